// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/usersection.h"

#include <algorithm>

#include <QBoxLayout>
#include <QMessageBox>
#include <QPushButton>

#include "ui/commands/commandbook.h"
#include "ui/commands/preconditions.h"
#include "ui/look/errorwords.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/setup/rolewords.h"
#include "ui/table/tableview.h"

namespace articulator::ui {

using desk::ColumnKind;
using Weight = ColumnLook::Weight;

namespace {
constexpr int narrowest = 420;
constexpr int sideBySide = 820;
} // namespace

UserSection::UserSection(CommandBook &book, QWidget *parent)
    : QWidget(parent), m_table(new TableView(tr("Users"))), m_disable(new QPushButton(tr("&Disable…"))), m_said(new Label({}, type::small(), softInkRole)),
      m_key(new Label({}, type::mono())), m_slot(new Label({}, type::body())), m_split(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_split->setContentsMargins(0, 0, 0, 0);
    m_split->setSpacing(12);
    buildTable(book);
    buildVault();
    judge();
}

void UserSection::buildTable(CommandBook &book)
{
    const auto word = [](qint64 code) { return code == 0 ? tr("Active") : tr("Disabled"); };
    const auto severity = [](qint64 code) { return code == 0 ? desk::Severity::Good : desk::Severity::None; };
    m_model = new desk::TableModel({{"name", ColumnKind::Text, tr("User"), {}, {}},
                                    {"role", ColumnKind::Text, tr("Role"), {}, {}},
                                    {"state", ColumnKind::State, tr("State"), word, severity},
                                    {"may", ColumnKind::Text, tr("May"), {}, {}}},
                                   m_table);
    m_table->setTable(m_model, {{"name", 160, Weight::Strong}, {"role", 124, Weight::Normal}, {"state", 96, Weight::Normal}, {"may", 330, Weight::Faint}});
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setObjectName(QStringLiteral("settings-users"));
    m_table->setMinimumHeight(170);
    m_table->setEmptyWords(tr("Nobody can be shown yet."), tr("Sign in to see who may open the vault."));
    connect(m_table, &TableView::currentRowChanged, this, &UserSection::judge);
    auto *beside = new QWidget;
    auto *row = new QHBoxLayout(beside);
    row->setContentsMargins(0, 0, 0, 0);
    m_said->allowCut();
    row->addWidget(m_said, 1);
    auto *add = new QPushButton(tr("&Add user…"));
    book.bind(add, "user.add");
    row->addWidget(m_disable);
    row->addWidget(add);
    connect(m_disable, &QPushButton::clicked, this, &UserSection::confirm);
    auto *card = new Card(Card::Inside::Flush);
    card->addHead(tr("Users"), beside);
    card->column()->addWidget(m_table);
    m_split->addWidget(card, 5);
}

void UserSection::buildVault()
{
    auto *card = new Card(Card::Inside::Padded);
    card->column()->addWidget(new Label(tr("Vault"), type::strong()));
    auto *words = new Label(tr("Names, birth dates, contact data, notes and insurance ids lie sealed on the disk. Each user's passphrase opens the vault; nobody can recover one."),
                            type::body(), softInkRole);
    auto *keyName = new Label(tr("Key"), type::small(), softInkRole);
    auto *slotName = new Label(tr("Worker"), type::small(), softInkRole);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : std::initializer_list<QLabel *>{words, m_slot})
        label->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{words, keyName, m_key, slotName, m_slot})
        card->column()->addWidget(widget);
    card->column()->addStretch(1);
    m_split->addWidget(card, 2);
}

void UserSection::show(const desk::SettingsSnapshot &settings)
{
    m_settings = settings;
    std::vector<desk::TableRow> rows;
    for (const desk::UserLine &user : settings.users) {
        rows.push_back({desk::rowKey(user.name),
                        {user.name, Preconditions::roleWords(user.role), desk::StateCell{user.isActive ? 0 : 1, user.isActive ? tr("Active") : tr("Disabled")},
                         user.isActive ? RoleWords::may(user.role) : QString()},
                        false});
    }
    m_model->setRows(rows);
    m_key->setText(settings.vault.keyId);
    using Slot = desk::VaultFacts::WorkerSlot;
    m_slot->setText(settings.vault.workerSlot == Slot::None       ? tr("Opens the vault only while somebody has signed in since it started. “articulatorctl key worker-slot” lets it start by itself.")
                    : settings.vault.workerSlot == Slot::Keychain ? tr("Starts by itself, with a key in this computer's keychain.")
                                                                  : tr("Starts by itself, with a key file outside the data folder."));
    judge();
}

void UserSection::show(const desk::UserOutcome &outcome)
{
    if (outcome.error)
        m_said->setText(ErrorWords::of(*outcome.error).what);
    else
        m_said->setText(outcome.what == desk::UserOutcome::What::Added ? tr("%1 may sign in now.").arg(outcome.name) : tr("%1 can no longer sign in.").arg(outcome.name));
    m_said->setToolTip(m_said->text());
}

void UserSection::setRole(std::optional<domain::Role> role)
{
    m_role = role;
    judge();
}

const desk::UserLine *UserSection::chosen() const
{
    const std::optional<quint64> key = m_table->currentKey();
    for (const desk::UserLine &user : m_settings.users) {
        if (key == desk::rowKey(user.name))
            return &user;
    }
    return nullptr;
}

void UserSection::judge()
{
    const desk::UserLine *user = chosen();
    QString why;
    if (m_role && !domain::mayDo(*m_role, "user.disable"))
        why = tr("Your role, %1, does not allow this; ask an admin").arg(Preconditions::roleWords(*m_role));
    else if (user == nullptr)
        why = tr("Choose a user first");
    else if (!user->isActive)
        why = tr("This user is disabled already");
    m_disable->setEnabled(why.isEmpty());
    m_disable->setToolTip(why.isEmpty() ? tr("Takes the key away; the name stays in the log") : why);
    m_disable->setAccessibleDescription(m_disable->toolTip());
}

void UserSection::confirm()
{
    const desk::UserLine *user = chosen();
    if (user == nullptr)
        return;
    const QString name = user->name;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Disable user"), tr("Disable %1?").arg(name), QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("The passphrase no longer opens the vault. The name stays in the log, and can be added again with another passphrase or role."));
    QPushButton *yes = box->addButton(tr("Disable"), QMessageBox::AcceptRole);
    Style::setRole(yes, ButtonRole::Danger);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, [this, name] { Q_EMIT disableWanted(name); });
    box->open();
}

QSize UserSection::minimumSizeHint() const
{
    const QSize whole = QWidget::minimumSizeHint();
    return {std::min(whole.width(), narrowest), whole.height()};
}

void UserSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_split->setDirection(width() >= sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace articulator::ui

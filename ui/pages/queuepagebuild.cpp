// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include "ui/look/style.h"
#include "ui/look/timewords.h"
#include "ui/look/type.h"
#include "ui/look/writewords.h"
#include "ui/pages/queuelist.h"
#include "ui/pages/queuepage.h"
#include "ui/pages/writecard.h"
#include "ui/parts/banner.h"
#include "ui/parts/card.h"
#include "ui/parts/facetstrip.h"
#include "ui/parts/label.h"
#include "ui/table/filterbar.h"
#include "ui/table/tableview.h"

/// How the page is put together, and what it asks before it does something.
namespace articulator::ui {

using desk::RequestAction;

namespace {

constexpr std::size_t samples = 3;

QString sampleWords(const desk::WriteLine &line, const domain::Zone &zone)
{
    QStringList words{WriteWords::kind(line.kind)};
    if (const QString patient = WriteWords::patient(line); !patient.isEmpty())
        words << patient;
    if (line.start)
        words << WriteWords::when(*line.start, zone);
    if (!line.provider.isEmpty())
        words << line.provider;
    return words.join(QStringLiteral(" · "));
}

} // namespace

QueuePage::QueuePage(QWidget *parent)
    : Page(tr("Write queue"), parent), m_facets(new FacetStrip(tr("Groups of writes"))), m_table(new TableView(tr("Writes"))), m_rows(new QueueList(m_table)),
      m_write(new WriteCard), m_notices(new QVBoxLayout)
{
    head()->addStretch(1);
    buildActions();
    m_notices->setSpacing(8);
    column()->addLayout(m_notices);
    m_facets->addFacet(tr("To decide"), tr("Waits for a person: to approve, held, time taken, conflict"), Tone::Info);
    m_facets->addFacet(tr("On its way"), tr("Approved, sending, tried again, looked up"), Tone::Info);
    m_facets->addFacet(tr("Failed"), tr("Needs a person; never dropped by age or count"), Tone::Bad);
    m_facets->addFacet(tr("Done"), tr("Proven in the practice system, rejected, expired, undone"), Tone::Off);
    m_facets->addFacet(tr("All"), tr("Every write of this clinic"), Tone::Off);
    m_facets->choose(0);
    connect(m_facets, &FacetStrip::facetChosen, this, [this](int index) {
        m_rows->setFacet(QueueFacet(index));
        showEmpty();
        if (m_table->table()->rowCount() > 0 && !m_table->currentKey())
            m_table->selectKey(m_table->table()->keyAt(0));
        openCurrent();
        showActions();
    });
    auto *facets = new QHBoxLayout;
    facets->addWidget(m_facets);
    facets->addStretch(1);
    column()->addLayout(facets);
    buildTable();
    showEmpty();
    showActions();
}

void QueuePage::addAct(RequestAction action, const QString &words, const QString &help, const QKeySequence &key)
{
    auto *button = new QPushButton(words);
    const QString keyWords = key.toString(QKeySequence::NativeText);
    m_acts.push_back({action, button, tr("%1 (%2)", "what a button does, its key").arg(help, keyWords)});
    head()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action] { press(action); });
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
}

void QueuePage::buildActions()
{
    addAct(RequestAction::Undo, tr("Undo"), tr("Takes back what was not sent; for what is in the PMS it queues the change back"), Qt::Key_U);
    addAct(RequestAction::Retry, tr("Try again"), tr("Sends a failed write once more; what is not clear is looked up first"), Qt::Key_T);
    addAct(RequestAction::Hold, tr("Hold"), tr("Keeps it from going out until somebody approves it again"), Qt::Key_H);
    addAct(RequestAction::Reject, tr("Reject…"), tr("Decides against it, with a reason"), Qt::Key_R);
    Style::setRole(m_acts.back().button, ButtonRole::Danger);
    addAct(RequestAction::Approve, tr("Approve"), tr("Lets it go out; Shift+A approves all that are shown"), Qt::Key_A);
    Style::setRole(m_acts.back().button, ButtonRole::Primary);
    const auto key = [this](const QKeySequence &keys, auto does) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    key(Qt::SHIFT | Qt::Key_A, [this] { approveAllShown(); });
    key(Qt::CTRL | Qt::Key_R, [this] { Q_EMIT revealWanted(); });
    key(QKeySequence::Undo, [this] { stopReleased(); });
}

void QueuePage::buildTable()
{
    m_table->setTable(m_rows->model(), QueueList::looks());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setObjectName(QStringLiteral("writes"));
    m_table->setMinimumHeight(160);
    m_table->setNoMatchWords(tr("No write fits the filter."), tr("Escape in the filter field shows all again."));
    connect(m_table, &TableView::currentRowChanged, this, &QueuePage::openCurrent);
    connect(m_table, &TableView::rowSelectionChanged, this, &QueuePage::showActions);
    auto *list = new Card(Card::Inside::Flush);
    m_filter = new FilterBar(m_table, {"what", "origin", "state"});
    list->addHead(tr("Writes"), m_filter);
    list->column()->addWidget(m_table);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_write);
    connect(m_write, &WriteCard::revealWanted, this, &QueuePage::revealWanted);
    auto *side = new Card(Card::Inside::Flush);
    side->column()->addWidget(scroll);
    m_side = side;
    auto *both = new QHBoxLayout;
    both->setSpacing(12);
    both->addWidget(list, 1);
    both->addWidget(side);
    column()->addLayout(both, 1);

    auto *release = new Card(Card::Inside::Padded);
    release->column()->setContentsMargins(14, 7, 8, 7);
    auto *row = new QHBoxLayout;
    m_releaseWords = new Label({}, type::body());
    m_stop = new QPushButton(tr("Stop them"));
    m_stop->setToolTip(tr("Holds them before they are sent (Ctrl+Z)"));
    m_stop->setAccessibleDescription(m_stop->toolTip());
    connect(m_stop, &QPushButton::clicked, this, &QueuePage::stopReleased);
    row->addWidget(m_releaseWords, 1);
    row->addWidget(m_stop);
    release->column()->addLayout(row);
    m_release = release;
    m_release->hide();
    column()->addWidget(release);
}

void QueuePage::confirmApproval(const std::vector<const desk::WriteLine *> &lines)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Approve"), tr("Approve %Ln writes?", nullptr, int(lines.size())), QMessageBox::Cancel, this);
    QStringList words;
    for (std::size_t i = 0; i < lines.size() && i < samples; ++i)
        words << sampleWords(*lines[i], m_rows->zone());
    if (lines.size() > samples)
        words << tr("and %Ln more", nullptr, int(lines.size() - samples));
    words << QString() << tr("Each is checked again before it is sent. For a few seconds Ctrl+Z stops them.");
    box->setInformativeText(words.join(u'\n'));
    QPushButton *yes = box->addButton(tr("Approve %L1").arg(lines.size()), QMessageBox::AcceptRole);
    Style::setRole(yes, ButtonRole::Primary);
    box->setDefaultButton(yes);
    box->setAttribute(Qt::WA_DeleteOnClose);
    std::vector<quint64> keys;
    for (const desk::WriteLine *line : lines)
        keys.push_back(quint64(line->number));
    connect(yes, &QPushButton::clicked, this, [this, keys] {
        std::vector<const desk::WriteLine *> still;
        for (const quint64 key : keys) {
            if (const desk::WriteLine *line = m_rows->line(key))
                still.push_back(line);
        }
        send(RequestAction::Approve, still);
    });
    box->open();
}

void QueuePage::confirmRejection(const std::vector<const desk::WriteLine *> &lines)
{
    auto *dialog = new QInputDialog(this);
    dialog->setWindowTitle(tr("Reject"));
    dialog->setLabelText(tr("Reject %Ln writes? The asker is told this reason:", nullptr, int(lines.size())));
    dialog->setTextValue(tr("Not possible at this clinic"));
    dialog->setOkButtonText(tr("Reject %L1").arg(lines.size()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    std::vector<quint64> keys;
    for (const desk::WriteLine *line : lines)
        keys.push_back(quint64(line->number));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, keys](const QString &reason) {
        std::vector<const desk::WriteLine *> still;
        for (const quint64 key : keys) {
            if (const desk::WriteLine *line = m_rows->line(key))
                still.push_back(line);
        }
        send(RequestAction::Reject, still, reason.trimmed());
    });
    dialog->open();
}

void QueuePage::showNotices()
{
    struct Notice {
        TagFace face;
        QString sentence;
    };
    std::vector<Notice> notices;
    const qint64 waiting = m_rows->count(QueueFacet::OnItsWay);
    const bool nobodySends = m_worker == desk::WorkerPresence::Absent || m_worker == desk::WorkerPresence::Late;
    if (m_clinic && m_clinic->paused)
        notices.push_back({{Tone::Warn, tr("Nobody sends"), {}}, tr("This clinic is paused: %Ln writes wait and go out when it is resumed. Nothing is lost.", nullptr, int(waiting))});
    else if (m_clinic && nobodySends && waiting > 0)
        notices.push_back({{Tone::Warn, tr("Nobody sends"), {}}, tr("No worker is running: %Ln writes wait and go out when one does. Nothing is lost.", nullptr, int(waiting))});
    for (const QString &refusal : m_refusals)
        notices.push_back({{Tone::Bad, tr("Not done"), {}}, refusal});
    QString key;
    for (const Notice &notice : notices)
        key += notice.sentence + u'\n';
    if (key == m_noticeKey)
        return;
    m_noticeKey = key;
    while (QLayoutItem *item = m_notices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Notice &notice : notices) {
        auto *banner = new Banner(notice.face, notice.sentence);
        if (notice.face.tone == Tone::Bad) {
            QPushButton *seen = banner->addButton(tr("Understood"), tr("Takes this message away"));
            connect(seen, &QPushButton::clicked, this, [this] {
                m_refusals.clear();
                showNotices();
            });
        }
        m_notices->addWidget(banner);
    }
}

} // namespace articulator::ui

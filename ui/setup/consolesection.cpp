// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/consolesection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include "ui/look/type.h"
#include "ui/parts/card.h"
#include "ui/parts/formrow.h"
#include "ui/parts/label.h"

namespace articulator::ui {

namespace {

constexpr int widest = 640;

Card *cardOf(const QString &title, std::initializer_list<QWidget *> rows)
{
    auto *card = new Card(Card::Inside::Padded);
    card->column()->setSpacing(12);
    card->column()->addWidget(new Label(title, type::strong()));
    for (QWidget *row : rows)
        card->column()->addWidget(row);
    card->setMaximumWidth(widest);
    return card;
}

} // namespace

ConsoleSection::ConsoleSection(QWidget *parent)
    : QWidget(parent), m_wish(new QComboBox), m_language(new QComboBox), m_idle(new QComboBox), m_screen(new QCheckBox(tr("Lock when the &screen locks")))
{
    m_wish->addItem(tr("As the system"), int(Theme::Wish::System));
    m_wish->addItem(tr("Light"), int(Theme::Wish::Light));
    m_wish->addItem(tr("Dark"), int(Theme::Wish::Dark));
    m_language->addItem(tr("As the system"), QString());
    for (const Language::Known &known : Language::known())
        m_language->addItem(known.name, known.code);
    for (const int minutes : {1, 2, 5, 10, 15, 30, 60})
        m_idle->addItem(tr("after %Ln minutes", nullptr, minutes), minutes);
    auto *appearance = new FormRow(tr("A&ppearance"), m_wish);
    auto *language = new FormRow(tr("&Language"), m_language, tr("Of this console; other desks keep theirs."));
    auto *idle = new FormRow(tr("Lock when &idle"), m_idle, tr("The worker goes on copying behind the lock."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(cardOf(tr("Appearance and language"), {appearance, language}));
    column->addWidget(cardOf(tr("Automatic lock"), {idle, m_screen}));
    column->addStretch(1);
    connect(m_wish, &QComboBox::activated, this, [this] { Q_EMIT wishChosen(Theme::Wish(m_wish->currentData().toInt())); });
    connect(m_language, &QComboBox::activated, this, [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_idle, &QComboBox::activated, this, &ConsoleSection::tellLock);
    connect(m_screen, &QCheckBox::clicked, this, &ConsoleSection::tellLock);
}

void ConsoleSection::setWish(Theme::Wish wish) { m_wish->setCurrentIndex(m_wish->findData(int(wish))); }

void ConsoleSection::setLanguage(const QString &code) { m_language->setCurrentIndex(std::max(0, m_language->findData(code))); }

void ConsoleSection::setLockRules(const LockRules &rules)
{
    m_idle->setCurrentIndex(std::max(0, m_idle->findData(rules.idleMinutes)));
    m_screen->setChecked(rules.withScreen);
}

void ConsoleSection::setLockable(bool canLock)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_idle, m_screen}) {
        widget->setEnabled(canLock);
        widget->setToolTip(canLock ? QString() : tr("A demonstration has no passphrase to open it again"));
    }
}

void ConsoleSection::tellLock() { Q_EMIT lockRulesChosen({m_idle->currentData().toInt(), m_screen->isChecked()}); }

} // namespace articulator::ui

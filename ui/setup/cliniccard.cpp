// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/cliniccard.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QPushButton>

#include "ui/commands/commandbook.h"
#include "ui/look/probewords.h"
#include "ui/look/settingwords.h"
#include "ui/look/style.h"
#include "ui/look/timewords.h"
#include "ui/look/type.h"
#include "ui/look/words.h"
#include "ui/parts/card.h"
#include "ui/parts/factlabel.h"
#include "ui/parts/label.h"
#include "ui/parts/resultstrip.h"

namespace articulator::ui {

using Type = domain::SettingField::Type;
using State = desk::RequestProgress::State;

ClinicCard::ClinicCard(CommandBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_title(new Label({}, type::strong())),
      m_empty(new Label(tr("Choose a clinic to see how it is connected."), type::body(), softInkRole)), m_strip(new ResultStrip), m_granted(new Label({}, type::small(), softInkRole)), m_acts(new QWidget), m_pause(new QPushButton)
{
    m_title->allowCut();
    for (Label *label : {m_empty, m_granted})
        label->setWordWrap(true);
    auto *test = new QPushButton(tr("&Test connection"));
    auto *edit = new QPushButton(tr("&Edit settings…"));
    auto *remove = new QPushButton(tr("Remo&ve…"));
    Style::setRole(remove, ButtonRole::Danger);
    book.bind(test, "clinic.probe");
    book.bind(edit, "clinic.update");
    book.bind(remove, "clinic.remove");
    auto *acts = new QGridLayout(m_acts);
    acts->setContentsMargins(0, 4, 0, 0);
    acts->addWidget(test, 0, 0);
    acts->addWidget(edit, 0, 1);
    acts->addWidget(m_pause, 1, 0);
    acts->addWidget(remove, 1, 1);
    auto *card = new Card(Card::Inside::Padded);
    m_inside = card->column();
    card->column()->setSpacing(10);
    card->column()->addWidget(m_title);
    card->column()->addWidget(m_empty);
    card->column()->addWidget(m_strip);
    card->column()->addWidget(m_granted);
    card->column()->addStretch(1);
    card->column()->addWidget(m_acts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    show(std::nullopt, {});
}

void ClinicCard::show(const std::optional<desk::ClinicSettings> &clinic, const domain::SettingsSchema &schema)
{
    m_clinic = clinic ? clinic->id : QString();
    m_title->setText(clinic ? clinic->name : tr("Clinic"));
    m_empty->setVisible(!clinic);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_strip, m_granted, m_acts})
        widget->setVisible(clinic.has_value());
    delete m_content;
    m_content = nullptr;
    if (!clinic)
        return;
    m_pause->setText(clinic->paused ? tr("&Resume copying") : tr("&Pause copying"));
    m_book.bind(m_pause, clinic->paused ? "clinic.resume" : "clinic.pause");
    fillProbe(*clinic);
    fill(*clinic, schema);
}

void ClinicCard::fillProbe(const desk::ClinicSettings &clinic)
{
    if (clinic.lastProbe) {
        ProbeWordsOf words = ProbeWords::of(*clinic.lastProbe, clinic.pms);
        if (clinic.lastProbe->at)
            words.more << tr("Tested %1").arg(TimeWords::clockAndZone(*clinic.lastProbe->at, TimeWords::zoneOf(clinic.zone)) + u' '
                                              + TimeWords::shortDate(TimeWords::zoneOf(clinic.zone).civilDate(*clinic.lastProbe->at)));
        m_strip->setResult(words.face, words.sentence, words.more);
    } else {
        m_strip->setResult({Tone::Off, tr("Not tested"), {}}, tr("Nobody has tested this connection from here yet."), {});
    }
    const QStringList granted = clinic.grants ? clinic.grants->granted : QStringList();
    m_granted->setText(granted.isEmpty() ? QString() : tr("Granted: %1").arg(granted.join(QStringLiteral(", "))));
    m_granted->setVisible(!granted.isEmpty());
}

void ClinicCard::fill(const desk::ClinicSettings &clinic, const domain::SettingsSchema &schema)
{
    m_content = new QWidget;
    m_facts = new QFormLayout(m_content);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(14);
    m_facts->setVerticalSpacing(4);
    m_facts->setLabelAlignment(Qt::AlignLeading);
    add(tr("Id"), clinic.id);
    add(tr("Time zone"), QString::fromUtf8(clinic.zone));
    for (const domain::SettingField &field : schema) {
        const QString name = QString(SettingWords::label(field.key)).remove(u'&');
        if (field.type == Type::Secret)
            add(name, clinic.secrets.contains(field.key) ? tr("Set") : tr("Not set"));
        else if (const QString value = clinic.settings.value(field.key); !value.isEmpty())
            add(name, field.type == Type::Choice ? SettingWords::choice(field.key, value) : value);
    }
    m_inside->insertWidget(m_inside->indexOf(m_granted) + 1, m_content);
}

void ClinicCard::add(const QString &name, const QString &value)
{
    auto *words = new Label(name, type::small(), softInkRole);
    words->setWordWrap(true);
    words->setFixedWidth(118);
    m_facts->addRow(words, factLabel(value));
}

void ClinicCard::showRequest(const desk::RequestProgress &progress)
{
    const bool isMine = progress.action == desk::RequestAction::ProbeClinic && progress.clinic == m_clinic && !m_clinic.isEmpty();
    if (!isMine || progress.state == State::Done)
        return;
    if (progress.state == State::Failed || progress.state == State::Expired) {
        const ProbeWordsOf words = ProbeWords::ofError(progress.error.value_or(domain::Error{domain::Error::Kind::TimedOut, "expired", {}}));
        m_strip->setResult(words.face, words.sentence, words.more);
        return;
    }
    m_strip->setResult({Tone::Info, tr("Testing…"), {}}, tr("The worker asks the practice system who it is and what the key may do."), {});
}

QString ClinicCard::text() const
{
    QStringList all;
    for (const QLabel *label : findChildren<QLabel *>())
        all << label->text();
    all << m_strip->text();
    return all.join(u'\n');
}

} // namespace articulator::ui

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/clinicsection.h"

#include <algorithm>

#include <QBoxLayout>
#include <QPushButton>

#include "ui/commands/commandbook.h"
#include "ui/look/style.h"
#include "ui/parts/card.h"
#include "ui/setup/cliniccard.h"
#include "ui/setup/cliniclines.h"
#include "ui/table/filterbar.h"
#include "ui/table/tableview.h"

namespace articulator::ui {

namespace {
constexpr int narrowest = 420;
constexpr int sideBySide = 900;
constexpr int cardWidth = 360;
} // namespace

ClinicSection::ClinicSection(CommandBook &book, QWidget *parent)
    : QWidget(parent), m_table(new TableView(tr("Clinics"))), m_lines(new ClinicLines(m_table)), m_card(new ClinicCard(book)),
      m_split(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_table->setTable(m_lines->model(), ClinicLines::looks());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setObjectName(QStringLiteral("settings-clinics"));
    m_table->setMinimumHeight(150);
    m_table->setEmptyWords(tr("No clinic is connected yet."), tr("“Connect a clinic” takes two minutes; have the office's keys at hand."));
    m_table->setNoMatchWords(tr("No clinic fits the filter."), tr("Escape in the filter field shows all again."));
    auto *beside = new QWidget;
    auto *row = new QHBoxLayout(beside);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new FilterBar(m_table, {"state", "connection"}), 1);
    auto *add = new QPushButton(tr("&Connect a clinic…"));
    Style::setRole(add, ButtonRole::Primary);
    book.bind(add, "clinic.connect");
    row->addWidget(add);
    auto *card = new Card(Card::Inside::Flush);
    card->addHead(tr("Clinics"), beside);
    card->column()->addWidget(m_table);
    m_split->setContentsMargins(0, 0, 0, 0);
    m_split->setSpacing(12);
    m_split->addWidget(card, 1);
    m_split->addWidget(m_card);
    connect(m_table, &TableView::currentRowChanged, this, &ClinicSection::choose);
}

void ClinicSection::show(const desk::SettingsSnapshot &settings)
{
    m_settings = settings;
    m_lines->show(settings);
    m_table->selectKey(desk::rowKey(m_clinic));
    showCard();
}

void ClinicSection::setClinic(const QString &clinic)
{
    m_clinic = clinic;
    m_table->selectKey(desk::rowKey(clinic));
    showCard();
}

void ClinicSection::choose()
{
    const std::optional<quint64> key = m_table->currentKey();
    for (const desk::ClinicSettings &clinic : m_settings.clinics) {
        if (key == desk::rowKey(clinic.id) && clinic.id != m_clinic) {
            m_clinic = clinic.id;
            showCard();
            Q_EMIT clinicChosen(m_clinic);
        }
    }
}

void ClinicSection::showCard()
{
    const auto clinic = std::ranges::find(m_settings.clinics, m_clinic, &desk::ClinicSettings::id);
    if (clinic == m_settings.clinics.end()) {
        m_card->show(std::nullopt, {});
        return;
    }
    const auto form = std::ranges::find(m_settings.adapters, clinic->pms, &desk::AdapterForm::pms);
    m_card->show(*clinic, form == m_settings.adapters.end() ? domain::clinicSettings() : form->schema);
}

void ClinicSection::showRequest(const desk::RequestProgress &progress) { m_card->showRequest(progress); }

QSize ClinicSection::minimumSizeHint() const
{
    const QSize whole = QWidget::minimumSizeHint();
    return {std::min(whole.width(), narrowest), whole.height()};
}

void ClinicSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= sideBySide;
    m_split->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_card->setMinimumWidth(isWide ? cardWidth : 0);
    m_card->setMaximumWidth(isWide ? cardWidth : QWIDGETSIZE_MAX);
}

} // namespace articulator::ui

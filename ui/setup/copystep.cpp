// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/copystep.h"

#include <cmath>

#include <QComboBox>
#include <QDateTime>
#include <QVBoxLayout>

#include "domain/zonefit.h"
#include "ui/look/timewords.h"
#include "ui/parts/formrow.h"
#include "ui/setup/settingsform.h"

namespace articulator::ui {

namespace {

domain::Instant now() { return domain::fromEpochMs(QDateTime::currentMSecsSinceEpoch()); }

void addZones(QComboBox &box, const std::vector<QByteArray> &zones, domain::Instant at)
{
    for (const QByteArray &name : zones) {
        if (box.findData(name) < 0)
            box.addItem(CopyStep::tr("%1 · %2", "zone, its time now").arg(QString::fromUtf8(name).replace(u'_', u' '), TimeWords::clockAndZone(at, TimeWords::zoneOf(name))), name);
    }
}

} // namespace

CopyStep::CopyStep(QWidget *parent)
    : QWidget(parent), m_zone(new QComboBox), m_zoneRow(new FormRow(tr("Time &zone"), m_zone)), m_form(new SettingsForm)
{
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMaxVisibleItems(14);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(14);
    column->addWidget(m_zoneRow);
    column->addWidget(m_form);
    column->addStretch(1);
    connect(m_zone, &QComboBox::currentIndexChanged, this, [this] { m_zoneRow->showFault({}); });
}

void CopyStep::offerZones(const std::optional<desk::ProbeReport> &report)
{
    const QByteArray before = zone();
    m_offset = report ? report->wallOffset : std::nullopt;
    const std::vector<QByteArray> fitting = m_offset ? domain::zonesFitting(*m_offset, report->at.value_or(now())) : std::vector<QByteArray>();
    m_fitting = int(fitting.size());
    m_zone->clear();
    addZones(*m_zone, fitting, now());
    if (!fitting.empty())
        m_zone->insertSeparator(m_zone->count());
    addZones(*m_zone, domain::allZones(), now());
    const int kept = before.isEmpty() ? -1 : m_zone->findData(before);
    m_zone->setCurrentIndex(kept >= 0 ? kept : fitting.empty() ? -1 : 0);
    explain();
}

void CopyStep::explain()
{
    if (!m_offset) {
        m_zoneRow->setHelp(tr("The practice system did not tell its clock; choose where the office is."));
        return;
    }
    const auto minutes = int(std::lround(double(m_offset->count()) / 900) * 15);
    const QString length = TimeWords::length(std::chrono::minutes(std::abs(minutes)));
    const QString distance = minutes == 0 ? tr("as UTC") : minutes < 0 ? tr("%1 behind UTC").arg(length) : tr("%1 ahead of UTC").arg(length);
    if (m_fitting == 0)
        m_zoneRow->setHelp(tr("No zone fits the office's clock (%1): it is wrong by more than ten minutes. Choose where the office is.").arg(distance));
    else
        m_zoneRow->setHelp(tr("Fits the office's clock: %1. Those that fit come first; choose where the office is.").arg(distance));
}

QByteArray CopyStep::zone() const { return m_zone->currentData().toByteArray(); }

void CopyStep::setZone(const QByteArray &zone)
{
    if (m_zone->count() == 0)
        addZones(*m_zone, domain::allZones(), now());
    if (m_zone->findData(zone) < 0)
        m_zone->addItem(QString::fromUtf8(zone), zone);
    m_zone->setCurrentIndex(m_zone->findData(zone));
}

bool CopyStep::check()
{
    if (!zone().isEmpty())
        return m_form->check();
    m_zoneRow->showFault(tr("Choose the office's time zone."));
    m_zone->setFocus(Qt::OtherFocusReason);
    return false;
}

} // namespace articulator::ui

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/windowlist.h"

#include <algorithm>

#include "ui/look/timewords.h"
#include "ui/look/words.h"

namespace articulator::ui {

using desk::ColumnKind;

WindowList::WindowList(QObject *parent) : QObject(parent)
{
    const auto clock = [this](qint64 ms) { return TimeWords::clock(domain::fromEpochMs(ms), m_zone); };
    const auto dated = [this, clock](qint64 ms) {
        const domain::CivilDate date = m_zone.civilDate(domain::fromEpochMs(ms));
        return m_isWeek ? tr("%1 %2", "weekday, clock time").arg(TimeWords::weekday(date), clock(ms)) : clock(ms);
    };
    const auto minutes = [](qint64 n) { return tr("%1 min").arg(n); };
    const auto count = [](qint64 n) { return TimeWords::count(n); };
    m_model = new desk::TableModel({{"provider", ColumnKind::Text, tr("Provider"), {}, {}},
                                    {"operatory", ColumnKind::Text, tr("Operatory"), {}, {}},
                                    {"from", ColumnKind::Instant, tr("From"), dated, {}},
                                    {"until", ColumnKind::Instant, tr("Until"), clock, {}},
                                    {"length", ColumnKind::Integer, tr("Length"), minutes, {}},
                                    {"fits", ColumnKind::Integer, tr("Fits"), count, {}},
                                    {"first", ColumnKind::Instant, tr("First start"), clock, {}},
                                    {"last", ColumnKind::Instant, tr("Last start"), clock, {}},
                                    {"limits", ColumnKind::Text, tr("Limited by"), {}, {}}},
                                   this);
}

std::vector<ColumnLook> WindowList::looks()
{
    using Weight = ColumnLook::Weight;
    using At = ColumnLook::At;
    return {{"provider", 178, Weight::Strong},
            {"operatory", 120, Weight::Normal},
            {"from", 150, Weight::Normal},
            {"until", 88, Weight::Normal},
            {"length", 80, Weight::Normal},
            {"fits", 60, Weight::Normal},
            {"first", 92, Weight::Normal, At::Shown, 2},
            {"last", 92, Weight::Normal, At::Shown, 1},
            {"limits", 260, Weight::Faint}};
}

void WindowList::show(const desk::CapacitySnapshot &snapshot)
{
    m_zone = snapshot.zone;
    m_isWeek = !snapshot.week.empty();
    m_known.clear();
    std::vector<desk::TableRow> rows;
    for (const desk::WindowLine &line : snapshot.windows) {
        const domain::Window &window = line.window;
        const auto ms = [](domain::Instant at) { return qint64(domain::toEpochMs(at)); };
        const quint64 key = desk::rowKey(QString(window.provider + u'/' + window.operatory + u'/' + QString::number(ms(window.start))));
        m_known.push_back({key, window.provider, window.operatory, window.start});
        rows.push_back({key,
                        {line.providerName, line.operatoryName, ms(window.start), ms(window.end), qint64(window.minutes), qint64(window.fits),
                         ms(window.firstStart), ms(window.lastStart), Words::limits(window)},
                        false});
    }
    m_model->setRows(rows);
}

std::optional<quint64> WindowList::keyOf(const desk::DayRow &row, domain::Instant start) const
{
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const Known &known) {
        return known.start == start && (row.isProvider ? known.provider : known.operatory) == row.externalId;
    });
    return found == m_known.end() ? std::nullopt : std::optional<quint64>(found->key);
}

} // namespace articulator::ui

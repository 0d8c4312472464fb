// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newslist.h"

#include <QHash>
#include <QSet>

#include "ui/look/timewords.h"
#include "ui/look/words.h"

namespace articulator::ui {

using desk::ColumnKind;

NewsList::NewsList(QObject *parent)
    : QObject(parent), m_model(new desk::TableModel({{"at", ColumnKind::Text, tr("Clinic time"), {}, {}},
                                                     {"what", ColumnKind::Text, tr("What"), {}, {}},
                                                     {"clinic", ColumnKind::Text, tr("Clinic"), {}, {}}},
                                                    this))
{
}

std::vector<ColumnLook> NewsList::looks()
{
    return {{"at", 84, ColumnLook::Weight::Faint}, {"what", 300, ColumnLook::Weight::Normal}, {"clinic", 160, ColumnLook::Weight::Faint}};
}

void NewsList::show(const desk::OverviewSnapshot &overview)
{
    QHash<QString, QByteArray> zones;
    for (const desk::ClinicLine &clinic : overview.clinics)
        zones.insert(clinic.name, clinic.zone);
    QSet<QByteArray> listed;
    for (const desk::NewsLine &news : overview.news)
        listed.insert(zones.value(news.clinic));
    std::vector<desk::TableRow> rows;
    QHash<QString, int> seen;
    for (const desk::NewsLine &news : overview.news) {
        const domain::Zone zone = TimeWords::zoneOf(zones.value(news.clinic));
        const QString at = listed.size() > 1 ? TimeWords::clockAndZone(news.at, zone) : TimeWords::clock(news.at, zone);
        const QString event = QString::number(domain::toEpochMs(news.at)) + news.clinic + QString::fromLatin1(news.what) + news.detail;
        const QString key = event + QString::number(seen[event]++);
        rows.push_back({desk::rowKey(key), {at, Words::news(news), news.clinic}, false});
    }
    m_model->setRows(rows);
}

} // namespace articulator::ui

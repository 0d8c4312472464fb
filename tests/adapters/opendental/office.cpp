// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "adapters/opendental/office.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>

#include "opendental/opendentaladapter.h"

namespace articulator::tests {

namespace {

QString column(const QJsonObject &row, const char *name) { return row.value(QLatin1String(name)).toVariant().toString(); }

bool isInside(const QString &date, const HeardRequest &request)
{
    const QString from = request.value(QStringLiteral("dateStart"));
    const QString until = request.value(QStringLiteral("dateEnd"));
    return (from.isEmpty() || date >= from) && (until.isEmpty() || date <= until);
}

} // namespace

Office::Office() : m_server([this](const HeardRequest &request) { return answer(request); })
{
    m_clock->set(*domain::parseInstant(u"2026-03-02T16:15:40Z"));
    addProvider(2);
}

ScriptedReply Office::answer(const HeardRequest &request)
{
    if (before)
        if (const std::optional<ScriptedReply> instead = before(request))
            return *instead;
    const QString path = request.path().mid(8);
    QList<QJsonObject> rows;
    if (path == u"preferences") {
        const QString name = request.value(QStringLiteral("PrefName"));
        const QString value = name == u"ProgramVersion" ? version : preferences[name];
        rows = {{{QStringLiteral("PrefName"), name}, {QStringLiteral("ValueString"), value}}};
    } else if (path == u"securityperms") {
        for (const QString &name : permissions)
            rows.append({{QStringLiteral("Permission"), name}, {QStringLiteral("HasPermission"), QStringLiteral("true")}});
    } else if (tables.contains(path) || path == u"signalods") {
        rows = selected(path, request);
    } else if (const std::optional<ScriptedReply> row = single(path)) {
        return *row;
    } else {
        return {.status = 404, .body = "\"Resource not found\""};
    }
    QJsonArray out;
    const bool hasClock = path != u"schedules" && path != u"operatories" && path != u"histappointments";
    for (QJsonObject row : rows) {
        if (hasClock)
            row[QStringLiteral("serverDateTime")] = serverTime;
        out.append(row);
    }
    return {.body = QJsonDocument(out).toJson(QJsonDocument::Compact)};
}

std::optional<ScriptedReply> Office::single(const QString &path) const
{
    const qsizetype slash = path.lastIndexOf(u'/');
    const std::map<QString, std::pair<QString, const char *>> known{{QStringLiteral("appointments"), {QStringLiteral("appointments"), "AptNum"}},
                                                                    {QStringLiteral("patients"), {QStringLiteral("patients/Simple"), "PatNum"}},
                                                                    {QStringLiteral("procedurelogs"), {QStringLiteral("procedurelogs"), "ProcNum"}}};
    const auto table = known.find(path.left(slash));
    if (slash < 0 || table == known.end())
        return std::nullopt;
    const auto rows = tables.find(table->second.first);
    for (const QJsonObject &row : rows == tables.end() ? QList<QJsonObject>() : rows->second)
        if (column(row, table->second.second) == path.mid(slash + 1))
            return ScriptedReply{.body = QJsonDocument(row).toJson(QJsonDocument::Compact)};
    return std::nullopt;
}

QList<QJsonObject> Office::selected(const QString &path, const HeardRequest &request) const
{
    const QString stamp = request.value(QStringLiteral("DateTStamp"));
    QList<QJsonObject> rows;
    const auto found = tables.find(path);
    for (const QJsonObject &row : found == tables.end() ? QList<QJsonObject>() : found->second) {
        const QString date = (row.contains(QLatin1String("AptDateTime")) ? column(row, "AptDateTime") : column(row, "SchedDate")).left(10);
        const bool isNew = stamp.isEmpty() || column(row, "DateTStamp") >= stamp;
        if (isNew && (date.isEmpty() || isInside(date, request)))
            rows.append(row);
    }
    if (path == u"appointments")
        std::stable_sort(rows.begin(), rows.end(), [](const QJsonObject &a, const QJsonObject &b) { return column(a, "AptDateTime") < column(b, "AptDateTime"); });
    const int asked = request.value(QStringLiteral("Limit")).toInt();
    const int limit = asked > 0 ? std::min(100, asked) : 100;
    return rows.mid(request.value(QStringLiteral("Offset")).toInt(), limit);
}

std::unique_ptr<contract::Adapter> Office::adapter(const domain::Settings &more)
{
    contract::AdapterSetup setup;
    setup.clinic = QStringLiteral("c1");
    setup.zone = *domain::Zone::named("America/Chicago");
    setup.settings = {{QStringLiteral("url"), m_server.url().toString()}, {QStringLiteral("min-gap-ms"), QStringLiteral("0")}, {QStringLiteral("timeout-s"), QStringLiteral("5")}};
    for (auto it = more.begin(); it != more.end(); ++it)
        setup.settings[it.key()] = it.value();
    setup.secrets.emplace(QStringLiteral("developer-key"), domain::Secret("DevKey0123456789"));
    setup.secrets.emplace(QStringLiteral("customer-key"), domain::Secret("CustKey012345678"));
    setup.clock = m_clock;
    auto made = opendental::OpenDentalAdapter::create(std::move(setup));
    return made ? std::move(*made) : nullptr;
}

int Office::asked(const QString &path) const
{
    return int(std::count_if(m_server.heard().begin(), m_server.heard().end(), [&](const HeardRequest &request) { return request.path().mid(8) == path; }));
}

QStringList Office::valuesAsked(const QString &path, const QString &key) const
{
    QStringList out;
    for (const HeardRequest &request : m_server.heard())
        if (request.path().mid(8) == path)
            out.append(request.value(key));
    return out;
}

void Office::addAppointment(int number, const QString &when, const QString &stamp, int operatory)
{
    tables[QStringLiteral("appointments")].append({{QStringLiteral("AptNum"), number}, {QStringLiteral("PatNum"), 731}, {QStringLiteral("AptStatus"), QStringLiteral("Scheduled")},
                                                   {QStringLiteral("Pattern"), QStringLiteral("/XX/")}, {QStringLiteral("Op"), operatory}, {QStringLiteral("ProvNum"), 2},
                                                   {QStringLiteral("ProvHyg"), 0}, {QStringLiteral("IsHygiene"), QStringLiteral("false")},
                                                   {QStringLiteral("AptDateTime"), when}, {QStringLiteral("DateTStamp"), stamp}});
}

void Office::addTreatment(int number, const QString &stamp, const QString &status)
{
    tables[QStringLiteral("procedurelogs")].append({{QStringLiteral("ProcNum"), number}, {QStringLiteral("PatNum"), 731}, {QStringLiteral("AptNum"), 0},
                                                    {QStringLiteral("ProcStatus"), status}, {QStringLiteral("ProcFee"), QStringLiteral("85.00")},
                                                    {QStringLiteral("procCode"), QStringLiteral("D1110")}, {QStringLiteral("DateTStamp"), stamp}});
}

void Office::addPatient(int number, const QString &stamp)
{
    tables[QStringLiteral("patients/Simple")].append({{QStringLiteral("PatNum"), number}, {QStringLiteral("LName"), QStringLiteral("Last%1").arg(number)},
                                                      {QStringLiteral("FName"), QStringLiteral("First")}, {QStringLiteral("PatStatus"), QStringLiteral("Patient")},
                                                      {QStringLiteral("DateTStamp"), stamp}});
}

void Office::addProvider(int number)
{
    tables[QStringLiteral("providers")].append({{QStringLiteral("ProvNum"), number}, {QStringLiteral("Abbr"), QStringLiteral("DR%1").arg(number)}, {QStringLiteral("ProvStatus"), QStringLiteral("Active")},
                                                {QStringLiteral("DateTStamp"), QStringLiteral("2026-01-01 00:00:00")}});
}

void Office::addSchedule(int number, const QString &date, const QString &operatories)
{
    tables[QStringLiteral("definitions")];
    tables[QStringLiteral("schedules")].append({{QStringLiteral("ScheduleNum"), QString::number(number)}, {QStringLiteral("SchedDate"), date}, {QStringLiteral("StartTime"), QStringLiteral("08:00:00")},
                                                {QStringLiteral("StopTime"), QStringLiteral("12:00:00")}, {QStringLiteral("SchedType"), QStringLiteral("Provider")},
                                                {QStringLiteral("ProvNum"), QStringLiteral("2")}, {QStringLiteral("operatories"), operatories}});
}

QStringList Gathered::ids() const
{
    QStringList out;
    for (const auto &[id, body] : last)
        if (body)
            out.append(id);
    return out;
}

QStringList Gathered::gone() const
{
    QStringList out;
    for (const auto &[id, body] : last)
        if (!body)
            out.append(id);
    return out;
}

int Gathered::failed() const
{
    int failed = 0;
    for (const domain::Page &page : pages)
        failed += page.failed;
    return failed;
}

Gathered gather(contract::Adapter &adapter, const QString &resource, const QByteArray &cursor, bool full)
{
    Gathered out;
    QByteArray at = cursor;
    for (int i = 0; i < 1000; ++i) {
        domain::Result<domain::Page> page = adapter.pull({resource, at, full && i == 0}, {});
        if (!page) {
            out.error = page.error();
            return out;
        }
        for (const domain::Change &change : page->changes)
            out.last[change.externalId] = change.body;
        at = page->cursor;
        out.pages.push_back(std::move(*page));
        if (!out.pages.back().more)
            break;
    }
    return out;
}

} // namespace articulator::tests

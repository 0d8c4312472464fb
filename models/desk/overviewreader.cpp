// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/overviewreader.h"

#include <algorithm>

#include "desk/clinicclock.h"
#include "desk/lagline.h"
#include "desk/newslines.h"
#include "desk/presence.h"
#include "warehouse/bookreader.h"
#include "warehouse/stores.h"

namespace articulator::desk {

using domain::fail;
using domain::Result;
using warehouse::ResourceRow;
using warehouse::RunRow;
using warehouse::Warehouse;
using namespace std::chrono_literals;

namespace {

constexpr int newsRuns = 100;
constexpr int newsRequests = 30;
constexpr int clinicRuns = 6;
constexpr int bookDays = 21;         ///< enough for ten working days with two closed weeks' ends and a holiday
constexpr auto openTimeHolds = 5min; ///< one cell of the grid

/// Puts the value of a reading into its place, or tells its error.
template <typename T> Result<> keep(T &into, Result<T> read)
{
    if (!read)
        return fail(read.error());
    into = std::move(*read);
    return {};
}

const RunRow *newestEnded(const std::vector<RunRow> &runs)
{
    const auto found = std::ranges::find_if(runs, [](const RunRow &run) { return !run.outcome.isEmpty(); });
    return found == runs.end() ? nullptr : &*found;
}

std::vector<domain::ResourceFreshness> freshnessOf(const std::vector<ResourceRow> &rows)
{
    std::vector<domain::ResourceFreshness> resources;
    for (const ResourceRow &row : rows) {
        resources.push_back({row.resource, std::chrono::seconds(row.intervalS), row.asOf, row.state == "skipped", row.state == "failed"});
    }
    return resources;
}

/// How much of the first copy is done, by resources; -1 where it is not going on.
int firstCopyPercent(const std::vector<ResourceRow> &rows)
{
    int counted = 0, whole = 0;
    for (const ResourceRow &row : rows) {
        if (row.state == "skipped")
            continue;
        ++counted;
        whole += row.asOf ? 1 : 0;
    }
    return counted == 0 || whole == counted ? -1 : whole * 100 / counted;
}

int intervalOf(const warehouse::ClinicRow &row)
{
    const int seconds = row.settings.value(QStringLiteral("interval-s")).toInt();
    return seconds > 0 ? seconds : 60;
}

} // namespace

Result<> OverviewReader::read(Warehouse &warehouse, const QSet<QString> &topics, domain::Instant now)
{
    if (topics.contains(QStringLiteral("clinics"))) {
        if (auto done = readClinics(warehouse); !done)
            return done;
    }
    for (Clinic &clinic : m_clinics) {
        if (auto done = readParts(clinic, warehouse, topics, now); !done)
            return done;
    }
    const bool happened = topics.contains(QStringLiteral("runs")) || topics.contains(QStringLiteral("requests"));
    if (happened || topics.contains(QStringLiteral("clinics"))) {
        if (auto done = readNews(warehouse); !done)
            return done;
    }
    return topics.contains(QStringLiteral("heartbeats")) ? keep(m_beats, warehouse.heartbeats().all()) : Result<>();
}

// What was read of a clinic stays with it; a clinic that is new, or has other settings, reads everything.
Result<> OverviewReader::readClinics(Warehouse &warehouse)
{
    const Result<std::vector<warehouse::ClinicRow>> rows = warehouse.clinics().all();
    if (!rows)
        return fail(rows.error());
    std::vector<Clinic> clinics;
    for (const warehouse::ClinicRow &row : *rows) {
        const auto known = std::ranges::find_if(m_clinics, [&](const Clinic &clinic) { return clinic.row.id == row.id; });
        Clinic clinic = known != m_clinics.end() ? std::move(*known) : Clinic();
        clinic.bookDue = clinic.bookDue || clinic.row != row;
        clinic.row = row;
        clinics.push_back(std::move(clinic));
    }
    m_clinics = std::move(clinics);
    return {};
}

Result<> OverviewReader::readParts(Clinic &clinic, Warehouse &warehouse, const QSet<QString> &topics, domain::Instant now)
{
    const QString &id = clinic.row.id;
    const auto due = [&](const char *topic) {
        return topics.contains(QString::fromLatin1(topic)) || topics.contains(QStringLiteral("clinics"));
    };
    Result<> done;
    if (due("resources")) {
        done = keep(clinic.resources, warehouse.resources().of(id));
        if (done)
            done = keep(clinic.facts, warehouse.facts().of(id));
    }
    if (done && due("lags"))
        done = keep(clinic.lags, warehouse.lags().since(id, now - 24h));
    if (done && due("runs"))
        done = keep(clinic.runs, warehouse.runs().latest(id, clinicRuns));
    if (done && due("records")) {
        done = keep(clinic.records, warehouse.records().count(id));
        clinic.bookDue = true;
    }
    if (done && due("writes"))
        done = keep(clinic.queue, warehouse.writes().counts(id));
    if (done && due("conflicts"))
        done = keep(clinic.conflicts, warehouse.conflicts().count(id));
    return done;
}

Result<> OverviewReader::readNews(Warehouse &warehouse)
{
    const Result<std::vector<RunRow>> runs = warehouse.runs().latest(QString(), newsRuns);
    if (!runs)
        return fail(runs.error());
    const Result<std::vector<warehouse::RequestRow>> requests = warehouse.requests().latest(newsRequests);
    if (!requests)
        return fail(requests.error());
    QMap<QString, QString> names;
    for (const Clinic &clinic : m_clinics)
        names.insert(clinic.row.id, clinic.row.name);
    m_news = newsLines(*runs, *requests, names);
    return {};
}

Result<bool> OverviewReader::readNextBook(Warehouse &warehouse, domain::Instant now)
{
    const auto clinic = std::ranges::find_if(m_clinics, &Clinic::bookDue);
    if (clinic == m_clinics.end())
        return false;
    clinic->bookDue = false;
    clinic->openAt = {};
    clinic->capacity.reset();
    clinic->open = {};
    const Result<domain::Zone> zone = domain::Zone::named(clinic->row.zone);
    if (!zone)
        return true;
    const domain::CivilDate today = zone->civilDate(pmsNow(clinic->facts, now));
    Result<warehouse::BookReading> reading = warehouse::readBook(warehouse, clinic->row.id, today, today + std::chrono::days(bookDays), now);
    if (!reading && reading.error().kind == domain::Error::Kind::NotFound)
        return true; // taken away since the list was read
    if (!reading)
        return fail(reading.error());
    clinic->capacity.emplace(std::move(reading->book));
    return true;
}

OverviewSnapshot OverviewReader::snapshot(domain::Instant now)
{
    OverviewSnapshot overview;
    for (Clinic &clinic : m_clinics) {
        overview.clinics.push_back(line(clinic, now));
        overview.records += clinic.records;
    }
    overview.news = m_news;
    overview.worker = presenceOf(m_beats, m_version, now);
    overview.at = now;
    return overview;
}

bool OverviewReader::isSilentAsExpected(const Clinic &clinic, domain::Instant pmsNow)
{
    const RunRow *ended = newestEnded(clinic.runs);
    const Result<domain::Zone> zone = domain::Zone::named(clinic.row.zone);
    if (!ended || !zone || !domain::saysSilence(ended->errorCode))
        return false;
    static const std::vector<domain::Entry<domain::Schedule>> none;
    const auto &schedules = clinic.capacity ? clinic.capacity->book().schedules : none;
    return domain::isQuietHour(clinic.row.settings.value(QStringLiteral("quiet-hours")), zone->civil(pmsNow), schedules);
}

ClinicLine OverviewReader::line(Clinic &clinic, domain::Instant now)
{
    ClinicLine line;
    line.id = clinic.row.id;
    line.name = clinic.row.name;
    line.pms = clinic.row.pms;
    line.pmsVersion = clinic.facts.value(QString::fromLatin1(domain::fact::pmsVersion));
    line.zone = clinic.row.zone;
    line.paused = clinic.row.paused;
    line.pmsNow = pmsNow(clinic.facts, now);
    line.requestGapMs = clinic.facts.value(QString::fromLatin1(domain::fact::requestGap)).toInt();
    line.records = clinic.records;
    line.writesAwaiting = clinic.queue.awaiting;
    line.writesSending = clinic.queue.sending;
    line.writesFailed = clinic.queue.failed;
    line.conflicts = clinic.conflicts;
    const RunRow *ended = newestEnded(clinic.runs);
    const bool lastFailed = ended != nullptr && ended->outcome != "done";
    line.read = domain::judge(freshnessOf(clinic.resources), line.pmsNow, clinic.row.paused, lastFailed, isSilentAsExpected(clinic, line.pmsNow));
    line.firstCopyPercent = firstCopyPercent(clinic.resources);
    line.lagS24h = lagLine(clinic.lags, QString(), now);
    line.freshPerMille24h = freshPerMille(clinic.lags, 2 * intervalOf(clinic.row));
    addRuns(line, clinic, now);
    addOpenTime(line, clinic, now);
    return line;
}

void OverviewReader::addRuns(ClinicLine &line, const Clinic &clinic, domain::Instant now)
{
    if (const RunRow *ended = newestEnded(clinic.runs)) {
        line.errorCode = ended->errorCode;
        line.error = ended->error;
    }
    for (const RunRow &run : clinic.runs) {
        if (run.startedAt > now - 1min)
            line.callsLastMinute += run.calls;
        const bool copied = run.outcome == "done" || run.outcome == "partial";
        if (copied && !line.lastSync)
            line.lastSync = run.startedAt + std::chrono::milliseconds(run.tookMs);
    }
}

// Time that passes closes windows too, so the figures are made anew with every cell of the grid.
void OverviewReader::addOpenTime(ClinicLine &line, Clinic &clinic, domain::Instant now)
{
    if (clinic.capacity && now - clinic.openAt >= openTimeHolds) {
        clinic.capacity->setNow(line.pmsNow);
        clinic.open = openDays(*clinic.capacity);
        clinic.openAt = now;
    }
    line.openTodayMinutes = clinic.open.today;
    line.closedToday = clinic.open.closedToday;
    line.openDays = clinic.open.minutes;
    line.openDates = clinic.open.dates;
}

} // namespace articulator::desk

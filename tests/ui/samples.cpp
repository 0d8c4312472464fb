// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/samples.h"

#include <cmath>

namespace samples {

using domain::Freshness;
using domain::Instant;
using namespace std::chrono_literals;

namespace {

std::vector<int> waves(int seed, int grow)
{
    std::vector<int> values;
    for (int i = 0; i < 48; ++i)
        values.push_back(30 + int((std::sin(i * 0.7 + seed) + 1) * 22) + (i > 40 ? (i - 40) * grow : 0));
    return values;
}

domain::Zone newYork() { return *domain::Zone::named("America/New_York"); }

Instant at(double hour)
{
    const auto midnight = newYork().dayBounds(today())[0];
    return midnight + std::chrono::minutes(int(hour * 60));
}

desk::ClinicLine clinic(const QString &id, const QString &name, Freshness state, std::chrono::seconds lag, int seed)
{
    desk::ClinicLine line;
    line.id = id;
    line.name = name;
    line.pms = QStringLiteral("opendental");
    line.pmsVersion = QStringLiteral("24.3.18");
    line.zone = "America/New_York";
    line.read = {state, morning() - lag, lag};
    line.lastSync = morning() - lag;
    line.lagS24h = waves(seed, state == Freshness::Behind ? 20 : 0);
    line.freshPerMille24h = 989 - seed * 7;
    line.requestGapMs = 500;
    line.callsLastMinute = 62;
    line.openTodayMinutes = 400 - seed * 35;
    line.records = 41208 - seed * 3111;
    line.pmsNow = morning();
    for (int day = 0; day < 10; ++day) {
        line.openDates.push_back(today() + std::chrono::days(day + (day >= 5 ? 2 : 0)));
        line.openDays.push_back(day == 9 && seed == 2 ? std::nullopt : std::optional<int>((seed * 7 + day * 5) % 9 * 60 + (day % 3) * 25));
    }
    return line;
}

desk::ResourceLine resource(const QString &name, const QByteArray &state, int seed)
{
    desk::ResourceLine line;
    line.resource = name;
    line.state = state;
    line.cursor = QStringLiteral("2026-11-23 09:41:%1").arg(50 - seed);
    line.asOf = morning() - std::chrono::seconds(18 + seed);
    line.lastRun = morning() - std::chrono::seconds(18 + seed);
    line.nextDue = morning() + std::chrono::seconds(42 - seed);
    line.tookMs = 300 + seed * 110;
    line.calls = 1 + seed % 3;
    line.seen = 120 + seed * 13;
    line.changed = seed == 0 ? 14 : seed % 4;
    line.deleted = seed == 0 ? 1 : 0;
    line.lagS24h = waves(seed, 0);
    return line;
}

using What = desk::DayBar::What;

desk::DayBar bar(What what, double from, double until, const QString &label = {}, int fits = 0)
{
    return {what, at(from), at(until), label, what == What::Appointment ? QStringLiteral("appointment/50112") : QString(), fits, false};
}

desk::DayRow row(bool provider, const QString &id, const QString &name, std::vector<desk::DayBar> bars)
{
    bars.push_back(bar(What::Working, 8, 12));
    bars.push_back(bar(What::Working, 13, 17));
    return {provider, id, name, std::move(bars)};
}

desk::WindowLine window(const QString &provider, const QString &operatory, double from, double until, int fits, domain::Limit after)
{
    domain::Window w;
    w.provider = provider == u"Hyg. Brooks" ? QStringLiteral("22") : QStringLiteral("23");
    w.operatory = operatory == u"Op 3" ? QStringLiteral("3") : QStringLiteral("4");
    w.start = w.firstStart = at(from);
    w.end = at(until);
    w.lastStart = at(until - 1);
    w.minutes = int((until - from) * 60);
    w.starts = w.minutes / 5 - 11;
    w.fits = fits;
    w.before = domain::Limit::ScheduleEnd;
    w.after = after;
    return {w, provider, operatory};
}

} // namespace

domain::CivilDate today() { return domain::CivilDate(std::chrono::local_days(std::chrono::year(2026) / 11 / 23)); }

Instant morning() { return at(9.7); }

desk::OverviewSnapshot overview()
{
    desk::OverviewSnapshot snapshot;
    snapshot.worker = desk::WorkerPresence::Alive;
    snapshot.at = morning();
    snapshot.records = 141208;
    snapshot.clinics = {clinic(QStringLiteral("maple"), QStringLiteral("Maple Street Dental"), Freshness::Current, 18s, 0),
                        clinic(QStringLiteral("cedar"), QStringLiteral("Cedar Park Family"), Freshness::Behind, 190s, 1),
                        clinic(QStringLiteral("lake"), QStringLiteral("Lakeside Ortho"), Freshness::Current, 41s, 2),
                        clinic(QStringLiteral("river"), QStringLiteral("Riverbend Pediatric"), Freshness::Never, 0s, 3),
                        clinic(QStringLiteral("hill"), QStringLiteral("Hilltop Smiles"), Freshness::Failed, 7300s, 4)};
    snapshot.clinics[1].zone = "America/Chicago";
    desk::ClinicLine &closed = snapshot.clinics[2];
    closed.closedToday = true;
    closed.openTodayMinutes = 0;
    closed.openDates.erase(closed.openDates.begin());
    closed.openDays.erase(closed.openDays.begin());
    desk::ClinicLine &first = snapshot.clinics[3];
    first.firstCopyPercent = 64;
    first.read.asOf.reset();
    first.read.lag.reset();
    first.openTodayMinutes.reset();
    first.lastSync.reset();
    first.openDays.assign(10, std::nullopt);
    snapshot.clinics[4].errorCode = "unauthorised";
    snapshot.clinics[4].openTodayMinutes.reset();
    const auto news = [&snapshot](double hour, const QString &name, const QByteArray &what, qint64 changed, int waits, const QString &detail) {
        snapshot.news.push_back({at(hour), name, what, changed, changed > 20 ? 1 : 0, waits, detail, 1});
    };
    news(9.69, QStringLiteral("Maple Street Dental"), "copied", 24, 0, {});
    news(9.66, QStringLiteral("Cedar Park Family"), "copied", 1, 0, {});
    news(9.63, QStringLiteral("Maple Street Dental"), "waited", 2, 3, {});
    news(9.5, QStringLiteral("Lakeside Ortho"), "first-copy", 41208, 0, {});
    news(9.4, QStringLiteral("Hilltop Smiles"), "failed", 0, 0, QStringLiteral("the customer key was refused"));
    snapshot.news.back().times = 6;
    return snapshot;
}

desk::OverviewSnapshot allCurrent()
{
    desk::OverviewSnapshot snapshot = overview();
    snapshot.clinics.resize(3);
    snapshot.clinics[1].read.state = Freshness::Current;
    return snapshot;
}

desk::SyncSnapshot sync()
{
    desk::SyncSnapshot snapshot;
    snapshot.clinic = QStringLiteral("maple");
    const QStringList names{QStringLiteral("appointments"), QStringLiteral("patients"),        QStringLiteral("schedules"),
                            QStringLiteral("operatories"),  QStringLiteral("providers"),       QStringLiteral("appointmentTypes"),
                            QStringLiteral("recalls"),      QStringLiteral("treatments"),      QStringLiteral("coverages")};
    for (int i = 0; i < names.size(); ++i)
        snapshot.resources.push_back(resource(names[i], "done", i));
    snapshot.resources[5].waits = 2;
    snapshot.resources[7].state = "skipped";
    snapshot.resources[7].reason = QStringLiteral("The key has no permission for treatment plans.");
    snapshot.resources[7].nextDue.reset();
    snapshot.resources[8].state = "failed";
    snapshot.resources[8].reason = QStringLiteral("The office did not answer in time.");
    const auto run = [&snapshot](double hour, const QString &why, const QByteArray &outcome, int waits, const QByteArray &code) {
        desk::RunLine line;
        line.id = qint64(snapshot.runs.size()) + 1;
        line.startedAt = at(hour);
        line.why = why;
        line.outcome = outcome;
        line.tookMs = 1900 + waits * 3100;
        line.calls = 8 + waits;
        line.rows = 24;
        line.waits = waits;
        line.errorCode = code;
        snapshot.runs.push_back(line);
    };
    run(9.697, QStringLiteral("schedule"), "", 0, {});
    run(9.68, QStringLiteral("schedule"), "done", 0, {});
    run(9.666, QStringLiteral("asked by owner"), "done", 0, {});
    run(9.64, QStringLiteral("schedule"), "done", 3, {});
    run(9.62, QStringLiteral("schedule"), "partial", 0, "timed-out");
    run(9.6, QStringLiteral("start"), "failed", 0, "unreachable");
    return snapshot;
}

/// Two weeks from Monday on: weekends closed, the last day not read.
void addAhead(desk::CapacitySnapshot &shown)
{
    for (int i = 0; i < 14; ++i) {
        desk::DayOpening day;
        day.date = today() + std::chrono::days(i);
        day.start = at(24 * i);
        day.end = at(24 * (i + 1));
        day.isKnown = i < 13;
        day.isClosed = i % 7 > 4;
        day.openMinutes = day.isClosed || !day.isKnown ? 0 : 1050 - 60 * i;
        day.fits = day.openMinutes / 110;
        shown.ahead.push_back(day);
    }
}

/// Each works eight hours: five booked, two open, one lost.
void addUse(desk::CapacitySnapshot &shown)
{
    for (const desk::DayRow &row : shown.rows) {
        domain::UsageMinutes minutes{480, 300, 120, {}};
        minutes.lost[std::size_t(domain::LostTo::ShortBeforeVisit)] = 40;
        minutes.lost[std::size_t(domain::LostTo::Blockout)] = 20;
        shown.use.push_back({row.isProvider, row.externalId, row.name, minutes});
        (row.isProvider ? shown.byProvider : shown.byOperatory) += minutes;
    }
}

desk::CapacitySnapshot capacity()
{
    desk::CapacitySnapshot day;
    day.zone = newYork();
    day.question = {QStringLiteral("maple"), QStringLiteral("2"), today(), {}, {}};
    day.dayStart = at(0);
    day.dayEnd = at(24);
    day.pmsNow = morning();
    day.asOf = morning() - 18s;
    day.types = {{QStringLiteral("1"), QStringLiteral("Exam"), 30}, {QStringLiteral("2"), QStringLiteral("Prophy adult"), 60}};
    const auto appt = [](double from, double until, const char *label) { return bar(What::Appointment, from, until, QString::fromLatin1(label)); };
    const auto open = [](double from, double until, int fits) { return bar(What::Open, from, until, {}, fits); };
    day.rows = {row(true, QStringLiteral("14"), QStringLiteral("Dr. Nguyen"), {appt(8, 9.5, "Crown prep"), open(9.75, 10, 1), appt(10, 10.5, "Exam"), open(10.5, 12, 3), appt(13, 14.5, "Root canal"), open(14.5, 17, 5)}),
                row(true, QStringLiteral("15"), QStringLiteral("Dr. Patel"), {appt(9, 10, "Filling"), open(10, 12, 4), appt(14, 15, "Exam"), open(15, 16, 2), open(15.25, 16.5, 1), bar(What::Blockout, 16.5, 17, QStringLiteral("Emergency"))}),
                row(true, QStringLiteral("22"), QStringLiteral("Hyg. Brooks"), {appt(8, 9, "Prophy"), appt(9, 10, "Prophy"), open(10, 11, 1), appt(11, 12, "SRP"), open(13, 15, 2), appt(15, 16, "Prophy"), open(16, 17, 1)}),
                row(true, QStringLiteral("23"), QStringLiteral("Hyg. Osei"), {appt(10, 11, "Perio mt"), open(11, 12, 1), appt(13, 14, "Prophy"), open(14, 17, 3)}),
                row(false, QStringLiteral("1"), QStringLiteral("Operatory 1"), {appt(8, 9.5, "Crown prep"), open(9.75, 12, 4), appt(13, 14.5, "Root canal"), open(14.5, 17, 5)}),
                row(false, QStringLiteral("2"), QStringLiteral("Operatory 2"), {appt(9, 10, "Filling"), open(10, 12, 4), appt(14, 15, "Exam"), open(15, 17, 2)}),
                row(false, QStringLiteral("3"), QStringLiteral("Operatory 3"), {appt(8, 10, "Prophy"), open(10, 11, 1), appt(11, 12, "SRP"), open(13, 17, 2)}),
                row(false, QStringLiteral("4"), QStringLiteral("Operatory 4"), {appt(10, 11, "Perio mt"), appt(13, 14, "Prophy"), open(14, 17, 3), bar(What::Closed, 11, 12)})};
    day.windows = {window(QStringLiteral("Hyg. Brooks"), QStringLiteral("Op 3"), 10, 11, 1, domain::Limit::Appointment),
                   window(QStringLiteral("Hyg. Osei"), QStringLiteral("Op 4"), 11, 12, 1, domain::Limit::ScheduleEnd),
                   window(QStringLiteral("Hyg. Brooks"), QStringLiteral("Op 3"), 13, 15, 2, domain::Limit::Appointment),
                   window(QStringLiteral("Hyg. Osei"), QStringLiteral("Op 4"), 14, 17, 3, domain::Limit::ScheduleEnd)};
    day.openMinutes = 1050;
    day.fits = 9;
    addAhead(day);
    addUse(day);
    return day;
}

desk::CapacitySnapshot capacityWeek()
{
    desk::CapacitySnapshot week = capacity();
    week.question.span = desk::CapacityQuestion::Span::Week;
    for (int i = 0; i < 7; ++i) {
        desk::WeekDay day{week.ahead[std::size_t(i)], week.rows};
        for (desk::DayRow &row : day.rows) {
            for (desk::DayBar &bar : row.bars) {
                bar.start += std::chrono::hours(24 * i);
                bar.end += std::chrono::hours(24 * i);
            }
            if (day.opening.isClosed || !day.opening.isKnown)
                row.bars.clear();
        }
        week.week.push_back(std::move(day));
    }
    week.dayEnd = week.week.back().opening.end;
    for (desk::DayRow &row : week.rows)
        row.bars.clear();
    return week;
}

desk::CapacitySnapshot refusedCapacity(const QByteArray &code)
{
    desk::CapacitySnapshot day = capacity();
    day.rows.clear();
    day.windows.clear();
    day.fits = 0;
    day.openMinutes = 0;
    day.errorCode = code;
    return day;
}

} // namespace samples

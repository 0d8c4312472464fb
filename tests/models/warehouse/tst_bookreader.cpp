// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "samplepages.h"
#include "support/tempwarehouse.h"
#include "support/testvault.h"
#include "warehouse/bookreader.h"
#include "warehouse/mirror.h"

using namespace articulator;
using namespace articulator::warehouse;
using namespace articulator::testsupport;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString north = u"north"_s;

} // namespace

/// A clinic's records, facts and settings as the book that capacity looks at.
class TestBookReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDays_data() { addBackends(); }
    void readsDays();
    void silenceIsExpectedInQuietHours();
    void unknownClinic_data() { addBackends(); }
    void unknownClinic();
};

void TestBookReader::readsDays()
{
    QFETCH(Backend, backend);
    TempWarehouse place(backend);
    QVERIFY(place.create());
    auto engine = place.open(Access::Engine);
    auto clinic = sampleClinic(north);
    QVERIFY(engine->clinics().add(clinic));
    const auto now = at("2026-11-23T15:00:00Z");
    auto reading = readBook(*engine, north, on("2026-11-24"), on("2026-11-25"), now);
    QVERIFY(reading);
    QVERIFY(!reading->asOf);
    QVERIFY(reading->book.brokenBlocks && reading->book.patternIsLength);
    QVERIFY(reading->book.syncedFrom > reading->book.syncedUntil);
    QCOMPARE(reading->book.now, now);

    TestVault keys;
    auto cipher = keys.cipher(north);
    auto mirror = Mirror::load(*engine, north).value();
    domain::Page page;
    domain::Appointment late = appointmentOn("2026-11-24");
    late.start = at("2026-11-24T05:50:00Z"); // 23:50 of the 23rd in Chicago, until 0:30
    domain::Appointment before = late;
    before.start = at("2026-11-24T05:20:00Z"); // ends at midnight
    page.changes = {changeOf(u"1"_s, domain::Provider{u"DR"_s, {}, domain::ProviderRole::Dentist, true, {}}),
                    changeOf(u"2"_s, domain::Operatory{u"Op"_s, true, false, u"1"_s, {}}),
                    changeOf(u"3"_s, domain::AppointmentType{u"Cleaning"_s, u"XX"_s, 10, true, {}}),
                    changeOf(u"23"_s, scheduleOn("2026-11-23")), changeOf(u"24"_s, scheduleOn("2026-11-24")),
                    changeOf(u"25"_s, scheduleOn("2026-11-25")), changeOf(u"26"_s, scheduleOn("2026-11-26")),
                    changeOf(u"1"_s, late), changeOf(u"2"_s, before), changeOf(u"3"_s, appointmentOn("2026-11-25", u"secret"_s)),
                    changeOf(u"4"_s, appointmentOn("2026-11-26")), changeOf(u"5"_s, appointmentOn("2026-11-25"))};
    page.changes.push_back(goneOf(u"5"_s, domain::RecordKind::Appointment));
    page.facts = {{u"unassigned-provider"_s, u"1"_s}, {u"clock-offset-s"_s, u"-90"_s}, {u"synced-from"_s, u"2026-11-01"_s},
                  {u"synced-until"_s, u"2026-12-31"_s}, {u"pattern-is-length"_s, u"false"_s}};
    auto prepared = mirror->prepare(u"appointments"_s, page, cipher, now);
    QVERIFY(prepared && mirror->commit(*engine, *prepared));
    for (const auto &[name, age] : {std::pair{u"appointments"_s, 10}, std::pair{u"schedules"_s, 99}}) {
        ResourceRow row;
        row.clinic = north;
        row.resource = name;
        row.asOf = now - std::chrono::seconds(age);
        QVERIFY(engine->resources().put(row));
    }
    clinic.settings[u"broken-blocks"_s] = u"false"_s;
    QVERIFY(engine->clinics().update(clinic));

    auto reader = place.open(Access::ReadOnly);
    reading = readBook(*reader, north, on("2026-11-24"), on("2026-11-25"), now);
    QVERIFY(reading);
    const auto &book = reading->book;
    QCOMPARE(book.zone.name(), QByteArray("America/Chicago"));
    QCOMPARE(book.now, now - std::chrono::seconds(90));
    QCOMPARE(*reading->asOf, now - std::chrono::seconds(99));
    QCOMPARE(book.syncedFrom, on("2026-11-01"));
    QCOMPARE(book.syncedUntil, on("2026-12-31"));
    QCOMPARE(book.unassignedProvider, u"1"_s);
    QVERIFY(!book.brokenBlocks && !book.patternIsLength);
    QCOMPARE(book.providers.size(), std::size_t(1));
    QCOMPARE(book.operatories.front().externalId, u"2"_s);
    QCOMPARE(book.types.front().body.name, u"Cleaning"_s);
    QCOMPARE(book.schedules.size(), std::size_t(3)); // of the 24th, 25th, and the day after
    QCOMPARE(book.schedules.front().externalId, u"24"_s);
    QCOMPARE(book.appointments.size(), std::size_t(2));
    QCOMPARE(book.appointments.front().externalId, u"1"_s);
    QCOMPARE(book.appointments.back().externalId, u"3"_s);
    QVERIFY(book.appointments.back().body.note.isEmpty());
}

void TestBookReader::silenceIsExpectedInQuietHours()
{
    TempWarehouse place(Backend::Sqlite);
    QVERIFY(place.create());
    auto engine = place.open(Access::Engine);
    auto clinic = sampleClinic(north);
    clinic.settings.remove(u"quiet-hours"_s);
    QVERIFY(engine->clinics().add(clinic));
    TestVault keys;
    auto cipher = keys.cipher(north);
    auto mirror = Mirror::load(*engine, north).value();
    domain::Page page;
    domain::Schedule work = scheduleOn("2026-11-24");
    work.scope = domain::ScheduleScope::Provider;
    work.closed = false;
    page.changes = {changeOf(u"24"_s, work)};
    auto prepared = mirror->prepare(u"schedules"_s, page, cipher, at("2026-11-24T15:00:00Z"));
    QVERIFY(prepared && mirror->commit(*engine, *prepared));
    const auto zone = *domain::Zone::named(clinic.zone);
    const domain::Instant working = zone.first(work.start);
    const domain::Instant after = zone.first(work.end);
    const auto expected = [&](const QString &hours, const QByteArray &code, domain::Instant now) {
        clinic.settings[u"quiet-hours"_s] = hours;
        return isSilentAsExpected(*engine, clinic, code, now).value();
    };
    QVERIFY(!expected({}, "no-answer", after));
    QVERIFY(expected(u"closed"_s, "no-answer", after));
    QVERIFY(!expected(u"closed"_s, "no-answer", working));
    QVERIFY(!expected(u"closed"_s, "key-refused", after));
    QVERIFY(expected(u"00:00-00:00"_s, "office-offline", working));
    QVERIFY(!expected(u"closed"_s, "no-answer", after + std::chrono::days(60))); // nothing is known of those days
}

void TestBookReader::unknownClinic()
{
    QFETCH(Backend, backend);
    TempWarehouse place(backend);
    QVERIFY(place.create());
    auto reader = place.open(Access::ReadOnly);
    QCOMPARE(readBook(*reader, north, on("2026-11-24"), on("2026-11-24"), {}).error().code, QByteArray("unknown-clinic"));
}

QTEST_GUILESS_MAIN(TestBookReader)
#include "tst_bookreader.moc"

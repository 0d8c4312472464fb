// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "domain/packedday.h"
#include "models/domain/capacity/randomclinic.h"
#include "samplepages.h"
#include "support/tempwarehouse.h"
#include "support/testvault.h"
#include "warehouse/bookreader.h"
#include "warehouse/mirror.h"
#include "warehouse/stores.h"

using namespace articulator;
using namespace articulator::warehouse;
using namespace articulator::testsupport;
using namespace Qt::Literals::StringLiterals;
using std::chrono::days;

namespace {

/// A random clinic inside a warehouse.
class HeldClinic {
public:
    HeldClinic(unsigned seed, Warehouse &engine, TestVault &keys)
        : random(seed), id(u"c%1"_s.arg(seed)), first(domain::fromDayNumber(random.firstDay)), last(first + days(random.days - 1)), m_engine(engine), m_cipher(keys.cipher(id))
    {
        ClinicRow row = sampleClinic(id);
        row.zone = random.book.zone.name();
        row.settings[u"broken-blocks"_s] = random.book.brokenBlocks ? u"true"_s : u"false"_s;
        m_isSound = m_engine.clinics().add(row).has_value();
        m_mirror = Mirror::load(m_engine, id).value();
        domain::Page page;
        add(page, random.book.providers);
        add(page, random.book.operatories);
        add(page, random.book.types);
        add(page, random.book.schedules);
        add(page, random.book.appointments);
        page.facts = {{u"unassigned-provider"_s, random.book.unassignedProvider},
                      {u"synced-from"_s, domain::toText(random.book.syncedFrom)},
                      {u"synced-until"_s, domain::toText(random.book.syncedUntil)},
                      {u"pattern-is-length"_s, random.book.patternIsLength ? u"true"_s : u"false"_s}};
        apply(page);
    }

    void apply(domain::Page page)
    {
        page.cursor = QByteArray::number(++m_pages);
        auto prepared = m_mirror->prepare(u"appointments"_s, page, m_cipher, random.book.now);
        m_isSound = m_isSound && prepared && m_mirror->commit(m_engine, *prepared);
    }
    /// Packs what capacity of the days first … last looks at.
    void pack()
    {
        std::vector<PackedDay> packed;
        const auto reading = readBookOfRecords(m_engine, id, first - days(1), last + days(2), random.book.now);
        for (domain::CivilDate date = first; date <= last + days(1); date += days(1))
            packed.push_back({domain::dayNumber(date), domain::packDay(reading->book, date).value()});
        m_isSound = m_isSound && m_engine.days().put(id, packed, m_engine.days().records().value());
    }
    [[nodiscard]] int packedDays() const
    {
        return int(m_engine.days().read(id, domain::dayNumber(first), domain::dayNumber(last) + 1)->size());
    }
    [[nodiscard]] int allDays() const { return random.days + 1; }
    [[nodiscard]] domain::Capacity packed() const { return domain::Capacity(readBook(m_engine, id, first, last, random.book.now)->book); }
    [[nodiscard]] domain::Capacity fromRecords() const
    {
        return domain::Capacity(readBookOfRecords(m_engine, id, first, last, random.book.now)->book);
    }
    [[nodiscard]] bool isSound() const { return m_isSound; }

    RandomClinic random;
    QString id;
    domain::CivilDate first;
    domain::CivilDate last;

private:
    template <typename Body> static void add(domain::Page &page, const std::vector<domain::Entry<Body>> &entries)
    {
        for (const auto &[externalId, body] : entries)
            page.changes.push_back(changeOf(externalId, body));
    }

    Warehouse &m_engine;
    vault::ClinicCipher m_cipher;
    std::unique_ptr<Mirror> m_mirror;
    int m_pages = 0;
    bool m_isSound = false;
};

/// Windows, and why at every hour, the same from both.
bool agree(HeldClinic &clinic)
{
    const domain::Capacity packed = clinic.packed();
    const domain::Capacity records = clinic.fromRecords();
    const auto ours = packed.windows(clinic.random.visit, clinic.first, clinic.random.days);
    const auto theirs = records.windows(clinic.random.visit, clinic.first, clinic.random.days);
    if (ours.has_value() != theirs.has_value() || (ours && *ours != *theirs))
        return false;
    const auto bounds = packed.book().zone.dayBounds(clinic.first);
    for (domain::Instant at = bounds[0]; at < bounds[1]; at += std::chrono::minutes(55)) {
        const auto why = packed.why(clinic.random.visit, at);
        const auto because = records.why(clinic.random.visit, at);
        if (why.has_value() != because.has_value() || (why && !(why->legal == because->legal && why->reasons == because->reasons)))
            return false;
    }
    return true;
}

} // namespace

/// Capacity from packed days and from records: always the same, and a packed day that is not true any more is not there.
class TestPackedBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameAsFromRecords_data() { addBackends(); }
    void sameAsFromRecords();
    void whatMovesTakesItsDaysAlong_data() { addBackends(); }
    void whatMovesTakesItsDaysAlong();
    void aNewZoneDropsAll_data() { addBackends(); }
    void aNewZoneDropsAll();
    void daysOfAnotherVersionAreNotRead();

private:
    TestVault m_keys;
};

void TestPackedBook::sameAsFromRecords()
{
    QFETCH(Backend, backend);
    TempWarehouse place(backend);
    QVERIFY(place.create());
    const auto engine = place.open(Access::Engine);
    for (unsigned seed = 1; seed <= 40; ++seed) {
        HeldClinic clinic(seed, *engine, m_keys);
        clinic.pack();
        QVERIFY(clinic.isSound());
        QCOMPARE(clinic.packedDays(), clinic.allDays());
        QVERIFY2(agree(clinic), QByteArray::number(seed));
        // Somebody books, moves and cancels: the days go, and what is asked is true at once.
        for (int i = 0; i < 6; ++i) {
            const QString id = QString::number(clinic.random.below(12));
            domain::Page page;
            if (clinic.random.chance(30))
                page.changes = {goneOf(id, domain::RecordKind::Appointment)};
            else
                page.changes = {changeOf(id, clinic.random.appointment())};
            clinic.apply(page);
            QVERIFY2(agree(clinic), QByteArray::number(seed));
            clinic.pack();
            QVERIFY2(agree(clinic), QByteArray::number(seed));
        }
        QVERIFY(clinic.isSound());
    }
}

void TestPackedBook::whatMovesTakesItsDaysAlong()
{
    QFETCH(Backend, backend);
    TempWarehouse place(backend);
    QVERIFY(place.create());
    const auto engine = place.open(Access::Engine);
    QVERIFY(engine->clinics().add(sampleClinic(u"north"_s)));
    auto cipher = m_keys.cipher(u"north"_s);
    const auto mirror = Mirror::load(*engine, u"north"_s).value();
    const auto apply = [&](std::vector<domain::Change> changes) {
        domain::Page page;
        page.changes = std::move(changes);
        auto prepared = mirror->prepare(u"appointments"_s, page, cipher, at("2026-11-20T15:00:00Z"));
        return prepared && mirror->commit(*engine, *prepared);
    };
    const int march = domain::dayNumber(on("2026-03-01"));
    const auto packAll = [&] {
        std::vector<PackedDay> all;
        for (int day = march; day < march + 31; ++day)
            all.push_back({day, "packed"});
        return engine->days().put(u"north"_s, all, engine->days().records().value()).has_value();
    };
    const auto left = [&] {
        QStringList gone;
        const auto stored = engine->days().read(u"north"_s, march, march + 30).value();
        for (int day = 1; day <= 31; ++day)
            if (std::none_of(stored.begin(), stored.end(), [&](const PackedDay &packed) { return packed.day == march + day - 1; }))
                gone.append(QString::number(day));
        return gone.join(u',');
    };
    QVERIFY(apply({changeOf(u"1"_s, appointmentOn("2026-03-05"))}));
    QVERIFY(packAll());
    QCOMPARE(left(), u""_s);
    QVERIFY(apply({changeOf(u"1"_s, appointmentOn("2026-03-20"))}));
    QCOMPARE(left(), u"4,5,6,7,19,20,21,22"_s);
    QVERIFY(packAll());
    QVERIFY(apply({goneOf(u"1"_s, domain::RecordKind::Appointment)}));
    QCOMPARE(left(), u"19,20,21,22"_s);
    QVERIFY(packAll());
    QVERIFY(apply({changeOf(u"1"_s, scheduleOn("2026-03-10"))}));
    QCOMPARE(left(), u"9,10,11,12"_s);
    QVERIFY(packAll());
    QVERIFY(apply({changeOf(u"9"_s, domain::Operatory{u"Op"_s, true, false, {}, {}})}));
    QCOMPARE(left(), u""_s);
}

void TestPackedBook::aNewZoneDropsAll()
{
    QFETCH(Backend, backend);
    TempWarehouse place(backend);
    QVERIFY(place.create());
    const auto engine = place.open(Access::Engine);
    ClinicRow clinic = sampleClinic(u"north"_s);
    QVERIFY(engine->clinics().add(clinic));
    QVERIFY(engine->clinics().add(sampleClinic(u"south"_s)));
    for (const QString &id : {u"north"_s, u"south"_s})
        QVERIFY(engine->days().put(id, {{20000, "packed"}}, engine->days().records().value()));
    clinic.name += u" Street"_s;
    QVERIFY(engine->clinics().update(clinic));
    QCOMPARE(engine->days().read(u"north"_s, 20000, 20000)->size(), std::size_t(1));
    clinic.zone = "America/Denver";
    QVERIFY(engine->clinics().update(clinic));
    QCOMPARE(engine->days().read(u"north"_s, 20000, 20000)->size(), std::size_t(0));
    QCOMPARE(engine->days().read(u"south"_s, 20000, 20000)->size(), std::size_t(1));
}

void TestPackedBook::daysOfAnotherVersionAreNotRead()
{
    TempWarehouse place(Backend::Sqlite);
    QVERIFY(place.create());
    const auto engine = place.open(Access::Engine);
    HeldClinic clinic(7, *engine, m_keys);
    clinic.pack();
    auto stored = engine->days().read(clinic.id, domain::dayNumber(clinic.first), domain::dayNumber(clinic.first)).value();
    stored.front().bytes[0] = 77;
    QVERIFY(engine->days().put(clinic.id, stored, engine->days().records().value()));
    QVERIFY(clinic.isSound());
    QVERIFY(agree(clinic));
}

QTEST_GUILESS_MAIN(TestPackedBook)
#include "tst_packedbook.moc"

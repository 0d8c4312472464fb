// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "samplepages.h"
#include "support/tempwarehouse.h"
#include "support/testvault.h"
#include "warehouse/mirror.h"

using namespace articulator;
using namespace articulator::warehouse;
using namespace articulator::testsupport;
using namespace Qt::Literals::StringLiterals;
using domain::RecordKind;

namespace {

const QString north = u"north"_s;

domain::Page page(std::vector<domain::Change> changes, const QByteArray &cursor = "c")
{
    domain::Page made;
    made.changes = std::move(changes);
    made.cursor = cursor;
    return made;
}

domain::Page completePass(std::vector<domain::Change> changes, RecordKind kind, std::optional<domain::CivilDate> from = {},
                          std::optional<domain::CivilDate> until = {})
{
    domain::Page made = page(std::move(changes));
    made.opensPass = true;
    made.covered = {{kind, from, until}};
    return made;
}

} // namespace

/// Pages become rows: the same on both databases.
class TestMirror : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestVault> m_keys;
    std::optional<vault::ClinicCipher> m_cipher;
    std::unique_ptr<TempWarehouse> m_place;
    std::unique_ptr<Warehouse> m_engine;
    std::unique_ptr<Mirror> m_mirror;
    const domain::Instant m_now = at("2026-11-23T15:00:00Z");

    void begin();
    Applied apply(const domain::Page &page, const QString &resource = u"appointments"_s, Reach reach = Reach::Delta);
    QByteArray errorOf(const domain::Page &page, Reach reach = Reach::Delta);
    std::vector<StoredRecord> read(RecordKind kind, bool withDeleted = false);
    QStringList ids(RecordKind kind);
    QStringList content() { return dump(*m_engine, north, *m_cipher); }

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void firstLoad_data() { addBackends(); }
    void firstLoad();
    void samePageTwice_data() { addBackends(); }
    void samePageTwice();
    void changeBumpsVersion_data() { addBackends(); }
    void changeBumpsVersion();
    void phiComesAndGoes_data() { addBackends(); }
    void phiComesAndGoes();
    void lastWordOfAPage_data() { addBackends(); }
    void lastWordOfAPage();
    void deletionAndReturn_data() { addBackends(); }
    void deletionAndReturn();
    void absenceInsideCoveredDays_data() { addBackends(); }
    void absenceInsideCoveredDays();
    void passOfSeveralPages_data() { addBackends(); }
    void passOfSeveralPages();
    void twoResourcesOfOneKind_data() { addBackends(); }
    void twoResourcesOfOneKind();
    void noPassNoDeletion_data() { addBackends(); }
    void noPassNoDeletion();
    void massChangeIsDoubtedOnce_data() { addBackends(); }
    void massChangeIsDoubtedOnce();
    void everyKindSurvives_data() { addBackends(); }
    void everyKindSurvives();
    void ranges_data() { addBackends(); }
    void ranges();
    void overtakenPage_data() { addBackends(); }
    void overtakenPage();
    void searchFollowsTheName_data() { addBackends(); }
    void searchFollowsTheName();
    void oddText_data() { addBackends(); }
    void oddText();
    void tamperedPhi();
};

void TestMirror::initTestCase()
{
    m_keys = std::make_unique<TestVault>();
    m_cipher = m_keys->cipher(north);
}

void TestMirror::cleanup()
{
    m_mirror.reset();
    m_engine.reset();
    m_place.reset();
}

void TestMirror::begin()
{
    QFETCH(Backend, backend);
    m_place = std::make_unique<TempWarehouse>(backend);
    QVERIFY2(m_place->isValid(), "the database server could not be started");
    QVERIFY(m_place->create());
    m_engine = m_place->open(Access::Engine);
    QVERIFY(m_engine);
    QVERIFY(m_engine->clinics().add(sampleClinic(north)));
    m_mirror = Mirror::load(*m_engine, north).value();
}

Applied TestMirror::apply(const domain::Page &page, const QString &resource, Reach reach)
{
    auto prepared = m_mirror->prepare(resource, page, *m_cipher, m_now, reach);
    if (!prepared) {
        QTest::qFail(prepared.error().code.constData(), __FILE__, __LINE__);
        return {};
    }
    const auto applied = m_mirror->commit(*m_engine, *prepared);
    if (!applied)
        QTest::qFail(applied.error().code + ' ' + applied.error().detail.toUtf8(), __FILE__, __LINE__);
    return applied.value_or(Applied{});
}

QByteArray TestMirror::errorOf(const domain::Page &page, Reach reach)
{
    const auto prepared = m_mirror->prepare(u"appointments"_s, page, *m_cipher, m_now, reach);
    return prepared ? QByteArray() : prepared.error().code;
}

std::vector<StoredRecord> TestMirror::read(RecordKind kind, bool withDeleted)
{
    RecordQuery query;
    query.clinic = north;
    query.kind = kind;
    query.withDeleted = withDeleted;
    return m_engine->records().read(query).value();
}

QStringList TestMirror::ids(RecordKind kind)
{
    QStringList found;
    for (const auto &stored : read(kind))
        found << stored.record.externalId;
    return found;
}

void TestMirror::firstLoad()
{
    begin();
    const auto applied = apply(patientsPage(1, 3000, "cursor-1"), u"patients"_s);
    QCOMPARE(applied.seen, 3000);
    QCOMPARE(applied.changed, 3000);
    QCOMPARE(m_mirror->size(), 3000);
    QCOMPARE(m_engine->records().count(north).value(), 3000);
    QCOMPARE(m_engine->records().counts(north)->value(RecordKind::Patient), 3000);
    QCOMPARE(m_engine->resources().of(north)->front().cursor, QByteArray("cursor-1"));
    const auto records = read(RecordKind::Patient);
    QCOMPARE(records.front().record.externalId, u"1"_s);
    QCOMPARE(records.at(9).record.externalId, u"10"_s);
    const auto &masked = std::get<domain::Patient>(records.at(730).record.body);
    QVERIFY(masked.name.last.isEmpty());
    QVERIFY(!masked.birthDate);
    QCOMPARE(masked.status, u"patient"_s);
    const auto ticket = m_engine->audit().append({m_now, u"owner"_s, u"record.reveal"_s, north, u"patient/731"_s, u"done"_s, {}});
    auto stored = records.at(730);
    QVERIFY(RecordStore::reveal(stored, *m_cipher, *ticket));
    QCOMPARE(std::get<domain::Patient>(stored.record.body), patientNo(731));
    const auto candidates = m_engine->records().candidates(north, m_cipher->searchName(u"Lastname731")).value();
    QVERIFY(candidates.contains(u"731"_s));
    QVERIFY(candidates.size() < 30);
}

void TestMirror::samePageTwice()
{
    begin();
    domain::Page both = patientsPage(1, 50, "c");
    both.changes.push_back(changeOf(u"9"_s, appointmentOn("2026-11-24", u"likes music"_s)));
    apply(both);
    const auto revisions = m_engine->topics().revisions().value();
    const auto first = content();
    const auto again = apply(both);
    QCOMPARE(again.seen, 51);
    QCOMPARE(again.changed, 0);
    QCOMPARE(content(), first);
    QCOMPARE(m_engine->topics().revisions()->value(u"records"_s), revisions.value(u"records"_s));
    m_mirror = Mirror::load(*m_engine, north).value();
    QCOMPARE(m_mirror->size(), 51);
    QCOMPARE(apply(both).changed, 0);
    QCOMPARE(content(), first);
}

void TestMirror::changeBumpsVersion()
{
    begin();
    domain::Page first = page({changeOf(u"1"_s, patientNo(1)), changeOf(u"2"_s, patientNo(2))});
    apply(first);
    domain::Patient moved = patientNo(1);
    moved.email = u"new@example.org"_s;
    domain::Page second = page({changeOf(u"1"_s, moved), changeOf(u"2"_s, patientNo(2))}, "d");
    second.pmsClock = at("2026-11-23T16:00:00Z");
    second.facts = {{u"pms-version"_s, u"25.3.1"_s}};
    const auto applied = apply(second);
    QCOMPARE(applied.changed, 1);
    const auto records = read(RecordKind::Patient);
    QCOMPARE(records.at(0).record.version, 2);
    QCOMPARE(records.at(0).sealedVersion, 2);
    QCOMPARE(records.at(0).record.seenAt, *second.pmsClock);
    QCOMPARE(records.at(1).record.version, 1);
    QCOMPARE(records.at(1).record.seenAt, m_now);
    QCOMPARE(m_engine->facts().of(north)->value(u"pms-version"_s), u"25.3.1"_s);
    QVERIFY(content().filter(u"new@example.org"_s).size() == 1);
}

void TestMirror::phiComesAndGoes()
{
    begin();
    apply(page({changeOf(u"9"_s, appointmentOn("2026-11-24", u"anxious"_s))}));
    QVERIFY(!read(RecordKind::Appointment).front().sealed.isEmpty());
    apply(page({changeOf(u"9"_s, appointmentOn("2026-11-24"))}));
    QVERIFY(read(RecordKind::Appointment).front().sealed.isEmpty());
    QCOMPARE(read(RecordKind::Appointment).front().record.version, 2);
    apply(page({changeOf(u"9"_s, appointmentOn("2026-11-24", u"calm"_s))}));
    QVERIFY(content().filter(u"calm"_s).size() == 1);
}

void TestMirror::lastWordOfAPage()
{
    begin();
    apply(page({changeOf(u"1"_s, patientNo(1)), changeOf(u"2"_s, patientNo(2))}));
    const auto before = content();
    apply(page({changeOf(u"1"_s, patientNo(5)), changeOf(u"1"_s, patientNo(1)), goneOf(u"2"_s, RecordKind::Patient),
                changeOf(u"2"_s, patientNo(2))}));
    QCOMPARE(content(), before);
    const auto applied = apply(page({changeOf(u"3"_s, patientNo(3)), changeOf(u"3"_s, patientNo(4))}));
    QCOMPARE(applied.changed, 1);
    QCOMPARE(read(RecordKind::Patient).back().record.version, 1);
    QVERIFY(content().filter(u"Lastname3"_s).isEmpty());
    QCOMPARE(content().filter(u"Lastname4"_s).size(), 1);
}

void TestMirror::deletionAndReturn()
{
    begin();
    apply(page({changeOf(u"1"_s, patientNo(1)), changeOf(u"2"_s, patientNo(2))}));
    auto applied = apply(page({goneOf(u"1"_s, RecordKind::Patient), goneOf(u"77"_s, RecordKind::Patient)}));
    QCOMPARE(applied.deleted, 1);
    QCOMPARE(ids(RecordKind::Patient), QStringList{u"2"_s});
    QCOMPARE(m_mirror->size(), 1);
    auto all = read(RecordKind::Patient, true);
    QCOMPARE(all.size(), std::size_t(2));
    QVERIFY(all.front().record.deleted);
    QCOMPARE(all.front().record.version, 2);
    QCOMPARE(all.front().sealedVersion, 1);
    QVERIFY(content().filter(u"Lastname1\""_s).size() == 1);
    applied = apply(page({goneOf(u"1"_s, RecordKind::Patient)}));
    QCOMPARE(applied.deleted, 0);
    applied = apply(page({changeOf(u"1"_s, patientNo(1))}));
    QCOMPARE(applied.changed, 1);
    QCOMPARE(read(RecordKind::Patient).front().record.version, 3);
}

void TestMirror::absenceInsideCoveredDays()
{
    begin();
    std::vector<domain::Change> week;
    for (const char *day : {"2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26"})
        week.push_back(changeOf(QString::fromLatin1(day), scheduleOn(day)));
    apply(page(week), u"schedules"_s);
    auto applied = apply(completePass({week[1]}, RecordKind::Schedule, on("2026-11-24"), on("2026-11-25")), u"schedules"_s);
    QCOMPARE(applied.deleted, 1);
    QCOMPARE(ids(RecordKind::Schedule), (QStringList{u"2026-11-23"_s, u"2026-11-24"_s, u"2026-11-26"_s}));
    // 03:00 UTC is the evening before in Chicago: the clinic's own calendar decides.
    domain::Appointment evening = appointmentOn("2026-11-25");
    evening.start = at("2026-11-25T03:00:00Z");
    domain::Appointment unplanned = appointmentOn("2026-11-25");
    unplanned.start.reset();
    apply(page({changeOf(u"1"_s, evening), changeOf(u"2"_s, appointmentOn("2026-11-25")), changeOf(u"3"_s, unplanned)}));
    applied = apply(completePass({}, RecordKind::Appointment, on("2026-11-25"), on("2026-11-25")));
    QCOMPARE(applied.deleted, 1);
    QCOMPARE(ids(RecordKind::Appointment), (QStringList{u"3"_s, u"1"_s}));
    applied = apply(completePass({}, RecordKind::Appointment));
    QCOMPARE(applied.deleted, 2);
}

void TestMirror::passOfSeveralPages()
{
    begin();
    apply(patientsPage(1, 30, "a"), u"patients"_s);
    domain::Page first = patientsPage(1, 10, "b");
    first.opensPass = true;
    first.more = true;
    domain::Page second = patientsPage(11, 10, "c");
    second.covered = {{RecordKind::Patient, {}, {}}};
    QCOMPARE(apply(first, u"patients"_s).deleted, 0);
    QCOMPARE(apply(second, u"patients"_s).deleted, 10);
    QCOMPARE(m_engine->records().count(north).value(), 20);
    // The pass is over: the same last page alone says nothing about what it does not show.
    QCOMPARE(apply(second, u"patients"_s).deleted, 0);
    QCOMPARE(m_engine->records().count(north).value(), 20);
}

void TestMirror::twoResourcesOfOneKind()
{
    begin();
    domain::Page first = patientsPage(1, 5, "a");
    first.opensPass = true;
    first.more = true;
    apply(first, u"patients"_s);
    domain::Page other = patientsPage(6, 2, "x");
    other.opensPass = true;
    other.more = true;
    apply(other, u"changed-patients"_s);
    domain::Page last = patientsPage(8, 1, "b");
    last.covered = {{RecordKind::Patient, {}, {}}};
    QCOMPARE(apply(last, u"patients"_s).deleted, 0);
    QCOMPARE(m_engine->records().count(north).value(), 8);
}

void TestMirror::noPassNoDeletion()
{
    begin();
    apply(patientsPage(1, 5, "a"), u"patients"_s);
    m_mirror = Mirror::load(*m_engine, north).value();
    domain::Page last = patientsPage(1, 1, "b");
    last.covered = {{RecordKind::Patient, {}, {}}};
    QCOMPARE(apply(last, u"patients"_s).deleted, 0);
    QCOMPARE(m_engine->records().count(north).value(), 5);
}

void TestMirror::massChangeIsDoubtedOnce()
{
    begin();
    std::vector<domain::Change> many;
    for (int id = 1; id <= 21; ++id)
        many.push_back(changeOf(QString::number(id), appointmentOn("2026-11-24")));
    apply(page(many));
    const auto nothing = completePass({}, RecordKind::Appointment);
    QCOMPARE(errorOf(nothing), QByteArray("mass-change"));
    QCOMPARE(m_engine->records().count(north).value(), 21);
    // A reading in between that shows something takes the doubt back.
    QCOMPARE(apply(completePass(many, RecordKind::Appointment)).deleted, 0);
    QCOMPARE(errorOf(nothing), QByteArray("mass-change"));
    QCOMPARE(apply(nothing).deleted, 21);
    apply(page(many));
    QCOMPARE(apply(nothing, u"appointments"_s, Reach::Full).deleted, 21);
    many.resize(20);
    apply(page(many));
    QCOMPARE(apply(nothing).deleted, 20);
}

void TestMirror::everyKindSurvives()
{
    begin();
    std::vector<domain::Change> changes;
    changes.push_back(changeOf(u"1"_s, domain::Provider{u"DR"_s, u"Dr. Who"_s, domain::ProviderRole::Dentist, true, u"123"_s}));
    changes.push_back(changeOf(u"1"_s, domain::Operatory{u"Op 1"_s, true, false, u"1"_s, {}}));
    changes.push_back(changeOf(u"1"_s, domain::AppointmentType{u"Cleaning"_s, u"/XX/"_s, 20, true, {u"12"_s}}));
    changes.push_back(changeOf(u"1"_s, domain::Recall{u"731"_s, u"Prophy"_s, on("2026-12-01"), {}, u"6m"_s, false}));
    changes.push_back(changeOf(u"1"_s, domain::Treatment{u"731"_s, u"D1110"_s, u"Prophylaxis"_s, u"planned"_s, 99.5, {}, {}}));
    changes.push_back(changeOf(u"1"_s, domain::Coverage{u"731"_s, 1, u"Delta"_s, u"G-1"_s, u"S-9"_s, on("2026-01-02")}));
    changes.push_back(changeOf(u"1"_s, scheduleOn("2026-11-24")));
    changes.push_back(changeOf(u"1"_s, appointmentOn("2026-11-24", u"x"_s)));
    changes.push_back(changeOf(u"1"_s, patientNo(1)));
    QCOMPARE(apply(page(changes)).changed, 9);
    QCOMPARE(m_engine->records().counts(north)->size(), 9);
    const auto ticket = m_engine->audit().append({m_now, u"owner"_s, u"record.reveal"_s, north, {}, u"done"_s, {}}).value();
    for (const auto &change : changes) {
        auto records = read(change.kind);
        QCOMPARE(records.size(), std::size_t(1));
        QVERIFY(RecordStore::reveal(records.front(), *m_cipher, ticket));
        QVERIFY(records.front().record.body == *change.body);
    }
    RecordQuery ofPatient;
    ofPatient.clinic = north;
    ofPatient.kind = RecordKind::Treatment;
    ofPatient.patient = u"731"_s;
    QCOMPARE(m_engine->records().read(ofPatient)->size(), std::size_t(1));
    ofPatient.patient = u"732"_s;
    QCOMPARE(m_engine->records().read(ofPatient)->size(), std::size_t(0));
}

void TestMirror::ranges()
{
    begin();
    apply(page({changeOf(u"10"_s, appointmentOn("2026-11-24")), changeOf(u"9"_s, appointmentOn("2026-11-24")),
                changeOf(u"1"_s, appointmentOn("2026-11-25"))}));
    RecordQuery query;
    query.clinic = north;
    query.from = at("2026-11-24T15:39:00Z");
    query.until = at("2026-11-25T15:00:00Z");
    const auto running = m_engine->records().read(query).value();
    QCOMPARE(running.size(), std::size_t(2));
    QCOMPARE(running.front().record.externalId, u"9"_s);
    query.from = at("2026-11-24T15:40:00Z");
    query.until = at("2026-11-25T15:00:01Z");
    QCOMPARE(m_engine->records().read(query)->size(), std::size_t(1));
    query.externalId = u"9"_s;
    QCOMPARE(m_engine->records().read(query)->size(), std::size_t(0));
}

void TestMirror::overtakenPage()
{
    begin();
    auto first = m_mirror->prepare(u"patients"_s, page({changeOf(u"1"_s, patientNo(1))}), *m_cipher, m_now).value();
    auto second = m_mirror->prepare(u"patients"_s, page({changeOf(u"1"_s, patientNo(2))}), *m_cipher, m_now).value();
    QVERIFY(m_mirror->commit(*m_engine, second));
    const auto late = m_mirror->commit(*m_engine, first);
    QVERIFY(!late);
    QCOMPARE(late.error().code, QByteArray("page-overtaken"));
    auto reader = m_place->open(Access::ReadOnly);
    auto third = m_mirror->prepare(u"patients"_s, page({changeOf(u"2"_s, patientNo(2))}), *m_cipher, m_now).value();
    QCOMPARE(m_mirror->commit(*reader, third).error().code, QByteArray("read-only"));
    QVERIFY(m_mirror->commit(*m_engine, third));
}

void TestMirror::searchFollowsTheName()
{
    begin();
    apply(page({changeOf(u"1"_s, patientNo(1)), changeOf(u"2"_s, patientNo(1))}));
    const auto search = [&](const QString &name) { return m_engine->records().candidates(north, m_cipher->searchName(name)).value(); };
    QCOMPARE(search(u"Lastname1"_s), (QStringList{u"1"_s, u"2"_s}));
    domain::Patient married = patientNo(1);
    // Tokens are cut short, so a name is taken whose tokens differ under this run's keys.
    QString next = u"Newname"_s;
    while (m_cipher->searchName(next) == m_cipher->searchName(u"Lastname1"_s))
        next += u'x';
    married.name.last = next;
    apply(page({changeOf(u"1"_s, married)}));
    QCOMPARE(search(u"Lastname1"_s), QStringList{u"2"_s});
    QCOMPARE(search(next), QStringList{u"1"_s});
    QVERIFY(m_engine->clinics().remove(north));
    QVERIFY(search(next).isEmpty());
}

void TestMirror::oddText()
{
    begin();
    domain::Patient odd = patientNo(1);
    odd.name.last = u"O'Brien \"x\" \\ {y},\t\n 名前 🦷"_s;
    odd.status = odd.name.last;
    const QString id = u"A\"1\\,{'é}"_s;
    apply(page({changeOf(id, odd)}));
    auto records = read(RecordKind::Patient);
    QCOMPARE(records.front().record.externalId, id);
    const auto ticket = m_engine->audit().append({m_now, u"owner"_s, u"record.reveal"_s, north, {}, u"done"_s, {}}).value();
    QVERIFY(RecordStore::reveal(records.front(), *m_cipher, ticket));
    QVERIFY(std::get<domain::Patient>(records.front().record.body) == odd);
    apply(page({goneOf(id, RecordKind::Patient)}));
    QVERIFY(read(RecordKind::Patient).empty());
}

void TestMirror::tamperedPhi()
{
    m_place = std::make_unique<TempWarehouse>(Backend::Sqlite);
    QVERIFY(m_place->create());
    m_engine = m_place->open(Access::Engine);
    QVERIFY(m_engine->clinics().add(sampleClinic(north)));
    m_mirror = Mirror::load(*m_engine, north).value();
    apply(page({changeOf(u"1"_s, patientNo(1)), changeOf(u"2"_s, patientNo(2))}));
    auto records = read(RecordKind::Patient);
    const auto ticket = m_engine->audit().append({m_now, u"owner"_s, u"record.reveal"_s, north, {}, u"done"_s, {}}).value();
    std::swap(records[0].sealed, records[1].sealed);
    const auto swapped = RecordStore::reveal(records[0], *m_cipher, ticket);
    QVERIFY(!swapped);
    QCOMPARE(swapped.error().kind, domain::Error::Kind::Integrity);
    QVERIFY(std::get<domain::Patient>(records[0].record.body).name.last.isEmpty());
    std::swap(records[0].sealed, records[1].sealed);
    records[0].sealedVersion = 2;
    QVERIFY(!RecordStore::reveal(records[0], *m_cipher, ticket));
}

QTEST_GUILESS_MAIN(TestMirror)
#include "tst_mirror.moc"

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "mirrorcase.h"

using namespace articulator;
using namespace articulator::warehouse;
using namespace articulator::testsupport;
using namespace Qt::Literals::StringLiterals;
using domain::RecordKind;

/// Pages become rows: the same on both databases.
class TestMirror : public QObject, private MirrorCase {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { end(); }
    void firstLoad_data() { addBackends(); }
    void firstLoad();
    void samePageTwice_data() { addBackends(); }
    void samePageTwice();
    void changeBumpsVersion_data() { addBackends(); }
    void changeBumpsVersion();
    void whatIsHiddenAndStaysIsNotSealedAgain_data() { addBackends(); }
    void whatIsHiddenAndStaysIsNotSealedAgain();
    void largePages_data() { addBackends(); }
    void largePages();
    void phiComesAndGoes_data() { addBackends(); }
    void phiComesAndGoes();
    void lastWordOfAPage_data() { addBackends(); }
    void lastWordOfAPage();
    void deletionAndReturn_data() { addBackends(); }
    void deletionAndReturn();
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
    QVERIFY(RecordStore::reveal(stored, m_cipher, *ticket));
    QCOMPARE(std::get<domain::Patient>(stored.record.body), patientNo(731));
    const auto candidates = m_engine->records().candidates(north, m_cipher.searchName(u"Lastname731")).value();
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

void TestMirror::whatIsHiddenAndStaysIsNotSealedAgain()
{
    begin();
    apply(page({changeOf(u"9"_s, appointmentOn("2026-11-24", u"anxious"_s))}));
    const QByteArray sealed = read(RecordKind::Appointment).front().sealed;
    apply(page({changeOf(u"9"_s, appointmentOn("2026-11-25", u"anxious"_s))}));
    QCOMPARE(read(RecordKind::Appointment).front().record.version, 2);
    QCOMPARE(read(RecordKind::Appointment).front().sealedVersion, 1);
    QCOMPARE(read(RecordKind::Appointment).front().sealed, sealed);
    QCOMPARE(content().filter(u"anxious"_s).size(), 1);
    // After a restart what is sealed may be newer than the record, so the next change seals anew.
    m_mirror = Mirror::load(*m_engine, north).value();
    apply(page({changeOf(u"9"_s, appointmentOn("2026-11-26", u"anxious"_s))}));
    QCOMPARE(read(RecordKind::Appointment).front().sealedVersion, 3);
    QCOMPARE(content().filter(u"anxious"_s).size(), 1);
}

/// Large enough for the threads that compare, seal and write beside each other.
void TestMirror::largePages()
{
    begin();
    domain::Page page = patientsPage(1, 2500, "all");
    page.changes[2000].body = patientNo(7);
    page.changes.push_back(changeOf(u"3"_s, patientNo(4)));
    page.changes.push_back(goneOf(u"5"_s, RecordKind::Patient));
    QCOMPARE(apply(page).changed, 2499);
    QCOMPARE(apply(page).changed, 0);
    for (auto &change : page.changes) {
        if (change.body && change.externalId.endsWith(u'1'))
            std::get<domain::Patient>(*change.body).email = u"new@example.org"_s;
        else if (change.body)
            std::get<domain::Patient>(*change.body).status = u"inactive"_s;
    }
    QCOMPARE(apply(page).changed, 2499);
    QHash<QString, domain::Patient> expected;
    for (const auto &change : page.changes) {
        if (change.body)
            expected.insert(change.externalId, std::get<domain::Patient>(*change.body));
    }
    expected.remove(u"5"_s);
    const auto ticket = m_engine->audit().append({m_now, u"owner"_s, u"record.reveal"_s, north, {}, u"done"_s, {}}).value();
    auto records = read(RecordKind::Patient);
    QCOMPARE(records.size(), std::size_t(expected.size()));
    for (StoredRecord &stored : records) {
        const QString &id = stored.record.externalId;
        QCOMPARE(stored.record.version, 2);
        QCOMPARE(stored.sealedVersion, id.endsWith(u'1') ? 2 : 1);
        QVERIFY(RecordStore::reveal(stored, m_cipher, ticket));
        QVERIFY(std::get<domain::Patient>(stored.record.body) == expected.value(id));
    }
    const auto found = m_engine->records().candidates(north, m_cipher.searchName(u"Lastname7"_s)).value();
    QVERIFY(found.contains(u"7"_s) && found.contains(u"2001"_s));
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
        QVERIFY(RecordStore::reveal(records.front(), m_cipher, ticket));
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
    auto first = m_mirror->prepare(u"patients"_s, page({changeOf(u"1"_s, patientNo(1))}), m_cipher, m_now).value();
    auto second = m_mirror->prepare(u"patients"_s, page({changeOf(u"1"_s, patientNo(2))}), m_cipher, m_now).value();
    QVERIFY(m_mirror->commit(*m_engine, second));
    const auto late = m_mirror->commit(*m_engine, first);
    QVERIFY(!late);
    QCOMPARE(late.error().code, QByteArray("page-overtaken"));
    auto reader = m_place->open(Access::ReadOnly);
    auto third = m_mirror->prepare(u"patients"_s, page({changeOf(u"2"_s, patientNo(2))}), m_cipher, m_now).value();
    QCOMPARE(m_mirror->commit(*reader, third).error().code, QByteArray("read-only"));
    QVERIFY(m_mirror->commit(*m_engine, third));
}

void TestMirror::searchFollowsTheName()
{
    begin();
    apply(page({changeOf(u"1"_s, patientNo(1)), changeOf(u"2"_s, patientNo(1))}));
    const auto search = [&](const QString &name) { return m_engine->records().candidates(north, m_cipher.searchName(name)).value(); };
    QCOMPARE(search(u"Lastname1"_s), (QStringList{u"1"_s, u"2"_s}));
    domain::Patient married = patientNo(1);
    // Tokens are cut short, so a name is taken whose tokens differ under this run's keys.
    QString next = u"Newname"_s;
    while (m_cipher.searchName(next) == m_cipher.searchName(u"Lastname1"_s))
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
    QVERIFY(RecordStore::reveal(records.front(), m_cipher, ticket));
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
    const auto swapped = RecordStore::reveal(records[0], m_cipher, ticket);
    QVERIFY(!swapped);
    QCOMPARE(swapped.error().kind, domain::Error::Kind::Integrity);
    QVERIFY(std::get<domain::Patient>(records[0].record.body).name.last.isEmpty());
    std::swap(records[0].sealed, records[1].sealed);
    records[0].sealedVersion = 2;
    QVERIFY(!RecordStore::reveal(records[0], m_cipher, ticket));
}

QTEST_GUILESS_MAIN(TestMirror)
#include "tst_mirror.moc"

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "clinicfixture.h"
#include "desk/desk.h"
#include "warehouse/stores.h"

using namespace articulator;
using namespace articulator::desk;
using articulator::testsupport::Backend;
using articulator::testsupport::ClinicFixture;
using domain::RecordKind;
using domain::Role;
using domain::Secret;
using std::chrono::days;

/// Records, people and the log as a person at the desk gets them: masked until revealed, found by what was typed, refused by role, and all of it audited.
class TestRecordDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<ClinicFixture>(Backend::Sqlite);
        QVERIFY(m_fixture->make());
        QVERIFY(m_fixture->put(QStringLiteral("50112"), m_fixture->at(m_fixture->today() + days(3), 10)));
        domain::Patient maria;
        maria.name = {QStringLiteral("Garc\u00eda"), QStringLiteral("Maria"), {}, QStringLiteral("Mia")};
        maria.birthDate = domain::parseCivilDate(u"1980-11-23");
        maria.phones.mobile = QStringLiteral("(555) 010-4477");
        maria.status = QStringLiteral("patient");
        QVERIFY(m_fixture->putPatient(QStringLiteral("731"), maria));
        domain::Patient other;
        other.name = {QStringLiteral("Ortiz"), QStringLiteral("Jo"), {}, {}};
        QVERIFY(m_fixture->putPatient(QStringLiteral("732"), other));
        QVERIFY(m_fixture->addUser(QStringLiteral("ira"), Role::Integrator));
        QVERIFY(m_fixture->addUser(QStringLiteral("maria"), Role::Manager));
    }

    void tablesAreMasked()
    {
        Desk desk(placeOf(QStringLiteral("owner")));
        open(desk);
        QCOMPARE(desk.role(), std::optional(Role::Admin));
        QSignalSpy read(&desk.records(), &RecordDesk::recordsRead);
        for (int kind = 0; kind < int(std::variant_size_v<domain::RecordBody>); ++kind) {
            desk.records().show({ClinicFixture::clinic(), RecordKind(kind), {}});
            QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty() && last(read).question.kind == RecordKind(kind), 10'000);
            QVERIFY(!last(read).error);
        }
        desk.records().show({ClinicFixture::clinic(), RecordKind::Patient, {}});
        QTRY_COMPARE_WITH_TIMEOUT(last(read).question.kind, RecordKind::Patient, 10'000);
        QCOMPARE(last(read).lines.size(), std::size_t(2));
        QVERIFY(last(read).lines.front().holdsPhi);
        const auto &patient = std::get<domain::Patient>(last(read).lines.front().record.body);
        QCOMPARE(patient.name, domain::Patient::Name());
        QVERIFY(patient.birthDate == std::nullopt && patient.phones == domain::Patient::Phones());
        QCOMPARE(patient.status, QStringLiteral("patient"));
        QVERIFY(m_fixture->putPatient(QStringLiteral("733"), {}));
        QTRY_COMPARE_WITH_TIMEOUT(last(read).lines.size(), std::size_t(3), 20'000);
    }

    void oneRecordIsRevealedAndAudited()
    {
        Desk desk(placeOf(QStringLiteral("maria")));
        open(desk);
        QSignalSpy read(&desk.records(), &RecordDesk::cardRead);
        desk.records().open({ClinicFixture::clinic(), RecordKind::Appointment, QStringLiteral("50112")});
        QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, 10'000);
        RecordCard card = read.last().first().value<RecordCard>();
        QCOMPARE(card.phi, RecordCard::Phi::Masked);
        QVERIFY(card.holdsPhi && std::get<domain::Appointment>(card.record.body).note.isEmpty());
        QCOMPARE(card.patient, QStringLiteral("731"));
        QCOMPARE(card.visits.size(), std::size_t(1));
        QCOMPARE(entries("record.reveal").size(), std::size_t(0));
        desk.records().reveal();
        QTRY_COMPARE_WITH_TIMEOUT(read.size(), 2, 10'000);
        card = read.last().first().value<RecordCard>();
        QCOMPARE(std::get<domain::Appointment>(card.record.body).note, QStringLiteral("prefers mornings"));
        const auto noted = entries("record.reveal");
        QCOMPARE(noted.size(), std::size_t(1));
        QCOMPARE(noted.front().entry.actor, QStringLiteral("maria"));
        QCOMPARE(noted.front().entry.record, QStringLiteral("appointment/50112"));
    }

    void peopleAreFoundByWhatWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("leaf");
        QTest::newRow("last name") << QStringLiteral("garcia") << QStringLiteral("Garc\u00eda");
        QTest::newRow("full name") << QStringLiteral("Garcia, Maria") << QStringLiteral("Garc\u00eda, Maria");
        QTest::newRow("other order") << QStringLiteral("maria garcia") << QStringLiteral("Garc\u00eda, Maria");
        QTest::newRow("called") << QStringLiteral("mia garcia") << QStringLiteral("Garc\u00eda, Maria");
        QTest::newRow("phone") << QStringLiteral("555 010 4477") << QStringLiteral("(555) 010-4477");
        QTest::newRow("birth date") << QStringLiteral("11/23/1980") << QStringLiteral("1980-11-23");
        QTest::newRow("birth date, ISO") << QStringLiteral("1980-11-23") << QStringLiteral("1980-11-23");
        QTest::newRow("birth date, dotted") << QStringLiteral("23.11.1980") << QStringLiteral("1980-11-23");
        QTest::newRow("nobody") << QStringLiteral("Nobody") << QString();
        QTest::newRow("half a name") << QStringLiteral("garc") << QString();
    }

    void peopleAreFoundByWhatWasTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, leaf);
        if (!m_searching) {
            m_searching = std::make_unique<Desk>(placeOf(QStringLiteral("maria")));
            open(*m_searching);
        }
        QSignalSpy found(&m_searching->records(), &RecordDesk::peopleFound);
        const std::size_t before = entries("record.search").size();
        m_searching->records().findPeople(ClinicFixture::clinic(), typed);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 10'000);
        const auto people = found.last().first().value<RecordsSnapshot>();
        QVERIFY(!people.error);
        QCOMPARE(people.lines.size(), std::size_t(leaf.isEmpty() ? 0 : 1));
        if (!leaf.isEmpty()) {
            QCOMPARE(people.lines.front().found, leaf);
            QCOMPARE(people.lines.front().record.externalId, QStringLiteral("731"));
            QCOMPARE(std::get<domain::Patient>(people.lines.front().record.body).name, domain::Patient::Name());
        }
        const auto noted = entries("record.search");
        QCOMPARE(noted.size(), before + 1);
        QVERIFY(!noted.back().entry.note.contains(typed, Qt::CaseInsensitive));
    }

    void aRoleIsHeldToItsLimits()
    {
        Desk desk(placeOf(QStringLiteral("ira")));
        open(desk);
        QCOMPARE(desk.role(), std::optional(Role::Integrator));
        QSignalSpy found(&desk.records(), &RecordDesk::peopleFound);
        desk.records().findPeople(ClinicFixture::clinic(), QStringLiteral("garcia"));
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 10'000);
        QCOMPARE(found.last().first().value<RecordsSnapshot>().error->code, QByteArrayLiteral("not-allowed"));
        QSignalSpy read(&desk.records(), &RecordDesk::cardRead);
        desk.records().open({ClinicFixture::clinic(), RecordKind::Patient, QStringLiteral("731")});
        QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, 10'000);
        desk.records().reveal();
        QTRY_COMPARE_WITH_TIMEOUT(read.size(), 2, 10'000);
        QCOMPARE(read.last().first().value<RecordCard>().error->code, QByteArrayLiteral("not-allowed"));
        QCOMPARE(entries("record.reveal").back().entry.outcome, QStringLiteral("refused"));
    }

    void aRequestBeyondTheRoleIsRefusedAtOnce()
    {
        Desk desk(placeOf(QStringLiteral("maria")));
        open(desk);
        QSignalSpy moved(&desk, &Desk::requestChanged);
        desk.pause(ClinicFixture::clinic());
        QTRY_VERIFY_WITH_TIMEOUT(!moved.isEmpty() && moved.last().first().value<RequestProgress>().state == RequestProgress::State::Failed, 10'000);
        QCOMPARE(moved.last().first().value<RequestProgress>().error->code, QByteArrayLiteral("not-allowed"));
        QCOMPARE(entries("clinic.pause").back().entry.outcome, QStringLiteral("refused"));
        QVERIFY(m_fixture->engine().requests().waiting().value().empty());
    }

    void theLogIsReadProvenAndExported()
    {
        Desk desk(placeOf(QStringLiteral("maria")));
        open(desk);
        QVERIFY(m_fixture->engine().audit().seal().has_value());
        QSignalSpy read(&desk.log(), &AuditDesk::entriesRead);
        desk.log().show({});
        QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), 10'000);
        const auto all = read.last().first().value<AuditSnapshot>();
        QVERIFY(all.lines.size() > 3 && all.lines.front().n > all.lines.back().n);
        QSignalSpy proven(&desk.log(), &AuditDesk::proofMade);
        desk.log().verify();
        QTRY_COMPARE_WITH_TIMEOUT(proven.size(), 1, 10'000);
        QVERIFY(proven.last().first().value<AuditProof>().isWhole);
        const QTemporaryDir folder;
        QSignalSpy written(&desk.log(), &AuditDesk::exported);
        desk.log().exportTo({}, folder.filePath(QStringLiteral("log.csv")), AuditFormat::Csv);
        desk.log().exportTo({}, folder.filePath(QStringLiteral("log.jsonl")), AuditFormat::JsonLines);
        desk.log().exportTo({}, folder.filePath(QStringLiteral("missing/log.csv")), AuditFormat::Csv);
        AuditQuestion two;
        two.only = {all.lines.back().n, all.lines.front().n};
        desk.log().exportTo(two, folder.filePath(QStringLiteral("two.csv")), AuditFormat::Csv);
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 4, 10'000);
        QCOMPARE(written.at(3).first().value<AuditExport>().entries, 2);
        QCOMPARE(linesOf(folder.filePath(QStringLiteral("two.csv"))), 3);
        const qint64 count = written.at(0).first().value<AuditExport>().entries;
        QVERIFY(count >= qint64(all.lines.size()));
        QCOMPARE(linesOf(folder.filePath(QStringLiteral("log.csv"))), count + 1);
        QCOMPARE(linesOf(folder.filePath(QStringLiteral("log.jsonl"))), written.at(1).first().value<AuditExport>().entries);
        QCOMPARE(written.at(2).first().value<AuditExport>().error->code, QByteArrayLiteral("file-not-written"));
        QCOMPARE(entries("audit.export").size(), std::size_t(3));
    }

    void aWrongPassphraseIsToldLaterEachTime()
    {
        Desk desk(placeOf(QStringLiteral("maria")));
        QElapsedTimer timer;
        qint64 first = 0;
        for (int attempt = 0; attempt < 3; ++attempt) {
            timer.start();
            desk.open(Secret("wrong"));
            QTRY_COMPARE_WITH_TIMEOUT(desk.state(), Desk::State::Failed, 20'000);
            QCOMPARE(desk.error()->kind, domain::Error::Kind::Locked);
            if (attempt == 0)
                first = timer.elapsed();
        }
        QVERIFY(first >= 0 && timer.elapsed() >= 1000); // the third waits a second besides deriving the key
        QVERIFY(entries("console.open").back().entry.outcome == QStringLiteral("refused"));
        Desk nobody(placeOf(QStringLiteral("my passphrase")));
        nobody.open(Secret(ClinicFixture::passphrase()));
        QTRY_COMPARE_WITH_TIMEOUT(nobody.state(), Desk::State::Failed, 20'000);
        QCOMPARE(*nobody.error(), *desk.error());
        QCOMPARE(entries("console.open").back().entry.actor, QStringLiteral("unknown"));
        nobody.setUser(QStringLiteral("maria"));
        open(nobody);
        QCOMPARE(nobody.role(), std::optional(Role::Manager));
        nobody.close();
        QVERIFY(!nobody.role());
    }

    void cleanupTestCase() { m_searching.reset(); }

private:
    [[nodiscard]] DeskPlace placeOf(const QString &user) const
    {
        return {m_fixture->place().location().dataFolder, m_fixture->place().url(), user, QStringLiteral("1.2")};
    }
    static void open(Desk &desk)
    {
        desk.open(Secret(ClinicFixture::passphrase()));
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), Desk::State::Open, 20'000);
    }
    static RecordsSnapshot last(const QSignalSpy &spy) { return spy.last().first().value<RecordsSnapshot>(); }
    [[nodiscard]] std::vector<warehouse::AuditRow> entries(const char *action) const
    {
        (void)m_fixture->engine().audit().seal();
        warehouse::AuditFilter filter;
        filter.action = QString::fromLatin1(action);
        return m_fixture->engine().audit().list(filter).value();
    }
    static qint64 linesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : -1;
    }

    std::unique_ptr<ClinicFixture> m_fixture;
    std::unique_ptr<Desk> m_searching;
};

QTEST_GUILESS_MAIN(TestRecordDesk)
#include "tst_recorddesk.moc"

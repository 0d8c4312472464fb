// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <QTest>

#include "dispatchbench.h"
#include "domain/change.h"
#include "domain/recordstored.h"
#include "warehouse/writeplace.h"

using namespace articulator;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using domain::Error;
using domain::RecordKind;
using domain::WriteState;
using test::DispatchBench;
using test::FakeWriter;

namespace {

domain::Appointment visitIn(const domain::Change &row) { return std::get<domain::Appointment>(*row.body); }

domain::Appointment theVisit(test::FakePms &pms)
{
    return visitIn(pms.rows(u"appointments"_s).front());
}

void putVisit(test::FakePms &pms, const domain::Appointment &visit, const QString &id = u"100"_s)
{
    pms.put(u"appointments"_s, {id, visit, RecordKind::Appointment});
}

} // namespace

/// What an approved write meets on its way: every check before it is sent, and the proof after.
class DispatchSend : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewVisitIsAppliedWithProof()
    {
        DispatchBench bench;
        const qint64 number = bench.approve(DispatchBench::create(u"key-create-1"_s, 2, 3, u"16:00"_s));
        bench.drive();
        const auto row = bench.row(number);
        QCOMPARE(QString(domain::word(row.state)), u"applied"_s);
        QCOMPARE(row.tries, 1);
        QCOMPARE(row.externalId, u"9000"_s);
        QCOMPARE(row.found, u"read back"_s);
        QVERIFY(row.appliedAt && row.sendingAt && row.leasedBy.isEmpty());
        QCOMPARE(bench.writer().effects(u"key-create-1"_s), 1);
        QCOMPARE(bench.history(number), (QStringList{u"approved"_s, u"sending"_s, u"applied"_s}));
        const QString id = u" write/w-%1"_s.arg(number);
        QCOMPARE(bench.audited(), (QStringList{u"write.check"_s + id, u"write.sent"_s + id, u"write.applied"_s + id}));
        const auto proof = domain::fromStored(bench.opened(row)[u"proof"_s].toObject()).value();
        QCOMPARE(proof.externalId, u"9000"_s);
        QCOMPARE(std::get<domain::Appointment>(proof.body).pattern, u"XXXXXX"_s);
        const auto copied = bench.clinic().ask<std::vector<warehouse::StoredRecord>>([](warehouse::Warehouse &warehouse) {
            return warehouse.records().read({u"north"_s, RecordKind::Appointment, u"9000"_s, {}, {}, {}, false});
        });
        QCOMPARE(copied.size(), std::size_t(1));
        QCOMPARE(bench.wrong(), QString());
    }

    void everyKindOfChangeIsApplied_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QJsonObject>("members");
        const auto visit = [](const char *name, const QJsonValue &value) {
            return QJsonObject{{u"appointment"_s, QJsonObject{{QString::fromLatin1(name), value}}}};
        };
        QTest::newRow("move in time") << QByteArray("appointment.move") << visit("start", u"2026-11-18T20:00:00Z"_s);
        QTest::newRow("move to another chair") << QByteArray("appointment.move") << visit("operatory", u"2"_s);
        QTest::newRow("longer") << QByteArray("appointment.move") << visit("minutes", 45);
        QTest::newRow("cancel") << QByteArray("appointment.cancel") << QJsonObject{{u"how"_s, u"broken"_s}};
        QTest::newRow("confirm") << QByteArray("appointment.confirm") << QJsonObject{{u"confirmation"_s, u"Confirmed"_s}};
        QTest::newRow("note") << QByteArray("appointment.note") << QJsonObject{{u"note"_s, u"runs late"_s}};
    }
    void everyKindOfChangeIsApplied()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QJsonObject, members);
        DispatchBench bench;
        const qint64 number = bench.approve(bench.change(u"key-change-1"_s, kind.constData(), members));
        bench.drive();
        QCOMPARE(bench.state(number), u"applied"_s);
        QCOMPARE(bench.row(number).externalId, u"100"_s);
        QCOMPARE(bench.writer().effects(u"key-change-1"_s), 1);
        QVERIFY(bench.writer().orders().front().before.has_value());
        QCOMPARE(bench.wrong(), QString());
    }

    void patientsAreMadeAndChanged()
    {
        DispatchBench bench;
        const QJsonObject patient{{u"name"_s, QJsonObject{{u"last"_s, u"Moreau"_s}, {u"first"_s, u"Ada"_s}}}};
        const qint64 made = bench.approve({{u"key"_s, u"key-patient"_s}, {u"kind"_s, u"patient.create"_s}, {u"origin"_s, u"app"_s}, {u"patient"_s, patient}});
        const QJsonObject phones{{u"phones"_s, QJsonObject{{u"mobile"_s, u"555-0100"_s}}}};
        const qint64 changed = bench.approve({{u"key"_s, u"key-contact"_s},
                                              {u"kind"_s, u"patient.contact"_s},
                                              {u"origin"_s, u"app"_s},
                                              {u"base"_s, QJsonObject{{u"externalId"_s, u"3"_s}, {u"version"_s, 1}}},
                                              {u"patient"_s, phones}});
        bench.drive();
        QCOMPARE(bench.state(made), u"applied"_s);
        QCOMPARE(bench.state(changed), u"applied"_s);
        QCOMPARE(bench.wrong(), QString());
    }

    void aRecordChangedSinceItsBaseIsAConflict()
    {
        DispatchBench bench;
        const qint64 number = bench.approve(bench.change(u"key-late-1"_s, "appointment.move", {{u"appointment"_s, QJsonObject{{u"operatory"_s, u"2"_s}}}}));
        auto visit = theVisit(bench.pms());
        visit.start = *visit.start + 1h;
        visit.note = u"moved by phone"_s;
        putVisit(bench.pms(), visit);
        bench.drive();
        QCOMPARE(bench.state(number), u"conflict"_s);
        QCOMPARE(bench.writer().pushes(), 0);
        const auto conflicts =
            bench.clinic().ask<std::vector<warehouse::ConflictRow>>([](warehouse::Warehouse &warehouse) { return warehouse.conflicts().open({}); });
        QCOMPARE(conflicts.size(), std::size_t(1));
        QCOMPARE(conflicts.front().write, number);
        QCOMPARE(conflicts.front().fields, (QStringList{u"note"_s, u"operatory"_s, u"start"_s}));
        QVERIFY(!conflicts.front().sealed.contains("moved by phone"));
        const auto ticket = bench.clinic().ask<domain::AuditTicket>([](warehouse::Warehouse &warehouse) {
            return warehouse.audit().append({{}, u"owner"_s, u"record.reveal"_s, u"north"_s, {}, u"done"_s, {}});
        });
        auto cipher = bench.clinic().house().vault()->cipher(u"north"_s).value();
        const auto plain = cipher.open(ticket, warehouse::conflictPlace(conflicts.front()), conflicts.front().sealed).value();
        const QJsonObject sides = QJsonDocument::fromJson(plain).object();
        QCOMPARE(sides[u"start"_s].toObject(), (QJsonObject{{u"base"_s, u"2026-11-18T15:00:00Z"_s}, {u"pms"_s, u"2026-11-18T16:00:00Z"_s}}));
        QCOMPARE(sides[u"operatory"_s].toObject(), (QJsonObject{{u"base"_s, u"1"_s}, {u"pms"_s, u"1"_s}, {u"ours"_s, u"2"_s}}));
    }

    void aConflictNamesWhoChangedTheRecord_data()
    {
        QTest::addColumn<bool>("isTold");
        QTest::newRow("the PMS tells") << true;
        QTest::newRow("the question fails") << false;
    }

    void aConflictNamesWhoChangedTheRecord()
    {
        QFETCH(bool, isTold);
        DispatchBench bench;
        const qint64 number = bench.approve(bench.change(u"key-late-2"_s, "appointment.move", {{u"appointment"_s, QJsonObject{{u"operatory"_s, u"2"_s}}}}));
        auto visit = theVisit(bench.pms());
        visit.start = *visit.start + 1h;
        putVisit(bench.pms(), visit);
        const domain::Instant changedAt = *domain::parseInstant(u"2026-11-18T14:59:30Z"_s);
        std::vector<contract::ChangerRequest> asked;
        bench.writer().setTeller([&](const contract::ChangerRequest &request) -> domain::Result<std::optional<contract::Changer>> {
            asked.push_back(request);
            if (!isTold)
                return domain::fail(domain::Error::Kind::TimedOut, "timed-out", u"No answer."_s);
            return contract::Changer{u"Ana"_s, changedAt};
        });
        bench.drive();
        QCOMPARE(bench.state(number), u"conflict"_s);
        QCOMPARE(asked.size(), std::size_t(1));
        QCOMPARE(asked.front().kind, domain::RecordKind::Appointment);
        QVERIFY(asked.front().since);
        const auto conflict =
            bench.clinic().ask<std::vector<warehouse::ConflictRow>>([](warehouse::Warehouse &warehouse) { return warehouse.conflicts().open({}); }).front();
        QCOMPARE(conflict.externalId, asked.front().externalId);
        QCOMPARE(conflict.changedBy, isTold ? u"Ana"_s : QString());
        QCOMPARE(conflict.changedAt, isTold ? std::optional(changedAt) : std::nullopt);
    }

    void aRecordThatIsGoneNeedsAPerson()
    {
        DispatchBench bench;
        const qint64 number = bench.approve(bench.change(u"key-gone-1"_s, "appointment.confirm", {{u"confirmation"_s, u"Confirmed"_s}}));
        bench.pms().take(u"appointments"_s, u"100"_s);
        bench.drive();
        QCOMPARE(bench.state(number), u"failed"_s);
        QCOMPARE(bench.row(number).reasonCode, "record-gone");
        QCOMPARE(bench.writer().pushes(), 0);
    }

    void aPlaceTakenMeanwhileIsSeenThoughTheCopyDoesNotKnow()
    {
        DispatchBench bench;
        const qint64 number = bench.approve(DispatchBench::create(u"key-taken-1"_s, 2, 3, u"16:00"_s));
        auto other = theVisit(bench.pms());
        other.provider = u"2"_s;
        other.operatory = u"3"_s;
        other.start = domain::parseInstant(u"2026-11-18T16:15:00Z");
        putVisit(bench.pms(), other, u"101"_s);
        bench.drive();
        QCOMPARE(bench.state(number), u"window-gone"_s);
        QCOMPARE(bench.row(number).reasonCode, "appointment");
        QVERIFY(!bench.row(number).reasonText.isEmpty());
        QCOMPARE(bench.writer().pushes(), 0);
    }

    void aPlaceThatBecameFreeMeanwhileIsTaken()
    {
        DispatchBench bench;
        const qint64 number = bench.approve(DispatchBench::create(u"key-free-01"_s, 2, 1, u"15:00"_s));
        auto visit = theVisit(bench.pms());
        visit.start = *visit.start + 24h;
        putVisit(bench.pms(), visit);
        bench.drive();
        QCOMPARE(bench.state(number), u"applied"_s);
        QCOMPARE(bench.wrong(), QString());
    }

    void whatTheOfficeDoesNotAllowIsNotSent()
    {
        DispatchBench bench;
        bench.writer().bar(domain::WriteKind::AppointmentCreate, u"The key may not create appointments."_s);
        const qint64 number = bench.approve(DispatchBench::create(u"key-barred"_s, 2, 3, u"16:00"_s));
        bench.drive();
        QCOMPARE(bench.state(number), u"failed"_s);
        QCOMPARE(bench.row(number).reasonText, u"The key may not create appointments."_s);
        QCOMPARE(bench.writer().calls(), 0);
    }

    void nothingIsSentBeforeItsTime()
    {
        DispatchBench bench;
        const qint64 number = bench.approve(DispatchBench::create(u"key-undo-01"_s, 2, 3, u"16:00"_s));
        auto row = bench.row(number);
        row.notBefore = bench.now() + 10s;
        bench.put(row);
        bench.drive();
        QCOMPARE(bench.state(number), u"approved"_s);
        bench.clinic().clock().advance(10s);
        bench.drive();
        QCOMPARE(bench.state(number), u"applied"_s);
    }

    void aPausedClinicSendsNothing()
    {
        DispatchBench bench;
        auto clinic = bench.clinic().row();
        clinic.paused = true;
        bench.clinic().worker().configure(clinic);
        const qint64 number = bench.approve(DispatchBench::create(u"key-paused"_s, 2, 3, u"16:00"_s));
        bench.drive();
        QCOMPARE(bench.state(number), u"approved"_s);
        QCOMPARE(bench.writer().calls(), 0);
        clinic.paused = false;
        bench.clinic().worker().configure(clinic);
        bench.drive();
        QCOMPARE(bench.state(number), u"applied"_s);
    }

    void takenBackWhileItIsCheckedItIsNotSent()
    {
        DispatchBench bench;
        const qint64 number = bench.approve(DispatchBench::create(u"key-undone"_s, 2, 3, u"16:00"_s));
        bench.writer().setPlanner([&](FakeWriter::Call call, int) -> std::optional<FakeWriter::Plan> {
            if (call == FakeWriter::Call::Image) {
                auto row = bench.row(number);
                row.state = WriteState::Undone;
                bench.put(row);
            }
            return std::nullopt;
        });
        bench.drive();
        QCOMPARE(bench.state(number), u"undone"_s);
        QCOMPARE(bench.writer().pushes(), 0);
        QVERIFY(!bench.audited().join(u' ').contains(u"write.sent"_s));
    }

    void whatIsOverdueExpires()
    {
        DispatchBench bench;
        QJsonObject wish = DispatchBench::create(u"key-expires"_s, 2, 3, u"16:00"_s);
        wish.insert(u"expires"_s, domain::toText(bench.now() + 30s));
        const qint64 number = bench.approve(wish);
        auto row = bench.row(number);
        row.state = WriteState::Held;
        bench.put(row);
        bench.drive();
        QCOMPARE(bench.state(number), u"held"_s);
        bench.clinic().clock().advance(40s);
        bench.drive();
        QCOMPARE(bench.state(number), u"expired"_s);
        QCOMPARE(bench.writer().calls(), 0);
    }

    void theOldestGoesFirst()
    {
        DispatchBench bench;
        for (int i = 0; i < 4; ++i)
            (void)bench.approve(DispatchBench::create(u"key-order-%1"_s.arg(i), 2 + i, 1 + i, u"16:00"_s));
        QStringList keys;
        bench.drive();
        for (const auto &order : bench.writer().orders())
            keys.append(order.wish.key);
        QCOMPARE(keys.front(), u"key-order-0"_s);
        QVERIFY(std::is_sorted(keys.begin(), keys.end()));
    }

    void idlenessIsKeptAsAFact()
    {
        DispatchBench bench;
        bench.clinic().clock().advance(30s);
        bench.drive();
        const auto facts = bench.clinic().ask<QMap<QString, QString>>([](warehouse::Warehouse &warehouse) { return warehouse.facts().of(u"north"_s); });
        const auto asOf = domain::parseInstant(facts.value(QString::fromLatin1(domain::fact::writeAsOf)));
        QVERIFY(asOf.has_value());
        QVERIFY(bench.now() - *asOf < 25s);
    }
};

QTEST_GUILESS_MAIN(DispatchSend)
#include "tst_dispatchsend.moc"

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <QJsonDocument>

#include "datahouse.h"
#include "domain/change.h"
#include "domain/recordstored.h"
#include "engine/compensation.h"
#include "engine/writedesk.h"
#include "engine/writesealing.h"
#include "warehouse/mirror.h"

using namespace articulator;
using namespace articulator::engine;
using namespace Qt::Literals::StringLiterals;
using domain::WriteAction;
using domain::WriteState;
using std::chrono::seconds;
using warehouse::WriteRow;

namespace {

domain::Instant at(const char *text) { return domain::parseInstant(QString::fromLatin1(text)).value(); }

template <typename Body> domain::Change changeOf(const QString &id, Body body)
{
    const domain::RecordBody whole(std::move(body));
    return {id, whole, domain::kindOf(whole)};
}

domain::Appointment visit(const char *start)
{
    domain::Appointment visit;
    visit.patient = u"731"_s;
    visit.provider = u"5"_s;
    visit.operatory = u"4"_s;
    visit.start = at(start);
    visit.minutes = 40;
    visit.pattern = u"XXXXXXXX"_s;
    visit.type = u"Adult cleaning"_s;
    visit.confirmation = u"Not called"_s;
    visit.note = u"rings twice"_s;
    visit.onBook = true;
    return visit;
}

QJsonObject json(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isObject() ? document.object() : QJsonObject{{u"the test's own JSON is wrong"_s, QString::fromUtf8(text)}};
}

/// 9:00 in Chicago of the 24th, in the morning of the 23rd.
const QByteArray create = R"({"key":"create-1","kind":"appointment.create","origin":"voice-agent","appointment":{"patient":"731",
"type":"Adult cleaning","provider":"5","operatory":"4","start":"2026-11-24T09:00:00-06:00","note":"prefers mornings"}})";
const QByteArray move = R"({"key":"move-001","kind":"appointment.move","base":{"externalId":"50112","version":1},
"appointment":{"start":"2026-11-24T16:05:00Z"}})";

QByteArray with(QByteArray text, const char *from, const char *to) { return text.replace(from, to); }

} // namespace

/// One clinic's queue from submission to approval, over a real warehouse.
class TestEngineQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesASubmissionOnce();
    void namesWhatIsUnknown_data();
    void namesWhatIsUnknown();
    void aConfirmationIsAWordOfTheOffice();
    void withoutRoomItWaits();
    void aVisitIsNotInItsOwnWay();
    void twoPeople();
    void rulesApprove();
    void holdRejectUndo();
    void expires();
    void aChangedRecordIsAConflict();
    void aNewNoteIsAChangeToo();
    void ourSideGoesOut();
    void anAppliedOneIsTakenBack();

private:
    struct Taken {
        WriteRow row;
        QByteArray code;
    };
    Taken submit(const QByteArray &text);
    QByteArray decide(WriteAction action, qint64 number, const QString &note = {}, const QString &actor = u"ann"_s);
    [[nodiscard]] WriteRow row(qint64 number) { return m_warehouse->writes().find(number).value(); }
    void commit(std::vector<domain::Change> changes);
    WriteContext context(const QString &actor) { return {*m_warehouse, *m_cipher, m_clinic, actor, m_now}; }

    std::unique_ptr<test::DataHouse> m_house;
    std::unique_ptr<warehouse::Warehouse> m_warehouse;
    std::unique_ptr<vault::ClinicCipher> m_cipher;
    std::unique_ptr<warehouse::Mirror> m_mirror;
    warehouse::ClinicRow m_clinic;
    domain::Instant m_now{};
};

void TestEngineQueue::init()
{
    m_now = at("2026-11-23T15:00:00Z");
    m_house = std::make_unique<test::DataHouse>();
    QVERIFY(m_house->vault()->addClinic(u"north"_s));
    m_warehouse = warehouse::Warehouse::open(m_house->location(), warehouse::Access::Engine).value();
    m_cipher = std::make_unique<vault::ClinicCipher>(m_house->vault()->cipher(u"north"_s).value());
    m_clinic = {};
    m_clinic.id = u"north"_s;
    m_clinic.name = u"North"_s;
    m_clinic.pms = u"opendental"_s;
    m_clinic.zone = "America/Chicago";
    QVERIFY(m_warehouse->clinics().add(m_clinic));
    m_mirror = warehouse::Mirror::load(*m_warehouse, u"north"_s).value();
    domain::Schedule block;
    block.provider = u"5"_s;
    block.start = domain::CivilTime(domain::parseCivilDate(u"2026-11-24").value()) + std::chrono::hours(8);
    block.end = block.start + std::chrono::hours(9);
    domain::Patient patient;
    patient.name.last = u"Doe"_s;
    patient.phones.mobile = u"555-0100"_s;
    commit({changeOf(u"731"_s, patient), changeOf(u"5"_s, domain::Provider{u"DR"_s, {}, domain::ProviderRole::Dentist, true, {}}),
            changeOf(u"4"_s, domain::Operatory{u"Op 4"_s, true, false, u"5"_s, {}}), changeOf(u"3"_s, domain::Operatory{u"Op 3"_s, true, false, u"5"_s, {}}),
            changeOf(u"1"_s, domain::AppointmentType{u"Adult cleaning"_s, u"XXXXXXXX"_s, 40, true, {}}), changeOf(u"900"_s, block),
            changeOf(u"50112"_s, visit("2026-11-24T16:00:00Z"))});
}

void TestEngineQueue::cleanup()
{
    m_mirror.reset();
    m_cipher.reset();
    m_warehouse.reset();
    m_house.reset();
}

void TestEngineQueue::commit(std::vector<domain::Change> changes)
{
    domain::Page page;
    page.changes = std::move(changes);
    page.facts = {{u"synced-from"_s, u"2026-11-01"_s}, {u"synced-until"_s, u"2026-12-31"_s}};
    auto prepared = m_mirror->prepare(u"appointments"_s, page, *m_cipher, m_now);
    QVERIFY(prepared);
    const auto committed = m_mirror->commit(*m_warehouse, *prepared);
    QVERIFY2(committed, committed ? "" : committed.error().code.constData());
}

TestEngineQueue::Taken TestEngineQueue::submit(const QByteArray &text)
{
    WriteContext asking = context(u"agent"_s);
    WriteIntake intake(asking);
    auto prepared = intake.prepare(json(text));
    if (!prepared)
        return {{}, prepared.error().code};
    std::vector<PreparedWrite> writes{std::move(*prepared)};
    const auto stored = intake.store(writes);
    return {writes.front().row, stored ? QByteArray() : stored.error().code};
}

QByteArray TestEngineQueue::decide(WriteAction action, qint64 number, const QString &note, const QString &actor)
{
    WriteContext deciding = context(actor);
    const auto decided = WriteDesk(deciding).decide(action, number, note);
    return decided ? QByteArray() : decided.error().code;
}

void TestEngineQueue::takesASubmissionOnce()
{
    const Taken first = submit(create);
    QCOMPARE(first.code, QByteArray());
    const WriteRow stored = row(first.row.number);
    QCOMPARE(stored.state, WriteState::Awaiting);
    QCOMPARE(stored.patient, u"731"_s);
    QCOMPARE(stored.start, at("2026-11-24T15:00:00Z"));
    QVERIFY(!stored.body.contains("mornings") && !stored.sealed.contains("mornings"));
    const auto ticket = m_warehouse->audit().append({m_now, u"t"_s, u"t"_s, {}, {}, {}, {}}).value();
    QCOMPARE(opened(stored, *m_cipher, ticket)->value(u"wish"_s).toObject(), json(create));
    QCOMPARE(m_warehouse->writes().history(stored.number)->front().by, u"agent"_s);
    const Taken again = submit(with(create, "\"kind\"", "   \"kind\""));
    QCOMPARE(again.row.number, first.row.number);
    QCOMPARE(submit(with(create, "prefers mornings", "prefers evenings")).code, QByteArray("key-reused"));
    QCOMPARE(m_warehouse->writes().list({})->size(), std::size_t(1));
}

void TestEngineQueue::namesWhatIsUnknown_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    const auto changed = [](const char *name, const QByteArray &text, const char *code) { QTest::newRow(name) << text << QByteArray(code); };
    changed("patient", with(create, "\"731\"", "\"9\""), "unknown-patient");
    changed("provider", with(create, "\"5\"", "\"9\""), "unknown-provider");
    changed("provider of ours", with(create, "\"5\"", "\"pv-1\""), "unknown-provider");
    changed("operatory", with(create, "\"4\"", "\"9\""), "unknown-operatory");
    changed("type", with(create, "Adult cleaning", "Nonsense"), "unknown-type");
    changed("base", with(move, "50112", "50113"), "unknown-record");
    changed("version", with(move, ":1}", ":2}"), "bad-member");
    changed("expired", with(create, "\"origin\"", "\"expires\":\"2026-11-23T14:59:59Z\",\"origin\""), "bad-member");
    changed("born tomorrow", R"({"key":"12345678","kind":"patient.create","patient":{"name":{"last":"a","first":"b"},"birthDate":"2027-01-01"}})",
            "bad-member");
}

void TestEngineQueue::namesWhatIsUnknown()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QCOMPARE(submit(text).code, code);
    QVERIFY(m_warehouse->writes().list({})->empty());
}

void TestEngineQueue::aConfirmationIsAWordOfTheOffice()
{
    const QByteArray wish = R"({"key":"confirm-1","kind":"appointment.confirm","base":{"externalId":"50112","version":1},"confirmation":"Rung twice"})";
    // As long as the words are not known, whoever sends it finds out.
    QCOMPARE(submit(wish).code, QByteArray());
    QVERIFY(m_warehouse->facts().set(u"north"_s, {{QString::fromLatin1(domain::fact::confirmations), u"[\"Unconfirmed\",\"Confirmed\"]"_s}}));
    QCOMPARE(submit(with(wish, "confirm-1", "confirm-2")).code, QByteArray("unknown-confirmation"));
    QCOMPARE(submit(with(with(wish, "confirm-1", "confirm-3"), "Rung twice", "confirmed")).code, QByteArray());
    QCOMPARE(submit(wish).code, QByteArray());
}

void TestEngineQueue::withoutRoomItWaits()
{
    const Taken taken = submit(with(create, "T09:00:00", "T10:20:00"));
    QCOMPARE(taken.row.state, WriteState::WindowGone);
    QCOMPARE(taken.row.reasonCode, QByteArray("appointment"));
    QCOMPARE(decide(WriteAction::Approve, taken.row.number), QByteArray("appointment"));
    QCOMPARE(m_warehouse->writes().history(taken.row.number)->size(), std::size_t(1));
    domain::Appointment gone = visit("2026-11-24T16:00:00Z");
    gone.onBook = false;
    commit({changeOf(u"50112"_s, gone)});
    QCOMPARE(decide(WriteAction::Approve, taken.row.number), QByteArray());
    QCOMPARE(row(taken.row.number).notBefore, m_now + seconds(10));
    QCOMPARE(submit(with(with(create, "create-1", "create-2"), "2026-11-24", "2026-11-20")).row.reasonCode, QByteArray("now"));
    QCOMPARE(submit(with(with(create, "create-1", "create-3"), "2026-11-24", "2031-11-20")).row.reasonCode, QByteArray("not-synced"));
    QCOMPARE(submit(with(with(create, "create-1", "create-4"), "T09:00", "T06:00")).row.reasonCode, QByteArray("schedule-end"));
    // Taken while it waited: the approval notices.
    const Taken free = submit(with(with(create, "create-1", "create-5"), "T09:00", "T13:00"));
    QCOMPARE(free.row.state, WriteState::Awaiting);
    commit({changeOf(u"50113"_s, visit("2026-11-24T19:30:00Z"))});
    QCOMPARE(decide(WriteAction::Approve, free.row.number), QByteArray("appointment"));
    QCOMPARE(row(free.row.number).state, WriteState::WindowGone);
}

void TestEngineQueue::aVisitIsNotInItsOwnWay()
{
    const Taken taken = submit(move);
    QCOMPARE(taken.code, QByteArray());
    QCOMPARE(taken.row.state, WriteState::Awaiting);
    QCOMPARE(taken.row.operatory, u"4"_s);
    QCOMPARE(submit(with(with(move, "move-001", "move-002"), "\"start\":\"2026-11-24T16:05:00Z\"", "\"operatory\":\"3\"")).row.state, WriteState::Awaiting);
    QCOMPARE(submit(with(with(move, "move-001", "move-003"), "16:05", "22:55")).row.reasonCode, QByteArray("schedule-end"));
}

void TestEngineQueue::twoPeople()
{
    m_clinic.settings[u"approval-rules"_s] = u"appointment.create -> 2"_s;
    const qint64 number = submit(create).row.number;
    QCOMPARE(decide(WriteAction::Approve, number, {}, u"agent"_s), QByteArray());
    QCOMPARE(row(number).state, WriteState::Awaiting);
    QCOMPARE(decide(WriteAction::Approve, number, {}, u"agent"_s), QByteArray("second-person"));
    QCOMPARE(decide(WriteAction::Approve, number, u"fine"_s, u"ann"_s), QByteArray());
    QCOMPARE(row(number).state, WriteState::Approved);
    QCOMPARE(row(number).approvedBy, (QStringList{u"agent"_s, u"ann"_s}));
    QVERIFY(row(number).reasonCode.isEmpty());
}

void TestEngineQueue::rulesApprove()
{
    m_clinic.settings[u"approval-rules"_s] = u"origin=voice-agent -> 0"_s;
    m_clinic.settings[u"undo-s"_s] = u"0"_s;
    const WriteRow taken = submit(create).row;
    QCOMPARE(taken.state, WriteState::Approved);
    QCOMPARE(taken.notBefore, m_now);
    QVERIFY(taken.approvedBy.isEmpty());
    QCOMPARE(m_warehouse->writes().lease(u"north"_s, u"w"_s, m_now, seconds(9))->value().number, taken.number);
}

void TestEngineQueue::holdRejectUndo()
{
    const qint64 number = submit(create).row.number;
    QCOMPARE(decide(WriteAction::Approve, number), QByteArray());
    QCOMPARE(decide(WriteAction::Approve, number), QByteArray("already-approved"));
    QCOMPARE(decide(WriteAction::Hold, number), QByteArray());
    QVERIFY(row(number).approvedBy.isEmpty() && !row(number).notBefore);
    QCOMPARE(decide(WriteAction::Approve, number), QByteArray());
    QCOMPARE(decide(WriteAction::Undo, number), QByteArray());
    QCOMPARE(row(number).state, WriteState::Undone);
    QCOMPARE(decide(WriteAction::Reject, number, u"late"_s), QByteArray("ended"));
    const qint64 other = submit(with(create, "create-1", "create-2")).row.number;
    QCOMPARE(decide(WriteAction::Reject, other, u"she called 555-010-0199 herself"_s), QByteArray());
    QCOMPARE(row(other).state, WriteState::Rejected);
    QCOMPARE(decide(WriteAction::Approve, 99), QByteArray("unknown-write"));
}

void TestEngineQueue::expires()
{
    const qint64 number = submit(with(create, "\"origin\"", "\"expires\":\"2026-11-23T15:00:05Z\",\"origin\"")).row.number;
    m_now += seconds(5);
    QCOMPARE(decide(WriteAction::Approve, number), QByteArray("expired"));
    QCOMPARE(row(number).state, WriteState::Expired);
    // Who repeats himself afterwards still learns what became of it.
    QCOMPARE(submit(with(create, "\"origin\"", "\"expires\":\"2026-11-23T15:00:05Z\",\"origin\"")).row.state, WriteState::Expired);
}

void TestEngineQueue::aChangedRecordIsAConflict()
{
    const qint64 waiting = submit(move).row.number;
    domain::Appointment moved = visit("2026-11-24T20:00:00Z");
    commit({changeOf(u"50112"_s, moved)});
    QCOMPARE(decide(WriteAction::Approve, waiting), QByteArray("changed-since"));
    QCOMPARE(row(waiting).state, WriteState::Conflict);
    const auto conflict = m_warehouse->conflicts().open(u"north"_s)->front();
    QCOMPARE(conflict.fields, QStringList{u"start"_s});
    const auto ticket = m_warehouse->audit().append({m_now, u"t"_s, u"t"_s, {}, {}, {}, {}}).value();
    const QJsonObject sides = opened(conflict, *m_cipher, ticket)->value(u"start"_s).toObject();
    QCOMPARE(sides, json(R"({"base":"2026-11-24T16:00:00Z","pms":"2026-11-24T20:00:00Z","ours":"2026-11-24T16:05:00Z"})"));
    WriteContext resolving = context(u"ann"_s);
    QCOMPARE(resolve(resolving, conflict.number, {{u"colour"_s, u"pms"_s}}).error().code, QByteArray("unknown-field"));
    QCOMPARE(resolve(resolving, conflict.number, {{u"start"_s, u"mine"_s}}).error().code, QByteArray("bad-choice"));
    QVERIFY(resolve(resolving, conflict.number, {{u"start"_s, u"pms"_s}}));
    QCOMPARE(row(waiting).state, WriteState::Rejected);
    QCOMPARE(m_warehouse->conflicts().count(u"north"_s).value(), qint64(0));
    QCOMPARE(resolve(resolving, conflict.number, {{u"start"_s, u"ours"_s}}).error().code, QByteArray("conflict-over"));
}

void TestEngineQueue::aNewNoteIsAChangeToo()
{
    const qint64 waiting = submit(move).row.number;
    domain::Appointment noted = visit("2026-11-24T16:00:00Z");
    noted.note += u", then knocks"_s;
    commit({changeOf(u"50112"_s, noted)});
    QCOMPARE(decide(WriteAction::Approve, waiting), QByteArray("changed-since"));
    QCOMPARE(m_warehouse->conflicts().open({})->front().fields, (QStringList{u"note"_s, u"start"_s}));
}

void TestEngineQueue::ourSideGoesOut()
{
    commit({changeOf(u"50112"_s, visit("2026-11-24T20:00:00Z"))});
    const Taken late = submit(move);
    QCOMPARE(late.row.state, WriteState::Conflict);
    const qint64 number = late.row.number;
    QCOMPARE(decide(WriteAction::Retry, number), QByteArray("not-resolved"));
    WriteContext resolving = context(u"ann"_s);
    const auto conflict = m_warehouse->conflicts().open({})->front();
    QVERIFY(resolve(resolving, conflict.number, {{u"start"_s, u"ours"_s}}));
    QCOMPARE(row(number).state, WriteState::Conflict);
    QCOMPARE(decide(WriteAction::Retry, number), QByteArray());
    const WriteRow ready = row(number);
    QCOMPARE(ready.state, WriteState::Approved);
    QCOMPARE(clearWish(ready).base->version, qint64(2));
    QCOMPARE(submit(move).row.number, number);
}

void TestEngineQueue::anAppliedOneIsTakenBack()
{
    WriteRow applied = row(submit(move).row.number);
    commit({changeOf(u"50112"_s, visit("2026-11-24T16:05:00Z"))});
    applied.state = WriteState::Applied;
    applied.externalId = u"50112"_s;
    applied.appliedAt = m_now;
    QVERIFY(m_warehouse->writes().advance(applied, {}));
    QCOMPARE(decide(WriteAction::Undo, applied.number), QByteArray());
    QCOMPARE(row(applied.number).state, WriteState::Applied);
    WriteRow back = m_warehouse->writes().compensating(u"north"_s, applied.number)->value();
    QCOMPARE(back.state, WriteState::Awaiting);
    QCOMPARE(back.kind, domain::WriteKind::AppointmentMove);
    QCOMPARE(clearWish(back).visit.start, at("2026-11-24T16:00:00Z"));
    QCOMPARE(decide(WriteAction::Undo, applied.number), QByteArray("undo-under-way"));
    QCOMPARE(decide(WriteAction::Approve, back.number), QByteArray());
    back = row(back.number);
    back.state = WriteState::Applied;
    QVERIFY(m_warehouse->writes().advance(back, {}));
    QVERIFY(settleCompensation(*m_warehouse, back, m_now));
    QCOMPARE(row(applied.number).state, WriteState::Undone);
    const auto note = compensatingWish(domain::parseWish(json(R"({"key":"12345678","kind":"appointment.note","base":{"externalId":"1","version":1},"note":"x"})")).value(), std::nullopt);
    QCOMPARE(note.error().code, QByteArray("cannot-undo"));
}

QTEST_GUILESS_MAIN(TestEngineQueue)
#include "tst_enginequeue.moc"

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>

#include "domain/approvalrules.h"
#include "domain/settings.h"
#include "domain/wishjson.h"
#include "domain/writestate.h"

using namespace articulator::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject json(const char *text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("the test's own JSON is wrong: %s", text);
    return document.object();
}

const char *create = R"({"key":"8f0c1234","kind":"appointment.create","origin":"voice-agent","expires":"2026-11-23T18:00:00Z","appointment":{
    "patient":"731","type":"Adult cleaning","provider":"5","operatory":"4","start":"2026-11-23T09:00:00-06:00","minutes":40,
    "note":"prefers \ud83e\uddb7 mornings\r\nand a window"}})";

QByteArray outcome(const QJsonObject &submission)
{
    const auto wish = parseWish(submission);
    return wish ? QByteArray("fine") : wish.error().code + ' ' + wish.error().detail.section(u':', 0, 0).mid(7).toUtf8();
}

/// The creation with one member changed; `path` names it, `value` is JSON, or empty to leave it out.
QJsonObject changed(const QString &path, const QByteArray &value)
{
    QJsonObject top = json(create);
    const QJsonValue parsed = value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonDocument::fromJson('[' + value + ']').array().at(0);
    if (!path.startsWith(u"appointment."_s)) {
        top.insert(path, parsed);
        return top;
    }
    QJsonObject visit = top.value(u"appointment"_s).toObject();
    visit.insert(path.mid(12), parsed);
    top.insert(u"appointment"_s, visit);
    return top;
}

} // namespace

/// Submissions as they come in, and who may do what with them.
class TestWish : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsACreation();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void otherKinds_data();
    void otherKinds();
    void backAndForth_data() { otherKinds_data(); }
    void backAndForth();
    void hidesWhatIsPrivate();
    void texts();
    void states();
    void secondPerson();
    void rules_data();
    void rules();
    void badRules();
    void writing();
};

void TestWish::readsACreation()
{
    const auto wish = parseWish(json(create));
    QVERIFY(wish);
    QCOMPARE(wish->key, u"8f0c1234"_s);
    QCOMPARE(wish->origin, u"voice-agent"_s);
    QCOMPARE(wish->visit.start, parseInstant(u"2026-11-23T15:00:00Z"));
    QCOMPARE(wish->visit.minutes, 40);
    QCOMPARE(wish->visit.note->size(), qsizetype(33));
    QVERIFY(!wish->base);
    QCOMPARE(toText(*wish->expires), u"2026-11-23T18:00:00Z"_s);
}

void TestWish::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QString &path, const QByteArray &value, const QByteArray &expected) {
        QTest::newRow(name) << path << value << expected;
    };
    row("short key", u"key"_s, "\"1234567\"", "bad-member key");
    row("long key", u"key"_s, '"' + QByteArray(129, 'k') + '"', "bad-member key");
    row("key beyond ASCII", u"key"_s, "\"schl\u00fcssel-1\"", "bad-member key");
    row("no key", u"key"_s, "", "missing-member key");
    row("key no text", u"key"_s, "12345678", "bad-member key");
    row("strange kind", u"kind"_s, "\"appointment.delete\"", "bad-member kind");
    row("no kind", u"kind"_s, "", "missing-member kind");
    row("unknown member", u"apointment"_s, "{}", "unknown-member apointment");
    row("base of something new", u"base"_s, R"({"externalId":"1","version":1})", "unknown-member base");
    row("unknown inside", u"appointment.colour"_s, "\"red\"", "unknown-member appointment.colour");
    row("no object", u"appointment"_s, "[1]", "bad-member appointment");
    row("expires no time", u"expires"_s, "\"tomorrow\"", "bad-member expires");
    row("local time", u"appointment.start"_s, "\"2026-11-23T09:00:00\"", "bad-member appointment.start");
    row("no such day", u"appointment.start"_s, "\"2026-02-30T09:00:00Z\"", "bad-member appointment.start");
    row("null", u"appointment.start"_s, "null", "bad-member appointment.start");
    row("0 minutes", u"appointment.minutes"_s, "0", "bad-member appointment.minutes");
    row("10 hours", u"appointment.minutes"_s, "600", "bad-member appointment.minutes");
    row("off the grid", u"appointment.minutes"_s, "42", "bad-member appointment.minutes");
    row("half minutes", u"appointment.minutes"_s, "40.5", "bad-member appointment.minutes");
    row("minutes as text", u"appointment.minutes"_s, "\"40\"", "bad-member appointment.minutes");
    row("minutes beyond numbers", u"appointment.minutes"_s, "1e300", "bad-member appointment.minutes");
    row("patient as number", u"appointment.patient"_s, "731", "bad-member appointment.patient");
    row("no patient", u"appointment.patient"_s, "", "missing-member appointment.patient");
    row("no operatory", u"appointment.operatory"_s, "", "missing-member appointment.operatory");
    row("blank note", u"appointment.note"_s, "\"  \"", "bad-member appointment.note");
    row("bell in a note", u"appointment.note"_s, "\"a\\u0007b\"", "bad-member appointment.note");
    row("half a character", u"appointment.note"_s, "\"a\\ud83eb\"", "bad-member appointment.note");
    row("endless note", u"appointment.note"_s, '"' + QByteArray(16'001, 'n') + '"', "bad-member appointment.note");
    row("line break in a type", u"appointment.type"_s, "\"a\\nb\"", "bad-member appointment.type");
    row("type alone", u"appointment.minutes"_s, "", "fine");
    row("minutes alone", u"appointment.type"_s, "", "fine");
}

void TestWish::namesWhatIsWrong()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, expected);
    QCOMPARE(outcome(changed(path, value)), expected);
}

void TestWish::otherKinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *members, const QByteArray &expected) {
        QTest::newRow(name) << QByteArray(R"({"key":"12345678","origin":"desk",)") + members + '}' << expected;
    };
    const QByteArray base = R"("base":{"externalId":"50112","version":7},)";
    row("move", (base + R"("kind":"appointment.move","appointment":{"operatory":"3"})").constData(), "fine");
    row("move of nothing", (base + R"("kind":"appointment.move","appointment":{})").constData(), "bad-member appointment");
    row("move of a patient", (base + R"("kind":"appointment.move","appointment":{"patient":"7"})").constData(), "unknown-member appointment.patient");
    row("move without base", R"("kind":"appointment.move","appointment":{"operatory":"3"})", "missing-member base");
    row("base without version", R"("base":{"externalId":"1"},"kind":"appointment.confirm","confirmation":"Yes")", "missing-member base.version");
    row("negative version", R"("base":{"externalId":"1","version":-1},"kind":"appointment.confirm","confirmation":"Yes")", "bad-member base.version");
    row("cancel", (base + R"("kind":"appointment.cancel","how":"will-call","reason":"ill")").constData(), "fine");
    row("cancel somehow", (base + R"("kind":"appointment.cancel","how":"deleted")").constData(), "bad-member how");
    row("how of a note", (base + R"("kind":"appointment.note","note":"x","how":"broken")").constData(), "unknown-member how");
    row("note", (base + R"("kind":"appointment.note","note":"a\nb")").constData(), "fine");
    row("confirm", (base + R"("kind":"appointment.confirm","confirmation":"Confirmed")").constData(), "fine");
    row("contact", (base + R"("kind":"patient.contact","patient":{"phones":{"mobile":"(555) 010-0199","home":""}})").constData(), "fine");
    row("contact with a name", (base + R"("kind":"patient.contact","patient":{"name":{"last":"A","first":"B"}})").constData(),
        "unknown-member patient.name");
    row("contact of nothing", (base + R"("kind":"patient.contact","patient":{})").constData(), "missing-member patient");
    row("bad phone", (base + R"("kind":"patient.contact","patient":{"phones":{"mobile":"call me"}})").constData(), "bad-member patient.phones.mobile");
    row("bad e-mail", (base + R"("kind":"patient.contact","patient":{"email":"a@"})").constData(), "bad-member patient.email");
    row("patient", R"("kind":"patient.create","patient":{"name":{"last":"Doe","first":"J"},"birthDate":"1980-02-29","email":"j@d.test"})", "fine");
    row("patient without name", R"("kind":"patient.create","patient":{"birthDate":"1980-02-29"})", "missing-member patient.name");
    row("patient of no day", R"("kind":"patient.create","patient":{"name":{"last":"D","first":"J"},"birthDate":"1981-02-29"})",
        "bad-member patient.birthDate");
    row("patient of old", R"("kind":"patient.create","patient":{"name":{"last":"D","first":"J"},"birthDate":"0001-01-01"})",
        "bad-member patient.birthDate");
}

void TestWish::otherKinds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(outcome(json(text.constData())), expected);
}

void TestWish::backAndForth()
{
    QFETCH(QByteArray, text);
    const auto wish = parseWish(json(text.constData()));
    if (wish)
        QCOMPARE(parseWish(toJson(*wish)).value(), *wish);
}

void TestWish::hidesWhatIsPrivate()
{
    const QByteArray creation = QJsonDocument(maskedWish(json(create))).toJson();
    QVERIFY(!creation.contains("mornings"));
    QVERIFY(creation.contains("Adult cleaning") && creation.contains("731"));
    const QByteArray patient = QJsonDocument(maskedWish(json(R"({"note":"secret","reason":"secret","patient":{"name":{"last":"secret"},"birthDate":"1980-02-29"}})"))).toJson();
    QVERIFY(!patient.contains("secret") && !patient.contains("1980"));
    QVERIFY(patient.contains("birthDate"));
}

void TestWish::texts()
{
    QCOMPARE(parseSubmissions(create)->wishes.size(), qsizetype(1));
    QVERIFY(!parseSubmissions(create)->several);
    QCOMPARE(parseSubmissions(QByteArray("[") + create + ',' + create + ']')->wishes.size(), qsizetype(2));
    for (const QByteArray &bad : {QByteArray(), QByteArray("{"), QByteArray("7"), QByteArray("[]"), QByteArray("[7]"), QByteArray("{}x")})
        QVERIFY2(!parseSubmissions(bad) && parseSubmissions(bad).error().code == "bad-json", bad.constData());
    const QByteArray endless = "{\"key\":\"" + QByteArray(16 * 1024 * 1024, 'k') + "\"}";
    QCOMPARE(parseSubmissions(endless).error().code, QByteArray("too-large"));
    QCOMPARE(parseSubmissions("{\"key\":\"" + QByteArray(200 * 1024, 'k') + "\"}").error().code, QByteArray("too-large"));
    QVERIFY(canonicalWish(json(R"({"a":1,"b":{"c":2.0}})")) == canonicalWish(json(R"({"b":{"c":2},"a":1})")));
    QVERIFY(canonicalWish(json(R"({"a":1})")) != canonicalWish(json(R"({"a":"1"})")));
}

void TestWish::states()
{
    using S = WriteState;
    using A = WriteAction;
    const QMap<A, QMap<S, S>> table{
        {A::Approve, {{S::Awaiting, S::Approved}, {S::Held, S::Approved}, {S::WindowGone, S::Approved}}},
        {A::Hold, {{S::Awaiting, S::Held}, {S::Approved, S::Held}, {S::Retrying, S::Held}}},
        {A::Retry, {{S::Failed, S::Approved}, {S::Conflict, S::Approved}, {S::Unknown, S::Unknown}}},
        {A::Reject,
         {{S::Awaiting, S::Rejected}, {S::Held, S::Rejected}, {S::WindowGone, S::Rejected}, {S::Conflict, S::Rejected}, {S::Failed, S::Rejected},
          {S::Approved, S::Rejected}, {S::Retrying, S::Rejected}, {S::WaitingBridge, S::Rejected}}},
        {A::Undo,
         {{S::Awaiting, S::Undone}, {S::Approved, S::Undone}, {S::Held, S::Undone}, {S::Retrying, S::Undone}, {S::WaitingBridge, S::Undone},
          {S::Conflict, S::Undone}, {S::WindowGone, S::Undone}, {S::Applied, S::Applied}}},
    };
    for (const A action : {A::Approve, A::Reject, A::Hold, A::Retry, A::Undo}) {
        for (int i = 0; i <= int(S::Undone); ++i) {
            const auto after = stateAfter(action, S(i));
            const auto row = table.value(action);
            const auto where = QByteArray(word(action).data()) + " from " + word(S(i)).data();
            QVERIFY2(after.has_value() == row.contains(S(i)), where.constData());
            if (after)
                QVERIFY2(*after == row.value(S(i)), where.constData());
            else
                QVERIFY2(after.error().kind == Error::Kind::Refused && !after.error().detail.isEmpty(), where.constData());
        }
    }
    QCOMPARE(stateAfter(A::Approve, S::Sending).error().code, QByteArray("in-flight"));
    QCOMPARE(stateAfter(A::Approve, S::Approved).error().code, QByteArray("already-approved"));
    QCOMPARE(stateAfter(A::Reject, S::Applied).error().code, QByteArray("ended"));
}

void TestWish::secondPerson()
{
    QVERIFY(mayApprove(u"ann"_s, {}, 2));
    QVERIFY(mayApprove(u"bob"_s, {u"ann"_s}, 2));
    QCOMPARE(mayApprove(u"ann"_s, {u"ann"_s}, 2).error().code, QByteArray("second-person"));
    QVERIFY(mayApprove(u"ann"_s, {}, 1));
}

void TestWish::rules_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<double>("hours");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("expected");
    QTest::newRow("confirmed by the app") << int(WriteKind::AppointmentConfirm) << u"patient-app"_s << 5.0 << 0.0 << 0;
    QTest::newRow("confirmed by another") << int(WriteKind::AppointmentConfirm) << u"voice-agent"_s << 5.0 << 0.0 << 1;
    QTest::newRow("cancelled late") << int(WriteKind::AppointmentCancel) << u"patient-app"_s << 23.9 << 0.0 << 2;
    QTest::newRow("cancelled early") << int(WriteKind::AppointmentCancel) << u"patient-app"_s << 24.0 << 0.0 << 1;
    QTest::newRow("cancelled without a time") << int(WriteKind::AppointmentCancel) << u"patient-app"_s << -1.0 << 0.0 << 1;
    QTest::newRow("dear") << int(WriteKind::AppointmentMove) << u"desk"_s << 50.0 << 1000.0 << 2;
    QTest::newRow("patient") << int(WriteKind::PatientContact) << u"desk"_s << -1.0 << 0.0 << 0;
}

void TestWish::rules()
{
    QFETCH(int, kind);
    QFETCH(QString, origin);
    QFETCH(double, hours);
    QFETCH(double, value);
    QFETCH(int, expected);
    const QString written = u"appointment.confirm origin=patient-app -> 0; appointment.cancel hours<24->2;value>=1000 -> 2 ; "
                                             "appointment.* -> 1; * -> 0;"_s;
    const auto parsed = ApprovalRules::parse(written);
    QVERIFY(parsed);
    QVERIFY(check(clinicSettings(), {{u"approval-rules"_s, written}}, {}));
    QVERIFY(check(clinicSettings(), {{u"approval-rules"_s, QString()}}, {}));
    QCOMPARE(parsed->needed({WriteKind(kind), origin, hours < 0 ? std::nullopt : std::optional(hours), value}), expected);
    QCOMPARE(ApprovalRules::parse({})->needed({WriteKind(kind), origin, std::nullopt, value}), 1);
}

void TestWish::badRules()
{
    for (const QString &bad : {u"appointment.confirm"_s, u"-> 1"_s, u"appointment.delete -> 1"_s, u"* -> 3"_s, u"hours<x -> 1"_s, u"* -> -1"_s,
                               u"origin= -> 1"_s, u"hours>24 -> 1"_s, u"* -> 1 -> 2"_s}) {
        const auto parsed = ApprovalRules::parse(bad);
        QVERIFY2(!parsed && parsed.error().code == "bad-setting", qPrintable(bad));
        QVERIFY2(!check(clinicSettings(), {{u"approval-rules"_s, bad}}, {}), qPrintable(bad));
    }
}

void TestWish::writing()
{
    const Instant now = fromEpochSeconds(1'764'000'000);
    WritingState state;
    QCOMPARE(judgeWriting(state, now), Freshness::Never);
    state.workerAlive = true;
    QCOMPARE(judgeWriting(state, now), Freshness::Never);
    state.everSent = true;
    state.asOf = now - std::chrono::seconds(20);
    QCOMPARE(judgeWriting(state, now), Freshness::Current);
    state.oldestDue = now - std::chrono::seconds(121);
    QCOMPARE(judgeWriting(state, now), Freshness::Behind);
    state.oldestDue = now - std::chrono::seconds(601);
    QCOMPARE(judgeWriting(state, now), Freshness::Stale);
    state.oldestDue = now + std::chrono::seconds(60);
    QCOMPARE(judgeWriting(state, now), Freshness::Current);
    state.paused = true;
    QCOMPARE(judgeWriting(state, now), Freshness::Behind);
    state.paused = false;
    state.workerAlive = false;
    QCOMPARE(judgeWriting(state, now), Freshness::Behind);
    state.asOf = now - std::chrono::hours(1);
    QCOMPARE(judgeWriting(state, now), Freshness::Stale);
    state.failed = 1;
    QCOMPARE(judgeWriting(state, now), Freshness::Failed);
}

QTEST_APPLESS_MAIN(TestWish)
#include "tst_wish.moc"

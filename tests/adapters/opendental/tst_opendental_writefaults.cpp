// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "adapters/opendental/writingoffice.h"

using namespace articulator;
using namespace Qt::Literals::StringLiterals;
using contract::Pushed;
using contract::PushOrder;
using domain::WriteKind;
using tests::told;
using tests::WritingOffice;
using End = Pushed::End;

/// Every kind of write under every fault of the wire. Afterwards it is looked up as a restarted process would, sent again where that is allowed, and
/// counted in the office's own store: once, never twice, never lost.
class TestOpenDentalWriteFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFaultLeavesOneEffect_data();
    void everyFaultLeavesOneEffect();
    void everyRequestMayFail_data();
    void everyRequestMayFail();
    void anEffectThatComesLateIsFound();
    void aLookUpThatFailsSaysNothing();
    void nothingIsSentWhereReadingFails_data();
    void nothingIsSentWhereReadingFails();
    void aStopBeforeTheFirstByteSendsNothing();
    void aLateTryOfADeadProcessIsWaitedFor();

private:
    void begin();
    [[nodiscard]] PushOrder orderOf(WriteKind kind);
    [[nodiscard]] qsizetype effects(const PushOrder &order);
    [[nodiscard]] Pushed carryThrough(PushOrder order);

    WritingOffice m_office;
    QString m_visit;
};

namespace {

const domain::Settings quick{{u"timeout-s"_s, u"1"_s}};

QString pathOf(WriteKind kind)
{
    switch (kind) {
    case WriteKind::AppointmentCreate: return u"/appointments"_s;
    case WriteKind::AppointmentCancel: return u"/appointments/*/Break"_s;
    case WriteKind::AppointmentConfirm: return u"/appointments/*/Confirm"_s;
    case WriteKind::AppointmentNote: return u"/appointments/*/Note"_s;
    case WriteKind::PatientCreate: return u"/patients"_s;
    case WriteKind::PatientContact: return u"/patients/*"_s;
    case WriteKind::AppointmentMove: break;
    }
    return u"/appointments/*"_s;
}

QString verbOf(WriteKind kind) { return kind == WriteKind::AppointmentCreate || kind == WriteKind::PatientCreate ? u"POST"_s : u"PUT"_s; }

/// Kinds that a repetition would do twice; only these are left to wait for an answer that never comes, which takes its time.
bool mayDouble(WriteKind kind) { return kind == WriteKind::AppointmentCreate || kind == WriteKind::AppointmentNote || kind == WriteKind::PatientCreate; }

struct Wire {
    const char *name;
    const char *kind;
    bool applied;
    QString end; ///< of the push: one word of told()
    QJsonObject more = {};
};

/// What the wire did, and what may be said of the effect at once.
const std::vector<Wire> wires{
    {"no answer", "hang", false, u"unclear"_s},
    {"no answer, but done", "hang", true, u"unclear"_s},
    {"cut", "close", false, u"unclear"_s},
    {"cut, but done", "close", true, u"unclear"_s},
    {"cut in the body", "close-in-body", true, u"unclear or proven"_s},
    {"half the body", "truncated", true, u"proven"_s},
    {"gateway gave up", "504", false, u"unclear"_s},
    {"gateway gave up, but done", "504", true, u"unclear"_s},
    {"gateway said nothing, but done", "504-empty", true, u"unclear"_s},
    {"not available, but done", "503", true, u"unclear"_s},
    {"office off line", "offline400", false, u"unclear"_s},
    {"office off line, but done", "offline400", true, u"unclear"_s},
    {"too many requests", "429", false, u"not sent"_s, {{u"retryAfter"_s, 0}}},
    {"too many requests, but done", "429", true, u"proven"_s, {{u"retryAfter"_s, 0}}},
    {"garbage", "garbage", false, u"unclear"_s},
    {"garbage, but done", "garbage", true, u"proven"_s},
    {"sign-in page", "html", false, u"unclear"_s},
    {"sign-in page, but done", "html", true, u"proven"_s},
    {"refused", "status", false, u"refused"_s, {{u"status"_s, 400}, {u"text"_s, u"Note is invalid"_s}}},
    {"refused, but done", "status", true, u"proven"_s, {{u"status"_s, 400}, {u"text"_s, u"Note is invalid"_s}}},
    {"key refused", "401", false, u"refused"_s},
    {"server failed, but done", "status", true, u"unclear"_s, {{u"status"_s, 500}, {u"text"_s, u"Internal error"_s}}},
};

} // namespace

void TestOpenDentalWriteFaults::initTestCase()
{
    const QString said = m_office.begin();
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void TestOpenDentalWriteFaults::begin()
{
    m_office.reset();
    m_office.restart(quick);
    m_visit = m_office.booked();
}

PushOrder TestOpenDentalWriteFaults::orderOf(WriteKind kind)
{
    if (kind == WriteKind::AppointmentCreate)
        return m_office.create();
    PushOrder order = kind == WriteKind::PatientCreate ? m_office.order(kind) : m_office.change(kind, kind == WriteKind::PatientContact ? m_office.patient() : m_visit);
    order.wish.visit.start = kind == WriteKind::AppointmentMove ? std::optional(m_office.at(u"2026-03-14 15:30:00"_s)) : std::nullopt;
    order.wish.confirmation = u"Left Msg"_s;
    order.wish.note = u"called, no answer"_s;
    if (kind == WriteKind::PatientCreate) {
        order.wish.patient.last = u"Østergård"_s;
        order.wish.patient.first = u"Siv"_s;
    }
    order.wish.patient.mobile = u"(503)555-0188"_s;
    return order;
}

/// Counted in the office's store; for changes in its history, which keeps a row for each.
qsizetype TestOpenDentalWriteFaults::effects(const PushOrder &order)
{
    switch (order.wish.kind) {
    case WriteKind::AppointmentCreate: return m_office.rows(u"appointments"_s, u"AptDateTime"_s, u"2026-03-14 09:00:00"_s).size();
    case WriteKind::AppointmentNote: return m_office.visit(m_visit).value(u"Note"_s).toString().count(u"called, no answer"_s);
    case WriteKind::PatientCreate: return m_office.rows(u"patients"_s, u"LName"_s, u"Østergård"_s).size();
    case WriteKind::PatientContact: return m_office.rows(u"patients"_s, u"WirelessPhone"_s, u"(503)555-0188"_s).size();
    default: return m_office.rows(u"histappointments"_s, u"AptNum"_s, m_visit).size();
    }
}

void TestOpenDentalWriteFaults::everyFaultLeavesOneEffect_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("wire");
    for (int kind = 0; kind <= int(WriteKind::PatientContact); ++kind)
        for (int wire = 0; wire < int(wires.size()); ++wire)
            if (const char *name = wires[std::size_t(wire)].name; mayDouble(WriteKind(kind)) || QLatin1String(wires[std::size_t(wire)].kind) != "hang"_L1)
                QTest::addRow("%s: %s", domain::word(WriteKind(kind)).data(), name) << kind << wire;
}

void TestOpenDentalWriteFaults::everyFaultLeavesOneEffect()
{
    QFETCH(int, kind);
    QFETCH(int, wire);
    const Wire &fault = wires[std::size_t(wire)];
    begin();
    PushOrder order = orderOf(WriteKind(kind));
    QJsonObject more = fault.more;
    more.insert(u"applied"_s, fault.applied);
    QVERIFY(m_office.fault(QString::fromLatin1(fault.kind), verbOf(order.wish.kind), pathOf(order.wish.kind), more));
    Pushed pushed = m_office.writer().push(order, {});
    const QString said = told(pushed);
    const QString end = said.startsWith(u"not sent"_s) ? u"not sent"_s : said.section(u' ', 0, 0);
    // A POST or PUT of the object itself has a body to cut; the other methods answer with none.
    QVERIFY2(fault.end.split(u" or "_s).contains(end), qPrintable(said));
    QCOMPARE(effects(order), fault.applied || QLatin1String(fault.kind) == "close-in-body"_L1 || QLatin1String(fault.kind) == "truncated"_L1 ? 1 : 0);
    if (pushed.end == End::Refused)
        return;
    if (pushed.end == End::Unclear) {
        m_office.restart(quick);
        pushed = m_office.writer().lookUp(order, {});
        if (pushed.end == End::Unclear) {
            QCOMPARE(effects(order), 0);
            QCOMPARE(told(pushed), u"unclear perhaps-underway"_s);
            QVERIFY(m_office.advance(61));
            pushed = m_office.writer().lookUp(order, {});
            QCOMPARE(told(pushed), u"not sent never-arrived"_s);
        }
    }
    if (pushed.end == End::NotSent) {
        order.attempt = 2;
        pushed = m_office.writer().push(order, {});
    }
    QCOMPARE(told(pushed), u"proven"_s);
    QVERIFY(pushed.readBack && pushed.readBack->externalId == pushed.externalId);
    QCOMPARE(effects(order), 1);
    // Whoever asks again gets the same, and nothing more happens.
    QCOMPARE(told(m_office.writer().lookUp(order, {})), u"proven"_s);
    QCOMPARE(effects(order), 1);
}

/// As the dispatcher does: look up after an unclear end, by a new process each time, and send again only what certainly had no effect.
Pushed TestOpenDentalWriteFaults::carryThrough(PushOrder order)
{
    Pushed pushed = m_office.writer().push(order, {});
    for (int step = 0; step < 12 && (pushed.end == End::Unclear || pushed.end == End::NotSent); ++step) {
        if (pushed.end == End::NotSent) {
            ++order.attempt;
            pushed = m_office.writer().push(order, {});
            continue;
        }
        m_office.restart(quick);
        (void)m_office.advance(31);
        pushed = m_office.writer().lookUp(order, {});
    }
    return pushed;
}

void TestOpenDentalWriteFaults::everyRequestMayFail_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("applied");
    for (int kind = 0; kind <= int(WriteKind::PatientContact); ++kind)
        for (const auto &[fault, applied] : {std::pair("close", true), std::pair("close", false), std::pair("504", true), std::pair("429", true)})
            QTest::addRow("%s: %s%s", domain::word(WriteKind(kind)).data(), fault, applied ? ", done" : "") << kind << QString::fromLatin1(fault) << applied;
}

/// The first request fails, then the second, … until none is left to fail.
void TestOpenDentalWriteFaults::everyRequestMayFail()
{
    QFETCH(int, kind);
    QFETCH(QString, fault);
    QFETCH(bool, applied);
    constexpr int moreThanAnyNeeds = 40;
    int failing = 0;
    for (bool isHit = true; isHit; ++failing) {
        QVERIFY(failing < moreThanAnyNeeds);
        begin();
        const PushOrder order = orderOf(WriteKind(kind));
        m_office.restart(quick);
        QVERIFY(m_office.fault(fault, {}, u"*"_s, {{u"after"_s, failing}, {u"applied"_s, applied}, {u"retryAfter"_s, 0}}));
        const Pushed pushed = carryThrough(order);
        QVERIFY2(pushed.end == End::Proven, qPrintable(u"request %1: "_s.arg(failing) + told(pushed)));
        QCOMPARE(effects(order), 1);
        isHit = m_office.faultHits() > 0;
    }
    QVERIFY(failing > 4);
}

void TestOpenDentalWriteFaults::anEffectThatComesLateIsFound()
{
    begin();
    const PushOrder order = m_office.create();
    QVERIFY(m_office.fault(u"late"_s, u"POST"_s, u"/appointments"_s, {{u"delayMs"_s, 600}}));
    QCOMPARE(m_office.writer().push(order, {}).end, End::Unclear);
    QCOMPARE(told(m_office.writer().lookUp(order, {})), u"unclear perhaps-underway"_s);
    QTRY_COMPARE_WITH_TIMEOUT(effects(order), 1, 20000);
    const Pushed found = m_office.writer().lookUp(order, {});
    QCOMPARE(told(found), u"proven"_s);
    QCOMPARE(found.found, u"read back"_s);
}

void TestOpenDentalWriteFaults::aLookUpThatFailsSaysNothing()
{
    for (const QString &kind : {u"status"_s, u"hang"_s, u"504"_s, u"offline400"_s, u"401"_s, u"html"_s, u"garbage"_s, u"truncated"_s}) {
        begin();
        const PushOrder order = m_office.create();
        QVERIFY(m_office.advance(120));
        QVERIFY(m_office.fault(kind, u"GET"_s, u"/appointments"_s, {{u"count"_s, -1}, {u"status"_s, 400}, {u"text"_s, u"Something is invalid"_s}}));
        QCOMPARE(m_office.writer().lookUp(order, {}).end, End::Unclear);
        m_office.simulator().forgetFaults();
        QCOMPARE(told(m_office.writer().lookUp(order, {})), u"not sent never-arrived"_s);
    }
}

void TestOpenDentalWriteFaults::nothingIsSentWhereReadingFails_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"hang", "close", "504", "offline400", "html", "garbage", "status"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestOpenDentalWriteFaults::nothingIsSentWhereReadingFails()
{
    QFETCH(QString, kind);
    begin();
    const PushOrder order = m_office.create();
    QVERIFY(m_office.fault(kind, u"GET"_s, u"/appointments"_s, {{u"count"_s, -1}, {u"status"_s, 400}, {u"text"_s, u"Something is invalid"_s}}));
    const Pushed pushed = m_office.writer().push(order, {});
    QCOMPARE(pushed.end, End::NotSent);
    QVERIFY(pushed.error && !pushed.error->detail.isEmpty());
    m_office.simulator().forgetFaults();
    QCOMPARE(effects(order), 0);
    QCOMPARE(told(m_office.writer().push(order, {})), u"proven"_s);
}

void TestOpenDentalWriteFaults::aStopBeforeTheFirstByteSendsNothing()
{
    begin();
    std::stop_source stopped;
    stopped.request_stop();
    const PushOrder order = m_office.create();
    QCOMPARE(m_office.writer().push(order, stopped.get_token()).end, End::NotSent);
    QCOMPARE(m_office.writer().lookUp(order, stopped.get_token()).end, End::Unclear);
    QCOMPARE(effects(order), 0);
}

/// Of a second try only the first one's time is stored: a new process cannot know how old its bytes are and waits from its own first look.
void TestOpenDentalWriteFaults::aLateTryOfADeadProcessIsWaitedFor()
{
    begin();
    PushOrder order = m_office.create();
    QVERIFY(m_office.advance(600));
    order.attempt = 2;
    QVERIFY(m_office.fault(u"hang"_s, u"POST"_s, u"/appointments"_s));
    QCOMPARE(m_office.writer().push(order, {}).end, End::Unclear);
    QCOMPARE(told(m_office.writer().lookUp(order, {})), u"unclear perhaps-underway"_s);
    m_office.restart(quick);
    QCOMPARE(told(m_office.writer().lookUp(order, {})), u"unclear perhaps-underway"_s);
    QVERIFY(m_office.advance(59));
    QCOMPARE(told(m_office.writer().lookUp(order, {})), u"unclear perhaps-underway"_s);
    QVERIFY(m_office.advance(2));
    QCOMPARE(told(m_office.writer().lookUp(order, {})), u"not sent never-arrived"_s);
}

QTEST_GUILESS_MAIN(TestOpenDentalWriteFaults)
#include "tst_opendental_writefaults.moc"

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include "clinicfixture.h"
#include "desk/desk.h"
#include "warehouse/writeplace.h"
#include "warehouse/writes.h"

using namespace articulator;
using namespace articulator::desk;
using articulator::testsupport::Backend;
using articulator::testsupport::ClinicFixture;
using domain::Secret;
using domain::WriteKind;
using domain::WriteState;
using std::chrono::days;
using namespace std::chrono_literals;

/// The write path as the console sees it: what moved, what is hidden, what is audited.
class TestWriteDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheQueueWholeAndThenWhatMoved_data() { testsupport::addBackends(); }
    void tellsTheQueueWholeAndThenWhatMoved();
    void countsStandInTheOverview();
    void opensAWriteMaskedUntilItIsRevealed();
    void checksTheWindowByTheCapacityFunction();
    void aConflictIsShownThreeWaysAndHidesPhi();
    void findsTimesAndSaysWhyDaysAreEmpty();
    void findsPatientsExactlyAndAuditsEach();
    void aRoleThatSeesNoPatientFindsNone();
    void aRefusedRevealIsToldWithTheWrite();
    void decisionsAndSubmissionsAreDurableAndSealed();

private:
    static DeskPlace placeOf(ClinicFixture &fixture)
    {
        return {fixture.place().location().dataFolder, fixture.place().url(), QStringLiteral("owner"), QStringLiteral("1.2")};
    }
    static void open(Desk &desk)
    {
        desk.open(Secret(ClinicFixture::passphrase()));
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), Desk::State::Open, 20'000);
    }
    static warehouse::WriteRow row(ClinicFixture &fixture, const char *key, WriteKind kind, const QJsonObject &wish);
    static qint64 add(ClinicFixture &fixture, warehouse::WriteRow row);
    static std::vector<QString> auditedActions(ClinicFixture &fixture);
};

namespace {

const QString theNote = QStringLiteral("prefers mornings");

QJsonObject moveWish(const QString &start)
{
    return {{QStringLiteral("kind"), QStringLiteral("appointment.move")},
            {QStringLiteral("base"), QJsonObject{{QStringLiteral("externalId"), QStringLiteral("50112")}, {QStringLiteral("version"), 1}}},
            {QStringLiteral("appointment"), QJsonObject{{QStringLiteral("start"), start}}}};
}

QByteArray bytesOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

domain::Patient patient(const char *last, const char *first)
{
    domain::Patient patient;
    patient.name.last = QString::fromLatin1(last);
    patient.name.first = QString::fromLatin1(first);
    patient.phones.mobile = QStringLiteral("(555) 010-0731");
    return patient;
}

const WriteField *fieldNamed(const WriteDetail &detail, QStringView name)
{
    const auto found = std::ranges::find_if(detail.fields, [name](const WriteField &field) { return field.name == name; });
    return found == detail.fields.end() ? nullptr : &*found;
}

} // namespace

warehouse::WriteRow TestWriteDesk::row(ClinicFixture &fixture, const char *key, WriteKind kind, const QJsonObject &wish)
{
    warehouse::WriteRow row;
    row.clinic = ClinicFixture::clinic();
    row.key = QString::fromLatin1(key);
    row.kind = kind;
    row.origin = QStringLiteral("voice-agent");
    row.requestedBy = QStringLiteral("voice-agent");
    row.requestedAt = fixture.now();
    row.provider = QStringLiteral("5");
    row.operatory = QStringLiteral("1");
    row.patient = QStringLiteral("731");
    row.body = bytesOf(wish);
    return row;
}

qint64 TestWriteDesk::add(ClinicFixture &fixture, warehouse::WriteRow row)
{
    const auto number = fixture.engine().writes().add(row, {fixture.now(), row.state, row.requestedBy, {}});
    return number ? *number : 0;
}

std::vector<QString> TestWriteDesk::auditedActions(ClinicFixture &fixture)
{
    std::vector<QString> actions;
    if (fixture.engine().audit().seal()) {
        for (const warehouse::AuditRow &one : fixture.engine().audit().list({}).value_or(std::vector<warehouse::AuditRow>()))
            actions.push_back(one.entry.action);
    }
    return actions;
}

void TestWriteDesk::tellsTheQueueWholeAndThenWhatMoved()
{
    QFETCH(Backend, backend);
    ClinicFixture fixture(backend);
    QVERIFY(fixture.make());
    const qint64 first = add(fixture, row(fixture, "key-0001", WriteKind::AppointmentCreate, {}));
    const qint64 second = add(fixture, row(fixture, "key-0002", WriteKind::AppointmentConfirm, {}));
    QVERIFY(first > 0 && second > first);
    Desk desk(placeOf(fixture));
    QSignalSpy told(&desk.writing(), &WriteDesk::queueChanged);
    desk.writing().watch(ClinicFixture::clinic());
    open(desk);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 10'000);
    const auto whole = told.takeFirst().front().value<QueueSnapshot>();
    QCOMPARE(whole.follows, 0u);
    QCOMPARE(whole.lines->size(), 2u);
    QCOMPARE(whole.lines->front().number, second);
    QCOMPARE(whole.lines->front().provider, QStringLiteral("Dr. Nguyen"));
    QCOMPARE(whole.counts[std::size_t(WriteState::Awaiting)], 2);

    warehouse::WriteRow moved = fixture.engine().writes().find(first).value();
    moved.state = WriteState::Held;
    QVERIFY(fixture.engine().writes().advance(moved, warehouse::WriteEvent{fixture.now(), WriteState::Held, QStringLiteral("owner"), {}}));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 10'000);
    const auto delta = told.takeFirst().front().value<QueueSnapshot>();
    QCOMPARE(delta.follows, whole.serial);
    QCOMPARE(delta.changed, std::vector<std::size_t>{1});
    QVERIFY(delta.gone.empty());
    QCOMPARE((*delta.lines)[1].state, WriteState::Held);
}

void TestWriteDesk::countsStandInTheOverview()
{
    ClinicFixture fixture(Backend::Sqlite);
    QVERIFY(fixture.make());
    Desk desk(placeOf(fixture));
    open(desk);
    QTRY_VERIFY_WITH_TIMEOUT(desk.overview() && !desk.overview()->clinics.empty(), 10'000);
    QCOMPARE(desk.overview()->clinics.front().writesAwaiting, 0);
    QVERIFY(add(fixture, row(fixture, "key-0001", WriteKind::AppointmentCreate, {})) > 0);
    QTRY_COMPARE_WITH_TIMEOUT(desk.overview()->clinics.front().writesAwaiting, 1, 10'000);
}

void TestWriteDesk::opensAWriteMaskedUntilItIsRevealed()
{
    ClinicFixture fixture(Backend::Sqlite);
    QVERIFY(fixture.make());
    QVERIFY(fixture.putPatient(QStringLiteral("731"), patient("Ortiz", "Maria")));
    QVERIFY(fixture.put(QStringLiteral("50112"), fixture.at(fixture.today() + days(3), 10)));
    const QJsonObject clear{{QStringLiteral("base"), QJsonObject{{QStringLiteral("externalId"), QStringLiteral("50112")}, {QStringLiteral("version"), 1}}}};
    QJsonObject whole = clear;
    whole.insert(QStringLiteral("note"), QStringLiteral("call before"));
    warehouse::WriteRow write = row(fixture, "key-0001", WriteKind::AppointmentNote, clear);
    write.target = QStringLiteral("50112");
    write.sealed = fixture.cipher().seal(warehouse::writePlace(write), bytesOf({{QStringLiteral("wish"), whole}}));
    const qint64 number = add(fixture, write);
    Desk desk(placeOf(fixture));
    QSignalSpy told(&desk.writing(), &WriteDesk::writeChanged);
    open(desk);
    desk.writing().openWrite(number);
    const auto last = [&told] { return told.isEmpty() ? WriteDetail() : told.last().front().value<WriteDetail>(); };
    QTRY_COMPARE_WITH_TIMEOUT(last().line.number, number, 10'000);
    QVERIFY(last().holdsPhi && !last().isRevealed && last().patientName.isEmpty());
    QVERIFY(fieldNamed(last(), u"note") == nullptr || std::holds_alternative<Hidden>(fieldNamed(last(), u"note")->after));
    QCOMPARE(last().base, WriteDetail::Base::Unchanged);
    const auto before = auditedActions(fixture);
    QVERIFY(std::ranges::find(before, QStringLiteral("write.reveal")) == before.end());

    desk.writing().revealWrite();
    QTRY_VERIFY_WITH_TIMEOUT(last().isRevealed, 10'000);
    QCOMPARE(last().patientName, QStringLiteral("Ortiz, Maria"));
    QVERIFY(fieldNamed(last(), u"note") != nullptr);
    QCOMPARE(std::get<QString>(fieldNamed(last(), u"note")->after), QStringLiteral("call before"));
    QCOMPARE(std::get<QString>(fieldNamed(last(), u"note")->before), theNote);
    const auto after = auditedActions(fixture);
    QVERIFY(std::ranges::find(after, QStringLiteral("write.reveal")) != after.end());
    QVERIFY(std::ranges::find(after, QStringLiteral("record.reveal")) != after.end());

    desk.writing().openWrite(0);
    desk.writing().openWrite(number);
    QTRY_VERIFY_WITH_TIMEOUT(last().line.number == number && !last().isRevealed, 10'000);
}

void TestWriteDesk::checksTheWindowByTheCapacityFunction()
{
    ClinicFixture fixture(Backend::Sqlite);
    QVERIFY(fixture.make());
    const domain::CivilDate day = fixture.today() + days(3);
    QVERIFY(fixture.put(QStringLiteral("50112"), fixture.at(day, 10)));
    QVERIFY(fixture.put(QStringLiteral("50113"), fixture.at(day, 14)));
    const auto moveTo = [&](const char *key, int hour, int minute) {
        warehouse::WriteRow write = row(fixture, key, WriteKind::AppointmentMove, moveWish(domain::toText(fixture.at(day, hour, minute))));
        write.target = QStringLiteral("50112");
        return add(fixture, write);
    };
    Desk desk(placeOf(fixture));
    QSignalSpy told(&desk.writing(), &WriteDesk::writeChanged);
    open(desk);
    const auto windowOf = [&](qint64 number) {
        desk.writing().openWrite(number);
        const auto isTold = [&] { return !told.isEmpty() && told.last().front().value<WriteDetail>().line.number == number; };
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isTold(), 10'000); }();
        return told.isEmpty() ? WriteDetail() : told.last().front().value<WriteDetail>();
    };
    // Half an hour later the visit only meets itself.
    QCOMPARE(windowOf(moveTo("key-0001", 10, 30)).window, WriteDetail::Window::Free);
    const WriteDetail taken = windowOf(moveTo("key-0002", 13, 30));
    QCOMPARE(taken.window, WriteDetail::Window::Taken);
    QVERIFY(std::ranges::any_of(taken.reasons, [](const domain::Reason &reason) { return reason.record == u"appointment/50113"; }));
}

void TestWriteDesk::aConflictIsShownThreeWaysAndHidesPhi()
{
    ClinicFixture fixture(Backend::Sqlite);
    QVERIFY(fixture.make());
    warehouse::ConflictRow conflict;
    conflict.clinic = ClinicFixture::clinic();
    conflict.write = add(fixture, row(fixture, "key-0001", WriteKind::AppointmentMove, {}));
    conflict.externalId = QStringLiteral("50112");
    conflict.seenAt = fixture.now();
    conflict.changedBy = QStringLiteral("Front desk");
    conflict.fields = {QStringLiteral("note"), QStringLiteral("operatory")};
    const auto sides = [](const char *base, const char *pms, const char *ours) {
        return QJsonObject{{QStringLiteral("base"), QString::fromLatin1(base)}, {QStringLiteral("pms"), QString::fromLatin1(pms)}, {QStringLiteral("ours"), QString::fromLatin1(ours)}};
    };
    conflict.sealed = fixture.cipher().seal(warehouse::conflictPlace(conflict), bytesOf({{QStringLiteral("note"), sides("a", "b", "c")}, {QStringLiteral("operatory"), sides("1", "2", "1")}}));
    const auto number = fixture.engine().conflicts().add(conflict);
    QVERIFY(number.has_value());
    Desk desk(placeOf(fixture));
    QSignalSpy list(&desk.writing(), &WriteDesk::conflictsChanged), told(&desk.writing(), &WriteDesk::conflictChanged);
    desk.writing().watch(ClinicFixture::clinic());
    desk.writing().openConflict(*number);
    open(desk);
    QTRY_VERIFY_WITH_TIMEOUT(!list.isEmpty() && !told.isEmpty(), 10'000);
    QCOMPARE(list.last().front().value<ConflictsSnapshot>().lines.size(), 1u);
    const auto last = [&told] { return told.last().front().value<ConflictDetail>(); };
    QCOMPARE(last().line.changedBy, QStringLiteral("Front desk"));
    QCOMPARE(last().fields.size(), 2u);
    QCOMPARE(last().fields[0].name, QStringLiteral("operatory"));
    QCOMPARE(std::get<QString>(last().fields[0].pms), QStringLiteral("Operatory 2"));
    QCOMPARE(std::get<QString>(last().fields[0].ours), QStringLiteral("Operatory 1"));
    QVERIFY(std::holds_alternative<Hidden>(last().fields[1].pms));
    desk.writing().revealConflict();
    QTRY_VERIFY_WITH_TIMEOUT(last().isRevealed, 10'000);
    QCOMPARE(std::get<QString>(last().fields[1].pms), QStringLiteral("b"));
    const auto actions = auditedActions(fixture);
    QVERIFY(std::ranges::find(actions, QStringLiteral("conflict.open")) != actions.end());
    QVERIFY(std::ranges::find(actions, QStringLiteral("conflict.reveal")) != actions.end());
}

void TestWriteDesk::findsTimesAndSaysWhyDaysAreEmpty()
{
    ClinicFixture fixture(Backend::Sqlite);
    QVERIFY(fixture.make());
    const domain::CivilDate day = fixture.today() + days(3);
    QVERIFY(fixture.put(QStringLiteral("50112"), fixture.at(day, 9, 30))); // leaves 8:00 to 9:30, exactly a crown
    Desk desk(placeOf(fixture));
    QSignalSpy told(&desk.writing(), &WriteDesk::timesFound);
    TimesQuestion question;
    question.clinic = ClinicFixture::clinic();
    question.type = QStringLiteral("12");
    question.provider = QStringLiteral("5");
    question.from = day;
    question.days = 1;
    desk.writing().findTimes(question);
    open(desk);
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), 10'000);
    const auto found = told.last().front().value<FoundTimes>();
    QVERIFY2(found.errorCode.isEmpty(), found.errorCode.constData());
    QVERIFY(!found.choices.empty());
    QCOMPARE(found.choices.front().slot.start, fixture.at(day, 8));
    QCOMPARE(found.choices.front().fit, TimeChoice::Fit::Exact);
    QCOMPARE(found.choices.front().providerName, QStringLiteral("Dr. Nguyen"));
    QVERIFY(std::ranges::all_of(found.choices, [](const TimeChoice &choice) { return choice.slot.provider == u"5" && choice.before >= 0 && choice.after >= 0; }));
    QVERIFY(std::ranges::is_sorted(found.choices, [](const TimeChoice &a, const TimeChoice &b) { return a.useless == 0 && b.useless > 0; }));
    QVERIFY(found.emptyDays.empty());

    question.operatory = QStringLiteral("2"); // this provider has no working time there
    desk.writing().findTimes(question);
    QTRY_VERIFY_WITH_TIMEOUT(told.last().front().value<FoundTimes>().choices.empty(), 10'000);
    const auto none = told.last().front().value<FoundTimes>();
    QCOMPARE(none.emptyDays.size(), 1u);
    QVERIFY(!none.emptyDays[0].limits.empty());
}

void TestWriteDesk::findsPatientsExactlyAndAuditsEach()
{
    ClinicFixture fixture(Backend::Sqlite);
    QVERIFY(fixture.make());
    QVERIFY(fixture.putPatient(QStringLiteral("731"), patient("Ortiz", "Maria")));
    QVERIFY(fixture.putPatient(QStringLiteral("732"), patient("Ortega", "Pablo")));
    Desk desk(placeOf(fixture));
    QSignalSpy told(&desk.writing(), &WriteDesk::patientsFound);
    open(desk);
    const auto find = [&](const char *text) {
        told.clear();
        desk.writing().findPatients(ClinicFixture::clinic(), QString::fromLatin1(text));
        [&] { QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 10'000); }();
        return told.isEmpty() ? FoundPatients() : told.last().front().value<FoundPatients>();
    };
    const FoundPatients one = find("ortiz");
    QCOMPARE(one.lines.size(), 1u);
    QCOMPARE(one.lines[0].name, QStringLiteral("Ortiz, Maria"));
    QCOMPARE(find("555-010-0731").lines.size(), 2u);
    QCOMPARE(find("732").lines.size(), 1u);
    QVERIFY(find("Nobody").lines.empty());
    const auto actions = auditedActions(fixture);
    QCOMPARE(std::ranges::count(actions, QStringLiteral("record.reveal")), 4);
}

void TestWriteDesk::aRoleThatSeesNoPatientFindsNone()
{
    ClinicFixture fixture(Backend::Sqlite);
    QVERIFY(fixture.make() && fixture.addUser(QStringLiteral("ira"), domain::Role::Integrator));
    QVERIFY(fixture.putPatient(QStringLiteral("731"), patient("Ortiz", "Maria")));
    DeskPlace place = placeOf(fixture);
    place.user = QStringLiteral("ira");
    Desk desk(place);
    QSignalSpy told(&desk.writing(), &WriteDesk::patientsFound);
    open(desk);
    for (const char *text : {"ortiz", "nobody"}) {
        told.clear();
        desk.writing().findPatients(ClinicFixture::clinic(), QString::fromLatin1(text));
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 10'000);
        const FoundPatients found = told.last().front().value<FoundPatients>();
        QVERIFY(found.lines.empty());
        QCOMPARE(found.errorCode, QByteArray("not-allowed"));
    }
}

void TestWriteDesk::aRefusedRevealIsToldWithTheWrite()
{
    ClinicFixture fixture(Backend::Sqlite);
    QVERIFY(fixture.make() && fixture.addUser(QStringLiteral("ira"), domain::Role::Integrator));
    warehouse::WriteRow write = row(fixture, "key-0001", WriteKind::AppointmentCreate, {});
    write.sealed = fixture.cipher().seal(warehouse::writePlace(write), bytesOf({{QStringLiteral("wish"), QJsonObject()}}));
    const qint64 number = add(fixture, write);
    DeskPlace place = placeOf(fixture);
    place.user = QStringLiteral("ira");
    Desk desk(place);
    QSignalSpy told(&desk.writing(), &WriteDesk::writeChanged);
    QSignalSpy errors(&desk, &Desk::errorChanged);
    open(desk);
    errors.clear();
    desk.writing().openWrite(number);
    const auto last = [&told] { return told.isEmpty() ? WriteDetail() : told.last().front().value<WriteDetail>(); };
    QTRY_COMPARE_WITH_TIMEOUT(last().line.number, number, 10'000);
    QVERIFY(last().revealError.isEmpty());
    desk.writing().revealWrite();
    QTRY_COMPARE_WITH_TIMEOUT(last().revealError, QByteArray("not-allowed"), 10'000);
    QVERIFY(!last().isRevealed && last().patientName.isEmpty());
    QVERIFY(errors.isEmpty() && !desk.error());
    desk.writing().openWrite(number); // whoever comes back begins anew
    QTRY_VERIFY_WITH_TIMEOUT(last().revealError.isEmpty(), 10'000);
}

void TestWriteDesk::decisionsAndSubmissionsAreDurableAndSealed()
{
    ClinicFixture fixture(Backend::Sqlite);
    QVERIFY(fixture.make());
    Desk desk(placeOf(fixture));
    open(desk);
    desk.writing().decide(RequestAction::Approve, ClinicFixture::clinic(), {17, 18});
    desk.writing().resolve(ClinicFixture::clinic(), 3, {{QStringLiteral("start"), QStringLiteral("ours")}});
    desk.writing().submitWrite(ClinicFixture::clinic(), {{QStringLiteral("key"), QStringLiteral("desk-0001")}, {QStringLiteral("note"), theNote}});
    const auto waiting = [&] { return fixture.engine().requests().waiting().value_or(std::vector<warehouse::RequestRow>()); };
    QTRY_COMPARE_WITH_TIMEOUT(waiting().size(), 3u, 10'000);
    const auto requests = waiting();
    QCOMPARE(requests[0].action, QByteArray("write.approve"));
    QCOMPARE(QJsonDocument::fromJson(requests[0].body).object().value(QLatin1String("writes")).toVariant().toStringList(), (QStringList{QStringLiteral("w-17"), QStringLiteral("w-18")}));
    QCOMPARE(requests[1].action, QByteArray("conflict.resolve"));
    QCOMPARE(requests[1].body, QByteArray("{\"conflict\":\"c-3\",\"fields\":{\"start\":\"ours\"}}"));
    QCOMPARE(requests[2].action, QByteArray("write.submit"));
    QVERIFY(requests[2].body.startsWith("{\"sealed\":\""));
    QVERIFY(!requests[2].body.contains(theNote.toUtf8()) && !requests[2].body.contains(theNote.toUtf8().toBase64()));
}

QTEST_GUILESS_MAIN(TestWriteDesk)
#include "tst_writedesk.moc"

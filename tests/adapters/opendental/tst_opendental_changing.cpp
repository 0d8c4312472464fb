// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <QJsonArray>
#include <QJsonDocument>

#include "adapters/opendental/writingoffice.h"

using namespace articulator;
using namespace Qt::Literals::StringLiterals;
using contract::Pushed;
using contract::PushOrder;
using domain::WriteKind;
using tests::told;
using tests::WritingOffice;

/// Changes of what exists, and new patients: what then stands in the office's store, and that doing it twice does it once.
class TestOpenDentalChanging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aVisitIsCancelled_data();
    void aVisitIsCancelled();
    void cancellingTwiceIsDoneOnce();
    void aVisitIsConfirmed();
    void theOfficesConfirmationsAreTold();
    void aNoteIsAppended_data();
    void aNoteIsAppended();
    void aPatientIsMadeOnce();
    void onlyGivenContactsChange();

private:
    WritingOffice m_office;
};

void TestOpenDentalChanging::initTestCase()
{
    const QString said = m_office.begin();
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void TestOpenDentalChanging::init()
{
    m_office.reset();
    m_office.restart();
}

void TestOpenDentalChanging::aVisitIsCancelled_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<QString>("preference");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("action");
    const auto row = [](const char *name, domain::CancelHow how, const char *preference, const char *status, const char *action) {
        QTest::newRow(name) << int(how) << QString::fromLatin1(preference) << QString::fromLatin1(status) << QString::fromLatin1(action);
    };
    row("broken", domain::CancelHow::Broken, "0", "Broken", "Changed");
    row("broken, missed ones are counted", domain::CancelHow::Broken, "1", "Broken", "Missed");
    row("will call", domain::CancelHow::WillCall, "3", "UnschedList", "Changed");
    row("cancelled", domain::CancelHow::Cancelled, "1", "UnschedList", "Changed");
    row("cancelled, cancelled ones are counted", domain::CancelHow::Cancelled, "3", "UnschedList", "Cancelled");
}

void TestOpenDentalChanging::aVisitIsCancelled()
{
    QFETCH(int, how);
    QFETCH(QString, preference);
    m_office.settings({{u"preferences"_s, QJsonObject{{u"BrokenApptProcedure"_s, preference}}}});
    const QString number = m_office.booked();
    PushOrder order = m_office.change(WriteKind::AppointmentCancel, number);
    order.wish.how = domain::CancelHow(how);
    const Pushed pushed = m_office.writer().push(order, {});
    QCOMPARE(told(pushed), u"proven"_s);
    QTEST(m_office.visit(number).value(u"AptStatus"_s).toString(), "status");
    const QList<QJsonObject> history = m_office.rows(u"histappointments"_s, u"AptNum"_s, number);
    QCOMPARE(history.size(), 1);
    QTEST(history.front().value(u"HistApptAction"_s).toString(), "action");
}

void TestOpenDentalChanging::cancellingTwiceIsDoneOnce()
{
    m_office.settings({{u"preferences"_s, QJsonObject{{u"BrokenApptProcedure"_s, u"3"_s}}}});
    const QString first = m_office.booked();
    const QString second = m_office.booked(u"2026-03-14 13:00:00"_s);
    PushOrder order = m_office.change(WriteKind::AppointmentCancel, first);
    QCOMPARE(told(m_office.writer().push(order, {})), u"proven"_s);
    QCOMPARE(m_office.writer().push(order, {}).found, u"already so"_s);
    QCOMPARE(m_office.rows(u"histappointments"_s, u"AptNum"_s, first).size(), 1);
    // The office stops counting them after the preference was read: the visit is broken without it.
    m_office.settings({{u"preferences"_s, QJsonObject{{u"BrokenApptProcedure"_s, u"0"_s}}}});
    PushOrder other = m_office.change(WriteKind::AppointmentCancel, second, u"key-0002"_s);
    QCOMPARE(told(m_office.writer().push(other, {})), u"proven"_s);
    QCOMPARE(m_office.visit(second).value(u"AptStatus"_s).toString(), u"Broken"_s);
    // Somebody breaks it between our look and our request: Open Dental refuses ours, and the look shows that it is done.
    const QString third = m_office.booked(u"2026-03-14 15:00:00"_s);
    PushOrder late = m_office.change(WriteKind::AppointmentCancel, third, u"key-0003"_s);
    m_office.fault(u"status"_s, u"PUT"_s, u"/appointments/*/Break"_s, {{u"status"_s, 400}, {u"text"_s, u"Only Scheduled appointments can be broken."_s}, {u"applied"_s, true}});
    QCOMPARE(told(m_office.writer().push(late, {})), u"proven"_s);
    m_office.action(u"complete"_s, {{u"AptNum"_s, m_office.booked(u"2026-03-14 16:00:00"_s).toLongLong()}});
    const QString done = QString::number(m_office.rows(u"appointments"_s, u"AptDateTime"_s, u"2026-03-14 16:00:00"_s).front().value(u"AptNum"_s).toInteger());
    QCOMPARE(told(m_office.writer().push(m_office.change(WriteKind::AppointmentCancel, done, u"key-0004"_s), {})), u"refused wrong-status"_s);
}

void TestOpenDentalChanging::aVisitIsConfirmed()
{
    const QString number = m_office.booked();
    PushOrder order = m_office.change(WriteKind::AppointmentConfirm, number);
    order.wish.confirmation = u"Appointment Confirmed"_s;
    const Pushed pushed = m_office.writer().push(order, {});
    QCOMPARE(told(pushed), u"proven"_s);
    QCOMPARE(std::get<domain::Appointment>(pushed.readBack->body).confirmation, u"Appointment Confirmed"_s);
    order.wish.confirmation = u"left msg"_s;
    QCOMPARE(std::get<domain::Appointment>(m_office.writer().push(order, {}).readBack->body).confirmation, u"Left Msg"_s);
    QCOMPARE(m_office.writer().push(order, {}).found, u"already so"_s);
    order.wish.confirmation = u"Perhaps"_s;
    const Pushed unknown = m_office.writer().push(order, {});
    QCOMPARE(told(unknown), u"refused unknown-confirmation"_s);
    QVERIFY(unknown.error->detail.contains(u"Left Msg"_s));
}

void TestOpenDentalChanging::theOfficesConfirmationsAreTold()
{
    const auto fact = [this] {
        const auto page = m_office.adapter().pull({u"appointmentTypes"_s, {}, true}, {});
        return page ? page->facts.value(QString::fromLatin1(domain::fact::confirmations)) : u"the pull failed"_s;
    };
    QStringList words;
    for (const QJsonObject &row : m_office.rows(u"definitions"_s, u"Category"_s, 2)) {
        if (row.value(u"isHidden"_s) == u"false"_s)
            words.append(row.value(u"ItemName"_s).toString());
    }
    QVERIFY(words.size() > 2);
    QStringList given;
    for (const QJsonValue &word : QJsonDocument::fromJson(fact().toUtf8()).array())
        given.append(word.toString());
    words.sort();
    given.sort();
    QCOMPARE(given, words);
    // The types come without the words, too.
    QVERIFY(m_office.fault(u"status"_s, u"GET"_s, u"/definitions"_s, {{u"status"_s, 500}, {u"count"_s, -1}}));
    QCOMPARE(fact(), QString());
}

void TestOpenDentalChanging::aNoteIsAppended_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"called, no answer"_s << u"called, no answer"_s;
    QTest::newRow("line breaks") << u"called\r\nno answer\nagain"_s << u"called no answer again"_s;
    QTest::newRow("four-byte character") << u"happy \U0001F600 patient"_s << QString(u"happy "_s + QChar(QChar::ReplacementCharacter) + u" patient"_s);
    QTest::newRow("quotes and letters") << u"\"Ærø\" \\ <b>"_s << u"\"Ærø\" \\ <b>"_s;
}

void TestOpenDentalChanging::aNoteIsAppended()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    const QString number = m_office.booked(u"2026-03-14 11:00:00"_s, {{u"Note"_s, u"prefers mornings"_s}});
    for (int i = 1; i <= 2; ++i) {
        // The same text by another write is another effect.
        PushOrder order = m_office.change(WriteKind::AppointmentNote, number, u"key-000%1"_s.arg(i));
        order.wish.note = text;
        const Pushed pushed = m_office.writer().push(order, {});
        QCOMPARE(told(pushed), u"proven"_s);
        const QString note = m_office.visit(number).value(u"Note"_s).toString().simplified();
        QCOMPARE(note.count(kept), i);
        QVERIFY(note.startsWith(u"prefers mornings"_s) && note.endsWith(kept));
        // Looking it up again finds it, and sends nothing.
        QCOMPARE(told(m_office.writer().lookUp(order, {})), u"proven"_s);
        QCOMPARE(m_office.visit(number).value(u"Note"_s).toString().simplified(), note);
    }
    QCOMPARE(told(m_office.writer().push(m_office.change(WriteKind::AppointmentNote, number, u"key-0003"_s), {})), u"refused incomplete"_s);
}

void TestOpenDentalChanging::aPatientIsMadeOnce()
{
    const int before = m_office.size(u"patients"_s);
    PushOrder order = m_office.order(WriteKind::PatientCreate);
    domain::PatientWish &wish = order.wish.patient;
    wish.last = u"Østergård"_s;
    wish.first = u"Siv"_s;
    wish.birthDate = *domain::parseCivilDate(u"1990-05-01");
    wish.mobile = u"(503)555-0188"_s;
    const Pushed made = m_office.writer().push(order, {});
    QCOMPARE(told(made), u"proven"_s);
    QCOMPARE(std::get<domain::Patient>(made.readBack->body).name.last, u"Østergård"_s);
    QCOMPARE(m_office.size(u"patients"_s), before + 1);
    // Another sender, the same person: the one that is there is taken.
    order.wish.key = u"key-0002"_s;
    wish.mobile = u"503 555 0188"_s;
    const Pushed adopted = m_office.writer().push(order, {});
    QCOMPARE(told(adopted), u"proven"_s);
    QCOMPARE(adopted.found, u"adopted duplicate"_s);
    QCOMPARE(adopted.externalId, made.externalId);
    QCOMPARE(m_office.size(u"patients"_s), before + 1);
    // Two who could be meant: a person has to say which.
    m_office.row(u"patients"_s, {{u"LName"_s, u"Østergård"_s}, {u"FName"_s, u"Siv"_s}, {u"Birthdate"_s, u"1990-05-01"_s}, {u"HmPhone"_s, u"5035550188"_s}, {u"PatStatus"_s, u"Patient"_s}});
    order.wish.key = u"key-0003"_s;
    QCOMPARE(told(m_office.writer().push(order, {})), u"refused duplicate-patient"_s);
    wish.first = u"Siv \U0001F600"_s;
    QCOMPARE(told(m_office.writer().push(order, {})), u"refused unsupported-character"_s);
    wish.first.reset();
    QCOMPARE(told(m_office.writer().push(order, {})), u"refused incomplete"_s);
}

void TestOpenDentalChanging::onlyGivenContactsChange()
{
    const QString number = m_office.patient();
    const QJsonObject before = m_office.rows(u"patients"_s, u"PatNum"_s, number).front();
    PushOrder order = m_office.change(WriteKind::PatientContact, number);
    order.wish.patient.mobile = u"(503)555-0100"_s;
    order.wish.patient.email = u""_s;
    const Pushed pushed = m_office.writer().push(order, {});
    QCOMPARE(told(pushed), u"proven"_s);
    QJsonObject expected = before;
    const QJsonObject after = m_office.rows(u"patients"_s, u"PatNum"_s, number).front();
    expected.insert(u"WirelessPhone"_s, u"(503)555-0100"_s);
    expected.insert(u"Email"_s, u""_s);
    expected.insert(u"DateTStamp"_s, after.value(u"DateTStamp"_s));
    QCOMPARE(after, expected);
    order.wish.patient.last = u""_s;
    QCOMPARE(told(m_office.writer().push(order, {})), u"refused incomplete"_s);
    m_office.action(u"delete-patient"_s, {{u"PatNum"_s, number.toLongLong()}});
    order.wish.patient.last.reset();
    QCOMPARE(told(m_office.writer().push(order, {})), u"refused no-such-record"_s);
}

QTEST_GUILESS_MAIN(TestOpenDentalChanging)
#include "tst_opendental_changing.moc"

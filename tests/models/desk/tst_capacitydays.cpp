// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QtTest>

#include "desk/capacitydays.h"
#include "desk/desk.h"
#include "desk/whychain.h"
#include "models/desk/clinicfixture.h"

using namespace articulator::desk;
using namespace articulator::testsupport;
namespace domain = articulator::domain;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::Limit;
using std::chrono::days;

namespace {

domain::CivilDate date(const char *text) { return domain::parseCivilDate(QString::fromLatin1(text)).value(); }

domain::CivilTime wall(const char *day, int hour, int minute = 0)
{
    return domain::CivilTime(date(day)) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

/// Dr. One works in operatory 3 from 8 to 12 on the Friday before the clock goes back, and on the Sunday itself.
domain::Book book()
{
    domain::Book book;
    book.zone = domain::Zone::named("America/Chicago").value();
    book.now = book.zone.first(wall("2026-10-30", 7));
    book.syncedFrom = date("2026-10-30");
    book.syncedUntil = date("2026-11-01");
    domain::Provider doctor;
    doctor.name = u"Dr. One"_s;
    book.providers = {{u"1"_s, doctor}};
    domain::Operatory three, four;
    three.name = u"Op 3"_s;
    three.defaultDentist = four.defaultDentist = u"1"_s;
    four.name = u"Op 4"_s;
    book.operatories = {{u"3"_s, three}, {u"4"_s, four}};
    domain::AppointmentType exam;
    exam.name = u"Exam"_s;
    exam.pattern = u"XXXXXX"_s;
    book.types = {{u"11"_s, exam}};
    for (const char *day : {"2026-10-30", "2026-11-01"}) {
        domain::Schedule block;
        block.scope = domain::ScheduleScope::Provider;
        block.provider = u"1"_s;
        block.operatories = {u"3"_s};
        block.start = wall(day, 8);
        block.end = wall(day, 12);
        book.schedules.push_back({QString::number(880 + book.schedules.size()), block});
    }
    domain::Appointment visit;
    visit.patient = u"731"_s;
    visit.type = u"Crown"_s;
    visit.provider = u"1"_s;
    visit.operatory = u"3"_s;
    visit.start = book.zone.first(wall("2026-10-30", 9));
    visit.minutes = 60;
    visit.pattern = u"XXXXXXXXXXXX"_s;
    visit.onBook = true;
    book.appointments = {{u"50112"_s, visit}};
    return book;
}

domain::Visit exam(const QString &provider = {}, const QString &operatory = {}) { return {u"11"_s, {}, provider, operatory}; }

QString told(const std::vector<WhyStep> &steps)
{
    QStringList lines;
    for (const WhyStep &step : steps) {
        QStringList records;
        for (const WhyRecord &record : step.records)
            records << record.record;
        lines << u"%1: %2"_s.arg(code(step.limit), records.join(u' '));
    }
    return lines.join(u"; "_s);
}

} // namespace

class CapacityDays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weekBeginsWhereItIsAskedTo()
    {
        CapacityQuestion question;
        question.day = date("2026-11-25"); // a Wednesday
        QCOMPARE(shownDays(question).days(), 1);
        question.span = CapacityQuestion::Span::Week;
        QCOMPARE(domain::toText(shownDays(question).first), u"2026-11-23"_s);
        question.weekStart = 7;
        QCOMPARE(domain::toText(shownDays(question).first), u"2026-11-22"_s);
        QCOMPARE(domain::toText(shownDays(question).last), u"2026-11-28"_s);
        question.day = date("2026-11-22");
        QCOMPARE(domain::toText(shownDays(question).first), u"2026-11-22"_s);
        QCOMPARE(shownDays(question).days(), 7);
    }

    /// Days that were not read are told as such, and the night the clock goes back belongs to its day.
    void openingsTellWhatIsKnown()
    {
        const domain::Capacity capacity(book());
        const std::vector<DayOpening> opened = openings(capacity, exam(), {date("2026-10-29"), date("2026-11-02")});
        QCOMPARE(opened.size(), std::size_t(5));
        QVERIFY(!opened[0].isKnown && !opened[4].isKnown);
        QVERIFY(opened[1].isKnown && !opened[1].isClosed);
        QCOMPARE(opened[1].openMinutes, 180);
        QCOMPARE(opened[1].fits, 6);
        QVERIFY(opened[2].isKnown && opened[2].isClosed);
        QCOMPARE(opened[3].end - opened[3].start, 25h);
        QCOMPARE(opened[3].openMinutes, 240);
    }

    void chainEndsInTheRecord()
    {
        const domain::Capacity capacity(book());
        const auto at = [&](int hour, int minute = 0) { return capacity.book().zone.first(wall("2026-10-30", hour, minute)); };
        QCOMPARE(told(whyChain(capacity, exam(u"1"_s), at(8))), QString());
        const std::vector<WhyStep> busy = whyChain(capacity, exam(u"1"_s), at(9, 30));
        QCOMPARE(told(busy), u"appointment: appointment/50112; provider-busy: appointment/50112"_s); // operatory 4, where nobody works, adds nothing
        const WhyRecord &visit = busy.front().records.front();
        QCOMPARE(visit.label, u"Crown"_s);
        QCOMPARE(visit.provider, u"Dr. One"_s);
        QCOMPARE(visit.operatories, QStringList{u"Op 3"_s});
        QCOMPARE(*visit.end - *visit.start, 60min);
        const std::vector<WhyStep> late = whyChain(capacity, exam(u"1"_s), at(11, 45));
        QCOMPARE(told(late), u"schedule-end: schedule/880"_s);
        QVERIFY(late.front().records.front().part == WhyRecord::Part::Hours);
        QCOMPARE(told(whyChain(capacity, exam({}, u"4"_s), at(9))), u"schedule-end: operatory/4"_s);
        const auto saturday = capacity.book().zone.first(wall("2026-10-31", 9));
        QCOMPARE(told(whyChain(capacity, exam(u"1"_s), saturday)), u"schedule-end: provider/1"_s);
    }

    void weekOfAClinic()
    {
        ClinicFixture fixture(Backend::Sqlite);
        QVERIFY(fixture.make());
        const domain::CivilDate day = fixture.today() + days(8);
        QVERIFY(fixture.put(u"50112"_s, fixture.at(day, 10)));
        Desk desk({fixture.place().location().dataFolder, fixture.place().url(), u"owner"_s, u"1.2"_s});
        desk.open(domain::Secret(fixture.passphrase()));
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), Desk::State::Open, 20'000);
        CapacityQuestion question{ClinicFixture::clinic(), u"11"_s, day, {}, {}};
        question.span = CapacityQuestion::Span::Week;
        desk.askCapacity(question);
        QTRY_VERIFY_WITH_TIMEOUT(desk.capacity() && desk.capacity()->week.size() == 7, 10'000);
        const CapacitySnapshot &shown = *desk.capacity();
        QCOMPARE(shown.errorCode, QByteArray());
        QCOMPARE(shown.ahead.size(), std::size_t(14));
        QCOMPARE(shown.ahead.front().date, fixture.today());
        QCOMPARE(shown.rows.size(), std::size_t(4));
        int open = 0;
        for (const WeekDay &each : shown.week) {
            QCOMPARE(each.rows.size(), shown.rows.size());
            open += each.opening.openMinutes;
            const bool hasVisit = std::ranges::any_of(each.rows.front().bars, [](const DayBar &bar) { return bar.what == DayBar::What::Appointment; });
            QCOMPARE(hasVisit, each.opening.date == day);
        }
        QCOMPARE(shown.openMinutes, open);
        QCOMPARE(shown.use.size(), std::size_t(4));
        QCOMPARE(shown.byProvider.working, shown.use[0].minutes.working + shown.use[1].minutes.working);
        QCOMPARE(shown.byProvider.booked, 60);
        QCOMPARE(shown.byProvider.booked + shown.byProvider.open + shown.byProvider.allLost(), shown.byProvider.working);

        question.day = fixture.today() + days(60); // nothing of it was read
        desk.askCapacity(question);
        QTRY_COMPARE_WITH_TIMEOUT(desk.capacity()->errorCode, QByteArray("not-synced"), 10'000);
        QCOMPARE(desk.capacity()->ahead.size(), std::size_t(14));
    }
};

QTEST_GUILESS_MAIN(CapacityDays)
#include "tst_capacitydays.moc"

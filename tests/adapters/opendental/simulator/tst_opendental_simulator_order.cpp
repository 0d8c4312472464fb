// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QSet>
#include <QTest>

#include "adapters/opendental/simulator/door.h"
#include "simulator/backgroundsimulator.h"

using namespace Qt::Literals::StringLiterals;
using namespace articulator::opendental::simulator;

/// Paging, order, change filters and the rows that get lost between pages (reference section 2).
class OpenDentalSimulatorOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void limitIsClampedByMode();
    void appointmentsComeByTimeThenNumber();
    void pagesJoinToTheWholeTable();
    void datesAreInclusive();
    void unknownParametersAreIgnoredOnAppointments();
    void stampFilterIsInclusive();
    void signalFilterIsStrict();
    void deletedPatientsStopAppearing();
    void procedureLogsComeNewestFirst();
    void schedulesComeByStartTime();
    void movingARowLosesOneAtTheSeam();
    void localModeServesOneAtATime();

private:
    QStringList numbers(const QString &path, const QString &field);

    std::unique_ptr<BackgroundSimulator> m_simulator;
    std::unique_ptr<Door> m_door;
};

void OpenDentalSimulatorOrder::init()
{
    m_simulator = std::make_unique<BackgroundSimulator>(quietOffice());
    m_door = std::make_unique<Door>(m_simulator->apiUrl(), m_simulator->controlUrl());
}

QStringList OpenDentalSimulatorOrder::numbers(const QString &path, const QString &field)
{
    QStringList found;
    for (const QJsonValue &row : m_door->get(path).rows())
        found.push_back(row.toObject().value(field).toVariant().toString());
    return found;
}

void OpenDentalSimulatorOrder::limitIsClampedByMode()
{
    QCOMPARE(m_door->get(u"/appointments"_s).rows().size(), 100);
    QCOMPARE(m_door->get(u"/appointments?Limit=1000"_s).rows().size(), 100);
    QCOMPARE(m_door->get(u"/appointments?Limit=7"_s).rows().size(), 7);
    QCOMPARE(m_door->get(u"/appointments?Offset=1000000"_s).body, "[]"_ba);
    Settings settings = quietOffice();
    settings.mode = Mode::Service;
    BackgroundSimulator service(settings);
    QCOMPARE(Door(service.apiUrl(), service.controlUrl()).get(u"/appointments"_s).rows().size(), 1000);
}

void OpenDentalSimulatorOrder::appointmentsComeByTimeThenNumber()
{
    QString last;
    for (int offset = 0; offset < 1000; offset += 100) {
        for (const QJsonValue &row : m_door->get(u"/appointments?Offset=%1"_s.arg(offset)).rows()) {
            const QJsonObject visit = row.toObject();
            const QString place
                = visit.value(u"AptDateTime"_s).toString() + u"%1"_s.arg(visit.value(u"AptNum"_s).toInteger(), 12);
            QVERIFY(place > last);
            last = place;
        }
    }
}

void OpenDentalSimulatorOrder::pagesJoinToTheWholeTable()
{
    QSet<QString> seen;
    for (int offset = 0;; offset += 100) {
        const QStringList page = numbers(u"/appointments?Offset=%1"_s.arg(offset), u"AptNum"_s);
        seen += QSet<QString>(page.begin(), page.end());
        if (page.size() < 100)
            break;
    }
    QCOMPARE(seen.size(), m_door->control(u"/state"_s).object().value(u"appointments"_s).toInteger());
}

void OpenDentalSimulatorOrder::datesAreInclusive()
{
    QSet<QString> days;
    for (int offset = 0; offset < 300; offset += 100) {
        for (const QJsonValue &row :
             m_door->get(u"/appointments?dateStart=2026-03-03&dateEnd=2026-03-04&Offset=%1"_s.arg(offset)).rows())
            days.insert(row.toObject().value(u"AptDateTime"_s).toString().left(10));
    }
    QCOMPARE(days, (QSet<QString>{u"2026-03-03"_s, u"2026-03-04"_s}));
}

void OpenDentalSimulatorOrder::unknownParametersAreIgnoredOnAppointments()
{
    QCOMPARE(m_door->get(u"/appointments?startDate=2026-03-03"_s).body, m_door->get(u"/appointments"_s).body);
}

void OpenDentalSimulatorOrder::stampFilterIsInclusive()
{
    const QString number = numbers(u"/appointments?date=2026-03-09&Limit=1"_s, u"AptNum"_s).value(0);
    m_door->control(u"/clock"_s, {{u"wall"_s, u"2026-03-03 11:00:00"_s}});
    m_door->control(u"/action"_s, {{u"name"_s, u"note"_s}, {u"AptNum"_s, number.toLongLong()}, {u"Note"_s, u"x"_s}});
    QVERIFY(numbers(u"/appointments?DateTStamp=2026-03-03%2011:00:00"_s, u"AptNum"_s) == QStringList{number});
    QCOMPARE(m_door->get(u"/appointments?DateTStamp=2026-03-03%2011:00:01"_s).body, "[]"_ba);
    // A write of the same values leaves the stamp.
    m_door->control(u"/clock"_s, {{u"wall"_s, u"2026-03-03 12:00:00"_s}});
    m_door->control(u"/row/appointments"_s, {{u"AptNum"_s, number.toLongLong()}, {u"Priority"_s, u"Normal"_s}});
    QCOMPARE(m_door->get(u"/appointments?DateTStamp=2026-03-03%2011:30:00"_s).body, "[]"_ba);
}

void OpenDentalSimulatorOrder::signalFilterIsStrict()
{
    const qint64 number = numbers(u"/appointments?date=2026-03-09&Limit=1"_s, u"AptNum"_s).value(0).toLongLong();
    m_door->control(u"/action"_s, {{u"name"_s, u"note"_s}, {u"AptNum"_s, number}, {u"Note"_s, u"x"_s}});
    // Signals of the running second are not shown yet.
    QCOMPARE(m_door->get(u"/signalods?SigDateTime=2026-03-03%2010:19:59"_s).body, "[]"_ba);
    m_door->control(u"/clock"_s, {{u"advance"_s, 5}});
    const QJsonArray rows = m_door->get(u"/signalods?SigDateTime=2026-03-03%2010:19:59"_s).rows();
    QVERIFY(rows.size() >= 2);
    QCOMPARE(rows.at(0).toObject().value(u"IType"_s).toString(), u"Appointment"_s);
    QCOMPARE(rows.at(0).toObject().value(u"DateViewing"_s).toString(), u"2026-03-09"_s);
    QCOMPARE(m_door->get(u"/signalods?SigDateTime=2026-03-03%2010:20:00"_s).body, "[]"_ba);
}

void OpenDentalSimulatorOrder::deletedPatientsStopAppearing()
{
    const QStringList before = numbers(u"/patients/Simple"_s, u"PatNum"_s);
    m_door->control(u"/action"_s, {{u"name"_s, u"delete-patient"_s}, {u"PatNum"_s, before.at(3).toLongLong()}});
    const QStringList after = numbers(u"/patients/Simple"_s, u"PatNum"_s);
    QVERIFY(!after.contains(before.at(3)));
    QCOMPARE(after.at(3), before.at(4));
    QCOMPARE(m_door->get(u"/patients/Simple?DateTStamp=2026-03-03%2010:20:00"_s).body, "[]"_ba);
    QCOMPARE(m_door->get(u"/patients/%1"_s.arg(before.at(3))).object().value(u"PatStatus"_s).toString(), u"Deleted"_s);
}

void OpenDentalSimulatorOrder::procedureLogsComeNewestFirst()
{
    const QStringList page = numbers(u"/procedurelogs"_s, u"ProcNum"_s);
    for (qsizetype i = 1; i < page.size(); ++i)
        QVERIFY(page.at(i).toLongLong() < page.at(i - 1).toLongLong());
    QVERIFY(!m_door->get(u"/procedurelogs?ProcStatus=D"_s).rows().isEmpty());
}

void OpenDentalSimulatorOrder::schedulesComeByStartTime()
{
    QString last;
    bool datesFall = false;
    QString lastDate;
    for (const QJsonValue &row : m_door->get(u"/schedules?dateStart=2026-03-03&dateEnd=2026-03-06"_s).rows()) {
        const QString start = row.toObject().value(u"StartTime"_s).toString();
        const QString date = row.toObject().value(u"SchedDate"_s).toString();
        QVERIFY(start >= last);
        datesFall = datesFall || date < lastDate;
        last = start;
        lastDate = date;
    }
    QVERIFY(datesFall);
}

void OpenDentalSimulatorOrder::movingARowLosesOneAtTheSeam()
{
    const QString range = u"/appointments?dateStart=2026-03-03&dateEnd=2026-06-30&Offset="_s;
    const QString lost = numbers(range + u"100"_s, u"AptNum"_s).value(0);
    m_door->control(u"/fault"_s, {{u"kind"_s, u"move-row"_s}, {u"path"_s, u"/appointments"_s}});
    QStringList seen = numbers(range + u"0"_s, u"AptNum"_s);
    QVERIFY(!seen.contains(lost));
    for (int offset = 100; offset < 1500; offset += 100)
        seen += numbers(range + QString::number(offset), u"AptNum"_s);
    QVERIFY(!seen.contains(lost));
    QVERIFY(!numbers(u"/appointments?DateTStamp=2026-03-03%2010:20:00"_s, u"AptNum"_s).contains(lost));
}

void OpenDentalSimulatorOrder::localModeServesOneAtATime()
{
    Settings settings = quietOffice();
    settings.mode = Mode::Local;
    BackgroundSimulator local(settings);
    Door door(local.apiUrl(), local.controlUrl());
    QCOMPARE(door.get(u"/operatories"_s).status, 200);
    QCOMPARE(door.get(u"/clinics"_s).status, 200);
    QCOMPARE(door.control(u"/counters"_s).object().value(u"mostAtOnce"_s).toInt(), 1);
}

QTEST_GUILESS_MAIN(OpenDentalSimulatorOrder)
#include "tst_opendental_simulator_order.moc"

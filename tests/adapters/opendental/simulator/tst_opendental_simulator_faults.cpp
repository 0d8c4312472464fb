// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "adapters/opendental/simulator/door.h"
#include "simulator/backgroundsimulator.h"

using namespace Qt::Literals::StringLiterals;
using namespace articulator::opendental::simulator;

/// Faults on demand: each kind does what its name says, as often as asked, where asked.
class OpenDentalSimulatorFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void refusals_data();
    void refusals();
    void matchingAndCounting();
    void connectionFaults();
    void bodyFaults();
    void fieldFaults();
    void rowFaults();
    void writesTakeEffectBehindAGatewayTimeout();
    void writesMayTakeEffectLate();
    void answersMayBeBare();
    void rivalsBookTheSamePlace();
    void wrongOrdersAreExplained();

private:
    void fault(const QString &kind, QJsonObject more = {});
    /// Body of a new visit.
    [[nodiscard]] QJsonObject asked(const QString &wall);

    std::unique_ptr<BackgroundSimulator> m_simulator;
    std::unique_ptr<Door> m_door;
};

void OpenDentalSimulatorFaults::initTestCase()
{
    m_simulator = std::make_unique<BackgroundSimulator>(quietOffice());
    m_door = std::make_unique<Door>(m_simulator->apiUrl(), m_simulator->controlUrl());
}

void OpenDentalSimulatorFaults::cleanup()
{
    m_simulator->run([](Simulator &simulator) { simulator.faults().clear(); });
}

void OpenDentalSimulatorFaults::fault(const QString &kind, QJsonObject more)
{
    more.insert(u"kind"_s, kind);
    QCOMPARE(m_door->control(u"/fault"_s, more).status, 200);
}

QJsonObject OpenDentalSimulatorFaults::asked(const QString &wall)
{
    const auto first = [this](const QString &path) { return m_door->get(path).rows().at(0).toObject(); };
    return {{u"PatNum"_s, first(u"/patients/Simple?PatStatus=Patient&Limit=1"_s).value(u"PatNum"_s)},
            {u"Op"_s, first(u"/operatories?Limit=1"_s).value(u"OperatoryNum"_s)},
            {u"AptDateTime"_s, wall}};
}

void OpenDentalSimulatorFaults::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("offline400") << 400;
    QTest::newRow("401") << 401;
    QTest::newRow("429") << 429;
    QTest::newRow("503") << 503;
    QTest::newRow("status") << 410;
    QTest::newRow("504") << 504;
    QTest::newRow("504-empty") << 504;
}

void OpenDentalSimulatorFaults::refusals()
{
    QFETCH(int, status);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    fault(kind, {{u"retryAfter"_s, 7}});
    const Seen seen = m_door->get(u"/clinics"_s);
    QCOMPARE(seen.status, status);
    QCOMPARE(seen.header("Retry-After"), status == 429 ? "7"_ba : QByteArray());
    QCOMPARE(seen.sentence().isEmpty(), kind.startsWith(u"504"));
    if (kind == u"offline400")
        QCOMPARE(seen.sentence(),
                 u"The office's eConnector is not running. Please contact the office to start their eConnector."_s);
    QCOMPARE(m_door->get(u"/clinics"_s).status, 200);
}

void OpenDentalSimulatorFaults::matchingAndCounting()
{
    fault(u"503"_s, {{u"path"_s, u"/patients/*"_s}, {u"query"_s, u"Offset=100"_s}, {u"after"_s, 1}, {u"count"_s, 2}});
    QCOMPARE(m_door->get(u"/clinics"_s).status, 200);
    QCOMPARE(m_door->get(u"/patients/Simple?Offset=0"_s).status, 200);
    const QList<int> expected{200, 503, 503, 200};
    for (const int status : expected)
        QCOMPARE(m_door->get(u"/patients/Simple?Offset=100"_s).status, status);
    const QJsonArray faults = m_door->control(u"/faults"_s).object().value(u"faults"_s).toArray();
    QCOMPARE(faults.at(0).toObject().value(u"hits"_s).toInt(), 2);
    fault(u"503"_s, {{u"method"_s, u"PUT"_s}});
    QCOMPARE(m_door->get(u"/clinics"_s).status, 200);
}

void OpenDentalSimulatorFaults::connectionFaults()
{
    fault(u"close"_s, {{u"count"_s, -1}});
    QVERIFY(m_door->get(u"/clinics"_s).error != QNetworkReply::NoError);
    cleanup();
    fault(u"close-in-body"_s);
    QVERIFY(m_door->get(u"/operatories"_s).error != QNetworkReply::NoError);
    fault(u"hang"_s, {{u"count"_s, -1}});
    m_door->timeoutMs = 300;
    QCOMPARE(m_door->get(u"/clinics"_s).error, QNetworkReply::OperationCanceledError);
    m_door->timeoutMs = 15000;
    cleanup();
    fault(u"slow"_s);
    QCOMPARE(m_door->get(u"/operatories"_s).rows().size(), 8);
}

void OpenDentalSimulatorFaults::bodyFaults()
{
    fault(u"truncated"_s);
    QCOMPARE(m_door->get(u"/operatories"_s).status, 200);
    for (const QString &kind : {u"truncated"_s, u"garbage"_s, u"html"_s}) {
        fault(kind);
        const Seen seen = m_door->get(u"/operatories"_s);
        QCOMPARE(seen.status, 200);
        QVERIFY(QJsonDocument::fromJson(seen.body).isNull());
    }
}

void OpenDentalSimulatorFaults::fieldFaults()
{
    const auto row = [&] { return m_door->get(u"/appointments?AptStatus=Planned&Limit=1"_s).rows().at(0).toObject(); };
    const QJsonObject plain = row();
    fault(u"numbers-as-strings"_s);
    QVERIFY(row().value(u"AptNum"_s).isString());
    fault(u"real-booleans"_s);
    QVERIFY(row().value(u"IsHygiene"_s).isBool());
    fault(u"null-dates"_s);
    QVERIFY(row().value(u"AptDateTime"_s).isNull());
    fault(u"iso-dates"_s);
    QCOMPARE(row().value(u"AptDateTime"_s).toString(), u"0001-01-01T00:00:00"_s);
    fault(u"extra-fields"_s);
    QCOMPARE(row().size(), plain.size() + 2);
    fault(u"missing-fields"_s, {{u"fields"_s, QJsonArray{u"Pattern"_s}}});
    QVERIFY(!row().contains(u"Pattern"_s));
    QCOMPARE(row(), plain);
}

void OpenDentalSimulatorFaults::rowFaults()
{
    const auto count = [&] { return m_door->get(u"/operatories"_s).rows().size(); };
    const qsizetype plain = count();
    fault(u"empty-list"_s);
    QCOMPARE(count(), 0);
    fault(u"duplicate-rows"_s);
    QVERIFY(count() > plain);
    fault(u"page-shrink"_s);
    QCOMPARE(count(), plain / 2);
    fault(u"half-written-schedules"_s);
    for (const QJsonValue &row : m_door->get(u"/schedules"_s).rows())
        QCOMPARE(row.toObject().value(u"operatories"_s).toString(), QString());
}

void OpenDentalSimulatorFaults::writesTakeEffectBehindAGatewayTimeout()
{
    const QString path = u"/appointments/%1/Note"_s.arg(
        m_door->get(u"/appointments?date=2026-03-09&Limit=1"_s).rows().at(0).toObject().value(u"AptNum"_s).toInteger());
    const auto note = [&] { return m_door->get(path.chopped(5)).object().value(u"Note"_s).toString(); };
    const QString before = note();
    fault(u"504"_s, {{u"method"_s, u"PUT"_s}});
    QCOMPARE(m_door->put(path, {{u"Note"_s, u"lost"_s}}).status, 504);
    QCOMPARE(note(), before);
    fault(u"504"_s, {{u"method"_s, u"PUT"_s}, {u"applied"_s, true}});
    QCOMPARE(m_door->put(path, {{u"Note"_s, u"kept"_s}}).status, 504);
    QVERIFY(note().endsWith(u"kept"));
    QCOMPARE(m_door->control(u"/counters"_s)
                 .object()
                 .value(u"effects"_s)
                 .toObject()
                 .value(u"PUT /appointments/#/Note"_s)
                 .toInt(),
             1);
}

void OpenDentalSimulatorFaults::writesMayTakeEffectLate()
{
    const auto count = [this] { return m_door->control(u"/state"_s).object().value(u"appointments"_s).toInteger(); };
    const qint64 before = count();
    fault(u"late"_s, {{u"method"_s, u"POST"_s}, {u"delayMs"_s, 200}});
    QCOMPARE(m_door->post(u"/appointments"_s, asked(u"2026-03-14 09:00:00"_s)).status, 504);
    QCOMPARE(count(), before);
    QTRY_COMPARE_WITH_TIMEOUT(count(), before + 1, 20000);
}

void OpenDentalSimulatorFaults::answersMayBeBare()
{
    const qint64 number = m_door->get(u"/appointments?AptStatus=Scheduled&Limit=1"_s).rows().at(0).toObject().value(u"AptNum"_s).toInteger();
    const QString path = u"/appointments/%1"_s.arg(number);
    fault(u"bare-answer"_s, {{u"method"_s, u"PUT"_s}, {u"text"_s, u"null"_s}});
    const Seen seen = m_door->put(path + u"/Note"_s, {{u"Note"_s, u"bare"_s}});
    QCOMPARE(seen.status, 200);
    QCOMPARE(seen.body, QByteArray("null"));
    QVERIFY(m_door->get(path).object().value(u"Note"_s).toString().endsWith(u"bare"_s));
}

void OpenDentalSimulatorFaults::rivalsBookTheSamePlace()
{
    const QString wall = u"2026-03-14 15:00:00"_s;
    const auto inPlace = [&] { return m_door->state(u"appointments?AptDateTime="_s + wall).rows(); };
    fault(u"rival-before"_s, {{u"method"_s, u"POST"_s}});
    const qint64 ours = m_door->post(u"/appointments"_s, asked(wall)).object().value(u"AptNum"_s).toInteger();
    QCOMPARE(inPlace().size(), 2);
    const QJsonObject rival = inPlace().at(0).toObject();
    QVERIFY(rival.value(u"AptNum"_s).toInteger() < ours);
    QVERIFY(rival.value(u"PatNum"_s) != asked(wall).value(u"PatNum"_s));
    fault(u"rival-after"_s, {{u"method"_s, u"PUT"_s}});
    QCOMPARE(m_door->put(u"/appointments/%1"_s.arg(ours), {{u"AptDateTime"_s, u"2026-03-14 16:00:00"_s}}).status, 200);
    QCOMPARE(m_door->state(u"appointments?AptDateTime=2026-03-14 16:00:00"_s).rows().size(), 2);
    // Its history says that a person made it.
    QCOMPARE(m_door->state(u"histappointments?AptNum=%1"_s.arg(rival.value(u"AptNum"_s).toInteger())).rows().at(0).toObject().value(u"ApptSource"_s).toString(), u"None"_s);
}

void OpenDentalSimulatorFaults::wrongOrdersAreExplained()
{
    QCOMPARE(m_door->control(u"/fault"_s, {{u"kind"_s, u"flood"_s}}).status, 400);
    QVERIFY(m_door->control(u"/fault"_s, {{u"kind"_s, u"503"_s}, {u"cuont"_s, 3}}).body.contains("cuont"));
    QCOMPARE(m_door->control(u"/action"_s, {{u"name"_s, u"dance"_s}}).status, 400);
    QCOMPARE(m_door->state(u"teeth"_s).status, 404);
    QCOMPARE(m_door->control(u"/clock"_s, {{u"wall"_s, u"noon"_s}}).status, 400);
}

QTEST_GUILESS_MAIN(OpenDentalSimulatorFaults)
#include "tst_opendental_simulator_faults.moc"

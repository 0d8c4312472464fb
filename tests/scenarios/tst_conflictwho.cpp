// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "scenarios/writehouse.h"

using namespace articulator::scenarios;
using namespace Qt::Literals::StringLiterals;
using articulator::domain::WriteState;

/// A visit that the front desk moved before an approved write of ours went out: the conflict names who did it and when.
class TestConflictWho : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFrontDeskIsNamed();
};

void TestConflictWho::theFrontDeskIsNamed()
{
    WriteHouse house;
    const QString wrong = house.begin();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    const QJsonObject wish = house.book().wish(u"appointment.move"_s, u"conflict-who"_s);
    const qint64 visit = wish[u"base"_s][u"externalId"_s].toString().toLongLong();
    const QList<qint64> numbers = house.approve({wish});
    QCOMPARE(numbers.size(), 1);
    const QJsonObject held = house.office().state(u"/state/appointments/%1"_s.arg(visit)).object();
    house.office().control(u"/action"_s, {{u"name"_s, u"move"_s}, {u"AptNum"_s, visit}, {u"user"_s, 2},
                                          {u"AptDateTime"_s, QString(held[u"AptDateTime"_s].toString()).replace(10, 9, u" 07:15:00"_s)}});
    const QString name = house.office().state(u"/state/userods/2"_s).object()[u"UserName"_s].toString();
    QVERIFY(!name.isEmpty());
    house.startWorker();
    QVERIFY(house.settle(numbers, 60000));
    QCOMPARE(house.row(numbers.first()).state, WriteState::Conflict);
    const QJsonObject listed = house.desk().run({u"conflict"_s, u"list"_s, u"maple"_s, u"--json"_s}).document[u"conflicts"_s].toArray().at(0).toObject();
    const Outcome shown = house.desk().run({u"conflict"_s, u"show"_s, listed[u"id"_s].toString(), u"--json"_s});
    QCOMPARE(shown.document[u"changedBy"_s].toString(), name);
    const auto at = articulator::domain::parseInstant(shown.document[u"changedAt"_s].toString());
    const auto seenAt = articulator::domain::parseInstant(shown.document[u"seenAt"_s].toString());
    QVERIFY2(at && seenAt && *at <= *seenAt && *seenAt - *at < std::chrono::hours(2), shown.output.constData());
    QVERIFY(house.desk().run({u"conflict"_s, u"show"_s, listed[u"id"_s].toString()}).output.contains(name.toUtf8()));
    house.stopWorker();
}

QTEST_GUILESS_MAIN(TestConflictWho)
#include "tst_conflictwho.moc"

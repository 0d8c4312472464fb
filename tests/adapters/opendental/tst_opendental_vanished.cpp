// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "adapters/opendental/office.h"
#include "opendental/walltime.h"

using namespace articulator;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using tests::Gathered;
using tests::gather;
using tests::Office;

/// Rows that vanish without a trace, where no change filter and no window shows it.
class TestOpenDentalVanished : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<Office>(); }
    void cleanup() { m.reset(); }

    void oldTreatmentsAreCopied()
    {
        m->addTreatment(1, u"2011-05-01 09:00:00"_s);
        m->addTreatment(2);
        m->addTreatment(3, u"2026-03-01 09:00:00"_s, u"D"_s);
        auto adapter = m->adapter();
        const Gathered first = gather(*adapter, u"treatments"_s);
        QVERIFY(!first.error);
        QCOMPARE(first.ids(), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(first.gone(), QStringList{u"3"_s});
        QCOMPARE(first.covered(), (std::vector<domain::Covered>{{domain::RecordKind::Treatment, std::nullopt, std::nullopt}}));
        const Gathered second = gather(*adapter, u"treatments"_s, first.cursor());
        QCOMPARE(second.ids(), QStringList());
        QVERIFY(second.covered().empty());
    }

    void aTreatmentThatVanishesIsNoticedOnceAWeek()
    {
        m->addTreatment(1);
        m->addTreatment(2);
        auto adapter = m->adapter();
        const Gathered first = gather(*adapter, u"treatments"_s);
        m->tables[u"procedurelogs"_s].removeFirst();
        later(24h * 6);
        Gathered pass = gather(*adapter, u"treatments"_s, first.cursor());
        QVERIFY(pass.covered().empty());
        later(25h);
        pass = gather(*adapter, u"treatments"_s, pass.cursor());
        QCOMPARE(pass.ids(), QStringList{u"2"_s});
        QCOMPARE(pass.covered().size(), std::size_t(1));
    }

    void aLimitLeavesOldTreatmentsOut()
    {
        m->addTreatment(1, u"2011-05-01 09:00:00"_s);
        m->addTreatment(2);
        auto adapter = m->adapter({{u"treatment-days"_s, u"30"_s}});
        const Gathered first = gather(*adapter, u"treatments"_s);
        QCOMPARE(first.ids(), QStringList{u"2"_s});
        QVERIFY(first.covered().empty()); // what was not asked for is not gone
    }

    void aVisitOfThePastThatVanishesIsNoticedWithinAMonth()
    {
        for (int year = 2015; year < 2026; ++year)
            m->addAppointment(year, u"%1-07-15 08:00:00"_s.arg(year), u"2026-01-01 09:00:00"_s);
        m->addAppointment(1, u"2026-03-04 08:00:00"_s, u"2026-01-01 09:00:00"_s);
        auto adapter = m->adapter();
        Gathered pass = gather(*adapter, u"appointments"_s);
        QCOMPARE(pass.ids().size(), 12);
        const domain::CivilDate vanished = *domain::parseCivilDate(u"2018-07-15");
        int noticed = 0;
        for (int day = 0; day < 30; ++day) {
            later(24h);
            m->server().forget();
            pass = gather(*adapter, u"appointments"_s, pass.cursor());
            QVERIFY(!pass.error);
            QVERIFY(m->asked(u"appointments"_s) < 30); // a window of slices, the changes, and one part of the past
            for (const domain::Covered &covered : pass.covered())
                noticed += covered.until && *covered.until < domain::CivilDate(*domain::parseCivilDate(u"2026-01-01")) && (!covered.from || *covered.from <= vanished)
                    && *covered.until >= vanished;
        }
        QCOMPARE(noticed, 1);
    }

    void thePastIsReadOnceADay()
    {
        m->addAppointment(1, u"2015-07-15 08:00:00"_s);
        auto adapter = m->adapter();
        Gathered pass = gather(*adapter, u"appointments"_s);
        int parts = 0;
        for (int hour = 0; hour < 48; ++hour) {
            later(1h);
            m->server().forget();
            pass = gather(*adapter, u"appointments"_s, pass.cursor());
            for (const QString &start : m->valuesAsked(u"appointments"_s, u"dateStart"_s))
                parts += !start.isEmpty() && start < u"2026-01-01"_s;
        }
        QCOMPARE(parts, 2);
    }

private:
    void later(std::chrono::milliseconds by)
    {
        m->clock()->advance(by);
        m->serverTime = opendental::wallText(domain::Zone::named("America/Chicago")->civil(m->clock()->now()));
    }
    std::unique_ptr<Office> m;
};

QTEST_GUILESS_MAIN(TestOpenDentalVanished)
#include "tst_opendental_vanished.moc"

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "adapters/opendental/office.h"

using namespace articulator;
using namespace Qt::Literals::StringLiterals;
using tests::Gathered;
using tests::gather;
using tests::HeardRequest;
using tests::Office;
using tests::ScriptedReply;

/// Rows that cannot be read: counted, named, and asked for again without reading everything again.
class TestOpenDentalOwed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Office>();
        for (int i = 1; i <= 300; ++i)
            m->addPatient(i);
    }
    void cleanup() { m.reset(); }

    void aRowThatStaysUnreadableDoesNotStartTheCopyAgain()
    {
        spoil(203);
        auto adapter = m->adapter();
        Gathered pass = gather(*adapter, u"patients"_s);
        QCOMPARE(pass.failed(), 1);
        QCOMPARE(pass.ids().size(), 299);
        QVERIFY(pass.covered().empty());
        QCOMPARE(pass.pages.back().failure, u"row 203: PatStatus is missing"_s);
        for (int i = 0; i < 3; ++i) {
            m->server().forget();
            pass = gather(*adapter, u"patients"_s, pass.cursor());
            QVERIFY(!pass.error);
            QCOMPARE(pass.failed(), 1);
            QCOMPARE(pass.pages.back().failure, u"row 203: PatStatus is missing"_s);
            QCOMPARE(m->asked(u"patients/Simple"_s), 1); // what changed, and no more
            QCOMPARE(m->asked(u"patients/203"_s), 1);
        }
    }

    void aRowThatBecomesReadableHeals()
    {
        spoil(203);
        auto adapter = m->adapter();
        const Gathered first = gather(*adapter, u"patients"_s);
        // Its stamp does not move: nobody changed it, what garbled it is gone.
        row(203)[u"PatStatus"_s] = u"Patient"_s;
        const Gathered second = gather(*adapter, u"patients"_s, first.cursor());
        QCOMPARE(second.failed(), 0);
        QCOMPARE(second.ids(), QStringList{u"203"_s});
        m->server().forget();
        const Gathered third = gather(*adapter, u"patients"_s, second.cursor());
        QCOMPARE(third.failed(), 0);
        QCOMPARE(m->asked(u"patients/203"_s), 0);
    }

    void aRowThatIsCorrectedComesWithTheChanges()
    {
        spoil(203);
        auto adapter = m->adapter();
        const Gathered first = gather(*adapter, u"patients"_s);
        row(203)[u"PatStatus"_s] = u"Patient"_s;
        row(203)[u"DateTStamp"_s] = u"2026-03-02 10:15:45"_s;
        m->server().forget();
        const Gathered second = gather(*adapter, u"patients"_s, first.cursor());
        QCOMPARE(second.failed(), 0);
        QCOMPARE(second.ids(), QStringList{u"203"_s});
        QCOMPARE(m->asked(u"patients/203"_s), 0);
    }

    void aRowThatIsDeletedHeals()
    {
        m->addAppointment(1, u"2026-03-03 08:00:00"_s);
        m->addAppointment(2, u"2019-03-03 08:00:00"_s);
        auto &rows = m->tables[u"appointments"_s];
        rows[1].remove(u"AptStatus"_s);
        auto adapter = m->adapter();
        const Gathered first = gather(*adapter, u"appointments"_s);
        QCOMPARE(first.failed(), 1);
        QCOMPARE(first.ids(), QStringList{u"1"_s});
        rows.removeAt(1);
        const Gathered second = gather(*adapter, u"appointments"_s, first.cursor());
        QVERIFY(!second.error);
        QCOMPARE(second.failed(), 0);
        QCOMPARE(second.gone(), QStringList{u"2"_s});
    }

    void manyRowsAreAskedInTurns()
    {
        for (int i = 1; i <= 30; ++i)
            spoil(i);
        auto adapter = m->adapter();
        Gathered pass = gather(*adapter, u"patients"_s);
        QCOMPARE(pass.failed(), 30);
        for (int i = 1; i <= 30; ++i)
            row(i)[u"PatStatus"_s] = u"Patient"_s;
        pass = gather(*adapter, u"patients"_s, pass.cursor());
        QCOMPARE(pass.failed(), 10);
        pass = gather(*adapter, u"patients"_s, pass.cursor());
        QCOMPARE(pass.failed(), 0);
    }

    void aRowWithoutNumberIsLookedForInEverything()
    {
        row(203)[u"PatNum"_s] = u"?"_s;
        auto adapter = m->adapter();
        const Gathered first = gather(*adapter, u"patients"_s);
        QCOMPARE(first.failed(), 1);
        QCOMPARE(first.pages.back().failure, u"PatNum is missing or no id"_s);
        row(203)[u"PatNum"_s] = 203;
        const Gathered second = gather(*adapter, u"patients"_s, first.cursor());
        QCOMPARE(second.failed(), 0);
        QVERIFY(second.ids().contains(u"203"_s));
    }

    void withASlowKeyEverythingIsNotReadAgainAtOnce()
    {
        row(203)[u"PatNum"_s] = u"?"_s;
        auto adapter = m->adapter({{u"min-gap-ms"_s, u"20"_s}});
        const Gathered first = gather(*adapter, u"patients"_s);
        m->server().forget();
        const Gathered second = gather(*adapter, u"patients"_s, first.cursor());
        QCOMPARE(second.failed(), 1);
        QCOMPARE(m->asked(u"patients/Simple"_s), 1);
        // 4 pages of 20 ms are a second at most, and a twentieth of the calls may go into it.
        m->clock()->advance(std::chrono::seconds(21));
        m->server().forget();
        const Gathered third = gather(*adapter, u"patients"_s, second.cursor());
        QCOMPARE(m->asked(u"patients/Simple"_s), 4);
        QCOMPARE(third.failed(), 1);
    }

    void aWholeListForgetsWhatItDoesNotMeet()
    {
        m->addProvider(3);
        m->tables[u"providers"_s][1].remove(u"Abbr"_s);
        auto adapter = m->adapter();
        const Gathered first = gather(*adapter, u"providers"_s);
        QCOMPARE(first.failed(), 1);
        QCOMPARE(first.pages.back().failure.left(6), u"row 3:"_s);
        m->tables[u"providers"_s].removeAt(1);
        const Gathered second = gather(*adapter, u"providers"_s, first.cursor());
        QCOMPARE(second.failed(), 0);
        QCOMPARE(second.covered().size(), std::size_t(1));
    }

    void whatIsOwedSurvivesARestartAndAFailure()
    {
        spoil(203);
        const Gathered first = gather(*m->adapter(), u"patients"_s);
        auto other = m->adapter();
        m->before = [](const HeardRequest &request) -> std::optional<ScriptedReply> {
            return request.path().endsWith(u"/203") ? std::optional(ScriptedReply{.status = 504}) : std::nullopt;
        };
        const Gathered broken = gather(*other, u"patients"_s, first.cursor());
        QVERIFY(broken.error);
        m->before = nullptr;
        const Gathered second = gather(*other, u"patients"_s, first.cursor());
        QCOMPARE(second.failed(), 1);
    }

private:
    QJsonObject &row(int number) { return m->tables[u"patients/Simple"_s][number - 1]; }
    void spoil(int number) { row(number).remove(u"PatStatus"_s); }
    std::unique_ptr<Office> m;
};

QTEST_GUILESS_MAIN(TestOpenDentalOwed)
#include "tst_opendental_owed.moc"

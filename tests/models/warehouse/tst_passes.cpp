// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "mirrorcase.h"

using namespace articulator;
using namespace articulator::warehouse;
using namespace articulator::testsupport;
using namespace Qt::Literals::StringLiterals;
using domain::RecordKind;

/// What a complete reading does not show is gone; what was not looked at stays.
class TestPasses : public QObject, private MirrorCase {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { end(); }
    void absenceInsideCoveredDays_data() { addBackends(); }
    void absenceInsideCoveredDays();
    void passOfSeveralPages_data() { addBackends(); }
    void passOfSeveralPages();
    void twoResourcesOfOneKind_data() { addBackends(); }
    void twoResourcesOfOneKind();
    void noPassNoDeletion_data() { addBackends(); }
    void noPassNoDeletion();
    void massChangeIsDoubtedOnce_data() { addBackends(); }
    void massChangeIsDoubtedOnce();
};

void TestPasses::absenceInsideCoveredDays()
{
    begin();
    std::vector<domain::Change> week;
    for (const char *day : {"2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26"})
        week.push_back(changeOf(QString::fromLatin1(day), scheduleOn(day)));
    apply(page(week), u"schedules"_s);
    auto applied = apply(completePass({week[1]}, RecordKind::Schedule, on("2026-11-24"), on("2026-11-25")), u"schedules"_s);
    QCOMPARE(applied.deleted, 1);
    QCOMPARE(ids(RecordKind::Schedule), (QStringList{u"2026-11-23"_s, u"2026-11-24"_s, u"2026-11-26"_s}));
    // 03:00 UTC is the evening before in Chicago: the clinic's own calendar decides.
    domain::Appointment evening = appointmentOn("2026-11-25");
    evening.start = at("2026-11-25T03:00:00Z");
    domain::Appointment unplanned = appointmentOn("2026-11-25");
    unplanned.start.reset();
    apply(page({changeOf(u"1"_s, evening), changeOf(u"2"_s, appointmentOn("2026-11-25")), changeOf(u"3"_s, unplanned)}));
    applied = apply(completePass({}, RecordKind::Appointment, on("2026-11-25"), on("2026-11-25")));
    QCOMPARE(applied.deleted, 1);
    QCOMPARE(ids(RecordKind::Appointment), (QStringList{u"3"_s, u"1"_s}));
    applied = apply(completePass({}, RecordKind::Appointment));
    QCOMPARE(applied.deleted, 2);
}

void TestPasses::passOfSeveralPages()
{
    begin();
    apply(patientsPage(1, 30, "a"), u"patients"_s);
    domain::Page first = patientsPage(1, 10, "b");
    first.opensPass = true;
    first.more = true;
    domain::Page second = patientsPage(11, 10, "c");
    second.covered = {{RecordKind::Patient, {}, {}}};
    QCOMPARE(apply(first, u"patients"_s).deleted, 0);
    QCOMPARE(apply(second, u"patients"_s).deleted, 10);
    QCOMPARE(m_engine->records().count(north).value(), 20);
    // The pass is over: the same last page alone says nothing about what it does not show.
    QCOMPARE(apply(second, u"patients"_s).deleted, 0);
    QCOMPARE(m_engine->records().count(north).value(), 20);
}

void TestPasses::twoResourcesOfOneKind()
{
    begin();
    domain::Page first = patientsPage(1, 5, "a");
    first.opensPass = true;
    first.more = true;
    apply(first, u"patients"_s);
    domain::Page other = patientsPage(6, 2, "x");
    other.opensPass = true;
    other.more = true;
    apply(other, u"changed-patients"_s);
    domain::Page last = patientsPage(8, 1, "b");
    last.covered = {{RecordKind::Patient, {}, {}}};
    QCOMPARE(apply(last, u"patients"_s).deleted, 0);
    QCOMPARE(m_engine->records().count(north).value(), 8);
}

void TestPasses::noPassNoDeletion()
{
    begin();
    apply(patientsPage(1, 5, "a"), u"patients"_s);
    m_mirror = Mirror::load(*m_engine, north).value();
    domain::Page last = patientsPage(1, 1, "b");
    last.covered = {{RecordKind::Patient, {}, {}}};
    QCOMPARE(apply(last, u"patients"_s).deleted, 0);
    QCOMPARE(m_engine->records().count(north).value(), 5);
}

void TestPasses::massChangeIsDoubtedOnce()
{
    begin();
    std::vector<domain::Change> many;
    for (int id = 1; id <= 21; ++id)
        many.push_back(changeOf(QString::number(id), appointmentOn("2026-11-24")));
    apply(page(many));
    const auto nothing = completePass({}, RecordKind::Appointment);
    QCOMPARE(errorOf(nothing), QByteArray("mass-change"));
    QCOMPARE(m_engine->records().count(north).value(), 21);
    // A reading in between that shows something takes the doubt back.
    QCOMPARE(apply(completePass(many, RecordKind::Appointment)).deleted, 0);
    QCOMPARE(errorOf(nothing), QByteArray("mass-change"));
    QCOMPARE(apply(nothing).deleted, 21);
    apply(page(many));
    QCOMPARE(apply(nothing, u"appointments"_s, Reach::Full).deleted, 21);
    many.resize(20);
    apply(page(many));
    QCOMPARE(apply(nothing).deleted, 20);
}

QTEST_GUILESS_MAIN(TestPasses)
#include "tst_passes.moc"

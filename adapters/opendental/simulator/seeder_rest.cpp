// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/seeder.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

void Seeder::growRecalls()
{
    QHash<qint64, qint64> scheduled;
    for (const auto &[id, row] : m_office.appointments.rows()) {
        const RowView visit(m_office.appointments, row);
        const qint64 day = visit.number("AptDateTime"_L1) / OfficeClock::secondsPerDay;
        if (visit.word("AptStatus"_L1) == u"Scheduled" && day >= m_today && visit.number("ProvHyg"_L1) != 0)
            scheduled.insert(visit.number("PatNum"_L1), day);
    }
    for (const qint64 patient : m_patients) {
        const bool child = m_office.patients.find(patient)->word("Position"_L1) == u"Child";
        Draft draft = m_office.recalls.draft(m_dice.below(2));
        const qint64 due = m_today - 200 + m_dice.below(360);
        const bool never = m_dice.percent(5);
        draft.set("PatNum"_L1, patient)
            .set("RecallTypeNum"_L1,
                 child                    ? 2
                     : m_dice.percent(85) ? 1
                                          : 3)
            .set("DateDue"_L1, never ? 0 : due);
        draft.set("DatePrevious"_L1, never ? 0 : due - 183)
            .set("RecallInterval"_L1, u"6m1d"_s)
            .set("DateTStamp"_L1, stampBefore(200));
        draft.set("RecallStatus"_L1, m_dice.percent(20) ? 93 + m_dice.below(3) : 0)
            .set("IsDisabled"_L1, m_dice.percent(3) ? 1 : 0);
        draft.set("DateScheduled"_L1, scheduled.value(patient, 0)).set("Priority"_L1, m_dice.percent(2) ? 1 : 0);
        m_office.recalls.insert(draft);
        if (m_dice.percent(40))
            m_office.recalls.insert(m_office.recalls.draft()
                                        .set("PatNum"_L1, patient)
                                        .set("RecallTypeNum"_L1, 4)
                                        .set("DateDue"_L1, due + 90)
                                        .set("RecallInterval"_L1, u"1y"_s)
                                        .set("DateTStamp"_L1, stampBefore(200)));
    }
}

void Seeder::growInsurance()
{
    const QStringList carriers{u"Cascade Dental Trust"_s, u"Blue Fir"_s, u"Pacific Guild Insurance"_s,
                               u"Umbrella Benefits"_s, u"Retired Mutual"_s};
    for (const QString &name : carriers) {
        Draft draft = m_office.carriers.draft(m_dice.below(5));
        draft.set("CarrierName"_L1, name)
            .set("Phone"_L1, u"8005550%1"_s.arg(100 + m_dice.below(99)))
            .set("ElectID"_L1, QString::number(10000 + m_dice.below(80000)));
        const qint64 carrier = m_office.carriers.insert(
            draft.set("IsHidden"_L1, name == carriers.last() ? 1 : 0).set("City"_L1, u"Portland"_s));
        for (qint64 i = 0; i < 3; ++i) {
            Draft plan = m_office.insPlans.draft(m_dice.below(4));
            plan.set("GroupName"_L1, name + u" group %1"_s.arg(i + 1))
                .set("GroupNum"_L1, QString::number(4000 + m_dice.below(5000)));
            plan.set("CarrierNum"_L1, carrier)
                .set("PlanType"_L1, i == 1 ? u"p"_s : u"percentage"_s)
                .set("SecDateTEdit"_L1, stampBefore(700));
            const qint64 number
                = m_office.insPlans.insert(plan.set("ManualFeeSchedNum"_L1, 0).set("SecDateEntry"_L1, m_today - 900));
            m_office.insVerifies.insert(m_office.insVerifies.draft()
                                            .word("VerifyType"_L1, u"InsuranceBenefit")
                                            .set("FKey"_L1, number)
                                            .set("DateLastVerified"_L1, m_today - m_dice.below(300))
                                            .set("SecDateTEdit"_L1, stampBefore(300)));
        }
    }
    growCoverage();
}

void Seeder::growCoverage()
{
    std::vector<qint64> plans;
    for (const auto &[id, row] : m_office.insPlans.rows())
        plans.push_back(id);
    for (const qint64 patient : m_patients) {
        if (!m_dice.percent(62))
            continue;
        const qint64 guarantor = m_office.patients.find(patient)->number("Guarantor"_L1);
        Draft sub = m_office.insSubs.draft(m_dice.below(2));
        sub.set("PlanNum"_L1, m_dice.of(plans))
            .set("Subscriber"_L1, guarantor)
            .set("SubscriberID"_L1, u"W%1"_s.arg(100000000 + m_dice.below(899999999)));
        sub.set("DateEffective"_L1, m_today - 700)
            .set("ReleaseInfo"_L1, 1)
            .set("AssignBen"_L1, 1)
            .set("SecDateTEdit"_L1, stampBefore(500));
        const qint64 subscription = m_office.insSubs.insert(sub);
        Draft cover = m_office.patPlans.draft(m_dice.below(2));
        cover.set("PatNum"_L1, patient)
            .set("Ordinal"_L1, 1)
            .set("InsSubNum"_L1, subscription)
            .set("OrthoAutoFeeBilledOverride"_L1, -100);
        cover.word("Relationship"_L1, guarantor == patient ? u"Self" : u"Child")
            .set("SecDateTEdit"_L1, stampBefore(500));
        cover.set("SecDateTEntry"_L1, (m_today - 600) * OfficeClock::secondsPerDay + 32400);
        const qint64 coverage = m_office.patPlans.insert(cover);
        m_office.insVerifies.insert(m_office.insVerifies.draft()
                                        .word("VerifyType"_L1, u"PatientEnrollment")
                                        .set("FKey"_L1, coverage)
                                        .set("DefNum"_L1, 330)
                                        .set("DateLastVerified"_L1, m_today - m_dice.below(300))
                                        .set("SecDateTEdit"_L1, stampBefore(300)));
    }
}

void Seeder::growTreatment()
{
    for (const qint64 patient : m_patients) {
        if (!m_dice.percent(20))
            continue;
        const RowView code = *m_office.procedureCodes.find(codeNamed(m_dice.percent(60) ? u"D2392"_s : u"D2740"_s));
        Draft draft = m_office.procedureLogs.draft();
        draft.set("PatNum"_L1, patient)
            .set("CodeNum"_L1, code.id())
            .set("ProcFee"_L1, code.number("fee"_L1))
            .set("UnitQty"_L1, 1);
        draft.word("ProcStatus"_L1,
                   m_dice.percent(85)       ? u"TP"
                       : m_dice.percent(60) ? u"D"
                                            : u"TPi")
            .set("ToothNum"_L1, QString::number(1 + m_dice.below(32)));
        draft.set("Surf"_L1, u"MO"_s)
            .set("Priority"_L1, 146 + m_dice.below(2))
            .set("ProvNum"_L1, m_dice.of(m_dentists));
        const qint64 planned = m_today - m_dice.below(300);
        draft.set("ProcDate"_L1, planned).set("DateTP"_L1, planned).set("DateTStamp"_L1, stampBefore(300));
        draft.set("SecDateEntry"_L1, planned * OfficeClock::secondsPerDay + 58800);
        growTreatPlan(patient, m_office.procedureLogs.insert(draft));
    }
}

void Seeder::growTreatPlan(qint64 patient, qint64 number)
{
    const RowView procedure = *m_office.procedureLogs.find(number);
    const bool saved = m_dice.percent(30);
    Draft plan = m_office.treatPlans.draft(m_dice.below(2));
    plan.set("PatNum"_L1, patient)
        .set("DateTP"_L1, saved ? procedure.number("DateTP"_L1) : 0)
        .word("TPStatus"_L1, saved ? u"Saved" : u"Active");
    plan.set("Heading"_L1, saved ? u"Proposed treatment"_s : u"Active Treatment Plan"_s)
        .set("SecDateTEdit"_L1, stampBefore(300));
    const qint64 planNumber = m_office.treatPlans.insert(plan.set("SecDateEntry"_L1, procedure.number("DateTP"_L1)));
    if (!saved) {
        m_office.treatPlanAttaches.insert(m_office.treatPlanAttaches.draft()
                                              .set("TreatPlanNum"_L1, planNumber)
                                              .set("ProcNum"_L1, number)
                                              .set("Priority"_L1, procedure.number("Priority"_L1)));
        return;
    }
    const RowView code = *m_office.procedureCodes.find(procedure.number("CodeNum"_L1));
    Draft copy = m_office.procTps.draft();
    copy.set("TreatPlanNum"_L1, planNumber)
        .set("PatNum"_L1, patient)
        .set("ProcNumOrig"_L1, number)
        .set("Priority"_L1, procedure.number("Priority"_L1));
    copy.set("ToothNumTP"_L1, procedure.text("ToothNum"_L1))
        .set("Surf"_L1, procedure.text("Surf"_L1))
        .set("ProcCode"_L1, code.text("ProcCode"_L1));
    copy.set("Descript"_L1, code.text("Descript"_L1))
        .set("ProcAbbr"_L1, code.text("AbbrDesc"_L1))
        .set("FeeAmt"_L1, procedure.number("ProcFee"_L1));
    copy.set("PatAmt"_L1, procedure.number("ProcFee"_L1) / 2).set("PriInsAmt"_L1, procedure.number("ProcFee"_L1) / 2);
    copy.set("ProvNum"_L1, procedure.number("ProvNum"_L1))
        .set("DateTP"_L1, procedure.number("DateTP"_L1))
        .set("SecDateTEdit"_L1, stampBefore(200));
    m_office.procTps.insert(copy);
}

void Seeder::growFields()
{
    qint64 number = 0;
    for (const auto &[id, row] : m_office.appointments.rows()) {
        if (++number % 40 == 0)
            m_office.apptFields.insert(m_office.apptFields.draft()
                                           .set("FieldName"_L1, u"Lab"_s)
                                           .set("AptNum"_L1, id)
                                           .set("FieldValue"_L1, u"Sent"_s));
    }
    for (const qint64 patient : m_patients) {
        if (m_dice.percent(8))
            m_office.patFields.insert(m_office.patFields.draft()
                                          .set("PatNum"_L1, patient)
                                          .set("FieldName"_L1, u"Referral source"_s)
                                          .set("FieldValue"_L1, u"Neighbour"_s)
                                          .set("SecDateEntry"_L1, m_today - 90)
                                          .set("SecDateTEdit"_L1, stampBefore(90)));
    }
    // Plan numbers of the primary coverage stand on every appointment of a patient.
    QHash<qint64, qint64> planOf;
    for (const auto &[id, row] : m_office.patPlans.rows()) {
        const RowView cover(m_office.patPlans, row);
        planOf.insert(cover.number("PatNum"_L1),
                      m_office.insSubs.find(cover.number("InsSubNum"_L1))->number("PlanNum"_L1));
    }
    for (const auto &[id, row] : m_office.appointments.rows()) {
        const qint64 plan = planOf.value(RowView(m_office.appointments, row).number("PatNum"_L1), 0);
        if (plan != 0)
            m_office.appointments.insert(m_office.appointments.edit(id).set("InsPlan1"_L1, plan));
    }
}

} // namespace articulator::opendental::simulator

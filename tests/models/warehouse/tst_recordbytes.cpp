// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "samplepages.h"
#include "warehouse/recordbytes.h"

using namespace articulator;
using namespace articulator::testsupport;
using namespace Qt::Literals::StringLiterals;
using warehouse::RecordBytes;

/// What fingerprints are taken of.
class TestRecordBytes : public QObject {
    Q_OBJECT

private:
    RecordBytes m_bytes;

    QByteArray of(const domain::RecordBody &body) { return m_bytes.of(body).whole.toByteArray(); }
    QByteArray hiddenOf(const domain::RecordBody &body) { return m_bytes.of(body).phi.toByteArray(); }

private Q_SLOTS:
    void everyMemberCounts()
    {
        domain::Patient patient = patientNo(1);
        QSet<QByteArray> seen{of(patient)};
        const QList<QString *> texts{&patient.name.last, &patient.name.first, &patient.name.middle, &patient.name.preferred, &patient.phones.home,
                                     &patient.phones.work, &patient.phones.mobile, &patient.email, &patient.status, &patient.language};
        for (QString *text : texts) {
            const QString before = *text;
            *text += u'x';
            seen.insert(of(patient));
            *text = before;
        }
        patient.birthDate.reset();
        seen.insert(of(patient));
        QCOMPARE(seen.size(), texts.size() + 2);
    }

    void membersDoNotRunTogether()
    {
        domain::Patient one, two;
        one.name = {u"ab"_s, u"c"_s, {}, {}};
        two.name = {u"a"_s, u"bc"_s, {}, {}};
        QVERIFY(of(one) != of(two));
        one.name = {u"a"_s, {}, {}, {}};
        two.name = {{}, u"a"_s, {}, {}};
        QVERIFY(of(one) != of(two));
        one.name.last = u"\u0141"_s;
        two.name = {u"A\u0001"_s, {}, {}, {}};
        QVERIFY(of(one) != of(two));
        domain::Schedule first, second;
        first.operatories = {u"1"_s, u"2"_s};
        second.operatories = {u"12"_s};
        QVERIFY(of(first) != of(second));
        QVERIFY(of(domain::Operatory()) != of(domain::Recall()));
    }

    void absentLeavesNoTrace()
    {
        domain::Appointment appointment = appointmentOn("2026-11-24");
        const QByteArray without = of(appointment);
        appointment.note = u"calm"_s;
        QVERIFY(of(appointment).startsWith(without));
        QCOMPARE(without + hiddenOf(appointment), of(appointment));
    }

    void theHiddenPartHoldsWhatIsHidden()
    {
        QVERIFY(hiddenOf(appointmentOn("2026-11-24")).isEmpty());
        QVERIFY(hiddenOf(domain::Provider()).isEmpty());
        domain::Patient patient = patientNo(1);
        const QByteArray before = hiddenOf(patient);
        patient.status = u"archived"_s;
        patient.language = u"Polish"_s;
        QCOMPARE(hiddenOf(patient), before);
        patient.phones.work = u"5550001111"_s;
        QVERIFY(hiddenOf(patient) != before);
        domain::Coverage coverage{u"1"_s, 1, u"Delta"_s, {}, {}, {}};
        QVERIFY(hiddenOf(coverage).isEmpty());
        coverage.subscriberId = u"S1"_s;
        QVERIFY(hiddenOf(coverage).contains("S1"));
    }
};

QTEST_GUILESS_MAIN(TestRecordBytes)
#include "tst_recordbytes.moc"

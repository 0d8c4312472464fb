// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/names.h"
#include "simulator/seeder.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 daysPerYear = 365;

} // namespace

QString Seeder::phone()
{
    const QString area = m_dice.percent(80) ? u"503"_s : u"971"_s;
    const QString line = u"%1"_s.arg(100 + m_dice.below(100), 4, 10, QLatin1Char('0'));
    switch (m_dice.below(7)) {
    case 0:
        return area + u"555"_s + line;
    case 1:
        return area + u"-555-"_s + line;
    case 2:
        return u"("_s + area + u") 555-"_s + line + u" x12"_s;
    case 3:
        return u"+1 "_s + area + u" 555 "_s + line;
    case 4:
        return area + u".555."_s + line;
    default:
        return u"("_s + area + u")555-"_s + line;
    }
}

qint64 Seeder::growPatient(const QString &lastName, qint64 guarantor, qint64 age)
{
    const bool female = m_dice.percent(52);
    const QString firstName = m_dice.of(female ? names::female() : names::male());
    Draft draft = m_office.patients.draft(m_dice.below(4));
    const qint64 number = draft.number("PatNum"_L1);
    const qint64 known = m_dice.below(3000) + 1;
    draft.set("LName"_L1, lastName).set("FName"_L1, firstName).word("Gender"_L1, female ? u"Female" : u"Male");
    draft.word("Position"_L1, age < 18 ? u"Child" : (m_dice.percent(60) ? u"Married" : u"Single"));
    draft.set("Birthdate"_L1, m_today - age * daysPerYear - m_dice.below(daysPerYear))
        .set("Guarantor"_L1, guarantor == 0 ? number : guarantor);
    draft.set("Address"_L1, QString::number(1 + m_dice.below(990)) + u' ' + m_dice.of(names::streets()))
        .set("City"_L1, u"Salem"_s);
    draft.set("State"_L1, u"OR"_s)
        .set("Zip"_L1, u"97302"_s)
        .set("ImageFolder"_L1, lastName + firstName + QString::number(number));
    if (m_dice.percent(85))
        draft.set("WirelessPhone"_L1, phone()).word("TxtMsgOk"_L1, m_dice.percent(70) ? u"Yes" : u"Unknown");
    if (m_dice.percent(35))
        draft.set("HmPhone"_L1, phone());
    if (m_dice.percent(70))
        draft.set("Email"_L1, u"p%1@example.org"_s.arg(number))
            .word("PreferConfirmMethod"_L1, m_dice.percent(50) ? u"TextMessage" : u"Email");
    draft.set("PriProv"_L1, m_dice.of(m_dentists))
        .set("SecProv"_L1, m_dice.of(m_hygienists))
        .set("billingTypeNum"_L1, 40 + m_dice.below(2));
    draft.set("EstBalance"_L1, m_dice.percent(25) ? m_dice.below(40000) : 0).set("DateFirstVisit"_L1, m_today - known);
    draft.set("SecDateEntry"_L1, m_today - known - 3).set("DateTStamp"_L1, stampBefore(std::min<qint64>(known, 700)));
    if (!m_clinics.empty())
        draft.set("ClinicNum"_L1, m_dice.of(m_clinics));
    return m_office.patients.insert(draft);
}

void Seeder::growPatients()
{
    const auto wanted = static_cast<size_t>(m_office.settings.extent.patients);
    growAwkwardPatients();
    while (m_office.patients.size() < wanted) {
        const QString lastName = m_dice.of(names::last());
        const qint64 head = growPatient(lastName, 0, 24 + m_dice.below(55));
        m_patients.push_back(head);
        const qint64 family = m_dice.below(4);
        for (qint64 i = 0; i < family && m_office.patients.size() < wanted; ++i)
            m_patients.push_back(growPatient(lastName, head, i == 0 ? 22 + m_dice.below(55) : 2 + m_dice.below(16)));
    }
    constexpr std::u16string_view left[]{u"Inactive",   u"Archived",    u"Deceased",
                                         u"NonPatient", u"Prospective", u"Deleted"};
    const auto others = std::max<size_t>(6, wanted / 40);
    for (size_t i = 0; i < others; ++i) {
        Draft draft = m_office.patients.edit(growPatient(m_dice.of(names::last()), 0, 30 + m_dice.below(50)));
        const qint64 stamp = draft.number("DateTStamp"_L1);
        draft.word("PatStatus"_L1, left[i % std::size(left)]).set("DateTStamp"_L1, stamp);
        m_office.patients.insert(draft);
    }
}

/// Twins of one birth date, a family with one shared number, an empty record, a name with blanks at its ends.
void Seeder::growAwkwardPatients()
{
    const qint64 parent = growPatient(u"Marsh"_s, 0, 41);
    m_patients.push_back(parent);
    const qint64 born = m_today - 9 * daysPerYear - 40;
    for (const QString &name : {u"Ella"_s, u"Ellie"_s}) {
        Draft twin = m_office.patients.edit(growPatient(u"Marsh"_s, parent, 9));
        twin.set("FName"_L1, name)
            .set("Birthdate"_L1, born)
            .set("HmPhone"_L1, u"(503)555-0144"_s)
            .set("WirelessPhone"_L1, QString());
        m_patients.push_back(m_office.patients.insert(twin));
    }
    Draft bare = m_office.patients.edit(growPatient(u"Blank"_s, 0, 50));
    bare.set("HmPhone"_L1, QString())
        .set("WirelessPhone"_L1, QString())
        .set("Email"_L1, QString())
        .set("Birthdate"_L1, 0);
    bare.set("DateFirstVisit"_L1, 0).set("FName"_L1, u" Pat "_s);
    m_patients.push_back(m_office.patients.insert(bare));
}

} // namespace articulator::opendental::simulator

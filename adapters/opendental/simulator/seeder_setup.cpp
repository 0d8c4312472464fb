// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/seeder.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DefinitionRow {
    qint64 number;
    qint64 category;
    QString name;
    QString value = {};
    bool hidden = false;
};

/// Categories 2, 13, 27 carry the numbers of a fresh database (reference 4.9).
const std::vector<DefinitionRow> &definitionRows()
{
    static const std::vector<DefinitionRow> rows{{19, 2, u"Not Called"_s},
                                                 {20, 2, u"Left Msg"_s},
                                                 {21, 2, u"Appointment Confirmed"_s},
                                                 {22, 2, u"Arrived"_s},
                                                 {23, 2, u"Ready to go back"_s},
                                                 {24, 2, u"Unconfirmed"_s},
                                                 {25, 2, u"In Treatment Room"_s},
                                                 {246, 2, u"Front Desk"_s},
                                                 {252, 2, u"E-mailed"_s, u"EMail"_s},
                                                 {255, 2, u"Texted"_s},
                                                 {289, 2, u"eConfirmSent"_s},
                                                 {290, 2, u"eConfirmCallBack"_s},
                                                 {291, 2, u"eConfirmFailure"_s},
                                                 {295, 2, u"Created from Web Sched"_s},
                                                 {27, 2, u"Confirmed by Postcard"_s, {}, true},
                                                 {40, 4, u"Standard Account"_s},
                                                 {41, 4, u"Insurance"_s},
                                                 {42, 4, u"Collections"_s, u"C"_s},
                                                 {60, 11, u"Exams & Xrays"_s},
                                                 {61, 11, u"Cleanings"_s},
                                                 {62, 11, u"Fillings"_s},
                                                 {63, 11, u"Crowns"_s},
                                                 {64, 11, u"Surgery"_s},
                                                 {92, 13, u"Appointment Scheduled"_s},
                                                 {93, 13, u"Left Message"_s},
                                                 {94, 13, u"No Answer"_s},
                                                 {95, 13, u"Will Call Back"_s},
                                                 {142, 13, u"Mailed Postcard"_s},
                                                 {247, 13, u"Sent Email"_s},
                                                 {293, 13, u"Texted"_s},
                                                 {294, 13, u"Texted/Emailed"_s},
                                                 {146, 20, u"1"_s},
                                                 {147, 20, u"2"_s},
                                                 {148, 20, u"Declined"_s},
                                                 {310, 25, u"New Patient"_s},
                                                 {311, 25, u"Lunch"_s, u"NS"_s},
                                                 {312, 25, u"Emergency"_s, u"DC"_s},
                                                 {313, 25, u"Staff Meeting"_s, u"NS,DC"_s},
                                                 {314, 25, u"Crown block"_s, u"NS"_s, true},
                                                 {315, 25, u"Hygiene"_s},
                                                 {235, 27, u"ApptRelated"_s, u"APPT"_s},
                                                 {236, 27, u"Insurance"_s},
                                                 {237, 27, u"Financial"_s, u"FIN"_s},
                                                 {238, 27, u"Recall"_s, u"RECALL"_s},
                                                 {239, 27, u"Misc"_s, u"MISC"_s},
                                                 {301, 27, u"FHIR"_s, u"FHIR"_s},
                                                 {264, 35, u"Hygienist"_s},
                                                 {265, 35, u"General"_s},
                                                 {266, 35, u"Orthodontics"_s},
                                                 {330, 38, u"Verified"_s},
                                                 {331, 38, u"Follow up"_s},
                                                 {350, 55, u"Surgical"_s},
                                                 {351, 55, u"Standard"_s}};
    return rows;
}

struct CodeRow {
    QString code;
    QString description;
    QString abbreviation;
    QString time;
    qint64 category;
    bool hygiene;
    qint64 cents;
    QString area;
};

/// ProcTime counts office increments of 10 minutes.
const std::vector<CodeRow> &codeRows()
{
    static const std::vector<CodeRow> rows{
        {u"D0120"_s, u"periodic oral evaluation - established patient"_s, u"PerEx"_s, u"/X/"_s, 60, true, 5200,
         u"Mouth"_s},
        {u"D0140"_s, u"limited oral evaluation - problem focused"_s, u"LimEx"_s, u"/X/"_s, 60, false, 7800, u"Mouth"_s},
        {u"D0150"_s, u"comprehensive oral evaluation"_s, u"CompEx"_s, u"/XX/"_s, 60, false, 9400, u"Mouth"_s},
        {u"D0274"_s, u"bitewings - four images"_s, u"4BW"_s, u"/"_s, 60, true, 6900, u"Mouth"_s},
        {u"D1110"_s, u"prophylaxis - adult"_s, u"Pro"_s, u"/XXXX/"_s, 61, true, 11190, u"Mouth"_s},
        {u"D1120"_s, u"prophylaxis - child"_s, u"ChPro"_s, u"/XX/"_s, 61, true, 7400, u"Mouth"_s},
        {u"D4341"_s, u"periodontal scaling - four or more teeth per quadrant"_s, u"SRP"_s, u"/XXXXXX/"_s, 61, true,
         25500, u"Quad"_s},
        {u"D4910"_s, u"periodontal maintenance"_s, u"PerMain"_s, u"/XXXX/"_s, 61, true, 14200, u"Mouth"_s},
        {u"D2392"_s, u"composite - two surfaces, posterior"_s, u"C2(P)"_s, u"/XXX/"_s, 62, false, 22800, u"Surf"_s},
        {u"D2331"_s, u"composite - two surfaces, anterior"_s, u"C2(A)"_s, u"/XXX/"_s, 62, false, 19900, u"Surf"_s},
        {u"D2740"_s, u"crown - porcelain/ceramic"_s, u"Crn"_s, u"//XXXXXX//"_s, 63, false, 128000, u"Tooth"_s},
        {u"D3330"_s, u"endodontic therapy, molar"_s, u"RCTm"_s, u"/XXXXXXXX/"_s, 63, false, 119000, u"Tooth"_s},
        {u"D7140"_s, u"extraction, erupted tooth"_s, u"Ext"_s, u"/XXX/"_s, 64, false, 20500, u"Tooth"_s},
        {u"D9986"_s, u"missed appointment"_s, u"Missed"_s, QString(), 60, false, 5000, u"Mouth"_s},
        {u"D9987"_s, u"cancelled appointment"_s, u"Cancelled"_s, QString(), 60, false, 0, u"Mouth"_s}};
    return rows;
}

struct TypeRow {
    QString name;
    QString pattern;
    QString codes;
    qint64 colour;
    bool hidden = false;
    QString blockouts = {};
    qint64 required = 0;
};

const std::vector<TypeRow> &typeRows()
{
    // "Periodontal scaling" has no pattern: its length comes from its procedures.
    static const std::vector<TypeRow> rows{
        {u"Adult cleaning"_s, u"/XXXXXXXXXX/"_s, u"D0120,D1110"_s, 0x5D36DC},
        {u"Child cleaning"_s, u"/XXXXXX/"_s, u"D0120,D1120"_s, 0x36A2DC},
        {u"Periodontal scaling"_s, QString(), u"D4341"_s, 0x2E8B57},
        {u"New patient exam"_s, u"///XXXXXXXX//"_s, u"D0150,D0274"_s, 0xDC7A36, false, u"310"_s, 1},
        {u"Filling"_s, u"/XXXXXXXX///"_s, u"D2392"_s, 0xC0C0C0},
        {u"Crown preparation"_s, u"//XXXXXXXXXXXXXX////"_s, u"D2740"_s, 0xB22222},
        {u"Emergency"_s, u"/XXXX/"_s, u"D0140"_s, 0xFF0000, false, u"312,310"_s},
        {u"Ortho check (retired)"_s, u"/XX/"_s, QString(), 0x808080, true}};
    return rows;
}

QStringList providerNames(bool hygienist)
{
    return hygienist ? QStringList{u"Park,Jo"_s,     u"Reyes,Marisol"_s, u"Stone,Ivy"_s, u"Bauer,Ute"_s,
                                   u"Cole,Tamsin"_s, u"Mbeki,Thandi"_s,  u"Ross,Dana"_s}
                     : QStringList{u"Albright,Nora"_s, u"Brennan,Tomás"_s, u"Chaudhry,Imran"_s, u"Dietrich,Jens"_s,
                                   u"Eaton,Phoebe"_s,  u"Flores,Inés"_s,   u"Grant,Silas"_s,    u"Hale,Winifred"_s};
}

} // namespace

void Seeder::growDefinitions()
{
    qint64 order = 0;
    for (const DefinitionRow &row : definitionRows()) {
        Draft draft = m_office.definitions.draft();
        draft.set("DefNum"_L1, row.number)
            .set("Category"_L1, row.category)
            .set("ItemName"_L1, row.name)
            .set("ItemValue"_L1, row.value);
        draft.set("isHidden"_L1, row.hidden ? 1 : 0).set("ItemOrder"_L1, order++);
        m_office.definitions.insert(draft);
    }
    m_confirmed = {19, 24, 21};
}

void Seeder::growPreferences()
{
    const std::vector<std::pair<QString, QString>> values{
        {u"AppointmentTimeIncrement"_s, u"10"_s},
        {u"AppointmentTimeArrivedTrigger"_s, u"22"_s},
        {u"AppointmentTimeSeatedTrigger"_s, u"25"_s},
        {u"AppointmentTimeDismissedTrigger"_s, u"246"_s},
        {u"ApptEConfirmStatusSent"_s, u"289"_s},
        {u"ApptEConfirmStatusAccepted"_s, u"21"_s},
        {u"ApptEConfirmStatusDeclined"_s, u"290"_s},
        {u"ApptEConfirmStatusSendFailed"_s, u"291"_s},
        {u"ApptsAllowOverlap"_s, u"1"_s},
        {u"ApptsRequireProc"_s, u"1"_s},
        {u"BrokenApptProcedure"_s, u"0"_s},
        {u"BrokenApptCommLog"_s, u"0"_s},
        {u"DataBaseVersion"_s, m_office.settings.version.text() + u".0"_s},
        {u"EasyNoClinics"_s, m_office.settings.clinics > 0 ? u"0"_s : u"1"_s},
        {u"PracticeTitle"_s, m_office.settings.practice},
        {u"PracticePhone"_s, u"5035550100"_s},
        {u"PracticeDefaultProv"_s, u"1"_s},
        {u"ProgramVersion"_s, m_office.settings.version.text() + u".0"_s},
        {u"RecallDaysFuture"_s, u"7"_s},
        {u"RecallDaysPast"_s, u"1095"_s},
        {u"RecallTypesShowingInList"_s, u"1,3"_s},
        {u"ScheduleProvUnassigned"_s, u"1"_s}};
    for (const auto &[name, value] : values)
        m_office.preferences.insert(
            m_office.preferences.draft(m_dice.below(9)).set("PrefName"_L1, name).set("ValueString"_L1, value));
}

void Seeder::growClinics()
{
    const QStringList places{u"Harbor"_s, u"Northside"_s, u"Old Town"_s, u"Airport"_s};
    for (int i = 0; i < m_office.settings.clinics; ++i) {
        const QString place = places.value(i % places.size());
        Draft draft = m_office.clinics.draft(i == 0 ? 0 : m_dice.below(3));
        draft.set("Description"_L1, place + u" Clinic"_s)
            .set("Abbr"_L1, place.left(4).toUpper())
            .set("Address"_L1, QString::number(100 + i) + u" Bay St"_s);
        draft.set("City"_L1, u"Salem"_s)
            .set("State"_L1, u"OR"_s)
            .set("Zip"_L1, u"97302"_s)
            .set("Phone"_L1, u"503555010"_s + QString::number(i));
        m_clinics.push_back(m_office.clinics.insert(draft));
    }
    if (m_clinics.size() > 1)
        m_office.clinics.insert(m_office.clinics.draft()
                                    .set("Description"_L1, u"Closed branch"_s)
                                    .set("Abbr"_L1, u"OLD"_s)
                                    .set("IsHidden"_L1, 1));
}

/// The people who log in to the program; the front desk acts as one of them.
void Seeder::growUsers()
{
    for (const QString &name : {u"Admin"_s, u"Nadia"_s, u"Ruth"_s})
        m_office.userods.insert(m_office.userods.draft().set("UserName"_L1, name));
}

void Seeder::growProviders()
{
    const auto add
        = [this](const QString &name, const QString &abbreviation, bool hygienist, qint64 hidden, qint64 deleted) {
              Draft draft = m_office.providers.draft(m_office.providers.size() == 0 ? 0 : m_dice.below(3));
              draft.set("Abbr"_L1, abbreviation)
                  .set("LName"_L1, name.section(u',', 0, 0))
                  .set("FName"_L1, name.section(u',', 1, 1));
              draft.set("Suffix"_L1, hygienist ? u"RDH"_s : u"DDS"_s)
                  .set("FeeSched"_L1, 53)
                  .set("Specialty"_L1, hygienist ? 264 : 265);
              draft.set("IsSecondary"_L1, hygienist ? 1 : 0)
                  .set("IsHidden"_L1, hidden)
                  .set("ProvStatus"_L1, deleted)
                  .set("SigOnFile"_L1, 1);
              draft.set("provColor"_L1, 0x808080 | m_dice.below(0x7F7F7F))
                  .set("StateLicense"_L1, u"OR-"_s + QString::number(10000 + m_dice.below(89999)));
              draft.set("NationalProvID"_L1, QString::number(1000000000 + m_dice.below(899999999)))
                  .set("DateTStamp"_L1, stampBefore(400));
              return m_office.providers.insert(draft);
          };
    for (int i = 0; i < m_office.settings.extent.dentists; ++i)
        m_dentists.push_back(add(providerNames(false).value(i % 8), u"DR%1"_s.arg(i + 1), false, 0, 0));
    for (int i = 0; i < m_office.settings.extent.hygienists; ++i)
        m_hygienists.push_back(add(providerNames(true).value(i % 7), u"HYG%1"_s.arg(i + 1), true, 0, 0));
    add(u"Voss,Edmund"_s, u"DRV"_s, false, 1, 0);
    add(u"Quill,Rosalind"_s, u"DRQ"_s, false, 1, 1);
}

void Seeder::growOperatories()
{
    const auto hygieneChairs = static_cast<int>(m_hygienists.size());
    for (int i = 0; i < m_office.settings.extent.operatories; ++i) {
        const bool hygiene = i < hygieneChairs;
        Draft draft = m_office.operatories.draft(m_dice.below(2));
        draft.set("OpName"_L1, hygiene ? u"Hygiene %1"_s.arg(i + 1) : u"Operatory %1"_s.arg(i + 1 - hygieneChairs));
        draft.set("Abbrev"_L1, hygiene ? u"HYG%1"_s.arg(i + 1) : u"OP%1"_s.arg(i + 1 - hygieneChairs))
            .set("ItemOrder"_L1, i);
        draft.set("IsHygiene"_L1, hygiene ? 1 : 0).set("IsWebSched"_L1, hygiene ? 1 : 0);
        draft.set("ProvDentist"_L1, m_dentists[static_cast<size_t>(i) % m_dentists.size()]);
        if (hygiene)
            draft.set("ProvHygienist"_L1, m_hygienists[static_cast<size_t>(i)]);
        if (!m_clinics.empty())
            draft.set("ClinicNum"_L1, m_clinics[static_cast<size_t>(i) % m_clinics.size()]);
        m_operatories.push_back(m_office.operatories.insert(draft.set("DateTStamp"_L1, stampBefore(400))));
    }
    const qint64 order = m_office.settings.extent.operatories;
    m_office.operatories.insert(m_office.operatories.draft()
                                    .set("OpName"_L1, u"Consult"_s)
                                    .set("Abbrev"_L1, u"CON"_s)
                                    .set("ItemOrder"_L1, order));
    m_office.operatories.insert(m_office.operatories.draft()
                                    .set("OpName"_L1, u"Old Op"_s)
                                    .set("Abbrev"_L1, u"OLD"_s)
                                    .set("ItemOrder"_L1, order + 1)
                                    .set("IsHidden"_L1, 1)
                                    .set("ProvDentist"_L1, m_dentists.front()));
}

void Seeder::growProcedureCodes()
{
    for (const CodeRow &row : codeRows()) {
        Draft draft = m_office.procedureCodes.draft(m_dice.below(12));
        draft.set("ProcCode"_L1, row.code)
            .set("Descript"_L1, row.description)
            .set("AbbrDesc"_L1, row.abbreviation)
            .set("ProcTime"_L1, row.time);
        draft.set("ProcCat"_L1, row.category)
            .set("IsHygiene"_L1, row.hygiene ? 1 : 0)
            .set("fee"_L1, row.cents)
            .set("TreatArea"_L1, row.area);
        m_codes.insert(row.code, m_office.procedureCodes.insert(draft.set("DateTStamp"_L1, stampBefore(900))));
    }
}

void Seeder::growAppointmentTypes()
{
    for (const TypeRow &row : typeRows()) {
        Draft draft = m_office.appointmentTypes.draft();
        draft.set("AppointmentTypeName"_L1, row.name).set("Pattern"_L1, row.pattern).set("CodeStr"_L1, row.codes);
        draft.set("appointmentTypeColor"_L1, row.colour)
            .set("IsHidden"_L1, row.hidden ? 1 : 0)
            .set("blockoutNumbers"_L1, row.blockouts);
        draft.set("requiredNumber"_L1, row.required)
            .set("CodeStrRequired"_L1, row.required > 0 ? row.codes : QString());
        const qint64 type = m_office.appointmentTypes.insert(draft);
        if (!row.hidden)
            m_types.push_back(type);
    }
}

void Seeder::growFieldDefs()
{
    m_office.apptFieldDefs.insert(m_office.apptFieldDefs.draft().set("FieldName"_L1, u"Articulator Ref"_s));
    m_office.apptFieldDefs.insert(m_office.apptFieldDefs.draft()
                                      .set("FieldName"_L1, u"Lab"_s)
                                      .word("FieldType"_L1, u"PickList")
                                      .set("PickList"_L1, u"Sent\r\nReceived\r\nNone"_s));
    const auto type
        = [this](const QString &name, const QString &interval, const QString &pattern, const QString &codes) {
              m_office.recallTypes.insert(m_office.recallTypes.draft()
                                              .set("Description"_L1, name)
                                              .set("DefaultInterval"_L1, interval)
                                              .set("TimePattern"_L1, pattern)
                                              .set("Procedures"_L1, codes));
          };
    type(u"Prophy"_s, u"6m1d"_s, u"/XXXX/"_s, u"D0120,D1110"_s);
    type(u"Child Prophy"_s, u"6m1d"_s, u"/XX/"_s, u"D0120,D1120"_s);
    type(u"Perio"_s, u"4m"_s, u"/XXXX/"_s, u"D4910"_s);
    type(u"4BW"_s, u"1y"_s, QString(), u"D0274"_s);
    type(u"Pano"_s, u"5y"_s, QString(), QString());
}

} // namespace articulator::opendental::simulator

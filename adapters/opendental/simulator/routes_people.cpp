// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QRegularExpression>

#include "simulator/body.h"
#include "simulator/bookkeeping.h"
#include "simulator/writeroutes.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 billingCategory = 4;
constexpr qint64 recallStatusCategory = 13;
constexpr qint64 recallCommlogType = 238;
constexpr qsizetype longestChartNumber = 15;

tl::unexpected<Answer> refused(int status, const QString &sentence)
{
    return tl::unexpected(Answer::refusal(status, sentence));
}

Produced shown(const Call &call, qint64 number, int status)
{
    Produced produced = Produced::object(Renderer(call.office, Formats::of(call.request))
                                             .fields(call.office.patients, call.office.patients.find(number)->row()),
                                         status);
    if (status == 201)
        produced.location = u"patients/%1"_s.arg(number);
    return produced;
}

void putBillingType(Body &body, Draft &draft, const Office &office)
{
    if (!body.has("BillingType"_L1))
        return;
    for (const qint64 number : office.definitionsOf(billingCategory)) {
        if (office.definitions.find(number)->text("ItemName"_L1) == body.text("BillingType"_L1)) {
            draft.set("billingTypeNum"_L1, number);
            return;
        }
    }
    body.refuse(400, u"BillingType is invalid"_s);
}

void checkPatient(Body &body, const Draft &draft, const Office &office)
{
    static const QRegularExpression zip(u"^(\\d{5}|\\d{5}-\\d{4}|\\d{9}|[A-Z]\\d[A-Z] \\d[A-Z]\\d)?$"_s);
    if (body.has("Zip"_L1) && !zip.match(body.text("Zip"_L1)).hasMatch())
        body.refuse(400, u"Zip is invalid"_s);
    if (body.text("ChartNumber"_L1).size() > longestChartNumber)
        body.refuse(400, u"ChartNumber is invalid"_s);
    if (body.text("PatStatus"_L1) == u"Deleted")
        body.refuse(400, u"PatStatus is invalid"_s);
    body.refers("PriProv"_L1, office.providers, u"Provider"_s);
    body.refers("SecProv"_L1, office.providers, u"Provider"_s);
    body.refers("ClinicNum"_L1, office.clinics, u"Clinic"_s);
    body.refers("Guarantor"_L1, office.patients, u"Patient"_s);
    for (const QLatin1String name : {"LName"_L1, "FName"_L1}) {
        if (body.has(name) && body.text(name).isEmpty())
            body.refuse(400, u"%1 is required"_s.arg(name));
    }
    if (body.text("TxtMsgOk"_L1) == u"Yes" && office.texts.text(draft.number("WirelessPhone"_L1)).isEmpty())
        body.refuse(400, u"TxtMsgOk is invalid. WirelessPhone is required."_s);
}

void putPatient(Body &body, Draft &draft, Office &office)
{
    static const std::vector<QLatin1String> names{"LName"_L1,
                                                  "FName"_L1,
                                                  "MiddleI"_L1,
                                                  "Preferred"_L1,
                                                  "PatStatus"_L1,
                                                  "Gender"_L1,
                                                  "Position"_L1,
                                                  "Birthdate"_L1,
                                                  "SSN"_L1,
                                                  "Address"_L1,
                                                  "Address2"_L1,
                                                  "City"_L1,
                                                  "State"_L1,
                                                  "Zip"_L1,
                                                  "HmPhone"_L1,
                                                  "WkPhone"_L1,
                                                  "WirelessPhone"_L1,
                                                  "Guarantor"_L1,
                                                  "Email"_L1,
                                                  "PriProv"_L1,
                                                  "SecProv"_L1,
                                                  "FeeSched"_L1,
                                                  "FamFinUrgNote"_L1,
                                                  "ChartNumber"_L1,
                                                  "MedicaidID"_L1,
                                                  "EmployerNum"_L1,
                                                  "DateFirstVisit"_L1,
                                                  "ClinicNum"_L1,
                                                  "Premed"_L1,
                                                  "Ward"_L1,
                                                  "PreferConfirmMethod"_L1,
                                                  "PreferContactMethod"_L1,
                                                  "PreferRecallMethod"_L1,
                                                  "Language"_L1,
                                                  "AdmitDate"_L1,
                                                  "SuperFamily"_L1,
                                                  "TxtMsgOk"_L1};
    for (const QLatin1String name : names)
        body.put(draft, office.patients, name);
    putBillingType(body, draft, office);
    checkPatient(body, draft, office);
}

QString digits(QString phone)
{
    phone.removeIf([](QChar c) { return !c.isDigit(); });
    return phone;
}

/// Same names, birth date, and an e-mail or phone in common.
bool isDuplicate(const Office &office, const Draft &draft)
{
    const RowView fresh(office.patients, draft.row());
    return std::any_of(office.patients.rows().begin(), office.patients.rows().end(), [&](const auto &entry) {
        const RowView known(office.patients, entry.second);
        const auto same = [&](QLatin1String column) {
            return known.text(column).compare(fresh.text(column), Qt::CaseInsensitive) == 0;
        };
        if (known.word("PatStatus"_L1) == u"Deleted" || !same("LName"_L1) || !same("FName"_L1)
            || known.number("Birthdate"_L1) != fresh.number("Birthdate"_L1))
            return false;
        bool anything = !fresh.text("Email"_L1).isEmpty();
        if (anything && same("Email"_L1))
            return true;
        for (const QLatin1String column : {"HmPhone"_L1, "WkPhone"_L1, "WirelessPhone"_L1}) {
            const QString phone = digits(fresh.text(column));
            anything = anything || !phone.isEmpty();
            if (!phone.isEmpty() && phone == digits(known.text(column)))
                return true;
        }
        return !anything;
    });
}

Outcome<Produced> createPatient(const Call &call)
{
    Office &office = call.office;
    Body body(call);
    body.require("LName"_L1);
    body.require("FName"_L1);
    body.oneOf("Gender"_L1, {u"Male"_s, u"Female"_s, u"Unknown"_s});
    if (body.number("Guarantor"_L1) != 0 && body.number("SuperFamily"_L1) != 0)
        body.refuse(400, u"Guarantor and SuperFamily cannot both be set."_s);
    Draft draft = office.patients.draft();
    const qint64 number = draft.number("PatNum"_L1);
    draft.set("Guarantor"_L1, number)
        .word("Gender"_L1, u"Unknown")
        .set("billingTypeNum"_L1, office.definitionsOf(billingCategory).front());
    draft.set("PriProv"_L1, office.preference("PracticeDefaultProv"_L1).toLongLong());
    putPatient(body, draft, office);
    if (draft.number("Guarantor"_L1) == 0)
        draft.set("Guarantor"_L1, number);
    if (!body.refusal() && isDuplicate(office, draft))
        body.refuse(400, u"Patient already exists."_s);
    if (body.refusal())
        return tl::unexpected(*body.refusal());
    draft.set("SecDateEntry"_L1, office.clock.wallNow() / OfficeClock::secondsPerDay);
    draft.set("ImageFolder"_L1, body.text("LName"_L1) + body.text("FName"_L1) + QString::number(number));
    return shown(call, office.patients.insert(draft), 201);
}

Outcome<Produced> changePatient(const Call &call)
{
    Office &office = call.office;
    const auto patient = office.patients.find(call.ids.front());
    if (!patient)
        return refused(404, u"Patient not found"_s);
    Body body(call);
    if (patient->word("PatStatus"_L1) == u"Deleted")
        body.refuse(400, u"Deleted patients cannot be modified."_s);
    Draft draft = office.patients.edit(call.ids.front());
    putPatient(body, draft, office);
    if (body.refusal())
        return tl::unexpected(*body.refusal());
    office.patients.update(draft);
    return shown(call, call.ids.front(), 200);
}

/// Touches no stamp of the appointment.
Outcome<Produced> writeField(const Call &call)
{
    Office &office = call.office;
    Body body(call);
    for (const QLatin1String name : {"FieldName"_L1, "AptNum"_L1})
        body.require(name);
    if (!body.has("FieldValue"_L1))
        body.refuse(400, u"FieldValue is required"_s);
    const auto &definitions = office.apptFieldDefs.rows();
    const bool known = std::any_of(definitions.begin(), definitions.end(), [&](const auto &entry) {
        return RowView(office.apptFieldDefs, entry.second).text("FieldName"_L1) == body.text("FieldName"_L1);
    });
    if (!known)
        body.refuse(400, u"FieldName is invalid"_s);
    if (!office.appointments.contains(body.number("AptNum"_L1)))
        body.refuse(400, u"AptNum is invalid"_s);
    if (body.refusal())
        return tl::unexpected(*body.refusal());
    for (const auto &[id, row] : office.apptFields.rows()) {
        const RowView field(office.apptFields, row);
        if (field.number("AptNum"_L1) == body.number("AptNum"_L1)
            && field.text("FieldName"_L1) == body.text("FieldName"_L1)) {
            office.apptFields.update(office.apptFields.edit(id).set("FieldValue"_L1, body.text("FieldValue"_L1)));
            return Produced::nothing();
        }
    }
    office.apptFields.insert(office.apptFields.draft()
                                 .set("AptNum"_L1, body.number("AptNum"_L1))
                                 .set("FieldName"_L1, body.text("FieldName"_L1))
                                 .set("FieldValue"_L1, body.text("FieldValue"_L1)));
    return Produced::nothing();
}

Outcome<Produced> setRecallStatus(const Call &call)
{
    Office &office = call.office;
    Body body(call);
    body.require("PatNum"_L1);
    body.require("recallType"_L1);
    body.refers("PatNum"_L1, office.patients, u"Patient"_s);
    body.defined("RecallStatus"_L1, recallStatusCategory);
    // This method spells its modes without blanks.
    const QHash<QString, QString> modes{{u"None"_s, u"None"_s},
                                        {u"Email"_s, u"Email"_s},
                                        {u"Mail"_s, u"Mail"_s},
                                        {u"Phone"_s, u"Phone"_s},
                                        {u"InPerson"_s, u"In Person"_s},
                                        {u"Text"_s, u"Text"_s},
                                        {u"EmailAndText"_s, u"Email and Text"_s},
                                        {u"PhoneAndText"_s, u"Phone and Text"_s}};
    body.oneOf("commlogMode"_L1, modes.keys());
    if (body.refusal())
        return tl::unexpected(*body.refusal());
    for (const auto &[id, row] : office.recalls.rows()) {
        const RowView recall(office.recalls, row);
        const auto type = office.recallTypes.find(recall.number("RecallTypeNum"_L1));
        if (recall.number("PatNum"_L1) != body.number("PatNum"_L1) || !type
            || type->text("Description"_L1) != body.text("recallType"_L1))
            continue;
        office.recalls.update(office.recalls.edit(id).set("RecallStatus"_L1, body.number("RecallStatus"_L1)));
        const QString mode = modes.value(body.text("commlogMode"_L1), u"None"_s);
        Bookkeeping(office).addCommlog(body.number("PatNum"_L1), body.text("commlogNote"_L1), mode, recallCommlogType);
        return Produced::nothing();
    }
    return refused(404, u"Recall not found"_s);
}

} // namespace

std::vector<Route> peopleWrites()
{
    return {{"POST", u"patients"_s, {21, 1, 0}, u"ApiPatients"_s, createPatient},
            {"PUT", u"patients/#"_s, {21, 2, 0}, u"ApiPatients"_s, changePatient},
            {"PUT", u"apptfields"_s, {21, 1, 0}, u"ApiComm"_s, writeField},
            {"PUT", u"recalls/Status"_s, {21, 2, 0}, u"ApiComm"_s, setRecallStatus}};
}

} // namespace articulator::opendental::simulator

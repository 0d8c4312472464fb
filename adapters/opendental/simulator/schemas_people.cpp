// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/columns.h"
#include "simulator/office.h"
#include "simulator/schemas.h"

namespace articulator::opendental::simulator::schemas {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList contactMethods{u"None"_s,  u"DoNotCall"_s, u"HmPhone"_s, u"WkPhone"_s,    u"WirelessPh"_s,
                                 u"Email"_s, u"SeeNotes"_s,  u"Mail"_s,    u"TextMessage"_s};

std::vector<Column> patientIdentity()
{
    return {number("PatNum"_L1),
            text("LName"_L1),
            text("FName"_L1),
            text("MiddleI"_L1),
            text("Preferred"_L1),
            word("PatStatus"_L1,
                 {u"Patient"_s, u"NonPatient"_s, u"Inactive"_s, u"Archived"_s, u"Deleted"_s, u"Deceased"_s,
                  u"Prospective"_s}),
            word("Gender"_L1, {u"Male"_s, u"Female"_s, u"Unknown"_s, u"Other"_s}),
            word("Position"_L1, {u"Single"_s, u"Married"_s, u"Child"_s, u"Widowed"_s, u"Divorced"_s}),
            date("Birthdate"_L1),
            text("SSN"_L1),
            text("Address"_L1),
            text("Address2"_L1),
            text("City"_L1),
            text("State"_L1),
            text("Zip"_L1),
            text("HmPhone"_L1),
            text("WkPhone"_L1),
            text("WirelessPhone"_L1),
            number("Guarantor"_L1),
            text("Email"_L1),
            money("EstBalance"_L1),
            number("PriProv"_L1),
            providerAbbr("priProvAbbr"_L1, 21),
            number("SecProv"_L1),
            providerAbbr("secProvAbbr"_L1, 23),
            number("FeeSched"_L1)};
}

} // namespace

Schema patients()
{
    std::vector<Column> columns = patientIdentity();
    // BillingType holds the definition's number in the database and its name in the API, under one field name.
    std::vector<Column> more{unseen(number("billingTypeNum"_L1)),
                             definitionName("BillingType"_L1, 26),
                             text("ImageFolder"_L1),
                             text("FamFinUrgNote"_L1),
                             text("ChartNumber"_L1),
                             text("MedicaidID"_L1),
                             money("BalTotal"_L1),
                             number("EmployerNum"_L1),
                             date("DateFirstVisit"_L1),
                             number("ClinicNum"_L1),
                             clinicAbbr("clinicAbbr"_L1, 35),
                             flag("Premed"_L1),
                             text("Ward"_L1),
                             word("PreferConfirmMethod"_L1, contactMethods),
                             word("PreferContactMethod"_L1, contactMethods),
                             word("PreferRecallMethod"_L1, contactMethods),
                             text("Language"_L1),
                             date("AdmitDate"_L1),
                             text("siteDesc"_L1),
                             moment("DateTStamp"_L1),
                             number("SuperFamily"_L1),
                             word("TxtMsgOk"_L1, {u"Unknown"_s, u"Yes"_s, u"No"_s}),
                             date("SecDateEntry"_L1)};
    for (Column &column : more)
        columns.push_back(std::move(column));
    return {"patients"_L1, "PatNum"_L1, "DateTStamp"_L1, std::move(columns)};
}

Schema patientLinks()
{
    return {"patientlinks"_L1,
            "PatientLinkNum"_L1,
            {},
            {number("PatientLinkNum"_L1), number("PatNumFrom"_L1), number("PatNumTo"_L1),
             word("LinkType"_L1, {u"Undefined"_s, u"Merge"_s, u"Clone"_s, u"PaySimple"_s}), wall("DateTimeLink"_L1)}};
}

Schema patFields()
{
    return {"patfields"_L1,
            "PatFieldNum"_L1,
            "SecDateTEdit"_L1,
            {number("PatFieldNum"_L1), number("PatNum"_L1), text("FieldName"_L1), text("FieldValue"_L1),
             date("SecDateEntry"_L1), moment("SecDateTEdit"_L1)}};
}

Schema commlogs()
{
    return {"commlogs"_L1,
            "CommlogNum"_L1,
            "DateTStamp"_L1,
            {number("CommlogNum"_L1), number("PatNum"_L1), wall("CommDateTime"_L1), numberText("CommType"_L1),
             definitionName("commType"_L1, 3), text("Note"_L1),
             word("Mode_"_L1,
                  {u"None"_s, u"Email"_s, u"Mail"_s, u"Phone"_s, u"In Person"_s, u"Text"_s, u"Email and Text"_s,
                   u"Phone and Text"_s, u"Fax"_s}),
             word("SentOrReceived"_L1, {u"Neither"_s, u"Sent"_s, u"Received"_s}), number("UserNum"_L1),
             moment("DateTStamp"_L1)}};
}

Schema recalls()
{
    return {"recalls"_L1,
            "RecallNum"_L1,
            "DateTStamp"_L1,
            {number("RecallNum"_L1), number("PatNum"_L1), date("DateDue"_L1), date("DatePrevious"_L1),
             text("RecallInterval"_L1), number("RecallStatus"_L1), definitionName("recallStatus"_L1, 5),
             text("Note"_L1), flag("IsDisabled"_L1), moment("DateTStamp"_L1), number("RecallTypeNum"_L1),
             money("DisableUntilBalance"_L1), date("DisableUntilDate"_L1), date("DateScheduled"_L1),
             word("Priority"_L1, {u"Normal"_s, u"ASAP"_s}), text("TimePatternOverride"_L1)}};
}

Schema recallTypes()
{
    return {"recalltypes"_L1,
            "RecallTypeNum"_L1,
            {},
            {number("RecallTypeNum"_L1), text("Description"_L1), text("DefaultInterval"_L1), text("TimePattern"_L1),
             text("Procedures"_L1), flag("AppendToSpecial"_L1)}};
}

} // namespace articulator::opendental::simulator::schemas

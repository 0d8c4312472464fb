// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/columns.h"
#include "simulator/office.h"
#include "simulator/schemas.h"

namespace articulator::opendental::simulator::schemas {

using namespace Qt::Literals::StringLiterals;

Schema providers()
{
    return {"providers"_L1,
            "ProvNum"_L1,
            "DateTStamp"_L1,
            {number("ProvNum"_L1),
             text("Abbr"_L1),
             text("LName"_L1),
             text("FName"_L1),
             text("MI"_L1),
             text("Suffix"_L1),
             number("FeeSched"_L1),
             number("Specialty"_L1),
             text("SSN"_L1),
             text("StateLicense"_L1),
             flag("IsSecondary"_L1),
             colour("provColor"_L1),
             flag("IsHidden"_L1),
             flag("UsingTIN"_L1),
             flag("SigOnFile"_L1),
             text("NationalProvID"_L1),
             moment("DateTStamp"_L1),
             flag("IsNotPerson"_L1),
             word("ProvStatus"_L1, {u"Active"_s, u"Deleted"_s}),
             flag("IsHiddenReport"_L1),
             date("Birthdate"_L1),
             text("SchedNote"_L1),
             text("PreferredName"_L1),
             unseen(number("restrictedClinic"_L1))}};
}

Schema operatories()
{
    return {"operatories"_L1,
            "OperatoryNum"_L1,
            "DateTStamp"_L1,
            {number("OperatoryNum"_L1), text("OpName"_L1), text("Abbrev"_L1), number("ItemOrder"_L1),
             flag("IsHidden"_L1), number("ProvDentist"_L1), number("ProvHygienist"_L1), flag("IsHygiene"_L1),
             number("ClinicNum"_L1), flag("SetProspective"_L1), flag("IsWebSched"_L1), number("OperatoryType"_L1),
             definitionName("operatoryType"_L1, 11), unseen(moment("DateTStamp"_L1))}};
}

Schema appointmentTypes()
{
    const auto needed = [](const Office &, const Row &row) -> QJsonValue {
        static const QStringList words{QString(), u"AtLeastOne"_s, u"All"_s};
        return row[7] == 0 ? QJsonValue(0) : QJsonValue(words.value(row[7]));
    };
    const auto blockouts
        = [](const Office &office, const Row &row) -> QJsonValue { return office.definitionNames(row[9]); };
    return {"appointmenttypes"_L1,
            "AppointmentTypeNum"_L1,
            {},
            {number("AppointmentTypeNum"_L1), text("AppointmentTypeName"_L1), colour("appointmentTypeColor"_L1),
             flag("IsHidden"_L1), text("Pattern"_L1), text("CodeStr"_L1), text("CodeStrRequired"_L1),
             unseen(number("requiredNumber"_L1)), derived("RequiredProcCodesNeeded"_L1, needed),
             unseen(text("blockoutNumbers"_L1)), derived("BlockoutTypes"_L1, blockouts)}};
}

Schema definitions()
{
    const auto category = [](const Office &, const Row &row) -> QJsonValue { return definitionCategory(row[3]); };
    return {"definitions"_L1,
            "DefNum"_L1,
            {},
            {number("DefNum"_L1), text("ItemName"_L1), text("ItemValue"_L1), number("Category"_L1),
             derived("category"_L1, category), flag("isHidden"_L1), unseen(number("ItemOrder"_L1))}};
}

Schema clinics()
{
    return {"clinics"_L1,
            "ClinicNum"_L1,
            {},
            {number("ClinicNum"_L1),  text("Description"_L1),    text("Address"_L1),
             text("Address2"_L1),     text("City"_L1),           text("State"_L1),
             text("Zip"_L1),          text("BillingAddress"_L1), text("BillingAddress2"_L1),
             text("BillingCity"_L1),  text("BillingState"_L1),   text("BillingZip"_L1),
             text("PayToAddress"_L1), text("PayToAddress2"_L1),  text("PayToCity"_L1),
             text("PayToState"_L1),   text("PayToZip"_L1),       text("Phone"_L1),
             text("Abbr"_L1),         flag("IsHidden"_L1)}};
}

Schema preferences()
{
    return {"preferences"_L1, "PrefNum"_L1, {}, {number("PrefNum"_L1), text("PrefName"_L1), text("ValueString"_L1)}};
}

Schema procedureCodes()
{
    return {"procedurecodes"_L1,
            "CodeNum"_L1,
            "DateTStamp"_L1,
            {number("CodeNum"_L1),
             text("ProcCode"_L1),
             text("Descript"_L1),
             text("AbbrDesc"_L1),
             text("ProcTime"_L1),
             number("ProcCat"_L1),
             definitionName("procCat"_L1, 5),
             text("TreatArea"_L1),
             flag("NoBillIns"_L1),
             flag("IsProsth"_L1),
             text("DefaultNote"_L1),
             flag("IsHygiene"_L1),
             number("GTypeNum"_L1),
             text("AlternateCode1"_L1),
             text("MedicalCode"_L1),
             flag("IsTaxed"_L1),
             text("LaymanTerm"_L1),
             flag("IsCanadianLab"_L1),
             number("BaseUnits"_L1),
             text("SubstitutionCode"_L1),
             moment("DateTStamp"_L1),
             unseen(money("fee"_L1))}};
}

Schema userods()
{
    return {"userods"_L1, "UserNum"_L1, {}, {number("UserNum"_L1), text("UserName"_L1)}};
}

} // namespace articulator::opendental::simulator::schemas

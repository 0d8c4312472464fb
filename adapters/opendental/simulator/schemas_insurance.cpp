// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/columns.h"
#include "simulator/office.h"
#include "simulator/schemas.h"

namespace articulator::opendental::simulator::schemas {

using namespace Qt::Literals::StringLiterals;

Schema patPlans()
{
    return {"patplans"_L1,
            "PatPlanNum"_L1,
            "SecDateTEdit"_L1,
            {number("PatPlanNum"_L1), number("PatNum"_L1), number("Ordinal"_L1), flag("IsPending"_L1),
             word("Relationship"_L1,
                  {u"Self"_s, u"Spouse"_s, u"Child"_s, u"Employee"_s, u"HandicapDep"_s, u"SignifOther"_s,
                   u"InjuredPlaintiff"_s, u"LifePartner"_s, u"Dependent"_s}),
             text("PatID"_L1), number("InsSubNum"_L1), money("OrthoAutoFeeBilledOverride"_L1),
             date("OrthoAutoNextClaimDate"_L1), wall("SecDateTEntry"_L1), moment("SecDateTEdit"_L1)}};
}

Schema insSubs()
{
    return {"inssubs"_L1,
            "InsSubNum"_L1,
            "SecDateTEdit"_L1,
            {number("InsSubNum"_L1), number("PlanNum"_L1), number("Subscriber"_L1), date("DateEffective"_L1),
             date("DateTerm"_L1), text("SubscriberID"_L1), text("BenefitNotes"_L1), flag("ReleaseInfo"_L1),
             flag("AssignBen"_L1), text("SubscNote"_L1), moment("SecDateTEdit"_L1)}};
}

Schema insPlans()
{
    return {"insplans"_L1,
            "PlanNum"_L1,
            "SecDateTEdit"_L1,
            {number("PlanNum"_L1),
             text("GroupName"_L1),
             text("GroupNum"_L1),
             text("PlanNote"_L1),
             number("FeeSched"_L1),
             text("PlanType"_L1),
             number("ClaimFormNum"_L1),
             flag("ClaimsUseUCR"_L1),
             number("CopayFeeSched"_L1),
             number("EmployerNum"_L1),
             number("CarrierNum"_L1),
             flag("IsMedical"_L1),
             number("FilingCode"_L1),
             flag("ShowBaseUnits"_L1),
             flag("CodeSubstNone"_L1),
             flag("IsHidden"_L1),
             number("MonthRenew"_L1),
             number("FilingCodeSubtype"_L1),
             word("CobRule"_L1, {u"Basic"_s, u"Standard"_s, u"CarveOut"_s}),
             number("SecUserNumEntry"_L1),
             date("SecDateEntry"_L1),
             moment("SecDateTEdit"_L1),
             number("BillingType"_L1),
             word("ExclusionFeeRule"_L1, {u"PracticeDefault"_s, u"DoNothing"_s, u"UseUcrFee"_s}),
             number("ManualFeeSchedNum"_L1),
             flag("IsBlueBookEnabled"_L1),
             word("InsPlansZeroWriteOffsOnAnnualMaxOverride"_L1, {u"Default"_s, u"Yes"_s, u"No"_s}),
             word("InsPlansZeroWriteOffsOnFreqOrAgingOverride"_L1, {u"Default"_s, u"Yes"_s, u"No"_s})}};
}

Schema insVerifies()
{
    return {"insverifies"_L1,
            "InsVerifyNum"_L1,
            "SecDateTEdit"_L1,
            {number("InsVerifyNum"_L1), date("DateLastVerified"_L1), number("UserNum"_L1),
             word("VerifyType"_L1, {u"None"_s, u"InsuranceBenefit"_s, u"PatientEnrollment"_s}), number("FKey"_L1),
             number("DefNum"_L1), text("Note"_L1), date("DateLastAssigned"_L1), moment("SecDateTEdit"_L1)}};
}

Schema carriers()
{
    return {"carriers"_L1,
            "CarrierNum"_L1,
            {},
            {number("CarrierNum"_L1), text("CarrierName"_L1), text("Address"_L1), text("Address2"_L1), text("City"_L1),
             text("State"_L1), text("Zip"_L1), text("Phone"_L1), text("ElectID"_L1),
             word("NoSendElect"_L1, {u"SendElect"_s, u"NoSendElect"_s, u"NoSendSecondaryElect"_s}),
             flag("IsHidden"_L1)}};
}

} // namespace articulator::opendental::simulator::schemas

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/columns.h"
#include "simulator/office.h"
#include "simulator/schemas.h"

namespace articulator::opendental::simulator::schemas {

using namespace Qt::Literals::StringLiterals;

namespace {

Column codeText(QLatin1String name, QLatin1String shown)
{
    return derived(name, [shown](const Office &office, const Row &row) -> QJsonValue {
        const auto code = office.procedureCodes.find(row[22]);
        return code ? code->text(shown) : QString(u""_s);
    });
}

} // namespace

Schema procedureLogs()
{
    return {"procedurelogs"_L1,
            "ProcNum"_L1,
            "DateTStamp"_L1,
            {number("ProcNum"_L1),
             number("PatNum"_L1),
             number("AptNum"_L1),
             date("ProcDate"_L1),
             moneyText("ProcFee"_L1),
             text("Surf"_L1),
             text("ToothNum"_L1),
             text("ToothRange"_L1),
             number("Priority"_L1),
             definitionName("priority"_L1, 8),
             word("ProcStatus"_L1, {u""_s, u"TP"_s, u"C"_s, u"EC"_s, u"EO"_s, u"R"_s, u"D"_s, u"Cn"_s, u"TPi"_s}),
             number("ProvNum"_L1),
             providerAbbr("provAbbr"_L1, 11),
             number("Dx"_L1),
             definitionName("dxName"_L1, 13),
             number("PlannedAptNum"_L1),
             word("PlaceService"_L1, {u"Office"_s}),
             text("Prosthesis"_L1),
             date("DateOriginalProsth"_L1),
             text("ClaimNote"_L1),
             date("DateEntryC"_L1),
             number("ClinicNum"_L1),
             number("CodeNum"_L1),
             codeText("procCode"_L1, "ProcCode"_L1),
             codeText("descript"_L1, "Descript"_L1),
             number("UnitQty"_L1),
             number("BaseUnits"_L1),
             date("DateTP"_L1),
             number("SiteNum"_L1),
             flag("HideGraphics"_L1),
             text("CanadianTypeCodes"_L1),
             timeOfDay("ProcTime"_L1),
             timeOfDay("ProcTimeEnd"_L1),
             moment("DateTStamp"_L1),
             number("Prognosis"_L1),
             flag("IsLocked"_L1),
             text("BillingNote"_L1),
             money("Discount"_L1),
             flag("IsDateProsthEst"_L1),
             wall("SecDateEntry"_L1)}};
}

Schema treatPlans()
{
    return {"treatplans"_L1,
            "TreatPlanNum"_L1,
            "SecDateTEdit"_L1,
            {number("TreatPlanNum"_L1),
             number("PatNum"_L1),
             date("DateTP"_L1),
             text("Heading"_L1),
             text("Note"_L1),
             flag("SigIsTopaz"_L1),
             number("ResponsParty"_L1),
             number("DocNum"_L1),
             word("TPStatus"_L1, {u"Saved"_s, u"Active"_s, u"Inactive"_s}),
             number("SecUserNumEntry"_L1),
             date("SecDateEntry"_L1),
             moment("SecDateTEdit"_L1),
             number("UserNumPresenter"_L1),
             word("TPType"_L1, {u"Insurance"_s, u"Discount"_s}),
             wall("DateTSigned"_L1),
             wall("DateTPracticeSigned"_L1),
             text("SignatureText"_L1),
             text("SignaturePracticeText"_L1),
             flag("isSigned"_L1),
             flag("isSignedPractice"_L1)}};
}

Schema treatPlanAttaches()
{
    return {"treatplanattaches"_L1,
            "TreatPlanAttachNum"_L1,
            {},
            {number("TreatPlanAttachNum"_L1), number("TreatPlanNum"_L1), number("ProcNum"_L1), number("Priority"_L1),
             definitionName("priority"_L1, 3)}};
}

Schema procTps()
{
    return {"proctps"_L1,
            "ProcTPNum"_L1,
            "SecDateTEdit"_L1,
            {number("ProcTPNum"_L1),
             number("TreatPlanNum"_L1),
             number("PatNum"_L1),
             number("ProcNumOrig"_L1),
             number("ItemOrder"_L1),
             number("Priority"_L1),
             definitionName("priority"_L1, 5),
             text("ToothNumTP"_L1),
             text("Surf"_L1),
             text("ProcCode"_L1),
             text("Descript"_L1),
             money("FeeAmt"_L1),
             money("PriInsAmt"_L1),
             money("SecInsAmt"_L1),
             money("PatAmt"_L1),
             money("Discount"_L1),
             text("Prognosis"_L1),
             text("Dx"_L1),
             text("ProcAbbr"_L1),
             number("SecUserNumEntry"_L1),
             date("SecDateEntry"_L1),
             moment("SecDateTEdit"_L1),
             money("FeeAllowed"_L1),
             money("TaxAmt"_L1),
             number("ProvNum"_L1),
             date("DateTP"_L1),
             number("ClinicNum"_L1),
             money("CatPercUCR"_L1)}};
}

} // namespace articulator::opendental::simulator::schemas

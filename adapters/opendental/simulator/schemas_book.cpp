// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/columns.h"
#include "simulator/office.h"
#include "simulator/schemas.h"

namespace articulator::opendental::simulator::schemas {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList aptStatuses{u"None"_s,   u"Scheduled"_s, u"Complete"_s, u"UnschedList"_s,    u"ASAP"_s,
                              u"Broken"_s, u"Planned"_s,   u"PtNote"_s,   u"PtNoteCompleted"_s};
const QStringList priorities{u"Normal"_s, u"ASAP"_s};

std::vector<Column> appointmentFields(size_t first)
{
    return {number("AptNum"_L1),
            number("PatNum"_L1),
            word("AptStatus"_L1, aptStatuses),
            text("Pattern"_L1),
            number("Confirmed"_L1),
            definitionName("confirmed"_L1, first + 4),
            flag("TimeLocked"_L1),
            number("Op"_L1),
            text("Note"_L1),
            number("ProvNum"_L1),
            providerAbbr("provAbbr"_L1, first + 9),
            number("ProvHyg"_L1),
            wall("AptDateTime"_L1),
            number("NextAptNum"_L1, {22, 3, 0}),
            number("UnschedStatus"_L1),
            definitionName("unschedStatus"_L1, first + 14),
            flag("IsNewPatient"_L1),
            text("ProcDescript"_L1),
            number("ClinicNum"_L1),
            flag("IsHygiene"_L1),
            moment("DateTStamp"_L1),
            wall("DateTimeArrived"_L1, {22, 2, 0}),
            wall("DateTimeSeated"_L1, {22, 2, 0}),
            wall("DateTimeDismissed"_L1, {22, 2, 0}),
            number("InsPlan1"_L1),
            number("InsPlan2"_L1),
            wall("DateTimeAskedToArrive"_L1),
            colour("colorOverride"_L1),
            number("AppointmentTypeNum"_L1),
            number("SecUserNumEntry"_L1),
            wall("SecDateTEntry"_L1),
            word("Priority"_L1, priorities),
            text("PatternSecondary"_L1, {23, 3, 17}),
            number("ItemOrderPlanned"_L1)};
}

} // namespace

Schema appointments()
{
    return {"appointments"_L1, "AptNum"_L1, "DateTStamp"_L1, appointmentFields(0)};
}

Schema histAppointments()
{
    std::vector<Column> columns{
        number("HistApptNum"_L1), number("HistUserNum"_L1), wall("HistDateTStamp"_L1),
        word("HistApptAction"_L1, {u"Created"_s, u"Changed"_s, u"Missed"_s, u"Cancelled"_s, u"Deleted"_s}),
        word("ApptSource"_L1,
             {u"None"_s, u"EConnector"_s, u"Broadcaster"_s, u"BroadcastMonitor"_s, u"ServiceMainHQ"_s,
              u"OpenDentalService"_s, u"OpenDentalAPIService"_s})};
    for (Column &column : appointmentFields(columns.size()))
        columns.push_back(std::move(column));
    return {"histappointments"_L1, "HistApptNum"_L1, {}, std::move(columns)};
}

Schema apptFields()
{
    return {"apptfields"_L1,
            "ApptFieldNum"_L1,
            {},
            {unseen(number("ApptFieldNum"_L1)), text("FieldName"_L1), number("AptNum"_L1), text("FieldValue"_L1)}};
}

Schema apptFieldDefs()
{
    return {"apptfielddefs"_L1,
            "ApptFieldDefNum"_L1,
            {},
            {number("ApptFieldDefNum"_L1), text("FieldName"_L1), word("FieldType"_L1, {u"Text"_s, u"PickList"_s}),
             text("PickList"_L1)}};
}

Schema signalods()
{
    return {"signalods"_L1,
            "SignalNum"_L1,
            {},
            {number("SignalNum"_L1), date("DateViewing"_L1), wall("SigDateTime"_L1), number("FKey"_L1),
             text("FKeyType"_L1), text("IType"_L1), number("RemoteRole"_L1), text("MsgValue"_L1)}};
}

Schema schedules()
{
    return {"schedules"_L1,
            "ScheduleNum"_L1,
            "DateTStamp"_L1,
            {numberText("ScheduleNum"_L1), date("SchedDate"_L1), timeOfDay("StartTime"_L1), timeOfDay("StopTime"_L1),
             word("SchedType"_L1, {u"Practice"_s, u"Provider"_s, u"Blockout"_s, u"Employee"_s, u"WebSchedASAP"_s}),
             numberText("ProvNum"_L1), numberText("BlockoutType"_L1), definitionName("blockoutType"_L1, 6),
             text("Note"_L1),
             derived("operatories"_L1,
                     [](const Office &office, const Row &row) -> QJsonValue { return office.operatoriesOf(row[0]); }),
             numberText("EmployeeNum"_L1), moment("DateTStamp"_L1, {25, 1, 0}), unseen(number("Status"_L1)),
             unseen(number("ClinicNum"_L1))}};
}

Schema scheduleOps()
{
    return {"scheduleops"_L1,
            "ScheduleOpNum"_L1,
            {},
            {number("ScheduleOpNum"_L1), number("ScheduleNum"_L1), number("OperatoryNum"_L1)}};
}

} // namespace articulator::opendental::simulator::schemas

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/writecheck.h"

#include "warehouse/bookreader.h"

namespace articulator::desk {

using domain::WriteKind;

namespace {

struct Wished {
    domain::Visit visit;
    std::optional<domain::Instant> start;
    bool needsWindow = true;
};

void take(QString &into, const QJsonValue &value)
{
    if (value.isString())
        into = value.toString();
}

Wished wishedVisit(const QJsonObject &appointment, const domain::Appointment *target)
{
    Wished wished;
    if (target != nullptr)
        wished = {{target->type, target->minutes > 0 ? std::optional(target->minutes) : std::nullopt, target->provider, target->operatory}, target->start, true};
    const Wished before = wished;
    take(wished.visit.type, appointment.value(QLatin1String("type")));
    take(wished.visit.provider, appointment.value(QLatin1String("provider")));
    take(wished.visit.operatory, appointment.value(QLatin1String("operatory")));
    if (const QJsonValue minutes = appointment.value(QLatin1String("minutes")); minutes.isDouble())
        wished.visit.minutes = int(minutes.toInteger());
    if (const auto start = domain::parseInstant(appointment.value(QLatin1String("start")).toString()))
        wished.start = start;
    wished.needsWindow = target == nullptr || wished.start != before.start || wished.visit.minutes != before.visit.minutes
        || wished.visit.provider != before.visit.provider || wished.visit.operatory != before.visit.operatory;
    return wished;
}

bool asksForTime(WriteKind kind) { return kind == WriteKind::AppointmentCreate || kind == WriteKind::AppointmentMove; }

/// Nothing is left to check once it is in the PMS, or will not come there.
bool isOver(domain::WriteState state)
{
    using domain::WriteState;
    return state == WriteState::Applied || state == WriteState::Undone || state == WriteState::Rejected || state == WriteState::Expired
        || state == WriteState::Sending || state == WriteState::Unknown;
}

} // namespace

void checkWindow(warehouse::Warehouse &warehouse, const warehouse::WriteRow &row, const QJsonObject &wish, const std::optional<domain::Record> &target,
                 domain::Instant now, WriteDetail &detail)
{
    if (!asksForTime(row.kind) || isOver(row.state))
        return;
    const auto *visit = target ? std::get_if<domain::Appointment>(&target->body) : nullptr;
    const Wished wished = wishedVisit(wish.value(QLatin1String("appointment")).toObject(), visit);
    if (!wished.needsWindow || !wished.start)
        return;
    detail.window = WriteDetail::Window::Unknown;
    const domain::CivilDate day = detail.zone.civilDate(*wished.start);
    domain::Result<warehouse::BookReading> reading = warehouse::readBook(warehouse, row.clinic, day, day + std::chrono::days(1), now);
    if (!reading) {
        detail.windowError = reading.error().code;
        return;
    }
    detail.asOf = reading->asOf;
    domain::Capacity capacity(std::move(reading->book));
    if (!row.target.isEmpty())
        capacity.drop(row.target);
    const domain::Result<domain::Why> why = capacity.why(wished.visit, *wished.start);
    if (!why) {
        detail.windowError = why.error().code;
        return;
    }
    detail.window = why->legal ? WriteDetail::Window::Free : WriteDetail::Window::Taken;
    detail.reasons = why->reasons;
}

} // namespace articulator::desk

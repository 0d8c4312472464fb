// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/windowcheck.h"

#include <algorithm>

#include "warehouse/bookreader.h"
#include "warehouse/stores.h"

namespace articulator::engine {

using domain::Appointment;
using domain::Error;
using domain::fail;
using domain::Limit;
using domain::Result;
using domain::WriteKind;
using std::chrono::days;

namespace {

/// Name that no office gives a type: stands for the pattern that a visit which only moves keeps.
const QString ownPattern = QStringLiteral("\u0001own pattern");

const Appointment *visitOf(const std::optional<domain::Record> &target)
{
    return target ? std::get_if<Appointment>(&target->body) : nullptr;
}

QString sentence(Limit limit)
{
    switch (limit) {
    case Limit::Closed: return QStringLiteral("The practice is closed then.");
    case Limit::ScheduleEnd: return QStringLiteral("The provider has no working time there, or the visit would not end by midnight.");
    case Limit::Appointment: return QStringLiteral("Another appointment is in the operatory.");
    case Limit::ProviderBusy: return QStringLiteral("The provider is needed by another appointment.");
    case Limit::Blockout: return QStringLiteral("A blockout does not allow this type.");
    case Limit::Now: return QStringLiteral("It is in the past.");
    case Limit::ProviderInactive: return QStringLiteral("The provider is not active.");
    case Limit::OperatoryInactive: return QStringLiteral("The operatory is not active.");
    case Limit::TypeInactive: return QStringLiteral("The appointment type is not active.");
    case Limit::NoPattern: return QStringLiteral("The type has no pattern and none can be computed.");
    case Limit::OffGrid: return QStringLiteral("It is not on the grid of five minutes.");
    case Limit::RangeEnd: break;
    }
    return QStringLiteral("It is outside the days that were looked at.");
}

WindowAnswer refusal(QByteArray code, const QString &text, const QString &pattern)
{
    return {false, pattern, std::move(code), text};
}

WindowAnswer refusal(Limit limit, const QString &pattern)
{
    const QLatin1String code = domain::code(limit);
    return refusal(QByteArray(code.data(), code.size()), sentence(limit), pattern);
}

/// A type with the pattern that the visit has now, and with what its own type allows.
domain::Entry<domain::AppointmentType> keptType(const domain::Book &book, const Appointment &visit)
{
    domain::Entry<domain::AppointmentType> kept{ownPattern, {}};
    const auto own = std::find_if(book.types.begin(), book.types.end(), [&](const auto &type) { return type.body.name == visit.type; });
    if (own != book.types.end() && !visit.type.isEmpty())
        kept.body = own->body;
    kept.body.name = ownPattern;
    kept.body.pattern = visit.pattern;
    kept.body.minutes = visit.minutes;
    return kept;
}

bool changesLength(const domain::Wish &wish, const Appointment &visit)
{
    return wish.visit.minutes && *wish.visit.minutes != visit.minutes;
}

/// What to ask for; takes the visit that moves out of the book.
domain::Visit question(domain::Book &book, const domain::Wish &wish, const std::optional<domain::Record> &target)
{
    domain::Visit asked{wish.visit.type.value_or(QString()), wish.visit.minutes, wish.visit.provider.value_or(QString()),
                        wish.visit.operatory.value_or(QString())};
    const Appointment *visit = visitOf(target);
    if (!visit)
        return asked;
    std::erase_if(book.appointments, [&](const auto &entry) { return entry.externalId == target->externalId; });
    if (asked.provider.isEmpty())
        asked.provider = visit->provider;
    if (asked.operatory.isEmpty())
        asked.operatory = visit->operatory;
    if (!changesLength(wish, *visit) && !visit->pattern.isEmpty()) {
        book.types.push_back(keptType(book, *visit));
        asked.type = ownPattern;
        asked.minutes.reset();
        return asked;
    }
    asked.type = visit->type;
    asked.minutes = wish.visit.minutes.value_or(visit->minutes);
    return asked;
}

bool knowsType(const domain::Book &book, const QString &type)
{
    return std::any_of(book.types.begin(), book.types.end(), [&](const auto &each) { return each.body.name == type || each.externalId == type; });
}

} // namespace

std::optional<domain::Instant> wishedStart(const domain::Wish &wish, const std::optional<domain::Record> &target)
{
    if (wish.visit.start)
        return wish.visit.start;
    const Appointment *visit = visitOf(target);
    return visit ? visit->start : std::nullopt;
}

bool needsWindow(const domain::Wish &wish, const std::optional<domain::Record> &target)
{
    if (wish.kind == WriteKind::AppointmentCreate)
        return true;
    const Appointment *visit = visitOf(target);
    if (wish.kind != WriteKind::AppointmentMove)
        return false;
    if (!visit || !visit->onBook)
        return true;
    return (wish.visit.start && wish.visit.start != visit->start) || (wish.visit.provider && *wish.visit.provider != visit->provider)
        || (wish.visit.operatory && *wish.visit.operatory != visit->operatory) || changesLength(wish, *visit);
}

Result<WindowAnswer> checkWindow(domain::Book book, const domain::Wish &wish, const std::optional<domain::Record> &target)
{
    if (!needsWindow(wish, target))
        return WindowAnswer{true, {}, {}, {}};
    const std::optional<domain::Instant> start = wishedStart(wish, target);
    if (!start)
        return refusal("no-start", QStringLiteral("The visit has no time, and none is wished."), {});
    const Appointment *visit = visitOf(target);
    domain::Visit asked = question(book, wish, target);
    // A type that is gone from the office leaves the visits that had it: they may still move, with all their time the provider's.
    if (visit && asked.type != ownPattern && !knowsType(book, asked.type))
        asked.type.clear();
    const domain::Instant now = book.now;
    const domain::Capacity capacity(std::move(book));
    const Result<QString> pattern = capacity.pattern(asked);
    if (!pattern)
        return fail(pattern.error());
    const QString sent = visit && !changesLength(wish, *visit) ? QString() : *pattern;
    if (*start < now)
        return refusal(Limit::Now, sent);
    const Result<domain::Why> why = capacity.why(asked, *start);
    if (!why && why.error().code == "not-synced")
        return refusal("not-synced", QStringLiteral("That day was not read from the PMS yet, so nobody knows whether it is free."), sent);
    if (!why)
        return fail(why.error());
    return why->legal ? WindowAnswer{true, sent, {}, {}} : refusal(why->reasons.front().limit, sent);
}

Result<WindowAnswer> checkWindow(warehouse::Warehouse &warehouse, const QString &clinic, const domain::Wish &wish,
                                 const std::optional<domain::Record> &target, domain::Instant pcNow)
{
    const std::optional<domain::Instant> start = wishedStart(wish, target);
    if (!needsWindow(wish, target) || !start)
        return checkWindow(domain::Book(), wish, target);
    const Result<warehouse::ClinicRow> row = warehouse.clinics().find(clinic);
    if (!row)
        return fail(row.error());
    const Result<domain::Zone> zone = domain::Zone::named(row->zone);
    if (!zone)
        return fail(zone.error());
    const domain::CivilDate day = zone->civilDate(*start);
    // A day more on each side: visits and blocks reach over midnight.
    Result<warehouse::BookReading> reading = warehouse::readBook(warehouse, clinic, day - days(1), day + days(1), pcNow);
    if (!reading)
        return fail(reading.error());
    return checkWindow(std::move(reading->book), wish, target);
}

} // namespace articulator::engine

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "ctl/arguments.h"
#include "ctl/capacitydocument.h"
#include "ctl/session.h"
#include "warehouse/bookreader.h"

/// capacity, slots and why.
namespace articulator::ctl {

namespace {

using domain::Capacity;
using domain::CivilDate;
using domain::Error;
using domain::fail;
using domain::Instant;
using domain::Result;
using std::chrono::days;

struct Form {
    std::string clinic;
    std::string type;
    std::string provider;
    std::string operatory;
    std::string from;
    std::string until;
    std::string at;
    int days = 14;
    int step = 5;
    int limit = 0; ///< 0: all

    [[nodiscard]] domain::Visit visit() const { return {text(type), std::nullopt, text(provider), text(operatory)}; }
};

/// A clinic's capacity with what it was made from.
struct Asked {
    QString clinic;
    Capacity capacity;
    std::optional<Instant> asOf;
};

Result<domain::Zone> zoneOf(Session &session, const QString &clinic)
{
    const Result<warehouse::ClinicRow> row = session.clinic(clinic);
    return row ? domain::Zone::named(row->zone) : fail(row.error());
}

Result<Asked> ask(Session &session, const QString &clinic, CivilDate from, CivilDate until)
{
    const Result<warehouse::Warehouse *> reader = session.warehouse();
    if (!reader)
        return fail(reader.error());
    // A day more on each side: visits and blocks reach over midnight.
    Result<warehouse::BookReading> reading = warehouse::readBook(**reader, clinic, from - days(1), until + days(1), domain::SystemClock().now());
    if (!reading)
        return fail(reading.error());
    return Asked{clinic, Capacity(std::move(reading->book)), reading->asOf};
}

QJsonObject withAsOf(QJsonObject document, const std::optional<Instant> &asOf)
{
    if (asOf)
        document.insert(QStringLiteral("asOf"), domain::toText(*asOf));
    return document;
}

/// The type's name, also where it was asked for by its id.
QString typeName(const domain::Book &book, const QString &asked)
{
    for (const auto &type : book.types) {
        if (type.externalId == asked && !type.body.name.isEmpty())
            return type.body.name;
    }
    return asked;
}

Result<CivilDate> firstDay(Session &session, const Form &form)
{
    if (!form.from.empty())
        return dateArgument("--from", form.from);
    const Result<domain::Zone> zone = zoneOf(session, text(form.clinic));
    const Result<Instant> now = session.pmsNow(text(form.clinic));
    if (!zone || !now)
        return fail(zone ? now.error() : zone.error());
    return zone->civilDate(*now);
}

Result<Outcome> capacity(Session &session, const Form &form)
{
    if (const auto clinic = session.clinic(text(form.clinic)); !clinic)
        return fail(clinic.error());
    const Result<CivilDate> from = firstDay(session, form);
    if (!from)
        return fail(from.error());
    const Result<Asked> asked = ask(session, text(form.clinic), *from, *from + days(form.days - 1));
    if (!asked)
        return fail(asked.error());
    const auto pattern = asked->capacity.pattern(form.visit());
    if (!pattern)
        return fail(pattern.error());
    const auto windows = asked->capacity.windows(form.visit(), *from, form.days);
    if (!windows)
        return fail(windows.error());
    QJsonObject document{{QStringLiteral("clinic"), asked->clinic},
                         {QStringLiteral("type"), typeName(asked->capacity.book(), text(form.type))},
                         {QStringLiteral("windows"), windowsArray(*windows)}};
    if (!pattern->isEmpty())
        document.insert(QStringLiteral("pattern"), *pattern);
    return Outcome{withAsOf(document, asked->asOf)};
}

Result<Outcome> openStarts(Session &session, const Form &form)
{
    const Result<domain::Zone> zone = zoneOf(session, text(form.clinic));
    if (!zone)
        return fail(zone.error());
    const Result<Instant> from = instantArgument("--from", form.from);
    const Result<Instant> until = instantArgument("--until", form.until);
    if (!from || !until)
        return fail(from ? until.error() : from.error());
    if (*until <= *from)
        return fail(Error::Kind::InvalidInput, "bad-range", QStringLiteral("--until has to be after --from"));
    const Result<Asked> asked = ask(session, text(form.clinic), zone->civilDate(*from), zone->civilDate(*until));
    if (!asked)
        return fail(asked.error());
    const auto starts = asked->capacity.openStarts(form.visit(), *from, *until, form.step, form.limit);
    if (!starts)
        return fail(starts.error());
    return Outcome{withAsOf({{QStringLiteral("slots"), slotsArray(*starts)}}, asked->asOf)};
}

Result<Outcome> why(Session &session, const Form &form)
{
    const Result<domain::Zone> zone = zoneOf(session, text(form.clinic));
    if (!zone)
        return fail(zone.error());
    const Result<Instant> at = instantArgument("--at", form.at);
    if (!at)
        return fail(at.error());
    const Result<Asked> asked = ask(session, text(form.clinic), zone->civilDate(*at), zone->civilDate(*at));
    if (!asked)
        return fail(asked.error());
    const auto answer = asked->capacity.why(form.visit(), *at);
    if (!answer)
        return fail(answer.error());
    return Outcome{whyObject(*answer)};
}

CLI::App *addVisitVerb(CLI::App &parser, const char *name, const char *description, Chosen &chosen, Result<Outcome> (*run)(Session &, const Form &),
                       const std::shared_ptr<Form> &form)
{
    CLI::App *verb = addVerb(parser, name, description, chosen, [form, run](Session &session) { return run(session, *form); });
    verb->add_option("id", form->clinic, "Id of the clinic")->required();
    verb->add_option("--type", form->type, "Name of the appointment type")->type_name("NAME")->required();
    verb->add_option("--provider", form->provider, "Only this provider")->type_name("P");
    verb->add_option("--operatory", form->operatory, "Only this operatory")->type_name("O");
    return verb;
}

} // namespace

void addCapacityVerbs(CLI::App &parser, Chosen &chosen)
{
    const auto forWindows = std::make_shared<Form>();
    CLI::App *windows = addVisitVerb(parser, "capacity", "Windows in which a type of visit may start", chosen, capacity, forWindows);
    windows->add_option("--from", forWindows->from, "First day, YYYY-MM-DD; today unless given")->type_name("DATE");
    windows->add_option("--days", forWindows->days, "How many days; 14 unless given")->type_name("N")->check(CLI::Range(1, 3660));

    const auto forSlots = std::make_shared<Form>();
    CLI::App *starts = addVisitVerb(parser, "slots", "Starts that are free now", chosen, openStarts, forSlots);
    starts->add_option("--from", forSlots->from, "Earliest start")->type_name("T")->required();
    starts->add_option("--until", forSlots->until, "Starts before")->type_name("T")->required();
    starts->add_option("--step", forSlots->step, "Minutes between starts, a multiple of 5")->type_name("MIN");
    starts->add_option("--limit", forSlots->limit, "At most so many")->type_name("N")->check(CLI::Range(1, 1'000'000));

    const auto forWhy = std::make_shared<Form>();
    addVisitVerb(parser, "why", "Why a visit may or may not start then", chosen, why, forWhy)
        ->add_option("--at", forWhy->at, "The start in question")
        ->type_name("T")
        ->required();
}

} // namespace articulator::ctl

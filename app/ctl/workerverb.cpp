// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "engine/engine.h"
#include "runtime/output.h"
#include "ctl/engineturn.h"
#include "ctl/session.h"
#include "ctl/stopsignal.h"

namespace articulator::ctl {

namespace {

using domain::fail;
using domain::Result;

/// Under the engine's lock, so that nobody writes meanwhile; free again when it returns.
Result<warehouse::MigrationOutcome> bringForward(const warehouse::Location &location)
{
    const Result<warehouse::EngineLock> lock = warehouse::EngineLock::acquire(location);
    return lock ? warehouse::Warehouse::migrate(location, false) : fail(lock.error());
}

Result<Outcome> work(Session &session, std::optional<double> seconds)
{
    const auto limit = seconds ? std::optional(std::chrono::milliseconds(qint64(*seconds * 1000))) : std::nullopt;
    const auto begun = std::chrono::steady_clock::now();
    const StopSignal stop(limit);
    EngineTurn turn(session.location(), stop.token());
    if (const auto forward = turn.take([&] { return bringForward(session.location()); }); !forward)
        return fail(forward.error());
    engine::EngineOptions options;
    options.version = QStringLiteral(ARTICULATOR_VERSION);
    const auto engine = turn.take(
        [&] { return engine::Engine::open(session.location(), session.vault(), std::make_shared<domain::SystemClock>(), options); });
    if (!engine)
        return fail(engine.error());
    runtime::printNotice(QStringLiteral("The worker of %1 runs; it ends on SIGTERM.").arg(session.location().printable()));
    if (const Result<> ran = (*engine)->run(stop.token()); !ran)
        return fail(ran.error());
    (*engine)->stop();
    const auto ran = std::chrono::floor<std::chrono::seconds>(std::chrono::steady_clock::now() - begun);
    return Outcome{{{QStringLiteral("worker"), QStringLiteral("ended")}, {QStringLiteral("ran_s"), qint64(ran.count())}}};
}

} // namespace

void addWorkerVerb(CLI::App &parser, Chosen &chosen)
{
    const auto seconds = std::make_shared<std::optional<double>>();
    addVerb(parser, "worker", "Run the engine of every clinic until SIGTERM", chosen, [seconds](Session &session) { return work(session, *seconds); })
        ->add_option("--for", *seconds, "Stop after so many seconds")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.0, 31'536'000.0));
}

} // namespace articulator::ctl

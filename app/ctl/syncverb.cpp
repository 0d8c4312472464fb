// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "ctl/arguments.h"
#include "ctl/progressline.h"
#include "ctl/session.h"
#include "ctl/stopsignal.h"

namespace articulator::ctl {

namespace {

struct Form {
    std::string clinic;
    bool full = false;
};

domain::Result<Outcome> sync(Session &session, const Form &form)
{
    const StopSignal stop;
    ProgressLine line;
    return session.perform("sync", text(form.clinic), {{QStringLiteral("full"), form.full}},
                           [&line](const engine::Progress &progress) { line.show(progress); }, stop.token());
}

} // namespace

void addSyncVerb(CLI::App &parser, Chosen &chosen)
{
    const auto form = std::make_shared<Form>();
    CLI::App *verb = addVerb(parser, "sync", "Read a clinic's PMS now", chosen, [form](Session &session) { return sync(session, *form); });
    verb->add_option("id", form->clinic, "Id of the clinic")->required();
    verb->add_flag("--full", form->full, "Read everything anew, not only what changed");
}

} // namespace articulator::ctl

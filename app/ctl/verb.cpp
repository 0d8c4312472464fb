// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ctl/verb.h"

#include <CLI/CLI.hpp>

namespace articulator::ctl {

CLI::App *addVerb(CLI::App &parent, const char *name, const char *description, Chosen &chosen, std::function<domain::Result<Outcome>(Session &)> run)
{
    CLI::App *verb = parent.add_subcommand(name, description)->fallthrough();
    verb->callback([&chosen, run = std::move(run)] { chosen.run = run; });
    return verb;
}

CLI::App &addGroup(CLI::App &parent, const char *name, const char *description)
{
    return *parent.add_subcommand(name, description)->fallthrough()->require_subcommand(1);
}

} // namespace articulator::ctl

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QJsonObject>

#include "domain/result.h"
#include "runtime/exitcode.h"

namespace CLI {
class App;
}

namespace articulator::ctl {

class Session;

/// What a command prints, and how it ends.
struct Outcome {
    QJsonObject document;
    runtime::ExitCode exit = runtime::ExitCode::Done;
    QJsonObject people = {}; ///< what people read instead of the document, where that is something else
};

/// What a parsed command line asks for.
struct Chosen {
    std::function<domain::Result<Outcome>(Session &)> run;
    bool needsUnlock = true;
};

/// Adds a verb that understands the common options too. `run` is called once the command line is read and the data is unlocked.
CLI::App *addVerb(CLI::App &parent, const char *name, const char *description, Chosen &chosen, std::function<domain::Result<Outcome>(Session &)> run);
/// Adds a word under which verbs stand: "clinic", "audit", "key".
CLI::App &addGroup(CLI::App &parent, const char *name, const char *description);

void addInitVerbs(CLI::App &parser, Chosen &chosen);
void addClinicVerbs(CLI::App &parser, Chosen &chosen);
void addClinicAddVerb(CLI::App &clinics, Chosen &chosen);
void addSyncVerb(CLI::App &parser, Chosen &chosen);
void addWorkerVerb(CLI::App &parser, Chosen &chosen);
void addStatusVerb(CLI::App &parser, Chosen &chosen);
void addShowVerb(CLI::App &parser, Chosen &chosen);
void addCapacityVerbs(CLI::App &parser, Chosen &chosen);
void addAuditVerbs(CLI::App &parser, Chosen &chosen);
void addKeyVerbs(CLI::App &parser, Chosen &chosen);
void addWriteVerbs(CLI::App &parser, Chosen &chosen);
void addWriteSubmitVerb(CLI::App &writes, Chosen &chosen);
void addConflictVerbs(CLI::App &parser, Chosen &chosen);
void addUserVerbs(CLI::App &parser, Chosen &chosen);

} // namespace articulator::ctl

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ctl/program.h"

#include <algorithm>

#include <CLI/CLI.hpp>

#include <QDir>

#include "ctl/peopletext.h"
#include "runtime/errorwords.h"
#include "runtime/output.h"
#include "ctl/session.h"

namespace articulator::ctl {

namespace {

using domain::Error;
using domain::fail;
using domain::Result;
using runtime::ExitCode;

/// What the command line says, apart from the verb's own.
struct Asked {
    runtime::CommonOptions common;
    Chosen chosen;
    bool json = false;
};

void addVerbs(CLI::App &parser, Chosen &chosen)
{
    addInitVerbs(parser, chosen);
    addClinicVerbs(parser, chosen);
    addSyncVerb(parser, chosen);
    addWorkerVerb(parser, chosen);
    addStatusVerb(parser, chosen);
    addShowVerb(parser, chosen);
    addCapacityVerbs(parser, chosen);
    addWriteVerbs(parser, chosen);
    addConflictVerbs(parser, chosen);
    addAuditVerbs(parser, chosen);
    addKeyVerbs(parser, chosen);
    addUserVerbs(parser, chosen);
}

/// Known before anything is parsed, because the parser's own errors are answered in the same form.
bool wantsJson(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) { return std::string_view(argument) == "--json"; });
}

int end(bool written, ExitCode code)
{
    // Who reads us did not get what it asked for: that is not done.
    return int(written || code != ExitCode::Done ? code : ExitCode::Refused);
}

int tell(const Error &error, bool json)
{
    const runtime::ErrorWords words = runtime::wordsOf(error);
    if (json)
        return end(runtime::printDocument(runtime::errorDocument(error)), runtime::exitCodeOf(error.kind));
    runtime::printNotice(QStringLiteral("articulatorctl: ") + words.message);
    runtime::printNotice(words.remedy);
    return int(runtime::exitCodeOf(error.kind));
}

int tell(const Outcome &outcome, bool json)
{
    const bool written = json ? runtime::printDocument(outcome.document) : runtime::printText(peopleText(outcome.people.isEmpty() ? outcome.document : outcome.people));
    return end(written, outcome.exit);
}

int tellText(const char *name, const std::string &words, bool json)
{
    const QString text = QString::fromStdString(words);
    const bool written = json ? runtime::printDocument({{QLatin1String(name), text.trimmed()}}) : runtime::printText(text);
    return end(written, ExitCode::Done);
}

/// What the parser did not understand; it would only say that a subcommand is missing where one was misspelt.
QString misunderstanding(const CLI::App &parser, const CLI::ParseError &error)
{
    QStringList strange;
    for (const std::string &argument : parser.remaining(true))
        strange << QString::fromLocal8Bit(argument.data(), qsizetype(argument.size()));
    const QString said = QString::fromLocal8Bit(error.what()).simplified();
    const bool isMissing = dynamic_cast<const CLI::RequiredError *>(&error) != nullptr;
    if (isMissing && !strange.isEmpty())
        return QStringLiteral("not understood: %1").arg(strange.join(u' '));
    return isMissing && said.contains(QLatin1String("subcommand")) ? QStringLiteral("a command is missing") : said;
}

Result<Outcome> carryOut(const Asked &asked)
{
    Result<Session> session = Session::open(asked.common);
    if (!session)
        return fail(session.error());
    if (asked.chosen.needsUnlock) {
        if (const Result<> unlocked = session->unlock(); !unlocked)
            return fail(unlocked.error());
    }
    return asked.chosen.run(*session);
}

/// Logs belong beside the data; where there is none yet, none is made for them.
QString logFolder(const runtime::CommonOptions &options)
{
    return vault::Vault::exists(options.dataFolder) ? QDir(options.dataFolder).filePath(QStringLiteral("logs")) : QString();
}

} // namespace

int run(int argc, char **argv)
{
    Asked asked;
    CLI::App parser("Articulator from the shell: copies of dental practice systems, their freshness and their free time", "articulatorctl");
    parser.require_subcommand(1);
    parser.set_version_flag("--version", ARTICULATOR_VERSION);
    parser.add_flag("--json", asked.json, "Print exactly one JSON document");
    runtime::addCommonOptions(parser, asked.common);
    addVerbs(parser, asked.chosen);
    const bool json = wantsJson(argc, argv);
    try { // the parser's own way to say what it found
        parser.parse(argc, argv);
    } catch (const CLI::CallForHelp &) {
        return tellText("help", parser.help(), json);
    } catch (const CLI::CallForAllHelp &) {
        return tellText("help", parser.help("", CLI::AppFormatMode::All), json);
    } catch (const CLI::CallForVersion &) {
        return tellText("version", ARTICULATOR_VERSION "\n", json);
    } catch (const CLI::ParseError &error) {
        return tell({Error::Kind::InvalidInput, "bad-arguments", misunderstanding(parser, error)}, json);
    }
    const runtime::Logging logging(logFolder(asked.common), asked.common.logLevel);
    const Result<Outcome> outcome = carryOut(asked);
    return outcome ? tell(*outcome, json) : tell(outcome.error(), json);
}

} // namespace articulator::ctl

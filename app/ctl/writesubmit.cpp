// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <cstdio>

#include <CLI/CLI.hpp>

#include <QFile>
#include <QJsonArray>

#include "ctl/arguments.h"
#include "ctl/session.h"
#include "domain/wishjson.h"
#include "engine/writesealing.h"

/// write submit.
namespace articulator::ctl {

namespace {

using domain::Error;
using domain::fail;
using domain::Result;
using L = QLatin1String;

struct Form {
    std::string clinic;
    std::string file;
};

/// Not beyond what a submission may be: the rest of an endless stream is left where it is.
Result<QByteArray> contentOf(const std::string &name)
{
    QFile file;
    bool isOpen = false;
    if (name == "-") {
        isOpen = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(text(name));
        isOpen = file.open(QIODevice::ReadOnly);
    }
    if (!isOpen)
        return fail(Error::Kind::InvalidInput, "no-file", QStringLiteral("%1 cannot be read").arg(text(name)));
    QByteArray content;
    while (content.size() <= domain::longestSubmissions) {
        const QByteArray part = file.read(domain::longestSubmissions + 1 - content.size());
        if (part.isEmpty())
            break;
        content += part;
    }
    return content;
}

/// What no engine needs to see is refused here, and audited as any other refusal.
Result<> checkText(Session &session, const QString &clinic, const QByteArray &content)
{
    const auto parsed = domain::parseSubmissions(content);
    if (parsed)
        return {};
    const Result<warehouse::Warehouse *> reader = session.warehouse();
    if (!reader)
        return fail(reader.error());
    const auto noted = (*reader)->audit().append({domain::SystemClock().now(), session.actor(), QStringLiteral("write.submit"), clinic, {},
                                                  QStringLiteral("refused"), QString::fromLatin1(parsed.error().code)});
    return noted ? Result<>(fail(parsed.error())) : fail(noted.error());
}

/// Of several, each refused one is told by itself; together they are done only where none was refused.
runtime::ExitCode exitOf(const QJsonObject &document)
{
    const QJsonArray refused = document.value(L("refused")).toArray();
    return refused.isEmpty() ? runtime::ExitCode::Done : runtime::ExitCode::Refused;
}

Result<Outcome> submit(Session &session, const Form &form)
{
    const QString clinic = text(form.clinic);
    if (const auto known = session.clinic(clinic); !known)
        return fail(known.error());
    const Result<QByteArray> content = contentOf(form.file);
    if (!content)
        return fail(content.error());
    if (const Result<> sound = checkText(session, clinic, *content); !sound)
        return fail(sound.error());
    const auto sealed = vault::Vault::sealForWorker(session.location().dataFolder, engine::submissionContext(clinic), domain::Secret(*content));
    if (!sealed)
        return fail(sealed.error());
    Result<Outcome> outcome = session.perform("write.submit", clinic, {{L("sealed"), QString::fromLatin1(sealed->toBase64())}});
    if (outcome && outcome->exit == runtime::ExitCode::Done)
        outcome->exit = exitOf(outcome->document);
    return outcome;
}

} // namespace

void addWriteSubmitVerb(CLI::App &writes, Chosen &chosen)
{
    const auto form = std::make_shared<Form>();
    CLI::App *verb = addVerb(writes, "submit", "Ask for a change in the PMS", chosen, [form](Session &session) { return submit(session, *form); });
    verb->add_option("id", form->clinic, "Id of the clinic")->required();
    verb->add_option("file", form->file, "JSON of one write, or an array of them; - is standard input")->type_name("FILE")->required();
}

} // namespace articulator::ctl

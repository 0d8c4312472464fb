// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/clinicrun.h"

#include <algorithm>

#include <QJsonArray>

#include "domain/status.h"
#include "engine/outcome.h"

namespace articulator::engine {

using domain::Error;

ClinicRun::ClinicRun(const QString &clinic, const QString &why, domain::Instant startedAt)
{
    m_row.clinic = clinic;
    m_row.why = why;
    m_row.startedAt = startedAt;
}

ClinicRun::Line &ClinicRun::count(const Pass &pass)
{
    Line &line = m_lines[pass.resource];
    line.seen += pass.seen;
    line.changed += pass.changed;
    line.deleted += pass.deleted;
    line.failed += pass.failed;
    line.calls += pass.calls;
    line.waits += pass.waits;
    return line;
}

void ClinicRun::ended(const Pass &pass)
{
    Line &line = count(pass);
    line.state = "done";
    line.error.reset();
    if (pass.isWhole())
        line.cursor = pass.pmsClock;
    if (pass.failed > 0) {
        line.state = "failed";
        line.error = Error{Error::Kind::Malformed, "rows-left-out",
                           QStringLiteral("%1 rows of %2 cannot be read; the first: %3").arg(pass.failed).arg(pass.resource, pass.failure)};
    }
}

void ClinicRun::failed(const Pass &pass, const Error &error)
{
    Line &line = count(pass);
    line.state = "failed";
    line.error = error;
}

void ClinicRun::skipped(const QString &resource, const QString &reason)
{
    Line &line = m_lines[resource];
    line.state = "skipped";
    line.reason = reason;
}

bool ClinicRun::any(QByteArrayView state) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [state](const auto &entry) { return entry.second.state == state; });
}

bool ClinicRun::anyDone() const
{
    return any("done");
}

std::optional<Error> ClinicRun::error() const
{
    if (m_abort)
        return m_abort;
    for (const auto &[resource, line] : m_lines) {
        if (line.error)
            return line.error;
    }
    for (const auto &[resource, line] : m_lines) {
        if (line.state == "skipped" && domain::isCoreResource(resource))
            return Error{Error::Kind::Unsupported, "core-skipped", QStringLiteral("%1 cannot be read: %2").arg(resource, line.reason)};
    }
    return std::nullopt;
}

QByteArray ClinicRun::outcome() const
{
    const bool outside = m_abort && m_abort->kind != Error::Kind::Cancelled;
    const bool nothingCame = !anyDone() && (m_abort || any("failed"));
    if (outside || nothingCame)
        return "failed";
    return error() ? "partial" : "done";
}

warehouse::RunRow ClinicRun::row(std::chrono::milliseconds took) const
{
    warehouse::RunRow row = m_row;
    row.outcome = outcome();
    row.tookMs = int(took.count());
    for (const auto &[resource, line] : m_lines) {
        row.calls += line.calls;
        row.waits += line.waits;
        row.seen += line.seen;
        row.changed += line.changed;
        row.deleted += line.deleted;
        row.failed += line.failed;
    }
    if (const std::optional<Error> wrong = error()) {
        row.errorCode = wrong->code;
        row.error = wrong->detail;
    }
    return row;
}

QJsonObject ClinicRun::object(const QString &resource, const Line &line)
{
    QJsonObject object{{QStringLiteral("resource"), resource},       {QStringLiteral("seen"), line.seen},
                       {QStringLiteral("changed"), line.changed},    {QStringLiteral("deleted"), line.deleted},
                       {QStringLiteral("failed"), line.failed}};
    if (line.cursor)
        object.insert(QStringLiteral("cursor"), domain::toText(*line.cursor));
    if (line.state == "skipped")
        object.insert(QStringLiteral("skipped"), line.reason);
    if (line.error)
        object.insert(QStringLiteral("error"), errorObject(*line.error));
    return object;
}

QJsonObject ClinicRun::document(std::chrono::milliseconds took, const QStringList &order) const
{
    const warehouse::RunRow finished = row(took);
    QJsonArray resources;
    for (const QString &resource : order) {
        if (const auto found = m_lines.find(resource); found != m_lines.end())
            resources.append(object(resource, found->second));
    }
    QJsonObject document{{QStringLiteral("clinic"), finished.clinic},
                         {QStringLiteral("outcome"), QString::fromLatin1(finished.outcome)},
                         {QStringLiteral("took_ms"), finished.tookMs},
                         {QStringLiteral("calls"), finished.calls},
                         {QStringLiteral("waits"), finished.waits},
                         {QStringLiteral("resources"), resources}};
    if (const std::optional<Error> wrong = error())
        document.insert(QStringLiteral("error"), errorObject(*wrong));
    return document;
}

} // namespace articulator::engine

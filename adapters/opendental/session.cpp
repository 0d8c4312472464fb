// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/session.h"

#include "opendental/row.h"

namespace articulator::opendental {

using domain::Error;
using domain::fail;
using namespace std::chrono_literals;

namespace {

constexpr auto knownFor = 6h;

Error unsupported(QByteArray code, const QString &detail) { return {Error::Kind::Unsupported, std::move(code), detail}; }

bool meansNotOffered(const Error &error) { return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Unsupported; }

} // namespace

Session::Session(Options options, domain::Zone zone, std::unique_ptr<Client> client, std::shared_ptr<const domain::Clock> clock)
    : m_options(std::move(options)), m_zone(zone), m_client(std::move(client)), m_clock(std::move(clock)), m_watch(zone)
{
    m_client->pacer().setGap(requestGap(m_options, m_permissions));
}

domain::Result<> Session::open(std::stop_token stop)
{
    if (m_openedAt && std::chrono::abs(m_clock->now() - *m_openedAt) < knownFor)
        return {};
    // Until the tier is known the slowest pace holds.
    m_client->pacer().setGap(requestGap(m_options, Permissions()));
    if (const auto learned = learnVersion(stop); !learned)
        return learned;
    if (const auto learned = learnPermissions(stop); !learned)
        return learned;
    m_client->pacer().setGap(requestGap(m_options, m_permissions));
    m_openedAt = m_clock->now();
    return {};
}

domain::Result<> Session::learnVersion(std::stop_token stop)
{
    const auto answer = m_client->list(resource::preferences.path, {{QStringLiteral("PrefName"), QStringLiteral("ProgramVersion")}}, stop);
    m_version.reset();
    if (!answer) {
        // A key that may not read preferences may still read other things; learnPermissions tells a wrong key.
        const bool perhapsOnlyThis = meansNotOffered(answer.error()) || answer.error().kind == Error::Kind::Unauthorised;
        return perhapsOnlyThis ? domain::Result<>() : fail(answer.error());
    }
    for (const QJsonValue &value : answer->rows) {
        const Row row(value.toObject());
        if (row.text(QLatin1String("PrefName")) == QLatin1String("ProgramVersion"))
            m_version = OfficeVersion::parse(row.text(QLatin1String("ValueString")));
    }
    return {};
}

domain::Result<> Session::learnPermissions(std::stop_token stop)
{
    if (!offers(resource::securityPermissions))
        return {};
    const auto answer = m_client->list(resource::securityPermissions.path, {}, stop);
    if (answer) {
        m_permissions = Permissions::read(answer->rows);
        return {};
    }
    const bool isFatal = !meansNotOffered(answer.error()) && !(answer.error().kind == Error::Kind::Unauthorised && m_version);
    return isFatal ? fail(answer.error()) : domain::Result<>();
}

bool Session::offers(const Resource &resource) const { return !m_version || *m_version >= resource.since; }

domain::Result<> Session::requireOffered(const Resource &resource) const
{
    if (offers(resource))
        return {};
    return fail(unsupported("office-version", QStringLiteral("The office runs Open Dental %1; %2 needs %3 or later.")
                                                  .arg(m_version->text(), resource.path, resource.since.text())));
}

domain::Result<Rows> Session::list(const Resource &resource, const Query &query, std::stop_token stop)
{
    if (const auto offered = requireOffered(resource); !offered)
        return fail(offered.error());
    domain::Result<Rows> rows = door(resource).list(resource.path, query, stop);
    if (!rows)
        return fail(judged(resource, rows.error(), stop));
    noteClock(*rows);
    return rows;
}

domain::Result<std::optional<QJsonObject>> Session::one(const Resource &resource, const QString &number, std::stop_token stop)
{
    if (const auto offered = requireOffered(resource); !offered)
        return fail(offered.error());
    domain::Result<QJsonObject> row = door(resource).one(resource.path, number, stop);
    if (row)
        return std::optional(std::move(*row));
    if (row.error().kind == Error::Kind::NotFound)
        return std::optional<QJsonObject>();
    return fail(judged(resource, row.error(), stop));
}

domain::Error Session::judged(const Resource &resource, Error error, std::stop_token stop)
{
    if (error.kind == Error::Kind::NotFound)
        return unsupported("office-version", QStringLiteral("The office's Open Dental knows no resource %1.").arg(resource.path));
    if (error.kind == Error::Kind::Unsupported)
        return unsupported(error.code, QStringLiteral("%1 (%2)").arg(error.detail, resource.path));
    if (error.kind != Error::Kind::Unauthorised || error.code != "key-refused")
        return error;
    m_openedAt.reset();
    // A refusal may mean the key or only this resource: what any valid key may read decides.
    const auto permissions = m_client->list(resource::securityPermissions.path, {}, stop);
    const auto other = permissions ? permissions : m_client->list(resource::preferences.path, {{QStringLiteral("PrefName"), QStringLiteral("ProgramVersion")}}, stop);
    if (!other)
        return other.error().kind == Error::Kind::Cancelled ? other.error() : error;
    return unsupported("no-permission",
                       QStringLiteral("The key has no permission to read %1; the office or the developer portal can grant it.").arg(resource.path));
}

void Session::noteClock(const Rows &rows)
{
    const Row first(rows.rows.first().toObject());
    if (const auto read = readWall(first.text(QLatin1String("serverDateTime"))); read.value)
        m_watch.note(*read.value, rows.sentAt, rows.took);
}

domain::Result<std::optional<QString>> Session::preference(const QString &name, std::stop_token stop)
{
    const auto answer = list(resource::preferences, {{QStringLiteral("PrefName"), name}}, stop);
    if (!answer)
        return fail(answer.error());
    for (const QJsonValue &value : answer->rows) {
        const Row row(value.toObject());
        if (row.text(QLatin1String("PrefName")) == name)
            return std::optional(row.text(QLatin1String("ValueString")));
    }
    return std::optional<QString>();
}

domain::Result<domain::Instant> Session::serverTime(std::stop_token stop)
{
    if (const auto known = m_watch.at(m_clock->now()))
        return *known;
    const auto answer = list(resource::providers, {{QStringLiteral("Limit"), QStringLiteral("1")}}, stop);
    if (!answer && answer.error().kind != Error::Kind::Unsupported)
        return fail(answer.error());
    return m_watch.at(m_clock->now()).value_or(m_clock->now());
}

} // namespace articulator::opendental

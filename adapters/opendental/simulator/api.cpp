// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/api.h"

#include <algorithm>

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto basePath = "/api/v1/"_L1;

/// The numbers standing where the pattern has "#", or absent where the path is another.
std::optional<std::vector<qint64>> matched(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList given = path.split(u'/', Qt::SkipEmptyParts);
    if (wanted.size() != given.size())
        return std::nullopt;
    std::vector<qint64> ids;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        bool ok = wanted.at(i) == given.at(i);
        if (wanted.at(i) == u"#")
            ids.push_back(given.at(i).toLongLong(&ok));
        if (!ok)
            return std::nullopt;
    }
    return ids;
}

tl::unexpected<Answer> refused(int status, const QString &sentence)
{
    return tl::unexpected(Answer::refusal(status, sentence));
}

} // namespace

Answer Answer::refusal(int status, const QString &sentence)
{
    return {.status = status, .body = toJson(QJsonValue(sentence))};
}

Api::Api(Office &office) : m_office(&office)
{
    for (auto make : {readRoutes, specialRoutes, joinedRoutes, writeRoutes}) {
        for (Route &route : make())
            m_routes.push_back(std::move(route));
    }
}

std::optional<Answer> Api::refusalAtDoor(const Request &request) const
{
    const QByteArray credentials = request.headers.value("authorization");
    const QList<QByteArray> keys = credentials.mid(7).split('/');
    if (!credentials.startsWith("ODFHIR ") || keys.size() != 2 || keys.at(0).isEmpty() || keys.at(1).isEmpty())
        return Answer::refusal(400, u"Malformed API request."_s);
    if (QString::fromUtf8(keys.at(0)) != m_office->settings.developerKey)
        return Answer::refusal(401, u"Developer key is invalid."_s);
    if (QString::fromUtf8(keys.at(1)) != m_office->settings.customerKey)
        return Answer::refusal(401, u"Customer key is invalid."_s);
    const QByteArray type = request.headers.value("content-type").toLower();
    if (m_office->settings.checkContentType && type.split(';').first().trimmed() != "application/json")
        return Answer::refusal(400, u"Content-Type must be application/json."_s);
    return std::nullopt;
}

Outcome<Produced> Api::produce(const Request &request) const
{
    if (!request.path.startsWith(basePath))
        return refused(404, u"Resource not found"_s);
    const QString path = request.path.mid(basePath.size());
    bool otherVerb = false;
    for (const Route &route : m_routes) {
        const auto ids = matched(route.pattern, path);
        if (ids && route.verb == request.method)
            return run(route, {*m_office, request, *ids});
        otherVerb = otherVerb || ids.has_value();
    }
    return otherVerb
        ? refused(400, u"%1 is not supported for this resource."_s.arg(QString::fromLatin1(request.method)))
        : refused(404, u"Resource not found"_s);
}

Outcome<Produced> Api::run(const Route &route, const Call &call) const
{
    const Settings &settings = m_office->settings;
    if (settings.version < route.since)
        return refused(400,
                       u"This method requires Open Dental version %1 or later; the office has %2."_s.arg(
                           route.since.text(), settings.version.text()));
    // A second permission may also open a method: "InsuranceSimple|ApiInsurance".
    const QStringList any = route.permission.split(u'|');
    if (std::none_of(any.begin(), any.end(), [&](const QString &name) { return settings.permissions.contains(name); }))
        return refused(401, u"The customer key does not have the %1 permission."_s.arg(any.first()));
    return route.method(call);
}

Answer Api::answer(const Request &, const Produced &produced) const
{
    Answer answer{.status = produced.status};
    if (produced.plain)
        answer.body = *produced.plain;
    else
        answer.body = produced.isList ? toJson(produced.page) : toJson(produced.page.first());
    if (!produced.location.isEmpty())
        answer.headers.push_back({"location", "https://api.opendental.com/api/v1/" + produced.location.toUtf8()});
    return answer;
}

} // namespace articulator::opendental::simulator

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/faults.h"

#include <algorithm>

#include <QJsonArray>

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto basePath = "/api/v1"_L1;

bool hits(const Fault &fault, const Request &request)
{
    const QString path = request.path.startsWith(basePath) ? request.path.mid(basePath.size()) : request.path;
    const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QRegularExpression::escape(fault.path).replace(u"\\*"_s, u".*"_s)));
    QString query;
    for (const auto &[name, value] : request.query)
        query += name + u'=' + value + u'&';
    return pattern.match(path).hasMatch()
        && (fault.method.isEmpty() || fault.method == QString::fromLatin1(request.method))
        && query.contains(fault.query);
}

bool isDateTime(const QString &text)
{
    static const QRegularExpression pattern(u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"_s);
    return pattern.match(text).hasMatch();
}

QJsonValue bentValue(const QString &kind, const QJsonValue &value)
{
    if (kind == u"numbers-as-strings" && value.isDouble())
        return QString::fromUtf8(toJson(value));
    if (kind == u"real-booleans" && (value == u"true"_s || value == u"false"_s))
        return value == u"true"_s;
    if (kind == u"null-dates" && value.toString().startsWith(u"0001-01-01"))
        return QJsonValue::Null;
    if (kind == u"iso-dates" && isDateTime(value.toString()))
        return value.toString().replace(u' ', u'T');
    return value;
}

void bendFields(const Fault &fault, Fields &fields)
{
    for (auto &[name, value] : fields)
        value = bentValue(fault.kind, value);
    if (fault.kind == u"extra-fields") {
        fields.append({u"IsMirrored"_s, u"false"_s});
        fields.prepend({u"futureObject"_s, QJsonObject{{u"a"_s, 1}}});
    }
    if (fault.kind == u"missing-fields") {
        if (fault.fields.isEmpty())
            fields.removeLast();
        fields.removeIf([&](const auto &field) { return fault.fields.contains(field.first); });
    }
    if (fault.kind == u"half-written-schedules") {
        for (auto &[name, value] : fields)
            value = name == u"operatories" ? QJsonValue(QString(u""_s)) : value;
    }
}

Answer html(int status)
{
    return {.status = status,
            .body = "<!DOCTYPE html>\n<html><head><title>Sign in to the "
                    "network</title></head><body><h1>Welcome</h1></body></html>\n",
            .contentType = "text/html; charset=utf-8"};
}

} // namespace

const QStringList &Faults::kinds()
{
    static const QStringList names{u"offline400"_s,
                                   u"401"_s,
                                   u"429"_s,
                                   u"503"_s,
                                   u"504"_s,
                                   u"504-empty"_s,
                                   u"status"_s,
                                   u"hang"_s,
                                   u"close"_s,
                                   u"close-in-body"_s,
                                   u"truncated"_s,
                                   u"garbage"_s,
                                   u"html"_s,
                                   u"slow"_s,
                                   u"numbers-as-strings"_s,
                                   u"real-booleans"_s,
                                   u"null-dates"_s,
                                   u"iso-dates"_s,
                                   u"extra-fields"_s,
                                   u"missing-fields"_s,
                                   u"empty-list"_s,
                                   u"duplicate-rows"_s,
                                   u"shuffle-rows"_s,
                                   u"move-row"_s,
                                   u"page-shrink"_s,
                                   u"half-written-schedules"_s,
                                   u"late"_s,
                                   u"bare-answer"_s,
                                   u"rival-before"_s,
                                   u"rival-after"_s};
    return names;
}

QJsonObject Fault::toJson() const
{
    return {{u"number"_s, number}, {u"kind"_s, kind},       {u"path"_s, path},
            {u"method"_s, method}, {u"query"_s, query},     {u"after"_s, after},
            {u"count"_s, count},   {u"applied"_s, applied}, {u"hits"_s, hits}};
}

tl::expected<Fault, QString> Faults::read(const QJsonObject &object)
{
    Fault fault;
    fault.kind = object.value(u"kind"_s).toVariant().toString();
    if (!kinds().contains(fault.kind))
        return tl::unexpected(u"kind is one of %1, not \"%2\""_s.arg(kinds().join(u", "_s), fault.kind));
    static const QStringList known{u"kind"_s,   u"path"_s, u"method"_s,     u"query"_s,   u"after"_s, u"count"_s,
                                   u"status"_s, u"text"_s, u"retryAfter"_s, u"applied"_s, u"fields"_s,
                                   u"delayMs"_s};
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return tl::unexpected(u"\"%1\" is no part of a fault; known are %2"_s.arg(key, known.join(u", "_s)));
    }
    fault.path = object.value(u"path"_s).toString(u"*"_s);
    fault.method = object.value(u"method"_s).toString();
    fault.query = object.value(u"query"_s).toString();
    fault.after = object.value(u"after"_s).toInt(0);
    fault.count = object.value(u"count"_s).toInt(1);
    fault.status = object.value(u"status"_s).toInt(fault.kind == u"status" ? 410 : 0);
    fault.text = object.value(u"text"_s).toString();
    fault.retryAfterSeconds = object.value(u"retryAfter"_s).toInt(2);
    fault.applied = object.value(u"applied"_s).toBool(false);
    fault.delayMs = object.value(u"delayMs"_s).toInt(0);
    for (const QJsonValue &field : object.value(u"fields"_s).toArray())
        fault.fields.push_back(field.toString());
    return fault;
}

qint64 Faults::add(Fault fault)
{
    fault.number = m_next++;
    m_faults.push_back(std::move(fault));
    return m_faults.back().number;
}

bool Faults::remove(qint64 number)
{
    return std::erase_if(m_faults, [number](const Fault &fault) { return fault.number == number; }) > 0;
}

QJsonArray Faults::toJson() const
{
    QJsonArray list;
    for (const Fault &fault : m_faults)
        list.append(fault.toJson());
    return list;
}

std::optional<Fault> Faults::take(const Request &request)
{
    for (Fault &fault : m_faults) {
        if (fault.count == 0 || !hits(fault, request))
            continue;
        if (fault.after > 0) {
            --fault.after;
            continue;
        }
        if (fault.count > 0)
            --fault.count;
        ++fault.hits;
        return fault;
    }
    return std::nullopt;
}

std::optional<Answer> Faults::instead(const Fault &fault)
{
    const auto sentence = [&](const QString &standard) { return fault.text.isEmpty() ? standard : fault.text; };
    if (fault.kind == u"offline400")
        return Answer::refusal(
            400,
            sentence(
                u"The office's eConnector is not running. Please contact the office to start their eConnector."_s));
    if (fault.kind == u"401")
        return Answer::refusal(401, sentence(u"Customer key is disabled."_s));
    if (fault.kind == u"503")
        return Answer::refusal(503, sentence(u"Failed to communicate with the API service: connection refused"_s));
    if (fault.kind == u"status")
        return Answer::refusal(fault.status, sentence(u"This resource has been deprecated."_s));
    if (fault.kind == u"429") {
        Answer answer = Answer::refusal(429, sentence(u"Too many requests are queued for this customer key."_s));
        answer.headers.push_back({"Retry-After", QByteArray::number(fault.retryAfterSeconds)});
        return answer;
    }
    if (fault.kind == u"504" || fault.kind == u"late")
        return html(504);
    if (fault.kind == u"504-empty")
        return Answer{.status = 504, .contentType = {}};
    if (fault.kind == u"html")
        return html(200);
    if (fault.kind == u"garbage")
        return Answer{.body = QByteArray::fromHex("00ff13377b5b22c328fe80"), .contentType = "application/octet-stream"};
    if (fault.kind == u"hang")
        return Answer{.delivery = Delivery::Never};
    if (fault.kind == u"close")
        return Answer{.delivery = Delivery::CloseBefore};
    return std::nullopt;
}

void Faults::bend(const Fault &fault, Produced &produced)
{
    for (Fields &fields : produced.page)
        bendFields(fault, fields);
    if (!produced.isList || produced.page.isEmpty())
        return;
    if (fault.kind == u"empty-list")
        produced.page.clear();
    else if (fault.kind == u"duplicate-rows")
        produced.page += produced.page.mid(0, (produced.page.size() + 1) / 2);
    else if (fault.kind == u"page-shrink")
        produced.page = produced.page.mid(0, produced.page.size() / 2);
    else if (fault.kind == u"shuffle-rows")
        std::reverse(produced.page.begin(), produced.page.end());
}

void Faults::bend(const Fault &fault, Answer &answer)
{
    if (fault.kind == u"truncated")
        answer.body.chop(answer.body.size() / 2 + 1);
    else if (fault.kind == u"close-in-body")
        answer.delivery = Delivery::CloseInBody;
    else if (fault.kind == u"slow")
        answer.delivery = Delivery::Slowly;
    else if (fault.kind == u"bare-answer")
        answer.body = fault.text.toUtf8();
}

} // namespace articulator::opendental::simulator

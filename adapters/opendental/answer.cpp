// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/answer.h"

#include <QJsonDocument>

#include "domain/redact.h"

namespace articulator::opendental {

using domain::Error;
using domain::fail;
using Kind = Error::Kind;

namespace {

bool says(const QString &text, const char *words) { return text.contains(QLatin1String(words), Qt::CaseInsensitive); }

/// Texts may quote what was asked; only a redacted beginning is kept.
QString quoted(const QString &text) { return domain::redact(QStringView(text).left(160)); }

Error badRequest(const QString &text)
{
    if (says(text, "eConnector"))
        return {Kind::Unreachable, "office-offline", QStringLiteral("The office's eConnector does not answer: the office is off line, or has two of them.")};
    if (says(text, "Failed to communicate") || says(text, "timeout") || says(text, "timed out"))
        return {Kind::Unreachable, "office-offline", QStringLiteral("Open Dental's service could not reach the office.")};
    if (says(text, "Malformed API request"))
        return {Kind::Unauthorised, "bad-credentials", QStringLiteral("Open Dental did not accept the form of the keys.")};
    if (says(text, "version"))
        return {Kind::Unsupported, "office-version", QStringLiteral("The office's version of Open Dental does not offer this.")};
    return {Kind::Refused, "refused", QStringLiteral("Open Dental refused the request: %1").arg(quoted(text))};
}

Error serverFault(int status)
{
    if (status == 504)
        return {Kind::TimedOut, "office-timeout", QStringLiteral("The office did not finish the request in time (504).")};
    if (status == 503)
        return {Kind::Unreachable, "office-offline", QStringLiteral("Open Dental's service is not available at the moment (503).")};
    return {Kind::Unreachable, "server-error", QStringLiteral("Open Dental's service failed (%1).").arg(status)};
}

Error notOpenDental(int status)
{
    return {Kind::Malformed, "not-open-dental",
            QStringLiteral("What answered is not the Open Dental API, or its answer is damaged (%1). Check 'url' and what stands between.").arg(status)};
}

/// Real answers have carried bytes of other encodings: they become replacement characters, the rest of the page is read.
QJsonDocument parsed(const QByteArray &body)
{
    QJsonParseError error;
    const QByteArray json = body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body;
    QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::IllegalUTF8String)
        document = QJsonDocument::fromJson(QString::fromUtf8(json).toUtf8());
    return document;
}

bool isTextLiteral(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    return text.size() >= 2 && text.startsWith('"') && text.endsWith('"');
}

/// Open Dental tells its errors as a JSON text; a web page that knows no such path is somebody else's.
bool isForeignPage(int status, const QByteArray &body) { return (status == 403 || status == 404 || status == 405) && body.trimmed().startsWith('<'); }

/// The document of an answer that holds what was asked for.
domain::Result<QJsonDocument> documentOf(const link::HttpResponse &response)
{
    if (isForeignPage(response.status, response.body))
        return fail(notOpenDental(response.status));
    if (response.status != 200)
        return fail(faultOf(response.status, errorText(response.body)));
    // An error told with status 200 is still an error.
    if (isTextLiteral(response.body))
        return fail(badRequest(errorText(response.body)));
    return parsed(response.body);
}

} // namespace

Error faultOf(int status, const QString &text)
{
    switch (status) {
    case 400:
        return badRequest(text);
    case 401:
        return {Kind::Unauthorised, "key-refused", QStringLiteral("Open Dental refused the developer key or the customer key.")};
    case 404:
        return {Kind::NotFound, "not-found", QStringLiteral("Open Dental knows no such resource or row.")};
    case 408:
        return {Kind::TimedOut, "office-timeout", QStringLiteral("The request was not finished in time (408).")};
    case 410:
        return {Kind::Unsupported, "retired", QStringLiteral("Open Dental has retired this resource (410).")};
    case 429:
        return {Kind::Throttled, "too-many-requests", QStringLiteral("Open Dental asked for fewer requests.")};
    case 407:
    case 511:
        return {Kind::Unreachable, "proxy", QStringLiteral("A proxy or portal stands between and wants a sign-in (%1).").arg(status)};
    default:
        break;
    }
    if (status >= 500 && status < 600)
        return serverFault(status);
    if (status >= 402 && status < 500)
        return {Kind::Refused, "refused", QStringLiteral("Open Dental refused the request (%1): %2").arg(status).arg(quoted(text))};
    return notOpenDental(status);
}

QString errorText(const QByteArray &body)
{
    if (!isTextLiteral(body))
        return QString::fromUtf8(body.left(2000));
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + body.trimmed() + ']');
    return wrapped.isArray() ? wrapped.array().first().toString() : QString::fromUtf8(body.left(2000));
}

domain::Result<QJsonArray> rowsOf(const link::HttpResponse &response)
{
    const domain::Result<QJsonDocument> document = documentOf(response);
    if (!document)
        return fail(document.error());
    if (!document->isArray())
        return fail(notOpenDental(response.status));
    return document->array();
}

domain::Result<QJsonObject> rowOf(const link::HttpResponse &response)
{
    const domain::Result<QJsonDocument> document = documentOf(response);
    if (!document)
        return fail(document.error());
    if (!document->isObject())
        return fail(notOpenDental(response.status));
    return document->object();
}

} // namespace articulator::opendental

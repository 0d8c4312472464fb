// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/writesealing.h"

#include <algorithm>

#include <QJsonDocument>

namespace articulator::engine {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray printed(const QJsonObject &document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> parsed(const Result<QByteArray> &plain)
{
    if (!plain)
        return fail(plain.error());
    const QJsonDocument document = QJsonDocument::fromJson(*plain);
    return document.isObject() ? Result<QJsonObject>(document.object())
                               : fail(Error::Kind::Integrity, "bad-write", u"the sealed half of a write is no JSON object"_s);
}

std::optional<qint64> numberAfter(QStringView prefix, QStringView id)
{
    const QStringView digits = id.startsWith(prefix) ? id.sliced(prefix.size()) : QStringView();
    const bool allDigits = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isNumber = false;
    const qint64 number = allDigits ? digits.toLongLong(&isNumber) : 0;
    return isNumber && number > 0 && digits.front() != u'0' ? std::optional(number) : std::nullopt;
}

} // namespace

void seal(warehouse::WriteRow &row, vault::ClinicCipher &cipher, const QJsonObject &document)
{
    row.sealed = cipher.seal(warehouse::writePlace(row), printed(document));
}

void seal(warehouse::ConflictRow &row, vault::ClinicCipher &cipher, const QJsonObject &values)
{
    row.sealed = cipher.seal(warehouse::conflictPlace(row), printed(values));
}

Result<QJsonObject> opened(const warehouse::WriteRow &row, vault::ClinicCipher &cipher, const domain::AuditTicket &ticket)
{
    return parsed(cipher.open(ticket, warehouse::writePlace(row), row.sealed));
}

Result<QJsonObject> opened(const warehouse::ConflictRow &row, vault::ClinicCipher &cipher, const domain::AuditTicket &ticket)
{
    return parsed(cipher.open(ticket, warehouse::conflictPlace(row), row.sealed));
}

domain::Wish clearWish(const warehouse::WriteRow &row)
{
    const QJsonObject body = QJsonDocument::fromJson(row.body).object();
    const QJsonObject visit = body.value(u"appointment"_s).toObject();
    const auto text = [&](const QString &name) { return visit.contains(name) ? std::optional(visit.value(name).toString()) : std::nullopt; };
    domain::Wish wish;
    wish.key = row.key;
    wish.kind = row.kind;
    wish.origin = row.origin;
    wish.expires = row.expires;
    if (const QJsonObject base = body.value(u"base"_s).toObject(); !base.isEmpty())
        wish.base = domain::WriteBase{base.value(u"externalId"_s).toString(), base.value(u"version"_s).toInteger()};
    wish.visit.patient = text(u"patient"_s);
    wish.visit.type = text(u"type"_s);
    wish.visit.provider = text(u"provider"_s);
    wish.visit.operatory = text(u"operatory"_s);
    wish.visit.start = domain::parseInstant(visit.value(u"start"_s).toString());
    if (visit.contains(u"minutes"_s))
        wish.visit.minutes = visit.value(u"minutes"_s).toInt();
    wish.confirmation = body.value(u"confirmation"_s).toString();
    return wish;
}

QString submissionContext(const QString &clinic) { return u"write.submit/"_s + clinic; }
QString writeId(qint64 number) { return u"w-%1"_s.arg(number); }
QString conflictId(qint64 number) { return u"c-%1"_s.arg(number); }
std::optional<qint64> writeNumber(QStringView id) { return numberAfter(u"w-", id); }
std::optional<qint64> conflictNumber(QStringView id) { return numberAfter(u"c-", id); }

} // namespace articulator::engine

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "runtime/errorwords.h"

#include "domain/remedies.h"

namespace articulator::runtime {

namespace {

using Kind = domain::Error::Kind;

QString headline(Kind kind)
{
    switch (kind) {
    case Kind::InvalidInput: return QStringLiteral("The command line is not understood");
    case Kind::NotFound: return QStringLiteral("There is no such thing");
    case Kind::Refused: return QStringLiteral("It was refused");
    case Kind::Unauthorised: return QStringLiteral("The PMS refused the key");
    case Kind::Unsupported: return QStringLiteral("The office does not offer it");
    case Kind::Malformed: return QStringLiteral("The other side answered something that is not what it promised");
    case Kind::Unreachable: return QStringLiteral("The other side could not be reached");
    case Kind::TimedOut: return QStringLiteral("The other side did not answer in time");
    case Kind::Throttled: return QStringLiteral("The other side asked for fewer requests");
    case Kind::Locked: return QStringLiteral("The data is locked");
    case Kind::Integrity: return QStringLiteral("Something is damaged or was altered");
    case Kind::SchemaMismatch: return QStringLiteral("Program and data are of different versions");
    case Kind::Busy: return QStringLiteral("Another program holds it");
    case Kind::DiskFull: return QStringLiteral("The disk is full");
    case Kind::Cancelled: return QStringLiteral("It was stopped");
    case Kind::Internal: return QStringLiteral("The program made a mistake");
    }
    return {};
}

QString sentence(QString text)
{
    text[0] = text.at(0).toUpper();
    const bool isEnded = text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?');
    return isEnded ? text : text + u'.';
}

} // namespace

ErrorWords wordsOf(const domain::Error &error)
{
    ErrorWords words;
    words.code = QString::fromLatin1(error.code.isEmpty() ? domain::kindName(error.kind) : error.code);
    const QString detail = error.detail.trimmed();
    words.message = sentence(detail.isEmpty() ? headline(error.kind) : detail);
    words.remedy = domain::remedyOf(error);
    return words;
}

QJsonObject errorDocument(const domain::Error &error)
{
    const ErrorWords words = wordsOf(error);
    return {{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), words.code},
                                                  {QStringLiteral("message"), words.message},
                                                  {QStringLiteral("remedy"), words.remedy},
                                                  {QStringLiteral("kind"), QString::fromLatin1(domain::kindName(error.kind))}}}};
}

} // namespace articulator::runtime

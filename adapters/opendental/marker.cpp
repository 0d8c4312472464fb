// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/marker.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include "opendental/row.h"

namespace articulator::opendental {

namespace {

constexpr int tokenLetters = 6;

/// Letters that nobody confuses when reading them out.
QString spelled(const QByteArray &hash)
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString text;
    for (int i = 0; i < tokenLetters; ++i)
        text += QLatin1Char(alphabet[quint8(hash.at(i)) % 32]);
    return text;
}

QString noteOf(const QJsonObject &row) { return Row(row).text(QLatin1String("Note")); }

bool hasAnyToken(const QString &note)
{
    static const QRegularExpression token(QStringLiteral("\\[ref [0-9A-Z]{6}\\]"));
    return token.match(note).hasMatch();
}

} // namespace

QString Marker::token(const QString &key)
{
    return QStringLiteral("[ref %1]").arg(spelled(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256)));
}

QString Marker::signedNote(const QString &text, const QString &key) const
{
    if (m_kind != MarkerKind::Note)
        return text;
    return text.isEmpty() ? token(key) : QString(text + u' ' + token(key));
}

bool Marker::marks(const QJsonObject &row, const QString &key) const { return m_kind == MarkerKind::Note && noteOf(row).contains(token(key)); }

bool Marker::excludes(const QJsonObject &row, const QString &key, bool keepsUser) const
{
    if (m_kind == MarkerKind::User && keepsUser)
        return Row(row).number(QLatin1String("SecUserNumEntry")).value_or(0) != m_user;
    // A visit that carries another write's token was made by that one.
    const QString note = noteOf(row);
    return hasAnyToken(note) && !note.contains(token(key));
}

} // namespace articulator::opendental

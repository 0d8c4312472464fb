// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/normaliser.h"

#include <algorithm>

#include <QList>

namespace articulator::vault {

namespace {

constexpr int leastPhoneDigits = 7;
constexpr int nationalDigits = 10;

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.unicode() < 0x80; });
}

/// What the rules come to for the plain names that most are: no tables of Unicode needed.
QString normalisedAscii(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar sign : text) {
        const char16_t unit = sign.unicode();
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9'))
            kept += sign;
        else if (unit >= u'A' && unit <= u'Z')
            kept += QChar(unit + (u'a' - u'A'));
    }
    return kept;
}

} // namespace

QString normalisedName(QStringView text)
{
    if (isAscii(text))
        return normalisedAscii(text);
    // Upper case first: folding alone leaves signs such as the sharp s as they are, their upper case is written out.
    const QString apart = text.toString().toUpper().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString kept;
    for (const char32_t point : apart.toUcs4()) {
        if (QChar::isLetterOrNumber(point))
            kept += QString::fromUcs4(&point, 1);
    }
    return kept.normalized(QString::NormalizationForm_KC);
}

QString normalisedPhone(QStringView text)
{
    QString digits;
    const QString composed = isAscii(text) ? text.toString() : text.toString().normalized(QString::NormalizationForm_KC);
    for (const QChar sign : composed) {
        if (sign.digitValue() >= 0)
            digits += QChar(u'0' + sign.digitValue());
        else if (sign.isLetter() && digits.size() >= leastPhoneDigits)
            break; // an extension begins
    }
    return digits.size() < leastPhoneDigits ? QString() : digits.right(nationalDigits);
}

} // namespace articulator::vault

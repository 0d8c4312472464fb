// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/redact.h"

#include <vector>

#include <QRegularExpression>

namespace articulator::domain {

QString redact(QStringView text)
{
    struct Rule {
        QRegularExpression what;
        QString instead;
    };
    static const std::vector<Rule> rules{
        {QRegularExpression(QStringLiteral("(?i)\\b(authorization|odfhir|bearer)\\b.*")), QStringLiteral("\\1 [secret]")},
        {QRegularExpression(QStringLiteral("(?i)\\b(password|passphrase|secret|token|key)\\b(\\s*[:=]\\s*)\\S+")), QStringLiteral("\\1 [secret]")},
        {QRegularExpression(QStringLiteral("\"[^\"]*\"")), QStringLiteral("\"…\"")},
        {QRegularExpression(QStringLiteral("[\\w.+%-]+@[\\w-]+(\\.[\\w-]+)+")), QStringLiteral("[e-mail]")},
        {QRegularExpression(QStringLiteral("://[^/\\s@]+@")), QStringLiteral("://[user]@")},
        {QRegularExpression(QStringLiteral("\\?\\S+")), QStringLiteral("?…")},
        {QRegularExpression(QStringLiteral("(?:\\+?\\d[\\d ().-]{5,}\\d)")), QStringLiteral("[number]")},
        {QRegularExpression(QStringLiteral("\\b\\d{1,4}[/.]\\d{1,2}[/.]\\d{1,4}\\b")), QStringLiteral("[date]")},
    };
    QString clean = text.toString();
    for (QChar &c : clean)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    for (const Rule &rule : rules)
        clean.replace(rule.what, rule.instead);
    return clean;
}

} // namespace articulator::domain

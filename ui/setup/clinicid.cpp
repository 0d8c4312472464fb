// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/clinicid.h"

#include <QRegularExpression>

namespace articulator::ui {

namespace {

constexpr qsizetype comfortable = 40; ///< leaves room for a number

bool isPlain(QChar sign) { return (sign >= u'a' && sign <= u'z') || (sign >= u'0' && sign <= u'9'); }

} // namespace

QString suggestedClinicId(const QString &name, const QStringList &taken)
{
    QString base;
    for (const QChar sign : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (isPlain(sign))
            base += sign;
        else if (sign.category() != QChar::Mark_NonSpacing && sign != u'\'' && sign != u'\u2019' && !base.isEmpty() && !base.endsWith(u'-'))
            base += u'-';
    }
    base.truncate(comfortable);
    while (base.endsWith(u'-'))
        base.chop(1);
    if (base.isEmpty())
        base = QStringLiteral("clinic");
    QString id = base;
    for (int number = 2; taken.contains(id); ++number)
        id = base + u'-' + QString::number(number);
    return id;
}

bool isClinicId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9-]{0,63}\\z"));
    return form.match(id).hasMatch();
}

} // namespace articulator::ui

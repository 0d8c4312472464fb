// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/recordplace.h"

namespace articulator::warehouse {

using namespace Qt::Literals::StringLiterals;

QString recordId(const QString &clinic, domain::RecordKind kind, const QString &externalId)
{
    return u"%1/%2/%3"_s.arg(clinic, QString(domain::kindWord(kind)), externalId);
}

vault::Place phiPlace(const QString &clinic, domain::RecordKind kind, const QString &externalId, qint64 version)
{
    const QLatin1String word = domain::kindWord(kind);
    return {clinic.toUtf8(), QByteArray(word.data(), word.size()), "phi", externalId.toUtf8(), version};
}

} // namespace articulator::warehouse

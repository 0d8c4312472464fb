// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/outcomeerror.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace articulator::desk {

using domain::Error;

namespace {

Error::Kind kindNamed(const QByteArray &name)
{
    for (int kind = 0; kind <= int(Error::Kind::Internal); ++kind) {
        if (domain::kindName(Error::Kind(kind)) == name)
            return Error::Kind(kind);
    }
    return Error::Kind::Internal;
}

} // namespace

Error errorIn(const QByteArray &outcome)
{
    const QJsonObject error = QJsonDocument::fromJson(outcome).object().value(QLatin1String("error")).toObject();
    const auto text = [&](const char *member) { return error.value(QLatin1String(member)).toString(); };
    if (error.isEmpty())
        return {Error::Kind::Internal, "no-outcome", QStringLiteral("The worker gave no reason.")};
    return {kindNamed(text("kind").toUtf8()), text("code").toUtf8(), text("message")};
}

} // namespace articulator::desk

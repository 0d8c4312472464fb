// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "desk/writenames.h"

/// Members of records and wishes as values that a page can show side by side.
namespace articulator::desk {

/// Whether PHI members are shown or only said to be there.
enum class Phi { Hidden, Shown };

/// A JSON value of the member so named ("start", "operatory", "phones.mobile"): instants, minutes and names become what they mean.
[[nodiscard]] FieldValue fieldValue(const QString &name, const QJsonValue &value, const WriteNames &names, Phi phi);
/// True for leaves of name, birthDate, phones, email; note; subscriberId and group.
[[nodiscard]] bool isPhi(QStringView name);
/// The members of a record by name, nested ones as "phones.mobile"; only the ones people compare.
[[nodiscard]] QMap<QString, QJsonValue> membersOf(const domain::RecordBody &body);
/// The members that a submitted write wishes, by the same names.
[[nodiscard]] QMap<QString, QJsonValue> wishedMembers(domain::WriteKind kind, const QJsonObject &wish);
/// Start before length before people and places, the rest by name.
[[nodiscard]] bool fieldLess(const QString &a, const QString &b);

} // namespace articulator::desk

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>

#include "domain/records.h"
#include "domain/write.h"

namespace articulator::engine {

/// What stands against a write whose record changed since its base, member by member. Holds PHI; a value.
struct DispatchClash {
    QStringList fields;  ///< members of contract section 2: "start", "phones.mobile"
    QJsonObject values;  ///< {field: {"base"?,"pms"?,"ours"?}}
};

/// True where the record is another than the write was based on: another version, unless it came back to what was kept of that version.
[[nodiscard]] bool changedSince(const domain::WriteBase &base, const std::optional<domain::Record> &kept, const domain::Record &now);

/// Members that changed since the base, and those that the write would change; without a kept base only the latter.
[[nodiscard]] DispatchClash clashOf(const std::optional<domain::Record> &base, const domain::Record &pms, const domain::Wish &wish);

/// What the write would make of the record, by member.
[[nodiscard]] QJsonObject wishedMembers(const domain::Wish &wish);

} // namespace articulator::engine

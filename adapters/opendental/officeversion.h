// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <optional>

#include <QString>

namespace articulator::opendental {

/// The version of an office's Open Dental: "25.3.12.0". Methods exist from some version on; offices update at their own pace.
struct OfficeVersion {
    std::array<int, 4> parts{};

    [[nodiscard]] static std::optional<OfficeVersion> parse(QStringView text);
    /// Without a last part that is zero: "25.3.12".
    [[nodiscard]] QString text() const;
    friend auto operator<=>(const OfficeVersion &, const OfficeVersion &) = default;
};

} // namespace articulator::opendental

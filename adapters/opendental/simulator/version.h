// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <optional>

#include <QString>

namespace articulator::opendental::simulator {

/// The office's product version as far as the API's gates look at it: 25.3.12.
struct Version {
    int major = 0;
    int minor = 0;
    int build = 0;

    /// Reads "25.3", "25.3.12" and "25.3.12.0"; absent for anything else.
    [[nodiscard]] static std::optional<Version> parse(QStringView text);
    [[nodiscard]] QString text() const;

    friend auto operator<=>(const Version &, const Version &) = default;
};

} // namespace articulator::opendental::simulator

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include <QRegularExpression>
#include <QUrl>

#include "domain/result.h"
#include "domain/settings.h"

namespace articulator::opendental {

enum class Mode { Remote, Service, Local };

/// A clinic's settings, read and checked: contract section 6.
struct Options {
    Mode mode = Mode::Remote;
    QUrl url;
    std::optional<std::chrono::milliseconds> minGap; ///< absent: by the key's permissions
    std::chrono::seconds timeout{65};
    int daysBack = 30;
    int daysAhead = 90;
    int treatmentDays = 730;                 ///< how far back procedures are copied at first
    std::optional<QRegularExpression> notes; ///< Practice rows whose note matches close nothing
    int pageOverlap = 5;                     ///< rows read twice at a page seam

    /// InvalidInput "bad-setting" naming the key and what is expected.
    [[nodiscard]] static domain::Result<Options> read(const domain::Settings &settings);
};

[[nodiscard]] const domain::SettingsSchema &settingsSchema();

} // namespace articulator::opendental

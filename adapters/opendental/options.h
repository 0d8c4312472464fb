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

/// What of a visit of ours is visible in the office, by which an effect is found again after an unclear end.
enum class MarkerKind {
    None, ///< nothing: patient, time, operatory and the hour of creation have to do
    Note, ///< a short token at the end of the note
    User  ///< the number of a user made for this program, as the one who entered the visit
};

/// A clinic's settings, read and checked: contract section 6.
struct Options {
    Mode mode = Mode::Remote;
    QUrl url;
    std::optional<std::chrono::milliseconds> minGap; ///< absent: by the key's permissions
    std::chrono::seconds timeout{65};
    int daysBack = 30;
    int daysAhead = 90;
    std::optional<int> treatmentDays;        ///< procedures not touched for longer are not copied; absent: all are
    std::optional<QRegularExpression> notes; ///< Practice rows whose note matches close nothing
    int pageOverlap = 5;                     ///< rows read twice at a page seam
    MarkerKind marker = MarkerKind::None;
    qint64 markerUser = 0;    ///< with MarkerKind::User
    bool brokenBlocks = true; ///< a broken visit that was left in the book takes its place: the clinic's own setting

    /// InvalidInput "bad-setting" naming the key and what is expected.
    [[nodiscard]] static domain::Result<Options> read(const domain::Settings &settings);
};

[[nodiscard]] const domain::SettingsSchema &settingsSchema();

} // namespace articulator::opendental

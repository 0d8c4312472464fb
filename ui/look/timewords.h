// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QCoreApplication>
#include <QString>

#include "domain/zone.h"

namespace articulator::ui {

/// Times, lengths and counts as people read them. Clock times are the clinic's, and the zone is said beside them.
class TimeWords final {
    Q_DECLARE_TR_FUNCTIONS(articulator::ui::TimeWords)

public:
    TimeWords() = delete;

    /// "now", "18 s ago", "14 min ago", "2 h ago", "3 days ago".
    [[nodiscard]] static QString ago(std::chrono::seconds age);
    /// "now", "in 42 s", "in 5 min".
    [[nodiscard]] static QString ahead(std::chrono::seconds rest);
    /// "18 s", "14 min", "2 h 10 min".
    [[nodiscard]] static QString length(std::chrono::seconds length);
    /// "45 m", "6 h 40 m": minutes of chair time.
    [[nodiscard]] static QString chairTime(int minutes);
    /// "0.3 s" from milliseconds.
    [[nodiscard]] static QString took(int ms);
    /// "98.9 %" from per mille.
    [[nodiscard]] static QString share(int perMille);
    /// "41,208".
    [[nodiscard]] static QString count(qint64 number);

    /// "9:42 AM".
    [[nodiscard]] static QString clock(domain::Instant at, const domain::Zone &zone);
    /// "9 AM".
    [[nodiscard]] static QString hour(domain::Instant at, const domain::Zone &zone);
    /// "9:42:07 AM".
    [[nodiscard]] static QString clockSeconds(domain::Instant at, const domain::Zone &zone);
    /// "9:42 AM EST".
    [[nodiscard]] static QString clockAndZone(domain::Instant at, const domain::Zone &zone);
    /// "Mon 23 Nov 2026".
    [[nodiscard]] static QString date(domain::CivilDate date);
    /// "Mon 23 Nov".
    [[nodiscard]] static QString shortDate(domain::CivilDate date);
    [[nodiscard]] static QString weekday(domain::CivilDate date);
    /// The clinic's zone by its name; UTC where the name is unknown here.
    [[nodiscard]] static domain::Zone zoneOf(const QByteArray &name);
};

} // namespace articulator::ui

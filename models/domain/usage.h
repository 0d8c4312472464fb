// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <vector>

#include <QLatin1String>
#include <QString>

#include "domain/instant.h"

/// How the working time of a day is used, seen from one type of visit: booked, open, or lost to exactly one cause.
///
/// Counted in cells of 5 minutes, each once. A provider's working time is what his schedule gives him in the operatories asked for; an
/// operatory's is the time in which one of the providers asked for works in it. Hidden providers and operatories are not counted. Of it
/// - booked: the provider is needed by an on-book appointment; of an operatory: an on-book appointment occupies it;
/// - open: not booked, and inside a capacity window of the type, so a visit of the type still fits over it;
/// - lost: all the rest, by the first of LostTo that applies.
/// So booked + open + lost = working, always.
namespace articulator::domain {

/// In the order in which they are looked at. The first five take the cell itself. The others leave it free, in a gap too short for the visit: they tell
/// what ends the gap, for the provider and operatory that stay free longest from the cell on (of equals the first by id).
enum class LostTo {
    Closed,        ///< the practice is closed
    Past,          ///< before now, and went by without a visit
    NotOffered,    ///< no visit of the type can be booked anywhere: inactive, or no pattern
    OthersTaken,   ///< of a provider: his operatories are occupied; of an operatory: its providers are needed elsewhere
    Blockout,      ///< a blockout takes it, or all that others have left of it
    ShortBeforeClosed,
    ShortBeforeEnd,      ///< of working time in that operatory, or the day
    ShortBeforeVisit,    ///< the next appointment in the operatory
    ShortBeforeProvider, ///< the provider is needed by an appointment
    ShortBeforeBlockout
};
inline constexpr std::size_t lostCauses = std::size_t(LostTo::ShortBeforeBlockout) + 1;
/// "closed", "others-taken", "short-before-visit", …
[[nodiscard]] QLatin1String code(LostTo cause);

/// All in minutes.
struct UsageMinutes {
    int working = 0;
    int booked = 0;
    int open = 0;
    std::array<int, lostCauses> lost{};

    [[nodiscard]] int lostTo(LostTo cause) const { return lost[std::size_t(cause)]; }
    [[nodiscard]] int allLost() const;
    /// Booked of working in per mille; -1 where nobody works.
    [[nodiscard]] int utilisation() const { return working > 0 ? int(qint64(booked) * 1000 / working) : -1; }
    UsageMinutes &operator+=(const UsageMinutes &other);
    friend bool operator==(const UsageMinutes &, const UsageMinutes &) = default;
};

struct UsageLine {
    QString externalId;
    UsageMinutes minutes;
    friend bool operator==(const UsageLine &, const UsageLine &) = default;
};

struct DayUsage {
    CivilDate date{};
    std::vector<UsageLine> providers;   ///< active ones asked for, in the order of ids
    std::vector<UsageLine> operatories;
    UsageMinutes byProvider;            ///< their sums
    UsageMinutes byOperatory;
    int fits = 0; ///< how many visits of the type can be booked beside each other when each takes the earliest start that is left; an hour that
                  ///< comes twice counts twice
    friend bool operator==(const DayUsage &, const DayUsage &) = default;
};

} // namespace articulator::domain

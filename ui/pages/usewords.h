// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "desk/capacityvalues.h"

namespace articulator::ui {

/// Words for how working time is used and lost, and for where the PMS keeps what stands in the way.
class UseWords final {
    Q_DECLARE_TR_FUNCTIONS(articulator::ui::UseWords)

public:
    UseWords() = delete;

    /// "too short before the next appointment".
    [[nodiscard]] static QString lost(domain::LostTo cause);
    /// "1 h 10 m too short before the next appointment, 40 m closed", the most first; empty where nothing is lost.
    [[nodiscard]] static QString causes(const domain::UsageMinutes &minutes);
    /// Causes with minutes, the most first.
    [[nodiscard]] static std::vector<domain::LostTo> sorted(const domain::UsageMinutes &minutes);
    /// The whole picture in a sentence, for screen readers.
    [[nodiscard]] static QString sentence(const QString &whose, const domain::UsageMinutes &minutes);
    /// "Appointment 50112 · Crown · 9:00 AM to 10:30 AM · Dr. Nguyen · Op 3".
    [[nodiscard]] static QString record(const desk::WhyRecord &record, const domain::Zone &zone);
    /// Where the PMS keeps what a step of the chain stands on; empty where that is not known for sure.
    [[nodiscard]] static QString whereToChange(const desk::WhyStep &step, const QString &pms);
};

} // namespace articulator::ui

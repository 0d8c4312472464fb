// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include "engine/ask.h"

namespace articulator::ctl {

/// How far a sync is, as one line on standard error that is written over; nothing where that is no terminal.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(const engine::Progress &progress);

private:
    bool m_isSeen;
    bool m_isDirty = false;
    QString m_resource;
    std::chrono::steady_clock::time_point m_shownAt{};
};

} // namespace articulator::ctl

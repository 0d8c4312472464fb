// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "desk/answers.h"
#include "desk/writevalues.h"

namespace articulator::ui {

/// How many writes stand in each state, by the state's number.
using WriteStates = std::array<int, desk::writeStateCount>;

/// What of the write path is chosen and shown: what its commands judge by. A value, so that a test can make any.
struct WriteWork {
    /// Whether names and notes of what is open are hidden.
    enum class Names { None, Masked, Revealed };
    WriteStates chosen{};          ///< in the queue's table
    bool showsApprovable = false;  ///< a row of the queue waits for approval, chosen or not
    Names writeNames = Names::None;
    bool hasConflict = false;      ///< one is open
    Names conflictNames = Names::None;
    int decidedConflicts = 0;      ///< every field has a side
    bool hasTime = false;          ///< one is chosen in the table of times
    bool hasPatient = false;
    bool isBooking = false;        ///< the last one has no answer yet
};

/// The two sides of a conflict.
enum class Side { Pms, Ours };

/// Where the commands of the write path work: its pages.
class WritePlace {
public:
    virtual ~WritePlace() = default;
    /// With the writes that are chosen.
    virtual void decide(desk::RequestAction action) = 0;
    virtual void approveAllShown() = 0;
    virtual void revealWrite() = 0;
    virtual void keepSide(Side side) = 0;
    virtual void saveChoices() = 0;
    virtual void revealConflict() = 0;
    virtual void bookTime() = 0;
};

} // namespace articulator::ui

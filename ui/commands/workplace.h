// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "desk/recordvalues.h"
#include "desk/snapshots.h"
#include "domain/roles.h"
#include "ui/commands/capacitymove.h"
#include "ui/commands/pageid.h"
#include "ui/commands/setupplace.h"
#include "ui/commands/writework.h"
#include "ui/look/theme.h"

namespace articulator::ui {

/// What commands judge by. A value, so that a test can make any.
struct WorkState {
    bool isOpen = false; ///< somebody is signed in
    bool canLock = true; ///< a demonstration has no passphrase that a person knows
    std::optional<domain::Role> role; ///< absent: not told yet
    std::optional<desk::ClinicLine> clinic; ///< the one in view
    bool isAsking = false; ///< a request of this console is on its way
    std::optional<desk::RecordAsk> record; ///< open on the records page
    bool recordHoldsPhi = false;
    bool recordIsRevealed = false;
    bool isVerifying = false;
    PageId page = PageId::Overview; ///< the one that is shown
    WriteWork writes;
    QString undo; ///< what was done last and can be taken back: "7 writes approved."; empty: nothing
};

/// Where commands work: the window.
class Workplace {
public:
    virtual ~Workplace() = default;
    [[nodiscard]] virtual WorkState workState() const = 0;
    virtual void goTo(PageId page) = 0;
    virtual void moveInCapacity(CapacityMove move) = 0;
    virtual void syncClinic() = 0;
    virtual void pauseClinic() = 0;
    virtual void resumeClinic() = 0;
    virtual void confirmFullCopy() = 0;
    virtual void startPersonSearch() = 0;
    virtual void revealRecord() = 0;
    virtual void maskRecord() = 0;
    virtual void verifyLog() = 0;
    virtual void exportLog() = 0;
    [[nodiscard]] virtual WritePlace &writePlace() = 0;
    [[nodiscard]] virtual SetupPlace &setupPlace() = 0;
    virtual void undoLast() = 0;
    virtual void lock() = 0;
    virtual void showPalette() = 0;
    virtual void showKeys() = 0;
    virtual void setWish(Theme::Wish wish) = 0;
    /// A known code, or empty: as the desktop has it.
    virtual void setLanguage(const QString &code) = 0;
};

} // namespace articulator::ui

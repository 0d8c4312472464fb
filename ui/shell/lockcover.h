// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/overlay.h"

namespace articulator::ui {

/// Stands over everything while nobody is signed in; only the sign-in takes it away.
class LockCover final : public Overlay {
    Q_OBJECT

public:
    explicit LockCover(QWidget *window);

Q_SIGNALS:
    void unlockWanted();

protected:
    [[nodiscard]] bool mayClose() const override { return false; }
};

} // namespace articulator::ui

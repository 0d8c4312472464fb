// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace articulator::ui {

/// Where commands about the set-up work. They concern the clinic in view.
class SetupPlace {
public:
    virtual ~SetupPlace() = default;
    virtual void connectClinic() = 0;
    virtual void testConnection() = 0;
    virtual void editClinic() = 0;
    virtual void confirmRemoval() = 0;
    virtual void askForUser() = 0;
};

} // namespace articulator::ui

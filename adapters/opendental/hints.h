// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "opendental/session.h"

namespace articulator::opendental {

/// What the office's signals say has changed: cheap, purged after some days, and not complete.
class Hints final {
public:
    /// Names of our resources; empty at the first call, and where the office gives none.
    [[nodiscard]] domain::Result<QStringList> since(Session &session, std::stop_token stop);

private:
    QString m_from; ///< server wall clock
};

} // namespace articulator::opendental

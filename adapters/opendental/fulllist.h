// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>
#include <vector>

#include <QJsonObject>

#include "opendental/session.h"

namespace articulator::opendental {

/// Every row of a short list, all pages in one go. Duplicates at page seams are left in.
[[nodiscard]] domain::Result<std::vector<QJsonObject>> fullList(Session &session, const Resource &resource, const Query &query, std::stop_token stop);

} // namespace articulator::opendental

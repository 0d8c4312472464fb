// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/office.h"
#include "simulator/request.h"

namespace articulator::opendental::simulator {

/// Books another patient into the place that a POST or PUT of an appointment asks for, as a person at the front desk does in the same moment. 0 where the
/// request asks for no place. The row's stamp is `secondsAgo` old.
qint64 bookRival(Office &office, const Request &request, int secondsAgo);

} // namespace articulator::opendental::simulator

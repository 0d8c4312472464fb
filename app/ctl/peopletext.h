// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace articulator::ctl {

/// A document as lines for people: members by name, lists of objects as tables.
[[nodiscard]] QString peopleText(const QJsonObject &document);

} // namespace articulator::ctl

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace articulator::opendental::simulator::names {

/// Invented people's parts: plain and awkward names, streets, cities.
[[nodiscard]] const QStringList &last();
[[nodiscard]] const QStringList &female();
[[nodiscard]] const QStringList &male();
[[nodiscard]] const QStringList &streets();
[[nodiscard]] const QStringList &notes();
[[nodiscard]] const QStringList &employees();

} // namespace articulator::opendental::simulator::names

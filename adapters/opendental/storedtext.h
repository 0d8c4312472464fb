// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Text as it can be stored in Open Dental and as it comes back (reference sections 3 and 7.1).
namespace articulator::opendental {

/// Its tables hold three-byte UTF-8: characters beyond the basic plane (emoji, rare ideographs) are not kept.
[[nodiscard]] bool fitsTables(const QString &text);
/// What does not fit becomes U+FFFD; NUL is taken out.
[[nodiscard]] QString storable(const QString &text);
/// Line breaks come back as spaces, so texts are equal where they are after folding all white space.
[[nodiscard]] bool isSameText(const QString &a, const QString &b);
/// How often `part` stands in `text`, by that measure.
[[nodiscard]] qsizetype timesIn(const QString &text, const QString &part);

} // namespace articulator::opendental

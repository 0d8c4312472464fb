// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/capacity.h"
#include "domain/write.h"
#include "warehouse/warehouse.h"

namespace articulator::engine {

/// What the capacity function says about a wish.
struct WindowAnswer {
    bool legal = false;
    QString pattern; ///< of a create, and of a move to another length; else empty
    QByteArray code; ///< of the first reason, as `why` names it, or "not-synced"; empty where it is legal
    QString text;    ///< for people, without PHI
};

/// Asks the one capacity function whether the visit of a wish may stand where it is wished. What needs no room (cancel, confirm, note, patients) and a move that
/// changes neither time, length, place nor provider is legal; a visit does not stand in its own way. The provider of the wish is an external id.
/// `target` is the appointment that moves. NotFound "unknown-type", "unknown-provider", "unknown-operatory"; InvalidInput "bad-minutes".
[[nodiscard]] domain::Result<WindowAnswer> checkWindow(warehouse::Warehouse &warehouse, const QString &clinic, const domain::Wish &wish,
                                                       const std::optional<domain::Record> &target, domain::Instant pcNow);

/// The same about a book that somebody has read already and that holds at least the day of the visit.
[[nodiscard]] domain::Result<WindowAnswer> checkWindow(domain::Book book, const domain::Wish &wish, const std::optional<domain::Record> &target);

/// True where the wish asks for room at all.
[[nodiscard]] bool needsWindow(const domain::Wish &wish, const std::optional<domain::Record> &target);
/// When the visit would start; absent where neither wish nor target says.
[[nodiscard]] std::optional<domain::Instant> wishedStart(const domain::Wish &wish, const std::optional<domain::Record> &target);

} // namespace articulator::engine

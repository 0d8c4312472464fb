// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "opendental/session.h"
#include "opendental/visitplace.h"

namespace articulator::opendental {

/// Fresh reads of the book around a place. Open Dental itself accepts double bookings (reference 6.3): whoever writes has to look before and after.
class Book final {
public:
    explicit Book(Session &session) : m_session(session) { }

    /// Every row of the operatory on the place's day; of the day before too where a long visit could reach over midnight.
    [[nodiscard]] domain::Result<std::vector<QJsonObject>> around(const Place &place, std::stop_token stop);
    /// Those of the rows that stand in the place, without the visit `own` itself.
    [[nodiscard]] std::vector<QJsonObject> rivals(const std::vector<QJsonObject> &rows, const Place &place, const QString &own) const;

private:
    Session &m_session;
};

} // namespace articulator::opendental

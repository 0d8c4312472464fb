// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "opendental/history.h"

namespace articulator::opendental {

/// Who changed a visit last, as the office's history tells it. A change that somebody made straight in the database leaves no trace there, and Open Dental keeps no such
/// history of patients.
class Changers final {
public:
    explicit Changers(Session &session) : m_session(session), m_history(session) { }

    /// One list of the visit's history; the users' names are read along once a day.
    [[nodiscard]] domain::Result<std::optional<contract::Changer>> of(const contract::ChangerRequest &request, std::stop_token stop);

private:
    [[nodiscard]] QString nameOf(const QJsonObject &row, std::stop_token stop);
    [[nodiscard]] QString userName(const QString &number, std::stop_token stop);

    Session &m_session;
    History m_history;
    std::map<QString, QString> m_users;
    std::optional<domain::Instant> m_usersAt;
};

} // namespace articulator::opendental

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/writing.h"
#include "opendental/session.h"

namespace articulator::opendental {

/// What the office's history (GET /histappointments) tells of a visit since a write was sent: the trace that stays when somebody changed the visit again.
class History final {
public:
    explicit History(Session &session) : m_session(session) { }

    /// Rows of changes to the visit from `since` on, oldest first. Empty where the office offers no history.
    [[nodiscard]] domain::Result<std::vector<QJsonObject>> changes(const QString &visit, domain::Instant since, std::stop_token stop);
    /// Rows of visits of the patient that were created from `since` on for that day, by a program as far as the history tells.
    [[nodiscard]] domain::Result<std::vector<QJsonObject>> created(const QString &patient, domain::CivilDate day, domain::Instant since, std::stop_token stop);

private:
    [[nodiscard]] domain::Result<std::vector<QJsonObject>> rows(const Query &query, domain::Instant since, std::stop_token stop);

    Session &m_session;
};

/// A stamp of the office's wall clock, in whole seconds, is not before `since`.
[[nodiscard]] bool isSince(const QString &stamp, domain::Instant since, const domain::Zone &zone);

} // namespace articulator::opendental

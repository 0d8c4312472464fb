// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/writing.h"
#include "opendental/references.h"
#include "opendental/session.h"

namespace articulator::opendental {

/// Fresh reads of single records and of days, mapped as the readers map them.
class Images final {
public:
    Images(Session &session, References &references) : m_session(session), m_references(references) { }

    [[nodiscard]] domain::Result<contract::Image> read(const contract::ImageRequest &request, std::stop_token stop);
    /// The visit's row as the API gives it; absent where there is none.
    [[nodiscard]] domain::Result<std::optional<QJsonObject>> visitRow(const QString &number, std::stop_token stop);
    /// The same of a patient; a deleted one is absent.
    [[nodiscard]] domain::Result<std::optional<QJsonObject>> patientRow(const QString &number, std::stop_token stop);
    [[nodiscard]] domain::Result<domain::Record> visit(const QJsonObject &row, std::stop_token stop);
    [[nodiscard]] domain::Result<domain::Record> patient(const QJsonObject &row) const;

private:
    [[nodiscard]] domain::Result<contract::Image> one(const contract::ImageRequest &request, std::stop_token stop);
    [[nodiscard]] domain::Result<contract::Image> days(const contract::ImageRequest &request, std::stop_token stop);

    Session &m_session;
    References &m_references;
};

} // namespace articulator::opendental

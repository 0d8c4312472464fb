// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "opendental/writetask.h"

namespace articulator::opendental {

/// A new visit: POST /appointments with everything said explicitly, because the API's defaults are not the program's (reference 4.1, 6.1).
class CreateVisit final : public WriteTask {
public:
    using WriteTask::WriteTask;
    [[nodiscard]] domain::Result<std::optional<Sighting>> prepare() override;
    [[nodiscard]] WriteRequest request() const override { return {"POST", QStringLiteral("appointments"), m_body}; }
    [[nodiscard]] domain::Result<Sighting> look() override;
    [[nodiscard]] domain::Result<Sighting> lookAfter(const QJsonObject &answered) override;
    [[nodiscard]] contract::Pushed settle(const Sighting &sighting) override;
    [[nodiscard]] contract::Pushed goneEnd() const override;

private:
    [[nodiscard]] domain::Result<> checkWish() const;
    [[nodiscard]] domain::Result<> fillBody();
    [[nodiscard]] domain::Result<qint64> clinicFor(const Chair &chair);
    [[nodiscard]] Place place() const;
    [[nodiscard]] bool isWished(const QJsonObject &row) const;
    [[nodiscard]] bool isOurs(const QJsonObject &row) const;
    [[nodiscard]] domain::Result<Sighting> lookAmongRows();
    [[nodiscard]] domain::Result<Sighting> lookInHistory();
    [[nodiscard]] contract::Pushed release(const QString &number, const QJsonObject &winner);

    QJsonObject m_body;
    std::optional<std::vector<QJsonObject>> m_around; ///< the book as it was right after the effect
};

} // namespace articulator::opendental

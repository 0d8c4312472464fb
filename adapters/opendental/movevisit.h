// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "opendental/visitbody.h"
#include "opendental/visitchange.h"

namespace articulator::opendental {

/// Another time, operatory, provider or length: PUT /appointments/{n} with the columns that change. From the unscheduled list it comes back as scheduled.
class MoveVisit final : public VisitChange {
public:
    using VisitChange::VisitChange;
    [[nodiscard]] WriteRequest request() const override { return {"PUT", QStringLiteral("appointments/") + target(), m_body}; }
    [[nodiscard]] domain::Result<Sighting> lookAfter(const QJsonObject &answered) override;
    [[nodiscard]] contract::Pushed settle(const Sighting &sighting) override;

protected:
    [[nodiscard]] bool stands(const QJsonObject &row) const override;
    [[nodiscard]] domain::Result<> ready() override;

private:
    [[nodiscard]] domain::Result<> checkRow();
    void putPattern(const QString &current, const QString &secondary);
    [[nodiscard]] domain::Result<> fillBody();
    [[nodiscard]] domain::Result<Place> goal() const;
    [[nodiscard]] QString patternFor(const QString &current) const;
    [[nodiscard]] const domain::Appointment *beforeBody() const;
    [[nodiscard]] domain::Result<Place> placed(const QJsonObject &row) const;
    [[nodiscard]] bool isBack(const QJsonObject &row) const;
    [[nodiscard]] contract::Pushed giveWay(const QJsonObject &winner);
    [[nodiscard]] domain::Result<> moveBack(const QJsonObject &restoring);
    [[nodiscard]] domain::Result<bool> isFree(const QJsonObject &restoring);

    QJsonObject m_current; ///< the visit as it is now, where this process did not read it before
    QJsonObject m_body;
    std::optional<std::vector<QJsonObject>> m_around;
};

} // namespace articulator::opendental

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "opendental/writetask.h"

namespace articulator::opendental {

/// POST /patients. The server refuses duplicates (reference 4.2): the one that is there already is then taken for the new one.
class NewPatient final : public WriteTask {
public:
    using WriteTask::WriteTask;
    [[nodiscard]] domain::Result<std::optional<Sighting>> prepare() override;
    [[nodiscard]] WriteRequest request() const override;
    [[nodiscard]] domain::Result<Sighting> look() override;
    [[nodiscard]] domain::Result<Sighting> lookAfter(const QJsonObject &answered) override;
    [[nodiscard]] domain::Result<Sighting> lookAfterNo(const domain::Error &said) override;
    [[nodiscard]] contract::Pushed settle(const Sighting &sighting) override;

private:
    [[nodiscard]] domain::Result<std::vector<QJsonObject>> namesakes();
    [[nodiscard]] domain::Result<Sighting> theOne(const std::vector<QJsonObject> &rows) const;
};

} // namespace articulator::opendental

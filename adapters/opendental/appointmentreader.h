// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "opendental/references.h"
#include "opendental/resourcereader.h"

namespace articulator::opendental {

/// Appointments: slices of the window (all of them at first, with everything before and after it; some in every later pass, and each day one of thirty parts of
/// what lies before), then deletions from the history, then everything that changed since the cursor. The changes come last, so that a row that moved while slices were read is seen and not taken for gone.
class AppointmentReader final : public ResourceReader {
public:
    explicit AppointmentReader(References &references) : m_references(references) { }
    [[nodiscard]] contract::ResourcePlan plan() const override;
    [[nodiscard]] domain::Result<> begin(Pass &pass) override;
    [[nodiscard]] domain::Result<> step(Pass &pass) override;

private:
    enum Phase { Slices, History, Changes };

    void planWhole(Pass &pass) const;
    void planSome(Pass &pass) const;
    void addPastPart(Pass &pass) const;
    void noteOldest(Pass &pass, const QJsonObject &columns) const;
    void leaveSlices(Pass &pass) const;
    [[nodiscard]] domain::Result<> readSlice(Pass &pass);
    [[nodiscard]] domain::Result<> readHistory(Pass &pass);
    [[nodiscard]] domain::Result<> readChanges(Pass &pass);
    [[nodiscard]] domain::Result<> restart(Pass &pass);
    [[nodiscard]] domain::Result<> takeAll(Pass &pass, const std::vector<QJsonObject> &rows);
    [[nodiscard]] domain::Result<> finish(Pass &pass);

    References &m_references;
};

} // namespace articulator::opendental

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>

#include "opendental/references.h"
#include "opendental/resourcereader.h"

namespace articulator::opendental {

/// Schedules: no change filter, hard deletes, numbers that change when days are pasted. So the window is read whole each time, slice by slice. The list is
/// ordered by time of day only, so pages of several days cannot be joined safely: a slice that fills its page is halved.
class ScheduleReader final : public ResourceReader {
public:
    ScheduleReader(const Options &options, References &references) : m_options(options), m_references(references) { }
    [[nodiscard]] contract::ResourcePlan plan() const override;
    [[nodiscard]] domain::Result<> begin(Pass &pass) override;
    [[nodiscard]] domain::Result<> step(Pass &pass) override;

private:
    using RowList = std::vector<QJsonObject>;
    [[nodiscard]] domain::Result<> knowBlockouts(Pass &pass);
    [[nodiscard]] domain::Result<RowList> readSlice(Pass &pass);
    [[nodiscard]] domain::Result<RowList> readDayByTypes(Pass &pass, const Days &day) const;
    [[nodiscard]] bool lostOperatories(const RowList &rows) const;
    void takeAll(Pass &pass, const RowList &rows);
    void finish(Pass &pass) const;

    const Options &m_options;
    References &m_references;
    BlockoutTypes m_blockouts;
    quint32 m_blockoutsOf = 0; ///< pass for which they were read
    std::set<QString> m_placed; ///< schedules last seen with operatories
};

} // namespace articulator::opendental

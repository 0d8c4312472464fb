// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "opendental/writetask.h"

namespace articulator::opendental {

/// PUT /appointments/{n}/Note appends, so a repetition would double the text: the effect is one more occurrence than there was before.
class NoteVisit final : public WriteTask {
public:
    NoteVisit(WriteDesk &desk, const contract::PushOrder &order, std::stop_token stop);
    [[nodiscard]] domain::Result<std::optional<Sighting>> prepare() override;
    [[nodiscard]] WriteRequest request() const override;
    [[nodiscard]] domain::Result<Sighting> look() override;
    [[nodiscard]] contract::Pushed settle(const Sighting &sighting) override { return provenVisit(sighting); }

private:
    [[nodiscard]] QString text() const;

    QString m_before; ///< the note before ours
};

} // namespace articulator::opendental

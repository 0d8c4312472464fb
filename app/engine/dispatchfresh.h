// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/writing.h"
#include "domain/zone.h"
#include "engine/writerthread.h"
#include "vault/cliniccipher.h"
#include "warehouse/mirror.h"

namespace articulator::engine {

/// Reads around a write afresh from the PMS, and keeps what was read in the warehouse, so that the checks that follow look at the truth of this
/// moment. Lives on the clinic's thread.
class DispatchFresh {
public:
    struct Tools {
        QString clinic;
        domain::Zone zone;
        contract::Writer &pms;
        warehouse::Mirror &mirror;
        vault::ClinicCipher &cipher;
        WriterThread &writer;
        warehouse::Warehouse &reader;
        std::function<domain::Instant()> pmsNow; ///< where an answer tells no clock
    };
    explicit DispatchFresh(Tools tools) : m_tools(std::move(tools)) { }

    struct Seen {
        std::optional<domain::Record> target; ///< absent: the write is of something new
        std::optional<domain::Instant> pmsClock;
    };
    /// The write's target, and the book of the day where it wants a place. NotFound "record-gone" where the target is no more.
    [[nodiscard]] domain::Result<Seen> look(const domain::Wish &wish, std::stop_token stop);
    /// What a write left behind; its version and our id are filled in. `seenAt` of the record is when it was read.
    [[nodiscard]] domain::Result<> keep(domain::Record &record);

private:
    [[nodiscard]] domain::Result<domain::Record> lookAt(domain::RecordKind kind, const QString &externalId, Seen &seen, std::stop_token stop);
    [[nodiscard]] domain::Result<> lookAtDay(domain::CivilDate day, Seen &seen, std::stop_token stop);
    [[nodiscard]] domain::Result<> followThoseGone(domain::CivilDate day, const contract::Image &image, Seen &seen, std::stop_token stop);
    [[nodiscard]] domain::Result<> apply(const std::vector<domain::Change> &changes, domain::Instant pmsClock);
    [[nodiscard]] domain::Result<> takeVersion(domain::Record &record);

    Tools m_tools;
};

} // namespace articulator::engine

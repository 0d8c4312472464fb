// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/requesthandler.h"
#include "engine/writecontext.h"

namespace articulator::engine {

/// A request about one clinic's queue: its work is done on the writer's thread, in jobs small enough that nobody else waits long.
class WriteHandler : public PromptHandler {
protected:
    WriteHandler(RequestWorld world, std::shared_ptr<const domain::Clock> clock) : PromptHandler(std::move(world)), m_clock(std::move(clock)) { }

    /// What one request works with from job to job.
    struct Bench {
        QString actor;
        warehouse::ClinicRow clinic;
        vault::ClinicCipher cipher;
    };
    /// NotFound "unknown-clinic".
    [[nodiscard]] domain::Result<Bench> bench(const Ask &ask) const;
    using Work = std::function<domain::Result<>(WriteContext &)>;
    [[nodiscard]] domain::Result<> inJob(Bench &bench, const Work &work) const;
    /// One entry for each of several writes; a single one is named in the request's own.
    [[nodiscard]] static domain::AuditEntry entryOf(const WriteContext &context, const QString &action, const QString &record,
                                                    const std::optional<domain::Error> &refused);

private:
    std::shared_ptr<const domain::Clock> m_clock;
};

} // namespace articulator::engine

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <list>
#include <mutex>

#include "domain/clock.h"
#include "engine/requesthandler.h"

namespace articulator::engine {

/// "clinic.try": the probe of a clinic as a form describes it, stored or not. Nothing of it stays. Each runs on a thread of its own, at most a few at a time
/// (Busy "too-many-tries"), and ends after a while whatever the PMS does.
class TryClinic final : public RequestHandler {
public:
    TryClinic(RequestWorld world, std::shared_ptr<const domain::Clock> clock, std::chrono::milliseconds longest = std::chrono::seconds(45));
    ~TryClinic() override;
    void handle(const Ask &ask, const ProgressCallback &progress, Answer answer) override;
    void comeToRest() override;

private:
    struct Trial;
    [[nodiscard]] domain::Result<warehouse::ClinicRow> described(const Ask &ask) const;
    [[nodiscard]] bool begin(const warehouse::ClinicRow &row, const Answer &answer);
    [[nodiscard]] domain::Result<contract::Probe> probe(const warehouse::ClinicRow &row, std::stop_source ending) const;
    [[nodiscard]] QJsonObject documentOf(const domain::Result<contract::Probe> &probe, const warehouse::ClinicRow &row) const;

    std::shared_ptr<const domain::Clock> m_clock;
    std::chrono::milliseconds m_longest;
    std::mutex m_mutex;
    bool m_isClosed = false;
    std::list<std::unique_ptr<Trial>> m_trials;
};

} // namespace articulator::engine

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "opendental/changers.h"
#include "opendental/sentledger.h"
#include "opendental/writetask.h"

namespace articulator::opendental {

/// Writes into Open Dental over its API. Open Dental knows no idempotency key (reference 6.4), so: nothing is sent before the book was read afresh, each
/// request goes out at most once, what an answer says is never the proof, and after an unclear end the effect is looked for.
class OpenDentalWriter final : public contract::Writer {
public:
    OpenDentalWriter(Session &session, References &references);

    [[nodiscard]] domain::Result<contract::Image> image(const contract::ImageRequest &request, std::stop_token stop) override;
    [[nodiscard]] contract::Pushed push(const contract::PushOrder &order, std::stop_token stop) override;
    [[nodiscard]] contract::Pushed lookUp(const contract::PushOrder &order, std::stop_token stop) override;
    [[nodiscard]] domain::Result<std::optional<contract::Changer>> changer(const contract::ChangerRequest &request, std::stop_token stop) override;
    [[nodiscard]] std::map<domain::WriteKind, QString> barred() const override;

private:
    [[nodiscard]] std::unique_ptr<WriteTask> taskFor(const contract::PushOrder &order, std::stop_token stop);
    [[nodiscard]] std::optional<domain::Error> closed(domain::WriteKind kind, std::stop_token stop);
    [[nodiscard]] contract::Pushed begin(WriteTask &task, const contract::PushOrder &order, std::stop_token stop);
    [[nodiscard]] contract::Pushed send(WriteTask &task, const contract::PushOrder &order, std::stop_token stop);
    [[nodiscard]] contract::Pushed afterTaken(WriteTask &task, const Verdict &verdict);
    [[nodiscard]] contract::Pushed afterTurnedAway(WriteTask &task, const Verdict &verdict);
    [[nodiscard]] contract::Pushed afterNo(WriteTask &task, const Verdict &verdict);
    [[nodiscard]] contract::Pushed endFor(WriteTask &task, const Sighting &sighting);
    [[nodiscard]] domain::Result<domain::Instant> pmsNow(std::stop_token stop);

    Session &m_session;
    Images m_images;
    OfficeLists m_lists;
    WriteDesk m_desk;
    SentLedger m_sent;
    Changers m_changers;
};

} // namespace articulator::opendental

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/requesthandler.h"

namespace articulator::engine {

/// "clinic.pause" and "clinic.resume"; doing it again changes nothing.
class PauseClinic final : public PromptHandler {
public:
    enum class Wish { Pause, Resume };
    PauseClinic(RequestWorld world, Wish wish) : PromptHandler(std::move(world)), m_wish(wish) { }

protected:
    [[nodiscard]] domain::Result<QJsonObject> outcome(const Ask &ask) override;

private:
    Wish m_wish;
};

} // namespace articulator::engine

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>

#include "domain/writestate.h"
#include "engine/handlers/writehandler.h"

namespace articulator::engine {

/// "write.approve", "write.reject", "write.hold", "write.retry", "write.undo": {"writes":["w-17",…],"note"?,"reason"?} → {"done","refused","queued"?}. An unknown
/// id is refused before anything is decided.
class WriteDecision final : public WriteHandler {
public:
    WriteDecision(RequestWorld world, std::shared_ptr<const domain::Clock> clock, domain::WriteAction action) :
        WriteHandler(std::move(world), std::move(clock)), m_action(action)
    {
    }

protected:
    [[nodiscard]] domain::Result<QJsonObject> outcome(const Ask &ask) override;

private:
    struct Verdicts {
        QJsonArray done;
        QJsonArray refused;
        QJsonArray queued;
    };
    [[nodiscard]] domain::Result<QString> remark(const QJsonObject &body) const;
    [[nodiscard]] static domain::Result<std::vector<qint64>> numbers(const QJsonObject &body);
    [[nodiscard]] static domain::Result<> checkKnown(WriteContext &context, const std::vector<qint64> &numbers);
    [[nodiscard]] domain::Result<> decideSome(WriteContext &context, const std::vector<qint64> &numbers, const QString &note, Verdicts &verdicts) const;

    domain::WriteAction m_action;
};

} // namespace articulator::engine

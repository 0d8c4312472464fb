// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>

#include "domain/wishjson.h"
#include "engine/handlers/writehandler.h"
#include "engine/writeintake.h"

namespace articulator::engine {

/// "write.submit": one submission, or an array of them, into a clinic's queue. The text comes sealed to the worker.
class WriteSubmit final : public WriteHandler {
public:
    WriteSubmit(RequestWorld world, std::shared_ptr<const domain::Clock> clock) : WriteHandler(std::move(world), std::move(clock)) { }

protected:
    [[nodiscard]] domain::Result<QJsonObject> outcome(const Ask &ask) override;

private:
    [[nodiscard]] domain::Result<domain::Submissions> submissions(const Ask &ask) const;
    [[nodiscard]] domain::Result<QJsonObject> one(Bench &bench, const QJsonObject &submission) const;
    [[nodiscard]] domain::Result<QJsonObject> many(Bench &bench, const QList<QJsonObject> &submissions) const;
    [[nodiscard]] static domain::Result<> takeSome(WriteContext &context, const QList<QJsonObject> &submissions, QJsonArray &done, QJsonArray &refused);
};

} // namespace articulator::engine

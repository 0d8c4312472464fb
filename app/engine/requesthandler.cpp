// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/requesthandler.h"

namespace articulator::engine {

domain::Result<warehouse::ClinicRow> RequestHandler::clinic(const QString &id) const
{
    return m_world.writer->ask<warehouse::ClinicRow>([&id](warehouse::Warehouse &warehouse) { return warehouse.clinics().find(id); });
}

domain::Result<> RequestHandler::store(const warehouse::ClinicRow &row) const
{
    return m_world.writer->ask<void>([&row](warehouse::Warehouse &warehouse) { return warehouse.clinics().update(row); });
}

} // namespace articulator::engine

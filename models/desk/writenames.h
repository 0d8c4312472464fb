// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include "desk/writevalues.h"
#include "domain/result.h"
#include "warehouse/warehouse.h"
#include "warehouse/writes.h"

namespace articulator::desk {

/// Names of a clinic's providers and operatories by external id.
struct WriteNames {
    QHash<QString, QString> providers;
    QHash<QString, QString> operatories;

    [[nodiscard]] QString provider(const QString &id) const { return providers.value(id, id); }
    [[nodiscard]] QString operatory(const QString &id) const { return operatories.value(id, id); }
    [[nodiscard]] static domain::Result<WriteNames> of(warehouse::Warehouse &warehouse, const QString &clinic);
};

[[nodiscard]] WriteLine lineOf(const warehouse::WriteRow &row, const WriteNames &names);

} // namespace articulator::desk

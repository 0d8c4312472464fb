// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/permissions.h"

#include "opendental/row.h"

namespace articulator::opendental {

using namespace std::chrono_literals;

Permissions Permissions::read(const QJsonArray &rows)
{
    Permissions permissions;
    for (const QJsonValue &value : rows) {
        const Row row(value.toObject());
        const QString name = row.text(QLatin1String("Permission"));
        if (!name.isEmpty())
            (row.flag(QLatin1String("HasPermission")) ? permissions.granted : permissions.missing).append(name);
    }
    return permissions;
}

std::chrono::milliseconds requestGap(const Options &options, const Permissions &permissions)
{
    if (options.minGap)
        return *options.minGap;
    if (options.mode != Mode::Remote)
        return 0ms;
    if (permissions.isEnterprise())
        return 550ms;
    const bool onlyReads = permissions.granted.isEmpty() || permissions.granted == QStringList{QStringLiteral("ApiReadAll")};
    return onlyReads ? 5200ms : 1100ms;
}

int pageSize(const Options &options, const Permissions &permissions)
{
    // A service would give an Enterprise key 10,000 rows; such answers are slow and large, and gain nothing.
    return options.mode != Mode::Remote || permissions.isEnterprise() ? 1000 : 100;
}

} // namespace articulator::opendental

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "contract/manifest.h"

#include "contract/plugin.h"

namespace articulator::contract {

using domain::Error;
using domain::fail;

domain::Result<Manifest> judge(const QJsonObject &pluginMetaData)
{
    if (pluginMetaData.value(QLatin1String("IID")).toString() != QLatin1String(ARTICULATOR_ADAPTER_IID))
        return fail(Error::Kind::SchemaMismatch, "adapter-contract",
                    QStringLiteral("The file is no adapter of contract version %1.").arg(contractVersion));
    const QJsonObject meta = pluginMetaData.value(QLatin1String("MetaData")).toObject();
    Manifest manifest{meta.value(QLatin1String("pms")).toString(), meta.value(QLatin1String("name")).toString(),
                      meta.value(QLatin1String("contract")).toInt()};
    if (manifest.pms.isEmpty() || manifest.name.isEmpty())
        return fail(Error::Kind::Malformed, "adapter-manifest", QStringLiteral("The adapter's metadata names no PMS."));
    if (manifest.contract != contractVersion)
        return fail(Error::Kind::SchemaMismatch, "adapter-contract",
                    QStringLiteral("The adapter was built for contract version %1, this program speaks %2. Update the older one.")
                        .arg(manifest.contract)
                        .arg(contractVersion));
    return manifest;
}

} // namespace articulator::contract

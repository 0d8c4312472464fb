// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/adapteroffer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "domain/change.h"
#include "domain/settingsjson.h"

namespace articulator::engine {

namespace {

QJsonArray offerOf(AdapterSource &adapters)
{
    QJsonArray offer;
    for (const contract::Manifest &manifest : adapters.installed()) {
        const domain::Result<domain::SettingsSchema> schema = adapters.schema(manifest.pms);
        if (schema)
            offer.append(QJsonObject{{QStringLiteral("pms"), manifest.pms},
                                     {QStringLiteral("name"), manifest.name},
                                     {QStringLiteral("settings"), domain::schemaJson(*schema)}});
    }
    return offer;
}

} // namespace

void tellAdapters(AdapterSource &adapters, WriterThread &writer)
{
    const QString offer = QString::fromUtf8(QJsonDocument(offerOf(adapters)).toJson(QJsonDocument::Compact));
    // A form that cannot be drawn costs convenience only; reading and writing go on.
    (void)writer.submit<void>(
        [offer](warehouse::Warehouse &warehouse) { return warehouse.facts().set(QString(), {{QString::fromLatin1(domain::fact::adapters), offer}}); });
}

} // namespace articulator::engine

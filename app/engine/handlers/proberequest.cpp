// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/handlers/proberequest.h"

#include <QJsonDocument>

#include "domain/change.h"
#include "engine/outcome.h"

namespace articulator::engine {

namespace {

/// For people who look later: how the last probe ended, and what the key may do as far as the PMS last said.
QMap<QString, QString> factsOf(QJsonObject document, domain::Instant now)
{
    document.insert(QStringLiteral("at"), domain::toText(now));
    const QString text = QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
    QMap<QString, QString> facts{{QString::fromLatin1(domain::fact::lastProbe), text}};
    if (!document.contains(QLatin1String("error")))
        facts.insert(QString::fromLatin1(domain::fact::lastGrants), text);
    return facts;
}

} // namespace

void ProbeRequest::handle(const Ask &ask, const ProgressCallback &, Answer answer)
{
    const domain::Result<warehouse::ClinicRow> row = clinic(ask.clinic);
    if (!row) {
        answer(domain::fail(row.error()));
        return;
    }
    world().fleet->start(*row);
    const auto keep = [writer = world().writer, clock = m_clock, id = row->id](const QJsonObject &document) {
        // A clinic may have been removed meanwhile; nothing of it stays then.
        (void)writer->ask<void>([&](warehouse::Warehouse &warehouse) {
            return warehouse.clinics().find(id) ? warehouse.facts().set(id, factsOf(document, clock->now())) : domain::Result<>();
        });
    };
    world().fleet->probe(row->id, [answer = std::move(answer), keep](const domain::Result<contract::Probe> &probe) {
        const QJsonObject document = probeObject(probe);
        keep(document);
        answer(document);
    });
}

} // namespace articulator::engine

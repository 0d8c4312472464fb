// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "domain/records.h"
#include "domain/zone.h"
#include "opendental/officelists.h"

/// Bodies of POST and PUT /appointments (reference sections 4.1 and 6.1). Pure.
namespace articulator::opendental {

/// Who a visit is with, in Open Dental's columns. ProvHyg is the main provider exactly where `hygiene`; 0 leaves a column out.
struct VisitProviders {
    qint64 dentist = 0;
    qint64 hygienist = 0;
    bool hygiene = false;
};

/// A hygienist is the visit's ProvHyg, everybody else its ProvNum. Where the role tells nothing, a hygiene chair's own hygienist leads.
[[nodiscard]] VisitProviders providersFor(const QString &provider, const QString &secondary, domain::ProviderRole role, const Chair &chair);
/// The same for a visit that exists: the column that does not lead keeps whom it has.
[[nodiscard]] VisitProviders providersFor(const QString &provider, domain::ProviderRole role, const Chair &chair, const QJsonObject &row);

/// "true" or "false", as the API writes booleans.
[[nodiscard]] QString flagText(bool value);
/// The wall-clock text of an instant.
[[nodiscard]] QString startText(domain::Instant start, const domain::Zone &zone);
void putProviders(const VisitProviders &providers, QJsonObject &body);

/// What puts a moved visit back as `row` shows it.
[[nodiscard]] QJsonObject restoringBody(const QJsonObject &row);
/// The same from a record, for whoever has no row any more: only what the record tells.
[[nodiscard]] QJsonObject restoringBody(const domain::Appointment &before, const domain::Zone &zone);

} // namespace articulator::opendental

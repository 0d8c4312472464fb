// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QMap>

#include "domain/error.h"
#include "domain/records.h"
#include "domain/zone.h"

/// Records as the console shows them. PHI is absent unless a value says that it was revealed.
namespace articulator::desk {

struct RecordsQuestion {
    QString clinic;
    domain::RecordKind kind = domain::RecordKind::Patient;
    QString person; ///< name, phone or birth date; not empty: only patients that fit it exactly
    friend bool operator==(const RecordsQuestion &, const RecordsQuestion &) = default;
};

/// What of a patient a search has shown, because it was typed: the rest stays masked.
enum class FoundBy { Nothing, LastName, FullName, Phone, BirthDate };

struct RecordLine {
    domain::Record record;
    bool holdsPhi = false;
    QString found; ///< the leaf that was typed, as the record spells it
};

/// Names of what records point to, by external id.
struct RecordNames {
    QMap<QString, QString> providers;
    QMap<QString, QString> operatories;
};

struct RecordsSnapshot {
    RecordsQuestion question;
    domain::Zone zone = domain::Zone::utc();
    std::optional<domain::Instant> asOf;
    FoundBy foundBy = FoundBy::Nothing;
    std::vector<RecordLine> lines;
    qint64 total = 0; ///< of the kind; more than lines where not all are shown
    RecordNames names;
    std::optional<domain::Error> error;
};

struct RecordAsk {
    QString clinic;
    domain::RecordKind kind = domain::RecordKind::Patient;
    QString externalId;
    friend bool operator==(const RecordAsk &, const RecordAsk &) = default;
};

/// One record, and what is planned for the person it belongs to.
struct RecordCard {
    RecordAsk ask;
    domain::Zone zone = domain::Zone::utc();
    domain::Instant pmsNow{};
    domain::Record record;
    bool holdsPhi = false;
    enum class Phi { Masked, Revealed } phi = Phi::Masked;
    QString patient; ///< external id; empty: the record belongs to nobody
    std::vector<domain::Record> visits; ///< by start, undated ones last
    std::vector<domain::Record> recalls;
    std::vector<domain::Record> treatments; ///< planned ones
    std::vector<domain::Record> coverages;
    RecordNames names;
    std::optional<domain::Error> error;
};

struct ProviderChoice {
    QString clinic;
    QString clinicName;
    QString externalId;
    QString name;
};

} // namespace articulator::desk

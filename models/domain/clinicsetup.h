// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QHash>

#include "domain/book.h"

namespace articulator::domain {

/// The parts of a book that do not change from day to day, as numbers: providers and operatories are ranks in the order of idLess, so
/// sorting by rank is sorting as people expect.
class ClinicSetup {
public:
    explicit ClinicSetup(const Book &book);

    [[nodiscard]] int providerCount() const { return int(m_providers.size()); }
    [[nodiscard]] int operatoryCount() const { return int(m_operatories.size()); }
    /// -1: not in the book.
    [[nodiscard]] int providerRank(const QString &externalId) const { return m_providerRanks.value(externalId, -1); }
    [[nodiscard]] int operatoryRank(const QString &externalId) const { return m_operatoryRanks.value(externalId, -1); }
    [[nodiscard]] const QString &providerId(int rank) const { return m_providers[std::size_t(rank)].externalId; }
    [[nodiscard]] const QString &operatoryId(int rank) const { return m_operatories[std::size_t(rank)].externalId; }
    [[nodiscard]] bool isProviderActive(int rank) const { return m_providers[std::size_t(rank)].active; }
    [[nodiscard]] bool isOperatoryActive(int rank) const { return m_operatories[std::size_t(rank)].active; }
    /// Ranks of the operatories that a provider block admits: those it names, else the active ones whose default the provider is, and the
    /// active ones without a default if he is the clinic's provider for unassigned operatories.
    [[nodiscard]] std::vector<int> admitted(const Schedule &block, int provider) const;

    /// The type of that name, an active one first; else the type of that external id; else none.
    [[nodiscard]] const Entry<AppointmentType> *type(const QString &nameOrId) const;

    /// Number of the label that a blockout without ban puts on time; the same for the same definition.
    [[nodiscard]] int label(const Schedule &blockout) const { return m_labels.value({blockout.blockout, blockout.blockoutId}, -1); }
    /// By label: whether it keeps visits of the type out. A type that names no blockouts is kept out by none.
    [[nodiscard]] std::vector<char> barredLabels(const AppointmentType &type) const;

private:
    struct Resource {
        QString externalId;
        bool active = false;
        QString owner; ///< of an operatory: its default provider
    };
    void rankProviders(const Book &book);
    void rankOperatories(const Book &book);

    std::vector<Resource> m_providers;
    std::vector<Resource> m_operatories;
    QHash<QString, int> m_providerRanks;
    QHash<QString, int> m_operatoryRanks;
    std::vector<Entry<AppointmentType>> m_types;
    QHash<std::pair<QString, QString>, int> m_labels;
    QString m_unassignedProvider;
};

} // namespace articulator::domain

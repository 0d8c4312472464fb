// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/clinicsetup.h"

#include <algorithm>

namespace articulator::domain {

ClinicSetup::ClinicSetup(const Book &book) : m_types(book.types), m_unassignedProvider(book.unassignedProvider)
{
    rankProviders(book);
    rankOperatories(book);
    for (const Entry<Schedule> &entry : book.schedules) {
        if (entry.body.scope != ScheduleScope::Blockout || entry.body.forbids)
            continue;
        const std::pair key(entry.body.blockout, entry.body.blockoutId);
        if (!m_labels.contains(key))
            m_labels.insert(key, int(m_labels.size()));
    }
}

void ClinicSetup::rankProviders(const Book &book)
{
    for (const Entry<Provider> &entry : book.providers)
        m_providers.push_back({entry.externalId, entry.body.active, {}});
    std::ranges::sort(m_providers, [](const Resource &a, const Resource &b) { return idLess(a.externalId, b.externalId); });
    for (std::size_t i = 0; i < m_providers.size(); ++i)
        m_providerRanks.insert(m_providers[i].externalId, int(i));
}

void ClinicSetup::rankOperatories(const Book &book)
{
    for (const Entry<Operatory> &entry : book.operatories) {
        const Operatory &operatory = entry.body;
        m_operatories.push_back({entry.externalId, operatory.active, operatory.hygiene ? operatory.defaultHygienist : operatory.defaultDentist});
    }
    std::ranges::sort(m_operatories, [](const Resource &a, const Resource &b) { return idLess(a.externalId, b.externalId); });
    for (std::size_t i = 0; i < m_operatories.size(); ++i)
        m_operatoryRanks.insert(m_operatories[i].externalId, int(i));
}

std::vector<int> ClinicSetup::admitted(const Schedule &block, int provider) const
{
    std::vector<int> ranks;
    for (const QString &id : block.operatories)
        if (const int rank = operatoryRank(id); rank >= 0)
            ranks.push_back(rank);
    if (!block.operatories.isEmpty())
        return ranks;
    const QString &id = providerId(provider);
    for (int rank = 0; rank < operatoryCount(); ++rank) {
        const Resource &operatory = m_operatories[std::size_t(rank)];
        const bool isOwned = operatory.owner.isEmpty() ? id == m_unassignedProvider : id == operatory.owner;
        if (operatory.active && isOwned)
            ranks.push_back(rank);
    }
    return ranks;
}

const Entry<AppointmentType> *ClinicSetup::type(const QString &nameOrId) const
{
    const Entry<AppointmentType> *found = nullptr;
    for (const Entry<AppointmentType> &entry : m_types)
        if (entry.body.name == nameOrId && (found == nullptr || (entry.body.active && !found->body.active)))
            found = &entry;
    for (const Entry<AppointmentType> &entry : m_types)
        if (found == nullptr && entry.externalId == nameOrId)
            found = &entry;
    return found;
}

std::vector<char> ClinicSetup::barredLabels(const AppointmentType &type) const
{
    std::vector<char> barred(std::size_t(m_labels.size()), 0);
    if (type.blockouts.isEmpty())
        return barred;
    for (auto label = m_labels.begin(); label != m_labels.end(); ++label) {
        const auto &[name, number] = label.key();
        const bool isNamed = (!name.isEmpty() && type.blockouts.contains(name)) || (!number.isEmpty() && type.blockouts.contains(number));
        barred[std::size_t(label.value())] = isNamed ? 0 : 1;
    }
    return barred;
}

} // namespace articulator::domain

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>

#include "contract/adapter.h"

namespace articulator::tests {

/// What every adapter has to keep to, whatever its PMS, checked page by page; holds rows as the warehouse's mirror would.
class ConformingMirror {
public:
    explicit ConformingMirror(domain::Zone zone) : m_zone(std::move(zone)) { }

    /// Pulls until the pass is complete and applies its pages. Empty when all was as the contract says, else what was not, or the error's words.
    [[nodiscard]] QString pullPass(contract::Adapter &adapter, const QString &resource, bool full = false);
    [[nodiscard]] const std::map<QString, domain::RecordBody> &rows(domain::RecordKind kind) const { return m_rows[kind]; }
    [[nodiscard]] QString fact(const char *name) const { return m_facts.value(QString::fromLatin1(name)); }
    [[nodiscard]] QByteArray cursor(const QString &resource) const { return m_cursors.value(resource); }
    [[nodiscard]] std::optional<domain::Error> lastError() const { return m_error; }
    [[nodiscard]] std::optional<domain::Instant> asOf(const QString &resource) const;
    /// Calls of the last pass.
    [[nodiscard]] int calls() const { return m_calls; }

private:
    [[nodiscard]] QString complaint(const domain::Page &page, const contract::ResourcePlan &plan) const;
    void apply(const domain::Page &page, const QString &resource);
    void remove(const domain::Covered &covered, const std::set<QString> &seen);
    [[nodiscard]] bool isInside(const domain::RecordBody &body, const domain::Covered &covered) const;

    domain::Zone m_zone;
    mutable std::map<domain::RecordKind, std::map<QString, domain::RecordBody>> m_rows;
    std::map<QString, std::map<domain::RecordKind, std::set<QString>>> m_seen; ///< by resource: ids of the pass under way
    std::set<QString> m_underWay; ///< resources whose pass has begun and not ended
    QMap<QString, QString> m_facts;
    QMap<QString, QByteArray> m_cursors;
    std::map<QString, domain::Instant> m_asOf;
    std::optional<domain::Error> m_error;
    int m_calls = 0;
};

} // namespace articulator::tests

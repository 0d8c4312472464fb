// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <stop_token>

#include "opendental/schedulerow.h"
#include "opendental/session.h"

namespace articulator::opendental {

/// Short lists that give other rows their names: read along, kept for a while.
class References final {
public:
    explicit References(Session &session) : m_session(session) { }

    /// Names of appointment types; read again when old, or when `needed` names one that is not known. Nothing where the office does not offer them.
    [[nodiscard]] domain::Result<> loadTypes(const QStringList &needed, std::stop_token stop);
    [[nodiscard]] domain::Result<> loadRecallTypes(std::stop_token stop);
    /// Time patterns of procedure codes, and the office's time increment.
    [[nodiscard]] domain::Result<> loadProcedureTimes(std::stop_token stop);
    /// Blockout definitions, hidden ones too: always read afresh.
    [[nodiscard]] domain::Result<BlockoutTypes> blockoutTypes(std::stop_token stop);
    /// The office's words for confirmations, hidden ones left out: always read afresh.
    [[nodiscard]] domain::Result<QStringList> confirmations(std::stop_token stop);
    void nameType(const QString &number, const QString &name) { m_types[number] = name; }

    [[nodiscard]] QString typeName(const QString &number) const;
    [[nodiscard]] QString recallTypeName(const QString &number) const;
    [[nodiscard]] QString procedureTime(const QString &code) const;
    [[nodiscard]] int incrementMinutes() const { return m_increment; }

private:
    using Names = std::map<QString, QString>;
    [[nodiscard]] bool isFresh(const std::optional<domain::Instant> &at, std::chrono::seconds age) const;

    Session &m_session;
    Names m_types;
    Names m_recallTypes;
    Names m_procedureTimes;
    int m_increment = 10;
    std::optional<domain::Instant> m_typesAt;
    std::optional<domain::Instant> m_recallTypesAt;
    std::optional<domain::Instant> m_procedureTimesAt;
};

} // namespace articulator::opendental

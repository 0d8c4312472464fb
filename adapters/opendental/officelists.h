// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>

#include "domain/records.h"
#include "opendental/session.h"

namespace articulator::opendental {

/// What a write has to know of an operatory.
struct Chair {
    bool hygiene = false;
    qint64 dentist = 0;
    qint64 hygienist = 0;
    qint64 clinic = 0;
};

/// Which kinds of broken visit the office counts by a procedure (preference BrokenApptProcedure); only these may be told to Break.
struct BreakTypes {
    bool missed = false;
    bool cancelled = false;
};

/// The office's short lists that writes speak by number while people speak by name. Kept for some minutes; an unknown name is looked for afresh first.
class OfficeLists final {
public:
    explicit OfficeLists(Session &session) : m_session(session) { }

    /// Refused "unknown-operatory".
    [[nodiscard]] domain::Result<Chair> chair(const QString &operatory, std::stop_token stop);
    /// True where any operatory belongs to a clinic: then the office uses clinics. Known after chair().
    [[nodiscard]] bool hasClinics() const;
    /// Refused "unknown-provider".
    [[nodiscard]] domain::Result<domain::ProviderRole> role(const QString &provider, std::stop_token stop);
    /// Of an active type rather than of a hidden one. Refused "unknown-type".
    [[nodiscard]] domain::Result<qint64> typeNumber(const QString &name, std::stop_token stop);
    /// DefNum of the office's own word for a confirmation. Refused "unknown-confirmation" naming the words it has.
    [[nodiscard]] domain::Result<qint64> confirmation(const QString &name, std::stop_token stop);
    [[nodiscard]] domain::Result<BreakTypes> breakTypes(std::stop_token stop);

private:
    /// One list: when it was read, and how.
    struct Kept {
        std::optional<domain::Instant> at;
        [[nodiscard]] bool isFresh(domain::Instant now, std::chrono::seconds age) const { return at && std::chrono::abs(now - *at) < age; }
    };
    using Read = domain::Result<> (OfficeLists::*)(std::stop_token);

    /// Reads the list where it is old, or where what is wanted is not in it and it was not read just now.
    [[nodiscard]] domain::Result<> ensure(Kept &kept, const std::function<bool()> &hasIt, Read read, std::stop_token stop);
    [[nodiscard]] domain::Result<> readChairs(std::stop_token stop);
    [[nodiscard]] domain::Result<> readRoles(std::stop_token stop);
    [[nodiscard]] domain::Result<> readTypes(std::stop_token stop);
    [[nodiscard]] domain::Result<> readConfirmations(std::stop_token stop);
    [[nodiscard]] domain::Result<> readBreakTypes(std::stop_token stop);

    Session &m_session;
    Kept m_chairsKept, m_rolesKept, m_typesKept, m_confirmationsKept, m_breakTypesKept;
    std::map<QString, Chair> m_chairs;
    std::map<QString, domain::ProviderRole> m_roles;
    std::map<QString, qint64> m_types;
    std::map<QString, qint64> m_confirmations;
    BreakTypes m_breakTypes;
};

} // namespace articulator::opendental

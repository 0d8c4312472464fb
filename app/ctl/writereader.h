// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ctl/session.h"
#include "ctl/verb.h"
#include "domain/recordjson.h"
#include "warehouse/writes.h"

namespace articulator::ctl {

/// Documents of writes and conflicts for one command: opens sealed halves once it is audited who looks, masked or revealed.
class WriteReader {
public:
    WriteReader(Session &session, domain::Phi phi) : m_session(session), m_phi(phi) { }

    /// In the order of the rows.
    [[nodiscard]] domain::Result<std::vector<QJsonObject>> writes(const std::vector<warehouse::WriteRow> &rows);
    [[nodiscard]] domain::Result<std::vector<QJsonObject>> conflicts(const std::vector<warehouse::ConflictRow> &rows);
    /// One document as an answer; people read the wall clock of its clinic.
    [[nodiscard]] domain::Result<Outcome> one(const QJsonObject &document);
    /// Several of them under the plural's name; people read them without the members `leftOut`.
    [[nodiscard]] domain::Result<Outcome> many(const QString &plural, const std::vector<QJsonObject> &documents, const QStringList &leftOut = {});

private:
    [[nodiscard]] domain::Result<QJsonObject> local(const QJsonObject &document);
    struct Clinic {
        vault::ClinicCipher cipher;
        domain::Zone zone;
    };
    [[nodiscard]] domain::Result<Clinic *> clinic(const QString &id);
    using Histories = std::map<qint64, std::vector<warehouse::WriteEvent>>;
    [[nodiscard]] domain::Result<Histories> histories(const std::vector<warehouse::WriteRow> &rows);
    [[nodiscard]] domain::Result<domain::AuditTicket> ticket(const QString &clinic, const QStringList &records);

    Session &m_session;
    domain::Phi m_phi;
    std::map<QString, Clinic> m_clinics;
};

} // namespace articulator::ctl

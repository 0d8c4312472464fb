// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <vector>

#include <QStringList>

#include "domain/error.h"
#include "domain/instant.h"
#include "domain/roles.h"
#include "domain/secret.h"
#include "domain/settings.h"

/// What the Settings page and the wizard show, and what they hand in.
namespace articulator::desk {

/// How a probe of a PMS ended.
struct ProbeReport {
    std::optional<domain::Instant> at;
    bool ok = false;
    QString pmsVersion;
    std::optional<int> latencyMs;
    std::optional<std::chrono::seconds> clockOffset; ///< PMS clock minus ours, in the clinic's zone
    std::optional<std::chrono::seconds> wallOffset;  ///< the PMS's wall clock minus UTC, whatever its zone is called
    QStringList granted;
    QStringList missing;
    std::optional<domain::Error> error;
};

/// Of a probe document (contract section 3); absent where it is none.
[[nodiscard]] std::optional<ProbeReport> probeReport(const QByteArray &document);

/// A kind of PMS that the last worker could connect, and what it wants to know.
struct AdapterForm {
    QString pms;
    QString name; ///< as people call it
    domain::SettingsSchema schema; ///< the adapter's own, then what every clinic has
};

struct TypeLine {
    QString externalId;
    QString name;
    int minutes = 0;
    QString pattern;
    bool isActive = true;
    QStringList blockouts;
};

struct ClinicSettings {
    QString id;
    QString name;
    QString pms;
    QByteArray zone;
    bool paused = false;
    domain::Settings settings;
    QStringList secrets; ///< names of those that are set; nobody but the worker can read one
    std::optional<ProbeReport> lastProbe;
    std::optional<ProbeReport> grants; ///< the last probe that the PMS answered
    std::vector<TypeLine> types;
};

struct UserLine {
    QString name;
    domain::Role role = domain::Role::Manager;
    bool isActive = true;
};

struct VaultFacts {
    enum class WorkerSlot { None, Keychain, KeyFile };
    QString keyId;
    WorkerSlot workerSlot = WorkerSlot::None;
};

struct SettingsSnapshot {
    std::vector<ClinicSettings> clinics; ///< by name
    std::vector<AdapterForm> adapters;
    std::vector<UserLine> users;
    VaultFacts vault;
    domain::Instant at{};
    std::optional<domain::Error> error;
};

/// A clinic as a person describes it. Of a change only what is not empty is changed.
struct ClinicForm {
    QString id;
    QString name;
    QString pms;
    QByteArray zone;
    domain::Settings settings;
    QStringList cleared; ///< settings that go back to their standard
    std::map<QString, domain::Secret> secrets; ///< sealed to the worker on their way
};

/// What became of a change of the users.
struct UserOutcome {
    enum class What { Added, Disabled } what = What::Added;
    QString name;
    std::optional<domain::Error> error;
};

} // namespace articulator::desk

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <stop_token>
#include <vector>

#include "contract/writing.h"
#include "domain/change.h"
#include "domain/clock.h"
#include "domain/result.h"
#include "domain/secret.h"
#include "domain/settings.h"
#include "domain/zone.h"

/// What every adapter is. An adapter knows one PMS and `domain`; its PMS's semantics stay inside. It is used from one thread at a time,
/// blocks by nature, and gives up soon after the stop token asks.
namespace articulator::contract {

/// What came of asking a PMS who it is and what its key may do.
struct Probe {
    bool ok = false;
    QString pmsVersion;
    int latencyMs = 0;
    std::optional<std::chrono::seconds> clockOffset; ///< PMS clock minus this computer's clock, in the clinic's zone
    std::optional<QByteArray> zoneHint;              ///< an offset such as "-06:00", where the PMS tells it
    QStringList granted;
    QStringList missing;
    int calls = 0;
};

/// A resource the adapter reads, and how often it is worth reading.
struct ResourcePlan {
    QString name;                        ///< "appointments", "patients", …: plural, as `sync` prints it
    std::chrono::seconds interval{0};    ///< 0: the clinic's own interval
    double weight = 1.0;                 ///< worth of a minute's freshness, against the others
    std::vector<domain::RecordKind> kinds; ///< the kinds its rows are of
};

struct PullRequest {
    QString resource;
    QByteArray cursor; ///< as stored with the last page; empty: from the beginning
    bool full = false; ///< first page of a full re-read: ignore what the cursor knows
};

/// Calls spent and allowed, for people.
struct Budget {
    int spentLastMinute = 0;
    int perMinute = 0; ///< 0: not limited
};

class Adapter {
public:
    virtual ~Adapter() = default;

    [[nodiscard]] virtual domain::Result<Probe> probe(std::stop_token stop) = 0;

    /// In the order in which a first copy should read them: what others refer to comes first.
    [[nodiscard]] virtual std::vector<ResourcePlan> resources() const = 0;

    /// The next page. May be asked again from any cursor it ever returned. Unsupported: this office or key does not offer the resource
    /// (detail says why, in words): it is skipped. Any other error: the resource failed. A row that cannot be understood is left out, named and counted as
    /// `failed`; the cursor remembers it, so that the next pass goes on from there, asks for it again, and counts it until it can be read or is gone.
    [[nodiscard]] virtual domain::Result<domain::Page> pull(const PullRequest &request, std::stop_token stop) = 0;

    /// Resources that a cheap hint of the PMS says have changed since the last call; empty where the PMS gives no hints.
    [[nodiscard]] virtual domain::Result<QStringList> hints(std::stop_token stop) = 0;

    [[nodiscard]] virtual Budget budget() const = 0;

    /// Absent where the adapter only reads. Lives as long as the adapter.
    [[nodiscard]] virtual Writer *writer() { return nullptr; }
};

/// Everything an adapter is given. Secrets are opened for it alone.
struct AdapterSetup {
    QString clinic;
    domain::Zone zone = domain::Zone::utc();
    domain::Settings settings;
    std::map<QString, domain::Secret> secrets;
    std::shared_ptr<const domain::Clock> clock;
};

} // namespace articulator::contract

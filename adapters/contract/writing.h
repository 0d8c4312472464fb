// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <stop_token>
#include <vector>

#include "domain/records.h"
#include "domain/result.h"
#include "domain/write.h"

/// Writing into a PMS, as the dispatcher asks an adapter for it.
namespace articulator::contract {

/// A fresh read: one record by its external id, or (id empty) every appointment of the civil days `from` to `until` inclusive.
struct ImageRequest {
    domain::RecordKind kind = domain::RecordKind::Appointment;
    QString externalId;
    domain::CivilDate from{};
    domain::CivilDate until{};
};

struct Image {
    std::vector<domain::Record> records; ///< whole, PHI and all; clinic, id and version are the caller's to give
    domain::Instant pmsClock{};          ///< the PMS's clock at the answer
    bool complete = false;               ///< the whole window was read: what is not here is not there
};

/// One write, ready to be sent: everything resolved to external ids and to the type's pattern.
struct PushOrder {
    domain::Wish wish;                    ///< provider is an external id
    QString pattern;                      ///< of a create or a change of length: `X` and `/`, 5 minutes each; else empty
    QString secondaryProvider;            ///< of a create: where the type or the operatory brings one
    std::optional<domain::Record> before; ///< the target as `image` showed it just before; absent for something new
    domain::Instant sendingAt{};          ///< PMS clock before the first byte of the first try; effects are looked for from here on
    int attempt = 1;
};

/// How a push or a look-up ended. Exactly one of these is true of the PMS.
struct Pushed {
    enum class End {
        Proven,  ///< it stands in the PMS: `readBack` is a fresh read, not the answer of the write
        Refused, ///< the PMS said no, for a reason that will stay; nothing was changed
        NotSent, ///< nothing reached the PMS, or it certainly had no effect; may be tried again
        Lost,    ///< it took effect but another visit came first in the same place; ours was released again
        Unclear  ///< it may or may not have taken effect: look up before anything is sent again
    };
    End end = End::Unclear;
    QString externalId;                     ///< of the record that the write made or changed
    std::optional<domain::Record> readBack; ///< with Proven
    QString found;                          ///< how the effect was recognised, for people: "marker", "read back", "adopted duplicate"
    std::optional<domain::Error> error;     ///< with all but Proven: why
};

/// Who last changed a record, asked for where it changed under a write. What was done before `since` is no answer.
struct ChangerRequest {
    domain::RecordKind kind = domain::RecordKind::Appointment;
    QString externalId;
    std::optional<domain::Instant> since; ///< PMS clock when the record was last seen unchanged
};

/// As the PMS tells it.
struct Changer {
    QString name; ///< for people: a user's name, else "user 14", else the program that did it
    domain::Instant at{};
};

/// The writing half of an adapter; shares its thread, its pace and its connection.
class Writer {
public:
    virtual ~Writer() = default;

    /// A fresh read, past every copy. NotFound "no-such-record" where the PMS has none of that id.
    [[nodiscard]] virtual domain::Result<Image> image(const ImageRequest &request, std::stop_token stop) = 0;

    /// Sends one write and reads back what came of it. Never sends again by itself after an unclear end.
    [[nodiscard]] virtual Pushed push(const PushOrder &order, std::stop_token stop) = 0;

    /// Looks for the effect of an order that was perhaps sent. Proven where it stands, NotSent where it certainly does not, Unclear where that cannot
    /// be told yet (the PMS does not answer, or may still be working on it).
    [[nodiscard]] virtual Pushed lookUp(const PushOrder &order, std::stop_token stop) = 0;

    /// Absent where the PMS does not tell. Few calls: it is asked once a conflict.
    [[nodiscard]] virtual domain::Result<std::optional<Changer>> changer(const ChangerRequest &, std::stop_token) { return std::optional<Changer>(); }

    /// Kinds of write that this office and key do not allow, each with the reason for people. Known after the first probe or pull.
    [[nodiscard]] virtual std::map<domain::WriteKind, QString> barred() const = 0;
};

} // namespace articulator::contract

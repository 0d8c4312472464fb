// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <memory>
#include <variant>
#include <vector>

#include <QByteArray>
#include <QMap>
#include <QString>

#include "domain/capacity.h"
#include "domain/error.h"
#include "domain/write.h"

/// What the pages of the write path show, as values. Patients are named by number until somebody reveals one, which is audited.
namespace articulator::desk {

inline constexpr int writeStateCount = int(domain::WriteState::Undone) + 1;

/// One write as a row of the queue.
struct WriteLine {
    qint64 number = 0;
    QString clinic;
    domain::WriteKind kind = domain::WriteKind::AppointmentCreate;
    domain::WriteState state = domain::WriteState::Awaiting;
    QString origin;
    QString patient;   ///< external id
    QString provider;  ///< name, where known
    QString operatory; ///< name, where known
    std::optional<domain::Instant> start;
    domain::Instant requestedAt{};
    QString requestedBy;
    QByteArray reasonCode;
    QString reasonText;
    int tries = 0;
    int needs = 1;
    QStringList approvedBy;
    std::optional<domain::Instant> notBefore;
    std::optional<domain::Instant> expires;
    qint64 revision = 0;
    friend bool operator==(const WriteLine &, const WriteLine &) = default;
};

/// The queue of one clinic, newest first. Where `follows` is the serial of the last one seen, only `changed` (places in `lines`) and `gone` differ.
struct QueueSnapshot {
    QString clinic;
    domain::Zone zone = domain::Zone::utc();
    std::shared_ptr<const std::vector<WriteLine>> lines = std::make_shared<std::vector<WriteLine>>();
    quint64 serial = 0;
    quint64 follows = 0;
    std::vector<std::size_t> changed;
    std::vector<qint64> gone; ///< numbers
    std::array<qint64, writeStateCount> counts{};
};

/// There is a value and it is PHI.
struct Hidden {
    friend bool operator==(const Hidden &, const Hidden &) = default;
};
/// monostate: not there. qint64: minutes.
using FieldValue = std::variant<std::monostate, QString, qint64, domain::Instant, Hidden>;

/// One member of a record, named as in contract section 2 ("start", "phones.mobile").
struct WriteField {
    QString name;
    FieldValue before; ///< in the PMS, as far as we know
    FieldValue after;  ///< as wished
    [[nodiscard]] bool isChanged() const { return before != after; }
    friend bool operator==(const WriteField &, const WriteField &) = default;
};

struct WriteStep {
    domain::Instant at{};
    domain::WriteState state = domain::WriteState::Awaiting;
    QString by;
    QString text;
    friend bool operator==(const WriteStep &, const WriteStep &) = default;
};

/// One write opened: what it changes, whether it still could, how it got where it is.
struct WriteDetail {
    enum class Base { None, Unchanged, Changed, Gone };
    enum class Window { NotNeeded, Free, Taken, Unknown };
    WriteLine line; ///< number 0: there is none
    QString key;
    domain::Zone zone = domain::Zone::utc();
    std::vector<WriteField> fields;
    std::vector<WriteStep> history;
    Base base = Base::None;
    Window window = Window::NotNeeded;
    std::vector<domain::Reason> reasons; ///< of Taken
    QByteArray windowError;              ///< code, of Unknown
    std::optional<domain::Instant> asOf; ///< what base and window were judged by
    std::optional<domain::Instant> appliedAt;
    QString externalId;
    QString found; ///< how the proof was recognised
    qint64 compensates = 0;
    bool holdsPhi = false;
    bool isRevealed = false;
    QByteArray revealError; ///< code, why it was not revealed when somebody asked; empty: nobody asked, or it was
    QString patientName; ///< only while revealed
    friend bool operator==(const WriteDetail &, const WriteDetail &) = default;
};

struct ConflictLine {
    qint64 number = 0;
    qint64 write = 0;
    domain::WriteKind kind = domain::WriteKind::AppointmentMove;
    domain::RecordKind record = domain::RecordKind::Appointment;
    QString externalId;
    QString patient;
    domain::Instant seenAt{};
    QString changedBy; ///< where the PMS tells
    std::optional<domain::Instant> changedAt; ///< the same
    QStringList fields;
    friend bool operator==(const ConflictLine &, const ConflictLine &) = default;
};

struct ConflictsSnapshot {
    QString clinic;
    QString pms; ///< "opendental"
    domain::Zone zone = domain::Zone::utc();
    std::vector<ConflictLine> lines; ///< oldest first
    friend bool operator==(const ConflictsSnapshot &, const ConflictsSnapshot &) = default;
};

struct ConflictField {
    QString name;
    FieldValue base;
    FieldValue pms;
    FieldValue ours;
    QString choice; ///< "pms", "ours"; empty: open
    friend bool operator==(const ConflictField &, const ConflictField &) = default;
};

/// One conflict opened, field by field.
struct ConflictDetail {
    ConflictLine line; ///< number 0: there is none
    QString clinic;
    QString pms;
    domain::Zone zone = domain::Zone::utc();
    QString origin;
    QString requestedBy;
    domain::Instant requestedAt{};
    QString key;
    std::vector<ConflictField> fields;
    bool holdsPhi = false;
    bool isRevealed = false;
    QByteArray revealError; ///< as of a write
    QString patientName;
    QByteArray errorCode; ///< why the sides cannot be shown; empty: they can
    friend bool operator==(const ConflictDetail &, const ConflictDetail &) = default;
};

struct TimesQuestion {
    QString clinic;
    QString type;         ///< external id of the appointment type; empty: the shortest
    int minutes = 0;      ///< 0: the type's own length
    QString provider;     ///< external id; empty: any
    QString operatory;
    domain::CivilDate from{}; ///< day 0: the clinic's today
    int days = 14;
    enum class Part { Any, Morning, Afternoon } part = Part::Any; ///< before, from noon
    friend bool operator==(const TimesQuestion &, const TimesQuestion &) = default;
};

/// A start that is legal, and what the visit would leave of its window.
struct TimeChoice {
    enum class Fit { Exact, Edge, Split };
    domain::Slot slot;
    QString providerName;
    QString operatoryName;
    Fit fit = Fit::Split;
    int before = 0;  ///< minutes of the window left before the visit
    int after = 0;
    int useless = 0; ///< of those, minutes too short for any visit
    friend bool operator==(const TimeChoice &, const TimeChoice &) = default;
};

struct NamedId {
    QString id;
    QString name;
    int minutes = 0; ///< of types
    friend bool operator==(const NamedId &, const NamedId &) = default;
};

/// Days without a start, and what stands in the way most.
struct EmptyDay {
    domain::CivilDate day{};
    std::vector<domain::Limit> limits; ///< most frequent first
    friend bool operator==(const EmptyDay &, const EmptyDay &) = default;
};

struct FoundTimes {
    TimesQuestion question; ///< as it was taken
    domain::Zone zone = domain::Zone::utc();
    std::optional<domain::Instant> asOf;
    domain::Instant pmsNow{};
    std::vector<NamedId> types;
    std::vector<NamedId> providers;
    std::vector<NamedId> operatories;
    QString pattern;
    std::vector<TimeChoice> choices; ///< best first, 500 at most
    std::size_t total = 0;           ///< legal starts on the step
    std::vector<EmptyDay> emptyDays;
    QByteArray errorCode;
    domain::CivilDate syncedUntil{};
};

struct PatientLine {
    QString externalId;
    QString name;
    std::optional<domain::CivilDate> birthDate;
    friend bool operator==(const PatientLine &, const PatientLine &) = default;
};

struct FoundPatients {
    QString clinic;
    QString text;
    std::vector<PatientLine> lines; ///< by name, 50 at most
    QByteArray errorCode;
};

} // namespace articulator::desk

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <variant>

#include <QString>
#include <QStringList>

#include "domain/instant.h"

/// The normalised records of every PMS: contract section 2. Ids are external ids (of the PMS) unless a name says otherwise.
/// An empty string is an absent member.
namespace articulator::domain {

enum class RecordKind { Patient, Provider, Operatory, Appointment, Schedule, AppointmentType, Recall, Treatment, Coverage };

struct Patient {
    struct Name {
        QString last, first, middle, preferred;
        friend bool operator==(const Name &, const Name &) = default;
    };
    struct Phones {
        QString home, work, mobile;
        friend bool operator==(const Phones &, const Phones &) = default;
    };
    Name name;                          ///< PHI
    std::optional<CivilDate> birthDate; ///< PHI
    Phones phones;                      ///< PHI
    QString email;                      ///< PHI
    QString status;                     ///< patient, nonPatient, inactive, archived, deceased, prospective
    QString language;
    friend bool operator==(const Patient &, const Patient &) = default;
};

enum class ProviderRole { Dentist, Hygienist, Other };

struct Provider {
    QString abbreviation;
    QString name;
    ProviderRole role = ProviderRole::Other;
    bool active = true;
    QString npi;
    friend bool operator==(const Provider &, const Provider &) = default;
};

struct Operatory {
    QString name;
    bool active = true;
    bool hygiene = false;
    QString defaultDentist;
    QString defaultHygienist;
    friend bool operator==(const Operatory &, const Operatory &) = default;
};

enum class AppointmentStatus { Scheduled, Completed, Broken, Cancelled, Unscheduled, Planned, Note };

struct Appointment {
    QString patient;
    QString provider;
    QString secondaryProvider;
    QString operatory;
    std::optional<Instant> start; ///< of a repeated wall-clock time the first pass
    int minutes = 0;              ///< elapsed
    QString pattern;              ///< `X` provider time, `/` assistant time, 5 minutes each
    QString secondaryPattern;
    AppointmentStatus status = AppointmentStatus::Scheduled;
    QString confirmation; ///< the office's own word
    QString type;         ///< name of the appointment type
    QString note;         ///< PHI
    bool onBook = false;
    bool parked = false;
    friend bool operator==(const Appointment &, const Appointment &) = default;
};

enum class ScheduleScope { Practice, Provider, Operatory, Blockout };

struct Schedule {
    ScheduleScope scope = ScheduleScope::Provider;
    QString provider;
    QStringList operatories;
    CivilTime start{}; ///< wall clock: what a block covers is decided by the wall clock, in a repeated hour both passes
    CivilTime end{};   ///< not after start: covers nothing
    bool closed = false;
    QString blockout;   ///< name
    QString blockoutId; ///< number of its definition in the PMS
    bool forbids = false;
    friend bool operator==(const Schedule &, const Schedule &) = default;
};

struct AppointmentType {
    QString name;
    QString pattern; ///< its own, or the one the PMS would compute from its procedures; empty: none can be computed
    int minutes = 0;
    bool active = true;
    QStringList blockouts; ///< names or definition numbers, as the PMS gives them
    friend bool operator==(const AppointmentType &, const AppointmentType &) = default;
};

struct Recall {
    QString patient;
    QString type;
    std::optional<CivilDate> due;
    std::optional<CivilDate> scheduled;
    QString interval;
    bool disabled = false;
    friend bool operator==(const Recall &, const Recall &) = default;
};

struct Treatment {
    QString patient;
    QString code;
    QString description;
    QString status; ///< planned, completed, existing-current, existing-other, referred, condition, planned-inactive
    std::optional<double> fee;
    std::optional<CivilDate> planned;
    QString appointment;
    friend bool operator==(const Treatment &, const Treatment &) = default;
};

struct Coverage {
    QString patient;
    int ordinal = 0; ///< 1 is primary
    QString carrier;
    QString group;        ///< PHI
    QString subscriberId; ///< PHI
    std::optional<CivilDate> verified;
    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// In the order of RecordKind.
using RecordBody = std::variant<Patient, Provider, Operatory, Appointment, Schedule, AppointmentType, Recall, Treatment, Coverage>;

[[nodiscard]] inline RecordKind kindOf(const RecordBody &body) { return RecordKind(body.index()); }

/// One row of the mirror.
struct Record {
    QString id; ///< ours, stable
    QString externalId;
    QString clinic;
    bool deleted = false;
    qint64 version = 0; ///< grows by one with every change we saw
    Instant seenAt{};   ///< PMS clock when this version was read
    RecordBody body;
    friend bool operator==(const Record &, const Record &) = default;
};

/// Contract's word for the kind: "appointmentType". Absent for an unknown word.
[[nodiscard]] QLatin1String kindWord(RecordKind kind);
[[nodiscard]] std::optional<RecordKind> parseKind(QStringView word);
[[nodiscard]] QLatin1String word(ProviderRole role);
[[nodiscard]] QLatin1String word(AppointmentStatus status);
[[nodiscard]] QLatin1String word(ScheduleScope scope);
[[nodiscard]] std::optional<ProviderRole> parseProviderRole(QStringView text);
[[nodiscard]] std::optional<AppointmentStatus> parseAppointmentStatus(QStringView text);
[[nodiscard]] std::optional<ScheduleScope> parseScheduleScope(QStringView text);

/// Orders external ids as people do: ids of digits by value, before all others; others by code point.
[[nodiscard]] bool idLess(QStringView a, QStringView b);

} // namespace articulator::domain

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QString>

#include "domain/instant.h"

/// What somebody asks to be changed in a PMS, and how far it has come: contract section 5.
namespace articulator::domain {

enum class WriteKind {
    AppointmentCreate,
    AppointmentMove,
    AppointmentCancel,
    AppointmentConfirm,
    AppointmentNote,
    PatientCreate,
    PatientContact
};

enum class WriteState {
    Awaiting,
    Approved,
    Sending,
    Applied,
    Held,
    Retrying,
    WaitingBridge,
    Unknown,
    Conflict,
    WindowGone,
    Rejected,
    Expired,
    Failed,
    Undone
};

enum class CancelHow { Broken, WillCall, Cancelled };

/// What a change was based on. In a write of something new there is none.
struct WriteBase {
    QString externalId;
    qint64 version = 0;
    friend bool operator==(const WriteBase &, const WriteBase &) = default;
};

/// The visit as it is wished; an absent member is not asked for.
struct VisitWish {
    std::optional<QString> patient; ///< external id
    std::optional<QString> type;    ///< name of the appointment type
    std::optional<QString> provider; ///< ours (`pv-…`) or external
    std::optional<QString> operatory; ///< external id
    std::optional<Instant> start;
    std::optional<int> minutes;
    std::optional<QString> note; ///< PHI
    friend bool operator==(const VisitWish &, const VisitWish &) = default;
};

/// The patient as wished; all PHI but status and language. An absent leaf is left as it is.
struct PatientWish {
    std::optional<QString> last, first, middle, preferred;
    std::optional<CivilDate> birthDate;
    std::optional<QString> home, work, mobile;
    std::optional<QString> email;
    std::optional<QString> language;
    friend bool operator==(const PatientWish &, const PatientWish &) = default;
};

/// A submitted write, member by member.
struct Wish {
    QString key; ///< 8 to 128 printable ASCII characters, unique per clinic for ever
    WriteKind kind = WriteKind::AppointmentCreate;
    QString origin; ///< "voice-agent", "patient-app", "desk", …: the sender's word
    std::optional<Instant> expires;
    std::optional<WriteBase> base;
    VisitWish visit;
    CancelHow how = CancelHow::Broken; ///< of a cancel
    QString reason;                    ///< of a cancel
    QString confirmation;              ///< of a confirm: the office's own word
    QString note;                      ///< PHI; of a note: appended
    PatientWish patient;
    friend bool operator==(const Wish &, const Wish &) = default;
};

/// Contract's words: "appointment.create", "window-gone", "will-call".
[[nodiscard]] QLatin1String word(WriteKind kind);
[[nodiscard]] QLatin1String word(WriteState state);
[[nodiscard]] QLatin1String word(CancelHow how);
[[nodiscard]] std::optional<WriteKind> parseWriteKind(QStringView text);
[[nodiscard]] std::optional<WriteState> parseWriteState(QStringView text);
[[nodiscard]] std::optional<CancelHow> parseCancelHow(QStringView text);

/// True for kinds whose target is an appointment that exists.
[[nodiscard]] bool changesAppointment(WriteKind kind);

} // namespace articulator::domain

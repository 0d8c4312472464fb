// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "desk/writevalues.h"
#include "ui/look/tagface.h"

namespace articulator::ui {

/// Words for writes and conflicts.
class WriteWords final {
    Q_DECLARE_TR_FUNCTIONS(articulator::ui::WriteWords)

public:
    WriteWords() = delete;

    /// "New visit".
    [[nodiscard]] static QString kind(domain::WriteKind kind);
    /// Green only for what was proven in the practice system.
    [[nodiscard]] static TagFace state(domain::WriteState state);
    /// The state with what it waits for: "Tries again in 8 s".
    [[nodiscard]] static TagFace of(const desk::WriteLine &line, domain::Instant now);
    /// Why a write stands where it stands, as a sentence; empty: nothing to say.
    [[nodiscard]] static QString reason(const QByteArray &code, const QString &text);
    /// "w-17".
    [[nodiscard]] static QString id(qint64 number);
    /// "Patient 731", or that it is a new one.
    [[nodiscard]] static QString patient(const desk::WriteLine &line);
    /// "voice agent" for "voice-agent".
    [[nodiscard]] static QString origin(const QString &origin);

    /// "Start" for "start", "Mobile phone" for "phones.mobile".
    [[nodiscard]] static QString field(const QString &name);
    [[nodiscard]] static QString value(const QString &field, const desk::FieldValue &value, const domain::Zone &zone);
    /// "Mon 23 Nov 9:00 AM".
    [[nodiscard]] static QString when(domain::Instant at, const domain::Zone &zone);
    /// "Appointment 50112".
    [[nodiscard]] static QString record(domain::RecordKind kind, const QString &externalId);
};

} // namespace articulator::ui

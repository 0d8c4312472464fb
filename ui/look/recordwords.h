// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "desk/recordvalues.h"

namespace articulator::ui {

/// Words for records: their kinds, members and states. What is masked reads as dots.
class RecordWords final {
    Q_DECLARE_TR_FUNCTIONS(articulator::ui::RecordWords)

public:
    RecordWords() = delete;

    struct Member {
        QString name;
        QString value;
    };

    /// "Patients".
    [[nodiscard]] static QString kinds(domain::RecordKind kind);
    /// "Patient 731".
    [[nodiscard]] static QString title(domain::RecordKind kind, const QString &externalId);
    [[nodiscard]] static QString dots() { return QStringLiteral("•••"); }
    [[nodiscard]] static QString patientStatus(const QString &word);
    [[nodiscard]] static QString status(domain::AppointmentStatus status);
    [[nodiscard]] static QString treatmentStatus(const QString &word);
    [[nodiscard]] static QString scope(domain::ScheduleScope scope);
    [[nodiscard]] static QString role(domain::ProviderRole role);
    [[nodiscard]] static QString yesOrNo(bool yes) { return yes ? tr("yes") : tr("no"); }
    [[nodiscard]] static QString date(const std::optional<domain::CivilDate> &date);
    /// "Dr. Lee" for "3", or the id where nobody has it.
    [[nodiscard]] static QString named(const QMap<QString, QString> &names, const QString &id);
    [[nodiscard]] static QString day(domain::Instant at, const domain::Zone &zone);

    /// Every member that the record has, in the order in which people ask for them.
    [[nodiscard]] static std::vector<Member> members(const desk::RecordCard &card);
    /// One line of a person's card.
    [[nodiscard]] static QString visit(const domain::Record &record, const desk::RecordCard &card);
    [[nodiscard]] static QString recall(const domain::Record &record);
    [[nodiscard]] static QString treatment(const domain::Record &record);
    [[nodiscard]] static QString coverage(const domain::Record &record);
};

} // namespace articulator::ui

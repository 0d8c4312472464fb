// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "desk/answers.h"
#include "desk/snapshots.h"
#include "domain/capacity.h"
#include "ui/look/tagface.h"

namespace articulator::ui {

/// Words for the states and values that pages show; errors have their own in ErrorWords, times in TimeWords.
class Words final {
    Q_DECLARE_TR_FUNCTIONS(articulator::ui::Words)

public:
    Words() = delete;

    /// Green only for Current.
    [[nodiscard]] static TagFace of(domain::Freshness freshness);
    /// The clinic's state in a word or two, and the sentence behind it.
    [[nodiscard]] static TagFace of(const desk::ClinicLine &clinic);
    [[nodiscard]] static TagFace of(const desk::ResourceLine &resource);
    [[nodiscard]] static TagFace of(const desk::RunLine &run);
    /// True where a person has to do something about the clinic.
    [[nodiscard]] static bool needsPerson(const desk::ClinicLine &clinic);

    /// What limits a window, as part of a table: "next appointment".
    [[nodiscard]] static QString limit(domain::Limit limit);
    /// Why a start is not possible, as a sentence.
    [[nodiscard]] static QString reason(domain::Limit limit);
    /// "before: start of working time · after: next appointment".
    [[nodiscard]] static QString limits(const domain::Window &window);
    /// "appointment/50112" as people say it: "Appointment 50112".
    [[nodiscard]] static QString record(const QString &record);

    /// "Open Dental" for "opendental", with the release ("24.3") where it is known.
    [[nodiscard]] static QString pms(const QString &code, const QString &version = {});
    /// "Appointment types" for "appointmentTypes".
    [[nodiscard]] static QString resource(const QString &name);
    /// Why a run began: "on schedule", "asked by NAME".
    [[nodiscard]] static QString runCause(const QString &why);
    [[nodiscard]] static QString news(const desk::NewsLine &news);
    [[nodiscard]] static TagFace request(const desk::RequestProgress &progress);
    /// What became of a request, from "ACTION STATE".
    [[nodiscard]] static QString request(const QString &detail);
    /// "1 request/s" from the gap between two.
    [[nodiscard]] static QString pace(int gapMs);

private:
    [[nodiscard]] static QString copied(const desk::NewsLine &news);
    [[nodiscard]] static QString failure(const QString &what, const desk::NewsLine &news);
};

} // namespace articulator::ui

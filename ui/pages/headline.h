// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "desk/snapshots.h"
#include "ui/look/tagface.h"

namespace articulator::ui {

/// The one sentence that answers "is everything all right?". Ok only where every clinic is current and a worker lives.
class Headline final {
    Q_DECLARE_TR_FUNCTIONS(articulator::ui::Headline)

public:
    Headline() = delete;
    [[nodiscard]] static TagFace of(const desk::OverviewSnapshot &overview);

private:
    [[nodiscard]] static TagFace ofClinics(const std::vector<desk::ClinicLine> &clinics);
    [[nodiscard]] static TagFace ofTrouble(const std::vector<const desk::ClinicLine *> &troubled);
};

} // namespace articulator::ui

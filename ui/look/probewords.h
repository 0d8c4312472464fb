// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "desk/settingsvalues.h"
#include "ui/look/tagface.h"

namespace articulator::ui {

/// How the test of a connection ended, for people.
struct ProbeWordsOf {
    TagFace face;
    QString sentence;
    QStringList more;
};

class ProbeWords final {
    Q_DECLARE_TR_FUNCTIONS(articulator::ui::ProbeWords)

public:
    ProbeWords() = delete;

    [[nodiscard]] static ProbeWordsOf of(const desk::ProbeReport &report, const QString &pms);
    /// What went wrong before the PMS was asked, or on the way to it, with what to do at this form.
    [[nodiscard]] static ProbeWordsOf ofError(const domain::Error &error);
    /// One line for each permission that is missing and missed.
    [[nodiscard]] static QStringList missed(const desk::ProbeReport &report);
};

} // namespace articulator::ui

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "desk/auditvalues.h"
#include "ui/look/tagface.h"

namespace articulator::ui {

/// Words for entries of the audit log.
class AuditWords final {
    Q_DECLARE_TR_FUNCTIONS(articulator::ui::AuditWords)

public:
    AuditWords() = delete;

    /// "Reveal record" for "record.reveal", whatever came of it; an action without words of its own is told by its name.
    [[nodiscard]] static QString action(const QString &action);
    /// "done", "refused", "failed".
    [[nodiscard]] static TagFace outcome(const QString &outcome);
    /// "Patient 731" for "patient/731", "maria" for "user/maria".
    [[nodiscard]] static QString record(const QString &record);
    /// The state of the whole log.
    [[nodiscard]] static TagFace proof(const desk::AuditProof &proof);
};

} // namespace articulator::ui

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include "desk/auditvalues.h"

namespace articulator::desk {

class Desk;

/// The audit log's part of a Desk. Lives on the GUI thread; every function returns at once, answers come by signal.
class AuditDesk final : public QObject {
    Q_OBJECT

public:
    /// What entriesRead tells about from now on, and again when entries were sealed.
    void show(const AuditQuestion &question);
    /// Nothing is told any more.
    void hide();
    /// Recomputes every hash; answered once by proofMade.
    void verify();
    /// Answered once by exported; audited.
    void exportTo(const AuditQuestion &question, const QString &path, AuditFormat format);

Q_SIGNALS:
    void entriesRead(const articulator::desk::AuditSnapshot &entries);
    void proofMade(const articulator::desk::AuditProof &proof);
    void exported(const articulator::desk::AuditExport &file);

private:
    friend class Desk;
    explicit AuditDesk(Desk &desk);
    void entriesMoved();
    void read();

    Desk &m_desk;
    std::optional<AuditQuestion> m_question;
    QTimer m_again;
};

} // namespace articulator::desk

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QJsonObject>
#include <QObject>

#include "desk/answers.h"
#include "desk/writewishes.h"

namespace articulator::desk {

class Desk;

/// The write path's part of a Desk: queue, conflicts, times and what people decide about them. Lives on the GUI thread; every function returns at once,
/// answers come by signal.
class WriteDesk final : public QObject {
    Q_OBJECT

public:
    /// Whose queue and conflicts are told from now on; empty: nobody's.
    void watch(const QString &clinic);
    /// The one write that is told in full from now on; 0: none. What was revealed of the one before is hidden again.
    void openWrite(qint64 number);
    void openConflict(qint64 number);
    /// Names and notes of the open one; audited before they are opened.
    void revealWrite();
    void revealConflict();
    /// The newest question is answered, and again when records change. An empty clinic: none.
    void findTimes(const TimesQuestion &question);
    void findPatients(const QString &clinic, const QString &text);

    /// Requests as those of Desk. Writes of one clinic each; the outcome says which were refused and why.
    quint64 decide(RequestAction action, const QString &clinic, const std::vector<qint64> &writes, const QString &words = {});
    /// `choices`: field to "pms" or "ours".
    quint64 resolve(const QString &clinic, qint64 conflict, const QMap<QString, QString> &choices);
    /// Contract section 5; sealed to the worker before it is stored.
    quint64 submitWrite(const QString &clinic, const QJsonObject &wish);

Q_SIGNALS:
    void queueChanged(const articulator::desk::QueueSnapshot &queue);
    void conflictsChanged(const articulator::desk::ConflictsSnapshot &conflicts);
    void writeChanged(const articulator::desk::WriteDetail &write);
    void conflictChanged(const articulator::desk::ConflictDetail &conflict);
    void timesFound(const articulator::desk::FoundTimes &times);
    void patientsFound(const articulator::desk::FoundPatients &patients);

private:
    friend class Desk;
    friend class DeskReader;
    explicit WriteDesk(Desk &desk) : m_desk(desk) { }
    void wish(const WriteWishes &wishes);
    void take(const WriteNews &news);
    /// What a reader that opens later has to know; nothing that was revealed.
    [[nodiscard]] const WriteWishes &standing() const { return m_standing; }

    Desk &m_desk;
    WriteWishes m_standing;
};

} // namespace articulator::desk

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QObject>

#include "desk/answers.h"
#include "desk/snapshots.h"
#include "desk/writevalues.h"
#include "ui/commands/writework.h"

namespace articulator::ui {

class CommandBook;
class ConflictPage;
class FindTimePage;
class Page;
class QueuePage;
class UndoTrail;

/// The three pages of the write path as one: made when they are first wanted, given the same clinic, heard together. What a page that comes later needs is
/// kept.
class WritePages final : public QObject, public WritePlace {
    Q_OBJECT

public:
    WritePages(CommandBook &book, UndoTrail &trail, QObject *parent = nullptr) : QObject(parent), m_book(book), m_trail(trail) { }

    [[nodiscard]] Page *queue();
    [[nodiscard]] Page *conflicts();
    [[nodiscard]] Page *findTime();
    void setClinic(const std::optional<desk::ClinicLine> &clinic, desk::WorkerPresence worker);
    void show(const desk::QueueSnapshot &queue);
    void show(const desk::ConflictsSnapshot &conflicts);
    void show(const desk::WriteDetail &write);
    void show(const desk::ConflictDetail &conflict);
    void show(const desk::FoundTimes &times);
    void show(const desk::FoundPatients &patients);
    void showRequest(const desk::RequestProgress &progress);
    /// Shows this write as soon as the queue has it.
    void openWrite(qint64 number);
    void openConflict(qint64 number);
    /// A write of the clinic in view, as it was read last; null where it is not known.
    [[nodiscard]] const desk::WriteLine *line(qint64 number) const;
    /// What commands judge by.
    [[nodiscard]] WriteWork work() const;

    void decide(desk::RequestAction action) override;
    void approveAllShown() override;
    void revealWrite() override;
    void keepSide(Side side) override;
    void saveChoices() override;
    void revealConflict() override;
    void bookTime() override;

Q_SIGNALS:
    /// What is chosen or shown is not what it was.
    void workChanged();
    void watchWanted(const QString &clinic);
    void writeWanted(qint64 number);
    void conflictWanted(qint64 number);
    void writeRevealWanted();
    void conflictRevealWanted();
    void timesWanted(const articulator::desk::TimesQuestion &question);
    void patientsWanted(const QString &clinic, const QString &text);
    void decided(articulator::desk::RequestAction action, const QString &clinic, const std::vector<qint64> &writes, const QString &words);
    void resolved(const QString &clinic, qint64 conflict, const QMap<QString, QString> &choices);
    void bookingWanted(const QString &clinic, const QJsonObject &wish);
    /// The queue page is wanted on this write.
    void queueWanted(qint64 write);

private:
    CommandBook &m_book;
    UndoTrail &m_trail;
    QueuePage *m_queue = nullptr;
    ConflictPage *m_conflicts = nullptr;
    FindTimePage *m_findTime = nullptr;
    std::optional<desk::ClinicLine> m_clinic;
    desk::WorkerPresence m_worker = desk::WorkerPresence::Alive;
    std::optional<desk::QueueSnapshot> m_lastQueue;
    std::optional<desk::ConflictsSnapshot> m_lastConflicts;
};

} // namespace articulator::ui

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>

#include <QStringList>

#include "domain/book.h"

/// The capacity rules written a second time, straight from contract section 4 and as slowly as they read: cell by cell, half minute by half
/// minute, with Qt's time zone only. It shares nothing with the capacity function but the records it looks at, so that agreement means something.
class BruteForce {
public:
    struct Question {
        QString type; ///< name; empty: none
        int minutes = 0; ///< 0: the type's own
        QString provider;
        QString operatory;
    };

    BruteForce(const articulator::domain::Book &book, const Question &question);

    /// "provider|operatory|start|end|minutes|starts|fits|first|last|before|after", instants as epoch seconds, in the contract's order.
    [[nodiscard]] QStringList windows(int firstDay, int days);
    /// "start|end|provider|operatory|leaves".
    [[nodiscard]] QStringList slotList(qint64 from, qint64 until, int step, int limit);
    /// Codes in the way of a start, over all pairs asked for; empty: it is legal.
    [[nodiscard]] std::set<QString> why(qint64 at);
    /// "provider|id|working|booked|open|cause=minutes|…" for each provider, then for each operatory.
    [[nodiscard]] QStringList usage(int number);

private:
    using Cells = std::vector<bool>;
    struct Day {
        std::vector<qint64> starts; ///< of each cell, epoch seconds
        std::map<QString, Cells> occupied, busy, operatoryBlocked, providerBlocked;
        std::map<std::pair<QString, QString>, Cells> work;
        Cells closed;
    };
    struct Run {
        QString provider, operatory;
        int day = 0;
        int first = 0;
        int last = 0;
    };

    [[nodiscard]] qint64 wall(qint64 instant) const;
    Day &day(int number);
    void fill(Day &day);
    [[nodiscard]] bool isClosedAt(qint64 instant) const;
    [[nodiscard]] bool worksAt(const QString &provider, const QString &operatory, qint64 instant) const;
    [[nodiscard]] bool admits(const articulator::domain::Schedule &block, const QString &operatory) const;
    [[nodiscard]] bool bars(const articulator::domain::Schedule &blockout) const;
    [[nodiscard]] bool touches(const articulator::domain::Schedule &schedule, qint64 instant) const;
    void addAppointment(Day &day, const articulator::domain::Appointment &appointment) const;
    [[nodiscard]] QStringList objections(const QString &provider, const QString &operatory, int dayNumber, int cell);
    [[nodiscard]] QString limit(const Run &run, int cell, int firstDay, int days);
    [[nodiscard]] std::vector<Run> runs(int number);
    [[nodiscard]] QString usageLine(int number, const std::vector<Run> &legal, const QString &provider, const QString &operatory);
    [[nodiscard]] bool isPairFree(int number, int cell, const QString &provider, const QString &operatory);
    [[nodiscard]] QString lostTo(int number, int cell, const std::vector<std::pair<QString, QString>> &pairs, bool isOperatoryRow);

    const articulator::domain::Book &m_book;
    Question m_question;
    QString m_pattern;
    const articulator::domain::AppointmentType *m_type = nullptr;
    QStringList m_providers;
    QStringList m_operatories;
    std::map<int, Day> m_days;
};

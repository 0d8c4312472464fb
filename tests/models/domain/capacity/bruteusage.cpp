// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/capacity/bruteforce.h"

using namespace articulator::domain;

/// The minutes of domain/usage.h counted a second time, cell by cell and pair by pair, from what BruteForce knows of a day.
QStringList BruteForce::usage(int number)
{
    const std::vector<Run> legal = runs(number);
    QStringList lines;
    for (const QString &provider : std::as_const(m_providers))
        lines << usageLine(number, legal, provider, {});
    for (const QString &operatory : std::as_const(m_operatories))
        lines << usageLine(number, legal, {}, operatory);
    return lines;
}

QString BruteForce::usageLine(int number, const std::vector<Run> &legal, const QString &provider, const QString &operatory)
{
    const int cells = int(day(number).starts.size());
    int working = 0, booked = 0, open = 0;
    std::map<QString, int> lost;
    for (int cell = 0; cell < cells; ++cell) {
        std::vector<std::pair<QString, QString>> pairs;
        for (const QString &p : std::as_const(m_providers))
            for (const QString &o : std::as_const(m_operatories))
                if ((provider.isEmpty() || p == provider) && (operatory.isEmpty() || o == operatory) && day(number).work[{p, o}][std::size_t(cell)])
                    pairs.emplace_back(p, o);
        if (pairs.empty())
            continue;
        working += 5;
        const bool isTaken = provider.isEmpty() ? day(number).occupied[operatory][std::size_t(cell)] : day(number).busy[provider][std::size_t(cell)];
        bool isOpen = false;
        for (const Run &run : legal)
            isOpen = isOpen
                || ((provider.isEmpty() || run.provider == provider) && (operatory.isEmpty() || run.operatory == operatory) && cell >= run.first
                    && cell < run.last + int(m_pattern.size()));
        if (isTaken)
            booked += 5;
        else if (isOpen)
            open += 5;
        else
            lost[lostTo(number, cell, pairs, provider.isEmpty())] += 5;
    }
    QStringList words{provider.isEmpty() ? QStringLiteral("operatory") : QStringLiteral("provider"), provider + operatory, QString::number(working),
                      QString::number(booked), QString::number(open)};
    for (const auto &[cause, minutes] : lost)
        words << QStringLiteral("%1=%2").arg(cause).arg(minutes);
    return words.join(u'|');
}

bool BruteForce::isPairFree(int number, int cell, const QString &provider, const QString &operatory)
{
    Day &here = day(number);
    const auto at = std::size_t(cell);
    return here.work[{provider, operatory}][at] && !here.closed[at] && !here.occupied[operatory][at] && !here.busy[provider][at]
        && !here.operatoryBlocked[operatory][at] && !here.providerBlocked[provider][at];
}

QString BruteForce::lostTo(int number, int cell, const std::vector<std::pair<QString, QString>> &pairs, bool isOperatoryRow)
{
    Day &here = day(number);
    const auto at = std::size_t(cell);
    if (here.closed[at])
        return QStringLiteral("closed");
    if (fromEpochSeconds(here.starts[at]) < m_book.now)
        return QStringLiteral("past");
    if (m_pattern.isEmpty() || (m_type && !m_type->active))
        return QStringLiteral("not-offered");
    bool isAnyLeft = false;
    int longest = 0;
    QString cause = QStringLiteral("blockout");
    for (const auto &[provider, operatory] : pairs) {
        isAnyLeft = isAnyLeft || !(isOperatoryRow ? here.busy[provider][at] : here.occupied[operatory][at]);
        int room = 0;
        while (cell + room < int(here.starts.size()) && isPairFree(number, cell + room, provider, operatory))
            ++room;
        if (room <= longest)
            continue;
        longest = room;
        const auto end = std::size_t(cell + room);
        if (end == here.starts.size() || (!here.closed[end] && !here.work[{provider, operatory}][end]))
            cause = QStringLiteral("short-before-end");
        else if (here.closed[end])
            cause = QStringLiteral("short-before-closed");
        else if (here.occupied[operatory][end])
            cause = QStringLiteral("short-before-visit");
        else
            cause = here.busy[provider][end] ? QStringLiteral("short-before-provider") : QStringLiteral("short-before-blockout");
    }
    return isAnyLeft ? cause : QStringLiteral("others-taken");
}

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include "scenarios/commandline.h"
#include "scenarios/office.h"

namespace articulator::scenarios {

/// What can be asked of a simulated office's book without one wish standing in another's way: free places, visits and patients that nothing was asked of yet.
class WishBook {
public:
    explicit WishBook(const CommandLine &desk) : m_desk(desk) { }
    /// Reads the copy of the book. Empty when it offers enough, else what it offers.
    [[nodiscard]] QString read(Office &office);

    /// Places and visits that nothing was asked of yet are left for about so many writes.
    [[nodiscard]] bool hasRoomFor(int writes) const;
    /// Submissions that the book has room for, of so many new visits and of every other kind once, keyed by the round's name.
    [[nodiscard]] QJsonArray wishes(const QString &round, int creates, bool withOtherKinds);
    /// One more, of the kind that is named, under that key.
    [[nodiscard]] QJsonObject wish(const QString &kind, const QString &key);
    /// The office's number of a confirmation word.
    [[nodiscard]] QJsonValue numberOf(const QString &confirmation) const { return m_words.value(confirmation); }

private:
    [[nodiscard]] QJsonArray records(const QString &kind, const QStringList &more = {}) const;
    [[nodiscard]] QJsonObject nextPlace();
    [[nodiscard]] QJsonObject nextVisit();

    const CommandLine &m_desk;
    QJsonArray m_places;   ///< free starts that do not touch each other
    QJsonArray m_visits;   ///< visits that nothing was asked of yet
    QStringList m_patients;
    QStringList m_people;          ///< patients nothing was asked of yet, to be changed
    QMap<QString, QJsonValue> m_words; ///< the office's confirmations, and their number in its store
    qsizetype m_nextPlace = 0;
    qsizetype m_nextVisit = 0;
    qsizetype m_nextPatient = 0;
    qsizetype m_nextPerson = 0;
};

} // namespace articulator::scenarios

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QJsonArray>
#include <QRandomGenerator>

#include "scenarios/commandline.h"
#include "scenarios/linkproxy.h"
#include "scenarios/office.h"
#include "warehouse/warehouse.h"
#include "warehouse/writes.h"

namespace articulator::scenarios {

/// An office that is written to through the real programs: simulator and worker as processes of their own, the cable between them in the test's
/// hand, the queue watched over a reading connection. The office's clock runs fast, so that what needs a minute of it needs a second here.
class WriteHouse {
public:
    WriteHouse();
    ~WriteHouse();
    /// Empty when everything stands, else what went wrong.
    [[nodiscard]] QString begin();

    [[nodiscard]] Office &office() { return *m_office; }
    [[nodiscard]] CommandLine &desk() { return m_desk; }
    [[nodiscard]] LinkProxy &link() { return *m_link; }

    void startWorker();
    /// SIGKILL, and nothing else.
    void killWorker();
    void stopWorker();

    /// Places and visits that nothing was asked of yet are left for about so many writes.
    [[nodiscard]] bool hasRoomFor(int writes) const;
    /// Submissions that the book has room for, of so many new visits and of every other kind once, keyed by the round's name.
    [[nodiscard]] QJsonArray wishes(const QString &round, int creates, bool withOtherKinds);
    /// One more, of the kind that is named, under that key.
    [[nodiscard]] QJsonObject wish(const QString &kind, const QString &key);
    /// Submits and approves; numbers of the writes that stand approved.
    [[nodiscard]] QList<qint64> approve(const QJsonArray &wishes);
    /// The same file again: its answers.
    [[nodiscard]] QJsonObject submit(const QJsonArray &wishes);

    [[nodiscard]] warehouse::WriteRow row(qint64 number);
    [[nodiscard]] int countIn(const QList<qint64> &numbers, domain::WriteState state);
    /// True when none of them is on its way any more; waits so long.
    [[nodiscard]] bool settle(const QList<qint64> &numbers, int limitMs);
    /// True when the worker's first round of reading is over, so that what it sends next belongs to a write.
    [[nodiscard]] bool isAtRest(int limitMs);
    /// Requests that a fault on demand has hit.
    [[nodiscard]] int faultHits();

    /// How many of them were in doubt at some time.
    [[nodiscard]] int lookedUp(const QList<qint64> &numbers);
    /// How they ended, for people who watch the test.
    [[nodiscard]] QString summary(const QList<qint64> &numbers);

    /// Effects in the simulator's own store since the beginning, by request.
    [[nodiscard]] QJsonObject effects();
    /// What contradicts "at most one effect a key, applied only with proof, everything has an end". Empty: nothing.
    [[nodiscard]] QString wrong(const QJsonArray &wishes, const QList<qint64> &numbers);
    [[nodiscard]] bool isAuditWhole();

private:
    [[nodiscard]] QJsonArray records(const QString &kind, const QStringList &more = {}) const;
    [[nodiscard]] warehouse::RunRow latestRun(); ///< id 0: none yet
    [[nodiscard]] QJsonObject nextPlace();
    [[nodiscard]] QJsonObject nextVisit();
    [[nodiscard]] int standing(const QJsonObject &wish);
    [[nodiscard]] int rowsOf(const QJsonObject &visit);

    CommandLine m_desk;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<LinkProxy> m_link;
    std::unique_ptr<warehouse::Warehouse> m_reader;
    QProcess m_worker;
    qint64 m_runBefore = 0; ///< newest run when the worker was started
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

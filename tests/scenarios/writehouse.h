// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>

#include <QJsonArray>
#include <QRandomGenerator>

#include "scenarios/commandline.h"
#include "scenarios/linkproxy.h"
#include "scenarios/office.h"
#include "scenarios/wishbook.h"
#include "warehouse/warehouse.h"
#include "warehouse/writes.h"

namespace articulator::scenarios {

/// An office that is written to through the real programs: simulator and worker as processes of their own, the cable between them in the test's
/// hand, the queue watched over a reading connection. With ARTICULATOR_DATABASE=postgresql the queue lives there. The office's clock runs fast, so that what needs a minute of it needs a second here.
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
    [[nodiscard]] bool isWorkerRunning() const { return m_worker.state() != QProcess::NotRunning; }

    enum class Victim { Worker, Simulator, Both };
    /// SIGKILL of one or both at a moment of the n-th request from now on.
    void arm(Victim victim, int request, LinkProxy::Moment moment, int delayUs);
    /// After a strike: whoever was hit is dead for good when this returns. True where somebody was.
    bool bury();
    /// Starts again whoever is not there: the office out of its store, the worker.
    void revive();

    [[nodiscard]] WishBook &book() { return *m_book; }
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
    /// The world is whole again: everything comes to an end, the invariants hold, and the same file does nothing the second time. Empty, or what is wrong.
    [[nodiscard]] QString finish(const QJsonArray &wishes, const QList<qint64> &numbers, int limitMs);
    /// Some fault at the simulator's door, for requests that writes send.
    [[nodiscard]] static QJsonObject randomFault(QRandomGenerator &random);

    /// What happened to all houses of the program until now, for people.
    struct Tally {
        std::atomic<int> writes{0};
        std::atomic<int> workerKills{0};
        std::atomic<int> simulatorKills{0};
    };
    [[nodiscard]] static Tally &tally();

private:
    [[nodiscard]] warehouse::RunRow latestRun(); ///< id 0: none yet
    [[nodiscard]] QString open();
    [[nodiscard]] QString excess();
    [[nodiscard]] QString storyOf(const warehouse::WriteRow &row);
    [[nodiscard]] int standing(const QJsonObject &wish);
    [[nodiscard]] int rowsOf(const QJsonObject &visit);

    CommandLine m_desk;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<LinkProxy> m_link;
    std::unique_ptr<warehouse::Warehouse> m_reader;
    QProcess m_worker;
    qint64 m_runBefore = 0; ///< newest run when the worker was started
    std::unique_ptr<WishBook> m_book;
    QTemporaryDir m_keeping; ///< of the office
    Victim m_victim = Victim::Worker;
    QMap<QString, int> m_asked; ///< keys ever approved, by kind
};

} // namespace articulator::scenarios

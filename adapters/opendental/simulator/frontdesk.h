// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QTimer>

#include "simulator/bookkeeping.h"
#include "simulator/dice.h"

namespace articulator::opendental::simulator {

/// The people at the front desk: does by itself what an office does all day. The same seed and book give the same
/// deeds.
class FrontDesk final : public QObject {
    Q_OBJECT

public:
    explicit FrontDesk(Office &office, QObject *parent = nullptr);

    /// Actions a minute of real time; 0 stops.
    void work(double actionsPerMinute);
    /// One deed; its name, or empty where the book offered nothing to do.
    QString act();
    /// One deed of a name, for demonstrations; false where there is no such name or nothing to do it to.
    [[nodiscard]] bool act(const QString &deed);
    [[nodiscard]] static QStringList deeds();
    [[nodiscard]] const QMap<QString, int> &done() const { return m_done; }
    /// Starts the sequence of deeds anew.
    void restart();
    /// Where the sequence of deeds is, to go on from there.
    [[nodiscard]] quint64 sequence() const { return m_dice.state(); }
    void goOn(quint64 sequence, const QMap<QString, int> &done);

Q_SIGNALS:
    /// Somebody did something by himself.
    void acted();

private:
    struct Place {
        qint64 wall;
        qint64 operatory;
        qint64 provider;
        qint64 hygienist;
    };
    using Taken = QHash<qint64, std::vector<std::pair<qint64, qint64>>>;
    struct Deed {
        QString name;
        int weight;
        bool (FrontDesk::*run)();
    };

    [[nodiscard]] static const std::vector<Deed> &allDeeds();
    bool book();
    bool moveVisit();
    bool confirmVisit();
    bool walkIn();
    bool breakVisit();
    bool finishVisit();
    bool writeNote();
    bool deleteVisit();
    bool changeDay();
    bool addBlockout();
    bool newPatient();
    bool changePhone();
    bool deletePatient();
    bool mergePatients();
    bool recalculate();
    bool deleteRecall();
    bool dropInsurance();

    /// A random row for which the predicate holds.
    [[nodiscard]] std::optional<qint64> pick(const Table &table, const std::function<bool(const RowView &)> &wanted);
    [[nodiscard]] std::optional<qint64> pickVisit(qint64 fromDay, qint64 toDay);
    [[nodiscard]] std::optional<qint64> pickPatient();
    [[nodiscard]] std::optional<Place> freePlace(qint64 minutes);
    /// Time taken on the book by operatory.
    [[nodiscard]] Taken taken(qint64 fromDay, qint64 toDay) const;
    [[nodiscard]] qint64 today() const;
    [[nodiscard]] std::vector<qint64> operatoriesFor(const RowView &schedule) const;

    Office &m_office;
    Bookkeeping m_books;
    Dice m_dice;
    QTimer m_timer;
    QMap<QString, int> m_done;
};

} // namespace articulator::opendental::simulator

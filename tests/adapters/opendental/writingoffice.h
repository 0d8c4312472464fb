// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "adapters/opendental/simulatorprocess.h"
#include "contract/adapter.h"

namespace articulator::tests {

/// A simulated office that is written to: the adapter over real HTTP, orders as the dispatcher makes them, and what truly stands in the office's store.
/// Its clock stands still on a Tuesday morning unless a test moves it; Saturday the 14th is empty.
class WritingOffice {
public:
    /// Empty when it runs, else what went wrong.
    [[nodiscard]] QString begin(const QStringList &options = {}, const domain::Settings &settings = {});
    /// Another adapter on the same office: what a restarted process has.
    void restart(const domain::Settings &settings = {});
    /// One more adapter on it, for another thread.
    [[nodiscard]] std::unique_ptr<contract::Adapter> another(const domain::Settings &settings = {}) const;
    /// The office anew.
    void reset();

    [[nodiscard]] contract::Writer &writer() { return *m_adapter->writer(); }
    [[nodiscard]] contract::Adapter &adapter() { return *m_adapter; }
    [[nodiscard]] SimulatorProcess &simulator() { return *m_simulator; }

    [[nodiscard]] domain::Instant at(const QString &wall) const;
    [[nodiscard]] domain::Instant now();
    bool fault(const QString &kind, const QString &method, const QString &path, QJsonObject more = {});
    [[nodiscard]] int faultHits() { return m_simulator->faultHits(); }
    bool advance(int seconds) { return m_simulator->post(QStringLiteral("/clock"), {{QStringLiteral("advance"), seconds}}); }
    bool settings(const QJsonObject &order) { return m_simulator->post(QStringLiteral("/settings"), order); }
    /// Writes columns of a row, as somebody would by SQL.
    bool row(const QString &table, const QJsonObject &columns) { return m_simulator->post(QStringLiteral("/row/") + table, columns); }
    bool action(const QString &name, QJsonObject order);

    [[nodiscard]] QList<QJsonObject> rows(const QString &table, const QString &column, const QVariant &value);
    [[nodiscard]] QJsonObject visit(const QString &number);
    [[nodiscard]] int size(const QString &table);
    /// Scheduled visits that begin at that time in the first dentist's chair.
    [[nodiscard]] int standing(const QString &wall = QStringLiteral("2026-03-14 09:00:00"));

    /// A living patient; 0, 1, … are different ones.
    [[nodiscard]] QString patient(int which = 0);
    [[nodiscard]] QString chair(bool hygiene = false);
    [[nodiscard]] QString provider(bool hygienist = false, int which = 0);
    /// A scheduled visit on Saturday, made by the front desk; its number.
    [[nodiscard]] QString booked(const QString &wall = QStringLiteral("2026-03-14 11:00:00"), QJsonObject more = {});

    [[nodiscard]] contract::PushOrder order(domain::WriteKind kind, const QString &key = QStringLiteral("key-0001"));
    [[nodiscard]] contract::PushOrder create(const QString &wall = QStringLiteral("2026-03-14 09:00:00"), const QString &key = QStringLiteral("key-0001"));
    /// Of a visit or patient as it stands now.
    [[nodiscard]] contract::PushOrder change(domain::WriteKind kind, const QString &externalId, const QString &key = QStringLiteral("key-0001"));

private:
    [[nodiscard]] static QString idOf(const QJsonObject &row, const QString &column) { return QString::number(row.value(column).toInteger()); }

    const domain::Zone m_zone = *domain::Zone::named("America/Chicago");
    std::unique_ptr<SimulatorProcess> m_simulator;
    std::unique_ptr<contract::Adapter> m_adapter;
};

/// The end in one word, with its code: "proven", "refused window-gone".
[[nodiscard]] QString told(const contract::Pushed &pushed);

} // namespace articulator::tests

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "datahouse.h"
#include "engine/clinicworker.h"
#include "fakepms.h"

namespace articulator::test {

/// One clinic's worker between a fake PMS and a real warehouse, stepped by hand under a clock that the test sets.
class ClinicBench {
public:
    /// A clinic "north" with so many rows in each core resource.
    explicit ClinicBench(int rows);
    ~ClinicBench();

    [[nodiscard]] FakePms &pms() { return *m_pms; }
    [[nodiscard]] FakeClock &clock() { return *m_clock; }
    [[nodiscard]] engine::ClinicWorker &worker() { return *m_worker; }
    [[nodiscard]] const DataHouse &house() const { return m_house; }
    [[nodiscard]] warehouse::ClinicRow row() const { return m_row; }

    /// Steps until nothing is due.
    void drive();
    /// A new worker on the same data, as after a restart; the old one is stopped where it is.
    void restart();
    void drop() { m_worker.reset(); }
    /// Orders a sync and drives it to its end.
    [[nodiscard]] domain::Result<QJsonObject> sync(bool full = false);

    [[nodiscard]] warehouse::ResourceRow resource(const QString &name);
    [[nodiscard]] std::vector<warehouse::RunRow> runs();
    [[nodiscard]] QStringList dump() { return m_house.dump(m_row.id); }
    template <typename T> [[nodiscard]] T ask(std::function<domain::Result<T>(warehouse::Warehouse &)> job) { return m_writer->ask<T>(std::move(job)).value(); }

private:
    DataHouse m_house;
    std::shared_ptr<FakePms> m_pms = std::make_shared<FakePms>();
    std::shared_ptr<FakeClock> m_clock;
    std::shared_ptr<engine::WriterThread> m_writer;
    std::shared_ptr<engine::Credentials> m_credentials;
    warehouse::ClinicRow m_row;
    std::unique_ptr<engine::ClinicWorker> m_worker;
};

} // namespace articulator::test

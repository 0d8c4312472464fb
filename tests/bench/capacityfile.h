// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QTemporaryDir>

#include "bench/capacityload.h"
#include "domain/cellpattern.h"
#include "domain/packedday.h"

struct sqlite3;
struct sqlite3_stmt;

/// The load in a SQLite file, as single rows and as packed days.
class CapacityFile {
public:
    explicit CapacityFile(const CapacityLoad &load);
    ~CapacityFile();
    CapacityFile(const CapacityFile &) = delete;
    CapacityFile &operator=(const CapacityFile &) = delete;

    /// All free windows, three ordered queries read row by row and swept.
    [[nodiscard]] std::uint64_t windowsRowByRow();
    /// The same from one packed row for each clinic and day.
    [[nodiscard]] std::uint64_t windowsFromPackedDays();

private:
    struct Maps {
        std::vector<articulator::domain::CellSet> work, taken;                          ///< by provider
        std::vector<std::size_t> ranks;                                                ///< by name
        std::vector<std::vector<articulator::domain::CellPattern::Run>> patterns;      ///< by name
    };
    void run(const char *sql);
    [[nodiscard]] sqlite3_stmt *prepared(const char *sql);
    void storeRows(const CapacityLoad::Rows &rows, const char *sql);
    void storeDays();
    [[nodiscard]] QByteArray packedDay(int clinic, int day) const;
    void addRow(articulator::domain::Book &book, int clinic, int provider, int day) const;
    static void readDay(const articulator::domain::PackedDayView &view, Maps &maps);

    const CapacityLoad &m_load;
    QTemporaryDir m_folder;
    sqlite3 *m_database = nullptr;
};

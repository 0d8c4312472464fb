// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "bench/ingestload.h"

/// What a careful plain program does with the same rows, by the databases' own interfaces. Each aborts where a step fails.
namespace rivals {

/// New file, one clear row each, 10,000 a commit.
void insertPatients(const std::string &folder, const std::vector<FlatPatient> &rows);

/// A file of appointments with two indexes.
void fillAppointments(const std::string &folder, const std::vector<FlatAppointment> &rows);
/// Writes every row over what is there, with the SHA-256 of each.
void upsertAppointments(const std::string &folder, const std::vector<FlatAppointment> &rows);

/// The same on a PostgreSQL: every row by COPY into a table of its own, then over what is there.
void fillShared(const std::string &address, const std::vector<FlatAppointment> &rows);
void upsertShared(const std::string &address, const std::vector<FlatAppointment> &rows);

/// Appends lines to a file with a sync after each.
void appendWithSyncs(const std::string &folder, int lines);

} // namespace rivals

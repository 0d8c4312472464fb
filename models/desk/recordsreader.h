// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/errandplace.h"
#include "desk/recordvalues.h"

/// Records for the console, each in one go on the reader thread. What fails is told in the value.
namespace articulator::desk {

/// All records of one kind, or the patients that a search fits; a search is audited and needs a role that may see names.
[[nodiscard]] RecordsSnapshot readRecords(const ErrandPlace &place, const RecordsQuestion &question);
/// One record with what belongs to its person. Revealed: audited first, "record.reveal".
[[nodiscard]] RecordCard readCard(const ErrandPlace &place, const RecordAsk &ask, RecordCard::Phi phi);
/// Active providers of every clinic.
[[nodiscard]] std::vector<ProviderChoice> readProviders(const ErrandPlace &place);

} // namespace articulator::desk

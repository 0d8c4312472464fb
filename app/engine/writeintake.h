// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "domain/approvalrules.h"
#include "engine/conflictdesk.h"
#include "engine/windowcheck.h"
#include "engine/writerecords.h"

namespace articulator::engine {

/// A submission that was looked at: stored before, or ready to be stored.
struct PreparedWrite {
    warehouse::WriteRow row; ///< with a number: it was submitted before, and stays as it is
    warehouse::WriteEvent event;
    std::optional<Clash> clash;
    [[nodiscard]] bool isKnown() const { return row.number != 0; }
};

/// Takes submissions into one clinic's queue: checked against the copy and against capacity, sealed, with the state that rules and book give it.
class WriteIntake {
public:
    explicit WriteIntake(WriteContext &context);

    /// Everything but storing; changes nothing. InvalidInput and NotFound as parseWish, checkNamed and targetOf; Refused "key-reused".
    [[nodiscard]] domain::Result<PreparedWrite> prepare(const QJsonObject &submission);
    /// A write of ours that takes an applied one back; `kept` is the record it was based on.
    [[nodiscard]] domain::Result<PreparedWrite> prepareUndo(const domain::Wish &wish, const std::optional<domain::Record> &kept, qint64 compensates);
    /// Durable together. Gives the rows their numbers.
    [[nodiscard]] domain::Result<> store(std::vector<PreparedWrite> &writes);

private:
    struct Looked {
        const domain::Wish &wish;
        const QJsonObject &submission;
        std::optional<warehouse::StoredRecord> target;
        std::optional<domain::Record> kept; ///< of the base, where it is known
    };
    [[nodiscard]] domain::Result<> checkTimes(const domain::Wish &wish) const;
    /// Only where the office's words are known.
    [[nodiscard]] domain::Result<> checkConfirmation(const domain::Wish &wish);
    [[nodiscard]] domain::Result<std::optional<warehouse::WriteRow>> known(const QJsonObject &submission, const domain::Wish &wish);
    [[nodiscard]] domain::Result<> reveal(warehouse::StoredRecord &target);
    [[nodiscard]] domain::Result<PreparedWrite> filled(const Looked &looked);
    [[nodiscard]] domain::Result<> judge(PreparedWrite &write, const Looked &looked);
    [[nodiscard]] domain::Result<WindowAnswer> window(const domain::Wish &wish, const std::optional<domain::Record> &target);
    [[nodiscard]] std::chrono::milliseconds clockOffset();
    [[nodiscard]] domain::Result<int> approvals(const warehouse::WriteRow &row);
    [[nodiscard]] QString digest(const QJsonObject &submission);

    WriteContext &m_context;
    domain::ApprovalRules m_rules;
    std::map<domain::CivilDate, domain::Book> m_books; ///< days that were read already
};

/// When a write that is approved now may go out: after the clinic's undo delay.
[[nodiscard]] domain::Instant afterUndoDelay(const warehouse::ClinicRow &clinic, domain::Instant now);

} // namespace articulator::engine

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>

#include <QHash>

#include "domain/change.h"
#include "domain/result.h"
#include "warehouse/pagerow.h"

namespace articulator::warehouse {

class Database;

/// What the warehouse holds of one record, as far as comparing needs it.
struct Held {
    qint64 version = 0;
    vault::Fingerprint fingerprint{};
    quint64 phi = 0; ///< digest of what was sealed last; 0: not known in this run, because `phi` may be ahead of `operations` after a crash
    std::optional<int> day;
    quint32 seen = 0;    ///< number of the pass that was the newest when the record was shown last
    quint32 touched = 0; ///< number of the prepared page that changes it
    bool deleted = false;
};

/// All records of one clinic in memory, by kind and id.
class HeldRows {
public:
    using Rows = QHash<QString, Held>;

    [[nodiscard]] static domain::Result<HeldRows> load(Database &database, const QString &clinic);
    [[nodiscard]] Rows &of(domain::RecordKind kind) { return m_rows[std::size_t(kind)]; }
    [[nodiscard]] const Rows &of(domain::RecordKind kind) const { return m_rows[std::size_t(kind)]; }
    /// Undeleted records.
    [[nodiscard]] qint64 count() const;
    /// False where a row does not follow the version held: another page was written after this one was prepared.
    [[nodiscard]] bool precede(const std::vector<PageRow> &rows) const;
    /// Takes over what was written.
    void accept(const std::vector<PageRow> &rows, quint32 seen);
    /// Of these rows it is not known any more what is sealed.
    void doubtPhi(const std::vector<PageRow> &rows);

private:
    std::array<Rows, std::variant_size_v<domain::RecordBody>> m_rows;
};

} // namespace articulator::warehouse

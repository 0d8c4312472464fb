// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "domain/change.h"
#include "domain/result.h"
#include "vault/cliniccipher.h"
#include "warehouse/rows.h"

namespace articulator::warehouse {

class Warehouse;

struct Applied {
    qint64 seen = 0;
    qint64 changed = 0;
    qint64 deleted = 0;
};

/// A page ready to be written: compared against what is held, changed rows serialised and sealed. Made on a worker's thread.
class PreparedPage {
public:
    PreparedPage();
    PreparedPage(PreparedPage &&) noexcept;
    PreparedPage &operator=(PreparedPage &&) noexcept;
    ~PreparedPage();
    [[nodiscard]] Applied applied() const;

private:
    friend class Mirror;
    struct Parts;
    std::unique_ptr<Parts> m;
};

/// One clinic's rows as the warehouse holds them, known in memory by fingerprint, so that 99 unchanged rows of 100 cost a hash look-up.
/// `prepare` and `covered` belong to the clinic's worker thread, `commit` to the engine's writer thread; never both at once for one clinic.
class Mirror {
public:
    /// Reads ids, versions and fingerprints (engine connection or any reader).
    [[nodiscard]] static domain::Result<std::unique_ptr<Mirror>> load(Warehouse &warehouse, const QString &clinic);
    ~Mirror();

    /// Compares and seals. Rows inside `page.covered` that this pass did not show become deletions.
    [[nodiscard]] domain::Result<PreparedPage> prepare(const QString &resource, const domain::Page &page, vault::ClinicCipher &cipher,
                                                       domain::Instant seenAt);
    /// Two commits: `phi`, then `operations` with the cursor and topics. Engine connection only. On an error nothing of `operations` is written and the
    /// mirror is as before; the same page may be prepared again.
    [[nodiscard]] domain::Result<Applied> commit(Warehouse &warehouse, PreparedPage &page);
    [[nodiscard]] qint64 size() const;

private:
    struct Parts;
    explicit Mirror(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m;
};

} // namespace articulator::warehouse

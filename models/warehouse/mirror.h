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

/// What the adapter was asked for: a full reading is believed when it shows nothing, a delta only the second time.
enum class Reach { Delta, Full };

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

    /// Compares and seals. Rows inside `page.covered` that this pass did not show become deletions; without a page with `opensPass` before it in
    /// this object's life `covered` deletes nothing. Refused "mass-change" where a pass shows no row of a kind of which more than 20 are held
    /// inside the covered days: believed when the next pass of the resource says so again, or with Reach::Full. `seenAt` is kept unless the page
    /// knows the PMS's clock. `resource` empty: records read singly, outside every pass; no cursor is kept.
    [[nodiscard]] domain::Result<PreparedPage> prepare(const QString &resource, const domain::Page &page, vault::ClinicCipher &cipher,
                                                       domain::Instant seenAt, Reach reach = Reach::Delta);
    /// Two commits: `phi`, then `operations` with the cursor, the page's facts and topics. Engine connection only. Refused "page-overtaken" where a page
    /// prepared later with the same records was committed first. On an error nothing of `operations` is written and the
    /// mirror is as before; the same page may be prepared again.
    [[nodiscard]] domain::Result<Applied> commit(Warehouse &warehouse, PreparedPage &page);
    [[nodiscard]] qint64 size() const;

private:
    struct Parts;
    /// First the one file or schema, then the other.
    [[nodiscard]] domain::Result<> commitInTurn(Warehouse &warehouse, const PreparedPage &page, bool hides) const;
    /// Both files at once, each by a thread; `operations` is committed once `phi` is durable.
    [[nodiscard]] domain::Result<> commitBeside(Warehouse &warehouse, const PreparedPage &page) const;
    [[nodiscard]] domain::Result<> writeOperations(Warehouse &warehouse, const PreparedPage &page) const;
    explicit Mirror(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m;
};

} // namespace articulator::warehouse

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/mirror.h"

#include "domain/zone.h"
#include "warehouse/database.h"
#include "warehouse/pagebuilder.h"
#include "warehouse/pagewriter.h"
#include "warehouse/passes.h"
#include "warehouse/recordplace.h"
#include "warehouse/statement.h"
#include "warehouse/stores.h"
#include "warehouse/topicbump.h"
#include "warehouse/transaction.h"

namespace articulator::warehouse {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

struct PreparedPage::Parts {
    QString resource;
    QByteArray cursor;
    QMap<QString, QString> facts;
    std::vector<PageRow> rows;
    Applied applied;
    domain::Instant seenAt{};
    quint32 pass = 0;
    bool endsPass = false;
};

PreparedPage::PreparedPage() : m(std::make_unique<Parts>()) { }
PreparedPage::PreparedPage(PreparedPage &&) noexcept = default;
PreparedPage &PreparedPage::operator=(PreparedPage &&) noexcept = default;
PreparedPage::~PreparedPage() = default;
Applied PreparedPage::applied() const { return m->applied; }

struct Mirror::Parts {
    QString clinic;
    domain::Zone zone;
    HeldRows rows;
    Passes passes;
    QHash<QString, QByteArray> cursors; ///< as written by this object
    quint32 pages = 0;
};

namespace {

void countRows(const std::vector<PageRow> &rows, Applied &applied)
{
    for (const PageRow &row : rows)
        ++(row.step == PageRow::Step::Put ? applied.changed : applied.deleted);
}

Result<> keepCursor(Database &database, const QString &clinic, const QString &resource, const QByteArray &cursor)
{
    return Statement(database, Part::Operations,
                     u"INSERT INTO ops.resource (clinic, resource, cursor) VALUES (?, ?, ?) "
                     "ON CONFLICT (clinic, resource) DO UPDATE SET cursor = excluded.cursor"_s)
        .bind(clinic).bind(resource).bind(cursor).run();
}

/// Writing as many sealed rows takes several times as long as starting a thread.
constexpr std::ptrdiff_t besideEachOther = 256;

std::ptrdiff_t hiddenRows(const std::vector<PageRow> &rows)
{
    return std::count_if(rows.begin(), rows.end(), changesPhi);
}

} // namespace

Mirror::Mirror(std::unique_ptr<Parts> parts) : m(std::move(parts)) { }
Mirror::~Mirror() = default;

qint64 Mirror::size() const { return m->rows.count(); }

Result<std::unique_ptr<Mirror>> Mirror::load(Warehouse &warehouse, const QString &clinic)
{
    auto row = warehouse.clinics().find(clinic);
    if (!row)
        return fail(row.error());
    auto zone = domain::Zone::named(row->zone);
    if (!zone)
        return fail(zone.error());
    auto rows = HeldRows::load(warehouse.database(), clinic);
    if (!rows)
        return fail(rows.error());
    return std::unique_ptr<Mirror>(
        new Mirror(std::make_unique<Parts>(Parts{clinic, std::move(*zone), std::move(*rows), {}, {}, 0})));
}

Result<PreparedPage> Mirror::prepare(const QString &resource, const domain::Page &page, vault::ClinicCipher &cipher, domain::Instant seenAt,
                                     Reach reach)
{
    if (page.opensPass)
        m->passes.open(resource);
    PageBuilder builder(m->clinic, m->zone, m->rows, cipher, ++m->pages);
    builder.takeAll(page.changes, m->passes.newest());
    for (const domain::Change &change : page.changes) {
        if (change.body)
            m->passes.show(resource, domain::kindOf(*change.body));
    }
    for (const domain::Covered &covered : page.covered) {
        auto absent = m->passes.absent(resource, covered, m->rows, reach);
        if (!absent)
            return fail(absent.error());
        for (const QString &id : *absent)
            builder.remove(covered.kind, id);
    }
    PreparedPage prepared;
    PreparedPage::Parts &parts = *prepared.m;
    parts.resource = resource;
    parts.cursor = page.cursor;
    parts.facts = page.facts;
    parts.rows = builder.finish();
    parts.seenAt = page.pmsClock.value_or(seenAt);
    parts.pass = m->passes.newest();
    parts.endsPass = !page.more;
    parts.applied.seen = qint64(page.changes.size());
    countRows(parts.rows, parts.applied);
    return prepared;
}

Result<Applied> Mirror::commit(Warehouse &warehouse, PreparedPage &page)
{
    Database &database = warehouse.database();
    const PreparedPage::Parts &parts = *page.m;
    if (auto writer = database.requireWriter(Part::Operations); !writer)
        return fail(writer.error());
    if (!m->rows.precede(parts.rows))
        return fail(Error::Kind::Refused, "page-overtaken", u"%1: records of this page were written meanwhile, prepare it again"_s.arg(parts.resource));
    const std::ptrdiff_t hidden = hiddenRows(parts.rows);
    const bool aside = hidden >= besideEachOther && !database.isShared() && sqlitepage::isIdle(database, Part::Phi);
    if (auto written = aside ? commitBeside(warehouse, page) : commitInTurn(warehouse, page, hidden > 0); !written) {
        m->rows.doubtPhi(parts.rows);
        return fail(written.error());
    }
    m->cursors.insert(parts.resource, parts.cursor);
    m->rows.accept(parts.rows, parts.pass);
    if (parts.endsPass)
        m->passes.close(parts.resource);
    return parts.applied;
}

Result<> Mirror::commitInTurn(Warehouse &warehouse, const PreparedPage &page, bool hides) const
{
    Database &database = warehouse.database();
    const PreparedPage::Parts &parts = *page.m;
    if (hides) {
        auto hidden = writing(database, Part::Phi, [&] {
            return database.isShared() ? postgrespage::writePhi(database, m->clinic, parts.rows)
                                       : sqlitepage::writePhi(database, m->clinic, parts.rows);
        });
        if (!hidden)
            return hidden;
    }
    const bool moved = !parts.resource.isEmpty() && (!m->cursors.contains(parts.resource) || m->cursors.value(parts.resource) != parts.cursor);
    if (!moved && parts.rows.empty() && parts.facts.isEmpty())
        return {};
    return writing(database, Part::Operations, [&] { return writeOperations(warehouse, page); });
}

Result<> Mirror::commitBeside(Warehouse &warehouse, const PreparedPage &page) const
{
    Database &database = warehouse.database();
    sqlitepage::PhiCommit hidden(database, m->clinic, page.m->rows);
    return writing(database, Part::Operations, [&] {
        auto written = writeOperations(warehouse, page);
        auto durable = hidden.wait();
        return durable ? written : durable;
    });
}

Result<> Mirror::writeOperations(Warehouse &warehouse, const PreparedPage &page) const
{
    Database &database = warehouse.database();
    const PreparedPage::Parts &parts = *page.m;
    const qint64 seenAt = domain::toEpochMs(parts.seenAt);
    if (!parts.rows.empty()) {
        auto written = database.isShared() ? postgrespage::writeRecords(database, m->clinic, parts.rows, seenAt)
                                           : sqlitepage::writeRecords(database, m->clinic, parts.rows, seenAt);
        if (written)
            written = bumpTopic(database, Part::Operations, "records");
        if (!written)
            return written;
    }
    if (auto kept = parts.resource.isEmpty() ? Result<>() : keepCursor(database, m->clinic, parts.resource, parts.cursor); !kept)
        return kept;
    if (auto known = parts.facts.isEmpty() ? Result<>() : warehouse.facts().set(m->clinic, parts.facts); !known)
        return known;
    return bumpTopic(database, Part::Operations, "resources");
}

} // namespace articulator::warehouse

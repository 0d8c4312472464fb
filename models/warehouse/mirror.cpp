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
    QuickDigester digester;
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

bool hidesAnything(const std::vector<PageRow> &rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const PageRow &row) { return row.step == PageRow::Step::Put && holdsPhi(row.kind); });
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
        new Mirror(std::make_unique<Parts>(Parts{clinic, std::move(*zone), std::move(*rows), {}, {}, {}, 0})));
}

Result<PreparedPage> Mirror::prepare(const QString &resource, const domain::Page &page, vault::ClinicCipher &cipher, domain::Instant seenAt,
                                     Reach reach)
{
    if (page.opensPass)
        m->passes.open(resource);
    PageBuilder builder(m->clinic, m->zone, m->rows, m->digester, cipher, ++m->pages);
    for (const domain::Change &change : page.changes) {
        builder.take(change, m->passes.newest());
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
    const bool shared = database.isShared();
    if (hidesAnything(parts.rows)) {
        auto hidden = writing(database, Part::Phi, [&] {
            return shared ? postgrespage::writePhi(database, m->clinic, parts.rows) : sqlitepage::writePhi(database, m->clinic, parts.rows);
        });
        if (!hidden)
            return fail(hidden.error());
    }
    const bool moved = !parts.resource.isEmpty() && (!m->cursors.contains(parts.resource) || m->cursors.value(parts.resource) != parts.cursor);
    if (moved || !parts.rows.empty() || !parts.facts.isEmpty()) {
        if (auto written = writing(database, Part::Operations, [&] { return writeOperations(warehouse, page); }); !written)
            return fail(written.error());
    }
    m->cursors.insert(parts.resource, parts.cursor);
    m->rows.accept(parts.rows, parts.pass);
    if (parts.endsPass)
        m->passes.close(parts.resource);
    return parts.applied;
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

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/puller.h"

namespace articulator::engine {

using domain::Error;
using domain::fail;
using warehouse::Applied;

void Pass::forgetCounts()
{
    seen = changed = deleted = 0;
    calls = waits = 0;
}

Puller::Puller(contract::Adapter &adapter, warehouse::Mirror &mirror, vault::ClinicCipher &cipher, WriterThread &writer)
    : m_adapter(adapter), m_mirror(mirror), m_cipher(cipher), m_writer(writer)
{
}

domain::Result<> Puller::step(Pass &pass, std::stop_token stop)
{
    domain::Result<domain::Page> page = m_adapter.pull({pass.resource, pass.cursor, pass.full && !pass.begun}, stop);
    if (!page)
        return fail(page.error());
    if (const domain::Result<> moves = checkMoves(pass, *page); !moves)
        return fail(moves.error());

    Pass after = pass;
    after.begun = true;
    after.opened = pass.opened || page->opensPass;
    if (page->pmsClock && (page->opensPass || !pass.pmsClock))
        after.pmsClock = page->pmsClock;
    after.failed += page->failed;
    if (after.failure.isEmpty())
        after.failure = page->failure;
    if (!page->more)
        judgeLast(after, *page);

    const domain::Result<Applied> applied = apply(after, *page);
    if (!applied)
        return fail(applied.error());
    after.cursor = page->cursor;
    after.seen += applied->seen;
    after.changed += applied->changed;
    after.deleted += applied->deleted;
    after.calls += page->calls;
    after.waits += page->waits;
    after.facts.insert(page->facts);
    after.ended = !page->more;
    pass = std::move(after);
    return {};
}

domain::Result<> Puller::checkMoves(const Pass &pass, const domain::Page &page)
{
    if (page.more && page.cursor == pass.cursor)
        return fail(Error::Kind::Malformed, "cursor-stands",
                    QStringLiteral("The adapter promises more of %1 and does not move on.").arg(pass.resource));
    return {};
}

void Puller::forgetWindow(domain::Page &page)
{
    page.facts.remove(QString::fromLatin1(domain::fact::syncedFrom));
    page.facts.remove(QString::fromLatin1(domain::fact::syncedUntil));
}

void Puller::judgeLast(Pass &pass, domain::Page &page)
{
    if (pass.failed > 0) {
        // A row that could not be read is no row that is gone.
        page.covered.clear();
        forgetWindow(page);
    }
    // Rows seen before a restart are not known as seen: taken at its word, the coverage would delete them.
    if (pass.resumed && !pass.opened && (!page.covered.empty() || !pass.pmsClock)) {
        page.covered.clear();
        pass.unproven = true;
        forgetWindow(page);
    }
}

domain::Result<Applied> Puller::apply(const Pass &pass, const domain::Page &page)
{
    domain::Result<warehouse::PreparedPage> prepared =
        m_mirror.prepare(pass.resource, page, m_cipher, pass.pmsClock.value_or(pass.pmsClockGuess),
                         pass.full ? warehouse::Reach::Full : warehouse::Reach::Delta);
    if (!prepared)
        return fail(prepared.error());
    return m_writer.ask<Applied>([this, &prepared](warehouse::Warehouse &warehouse) { return m_mirror.commit(warehouse, *prepared); });
}

} // namespace articulator::engine

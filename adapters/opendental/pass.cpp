// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/pass.h"

#include <algorithm>
#include <set>

#include <QCryptographicHash>
#include <QJsonDocument>

#include "opendental/row.h"

namespace articulator::opendental {

using domain::Error;
using domain::fail;

namespace {

constexpr int mostRestarts = 3;
constexpr int fewestDoubted = 4;
constexpr std::size_t mostOwed = 200;
constexpr int mostAskedAgain = 20;
constexpr auto askingBudget = std::chrono::milliseconds(4000);
/// Reading everything again for rows without a number may take this part of the calls.
constexpr int unnamedShare = 20;

QString hashOf(QJsonObject columns)
{
    // The clock differs from answer to answer; all else is the row.
    columns.remove(QLatin1String("serverDateTime"));
    const QByteArray json = QJsonDocument(columns).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha1).toHex().left(12));
}

TailRow tailRow(const QJsonObject &columns, QLatin1String idColumn) { return {Row(columns).text(idColumn), hashOf(columns)}; }

/// Each id once, in the order of the page; rows without an id by their content.
std::vector<TailRow> differentRows(const QJsonArray &rows, QLatin1String idColumn)
{
    std::vector<TailRow> out;
    std::set<QString> seen;
    for (const QJsonValue &value : rows) {
        TailRow row = tailRow(value.toObject(), idColumn);
        if (seen.insert(row.id.isEmpty() ? row.hash : row.id).second)
            out.push_back(std::move(row));
    }
    return out;
}

/// A server may hold back more than asked for: exactly a page of any known size may have a successor.
bool mayGoOn(qsizetype rows, int asked) { return rows >= asked || rows == 100 || rows == 1000; }

} // namespace

domain::Result<> Pass::begin(bool whole)
{
    const domain::Result<domain::Instant> now = m_session.serverTime(m_stop);
    if (!now)
        return fail(now.error());
    m_cursor.whole = whole;
    const domain::Instant second = std::chrono::floor<std::chrono::seconds>(*now);
    m_cursor.beganAt = domain::toEpochMs(second);
    m_cursor.began = wallText(m_session.zone().civil(second));
    if (whole)
        m_cursor.owed.clear();
    else if (isUnnamedDue())
        m_cursor.since.clear();
    if (whole || m_cursor.since.isEmpty())
        m_cursor.unnamed = 0;
    return {};
}

std::chrono::seconds Pass::wholeTakes() const
{
    const int pages = m_cursor.wholeCount / m_session.rowsPerPage() + 1;
    return std::chrono::ceil<std::chrono::seconds>(pages * m_session.gap());
}

bool Pass::isUnnamedDue() const
{
    const qint64 rest = unnamedShare * wholeTakes().count();
    return m_cursor.unnamed > 0 && std::abs(m_cursor.beganAt / 1000 - m_cursor.wholeAt) >= rest;
}

domain::CivilDate Pass::today() const { return m_session.zone().civilDate(domain::fromEpochMs(m_cursor.beganAt)); }

domain::Result<Rows> Pass::read(const Resource &resource, const Query &query)
{
    Query asked = query;
    asked.emplace_back(QStringLiteral("Limit"), QString::number(m_session.rowsPerPage()));
    if (m_cursor.offset > 0)
        asked.emplace_back(QStringLiteral("Offset"), QString::number(m_cursor.offset));
    return m_session.list(resource, asked, m_stop);
}

domain::Result<Batch> Pass::nextBatch(const Resource &resource, Query query, QLatin1String idColumn)
{
    const bool opens = m_cursor.offset == 0 && m_cursor.count == 0;
    for (;;) {
        domain::Result<Rows> answer = read(resource, query);
        if (!answer)
            return fail(answer.error());
        if (!joins(answer->rows, idColumn)) {
            if (m_cursor.restarts < mostRestarts) {
                ++m_cursor.restarts;
                m_cursor.offset = 0;
                m_cursor.tail.clear();
                continue;
            }
            m_cursor.torn = true;
        }
        Batch batch;
        batch.serverTime = Row(answer->rows.first().toObject()).text(QLatin1String("serverDateTime"));
        if (opens)
            noteStart(batch.serverTime);
        keepNew(answer->rows, idColumn, batch);
        const std::vector<TailRow> before = m_cursor.tail;
        moveOn(answer->rows, idColumn, batch);
        if (!batch.last && !before.empty() && m_cursor.tail == before)
            return fail(Error::Kind::Malformed, "paging", QStringLiteral("The server gives the same page again and again (%1).").arg(resource.path));
        return batch;
    }
}

void Pass::noteStart(const QString &serverTime)
{
    const auto read = readWall(serverTime);
    if (!read.value || !m_page.opensPass)
        return;
    const domain::Instant near = domain::fromEpochMs(m_cursor.beganAt);
    m_cursor.beganAt = domain::toEpochMs(instantNear(*read.value, m_session.zone(), near));
    m_cursor.began = wallText(*read.value);
}

bool Pass::joins(const QJsonArray &rows, QLatin1String idColumn) const
{
    if (m_cursor.tail.empty())
        return true;
    return std::any_of(rows.begin(), rows.end(), [&](const QJsonValue &value) {
        const QString id = Row(value.toObject()).text(idColumn);
        return std::any_of(m_cursor.tail.begin(), m_cursor.tail.end(), [&id](const TailRow &row) { return row.id == id; });
    });
}

void Pass::keepNew(const QJsonArray &rows, QLatin1String idColumn, Batch &batch)
{
    for (const QJsonValue &value : rows) {
        if (!value.isObject()) {
            owe({}, QStringLiteral("a row is no object"));
            continue;
        }
        const QJsonObject columns = value.toObject();
        const bool isKnown = !m_cursor.tail.empty() && std::count(m_cursor.tail.begin(), m_cursor.tail.end(), tailRow(columns, idColumn)) > 0;
        const bool isRepeated = !batch.rows.empty() && hashOf(batch.rows.back()) == hashOf(columns);
        if (!isKnown && !isRepeated)
            batch.rows.push_back(columns);
    }
    m_cursor.count += int(batch.rows.size());
}

void Pass::moveOn(const QJsonArray &rows, QLatin1String idColumn, Batch &batch)
{
    m_cursor.tail.clear();
    batch.last = !mayGoOn(rows.size(), m_session.rowsPerPage());
    if (batch.last) {
        m_cursor.offset = 0;
        m_cursor.restarts = 0;
        return;
    }
    // A page should hold no row twice; where it does, only different rows count for the offset.
    const std::vector<TailRow> different = differentRows(rows, idColumn);
    const auto overlap = std::min(std::size_t(m_session.options().pageOverlap), different.size() - 1);
    m_cursor.offset += qint64(different.size() - overlap);
    m_cursor.tail.assign(different.end() - std::ptrdiff_t(overlap), different.end());
}

void Pass::take(const domain::Result<domain::Change> &change, const QString &number)
{
    if (!change) {
        owe(number, change.error().detail);
        return;
    }
    m_page.changes.push_back(*change);
    settle(change->externalId);
}

void Pass::owe(const QString &number, const QString &fault)
{
    settle(number);
    if (!number.isEmpty() && m_cursor.owed.size() < mostOwed) {
        m_cursor.owed.push_back({number, fault, m_cursor.pass});
        return;
    }
    if (m_cursor.unnamed++ == 0)
        m_cursor.unnamedFault = fault;
}

void Pass::settle(const QString &number)
{
    std::erase_if(m_cursor.owed, [&number](const OwedRow &row) { return row.id == number; });
}

int Pass::owedPerPass() const
{
    const auto gap = m_session.gap();
    return gap.count() == 0 ? mostAskedAgain : std::clamp(int(askingBudget / gap), 1, mostAskedAgain);
}

domain::Result<> Pass::askOwed(const Resource &resource, domain::RecordKind kind, const std::function<domain::Result<>(const QJsonObject &)> &reads)
{
    using Kind = Error::Kind;
    for (int left = owedPerPass(); left > 0; --left) {
        // What this pass has met itself is owed to the next one.
        const auto first = std::find_if(m_cursor.owed.begin(), m_cursor.owed.end(), [this](const OwedRow &row) { return row.metIn != m_cursor.pass; });
        if (first == m_cursor.owed.end())
            return {};
        const OwedRow row = *first;
        const domain::Result<std::optional<QJsonObject>> answer = m_session.one(resource, row.id, m_stop);
        const Kind wrong = answer ? Kind::Malformed : answer.error().kind;
        if (wrong == Kind::Unsupported)
            return {};
        if (wrong == Kind::Unreachable || wrong == Kind::TimedOut || wrong == Kind::Cancelled || wrong == Kind::Throttled || wrong == Kind::Unauthorised)
            return fail(answer.error());
        if (!answer)
            owe(row.id, row.fault);
        else if (!*answer)
            take(domain::Change{row.id, std::nullopt, kind}, row.id);
        else if (const auto taken = reads(**answer); !taken)
            return taken;
    }
    return {};
}

void Pass::tellOwed()
{
    m_page.failed = int(m_cursor.owed.size()) + m_cursor.unnamed;
    if (!m_cursor.owed.empty())
        m_page.failure = QStringLiteral("row %1: %2").arg(m_cursor.owed.front().id, m_cursor.owed.front().fault);
    else if (m_cursor.unnamed > 0)
        m_page.failure = m_cursor.unnamedFault;
}

bool Pass::shrankSuspiciously() const
{
    const bool shrank = m_cursor.wholeCount >= fewestDoubted && m_cursor.count * 2 < m_cursor.wholeCount;
    return m_cursor.whole && shrank && !m_cursor.doubted;
}

void Pass::finish(const std::vector<domain::Covered> &covered, Shrinking shrinking)
{
    m_page.pmsClock = domain::fromEpochMs(m_cursor.beganAt);
    tellOwed();
    Cursor next = m_cursor.lasting();
    if (!m_cursor.next.isEmpty())
        next.since = m_cursor.next;
    const bool proven = !m_cursor.torn && !m_cursor.owes();
    const bool doubtful = shrinking == Shrinking::Doubted && shrankSuspiciously();
    if (proven && !doubtful)
        m_page.covered = covered;
    next.doubted = doubtful;
    if (m_cursor.whole && doubtful)
        next.wholeAt = 0;
    // A first copy had nothing before it that could be gone, so a torn one is as good.
    else if (m_cursor.whole && (proven || m_cursor.owes() || m_cursor.wholeAt == 0)) {
        next.wholeAt = m_cursor.beganAt / 1000;
        next.wholeCount = m_cursor.count;
    }
    m_cursor = next;
}

bool Pass::clockWentBack(const QString &serverTime) const
{
    const auto now = readWall(serverTime);
    const auto since = readWall(m_cursor.since);
    return now.value && since.value && *now.value < *since.value - overlapAt(*since.value, m_session.zone());
}

QString Pass::filterFrom(const QString &wall) const
{
    const auto read = readWall(wall);
    return read.value ? wallText(*read.value - overlapAt(*read.value, m_session.zone())) : QString();
}

} // namespace articulator::opendental

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/capacity/bruteforce.h"

#include <algorithm>

#include <QDateTime>
#include <QTimeZone>

using namespace articulator::domain;

namespace {

constexpr qint64 Cell = 300;
constexpr qint64 Tick = 30;
constexpr qint64 DaySeconds = 86400;

qint64 seconds(CivilTime time) { return time.time_since_epoch().count(); }

bool isDigits(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool before(const QString &a, const QString &b)
{
    if (isDigits(a) && isDigits(b))
        return a.toLongLong() < b.toLongLong();
    return isDigits(a) != isDigits(b) ? isDigits(a) : a < b;
}

bool anyOf(const std::vector<bool> &cells, int from, int count)
{
    for (int i = from; i < from + count && i < int(cells.size()); ++i)
        if (cells[std::size_t(i)])
            return true;
    return false;
}

} // namespace

BruteForce::BruteForce(const Book &book, const Question &question) : m_book(book), m_question(question)
{
    for (const auto &entry : book.types)
        if (entry.body.name == question.type)
            m_type = &entry.body;
    m_pattern = m_type ? m_type->pattern : QString();
    if (question.minutes > 0 && (!m_type || !m_pattern.isEmpty())) {
        while (m_pattern.size() * 5 < question.minutes)
            m_pattern += u'X';
        while ((m_pattern.size() - 1) * 5 >= question.minutes)
            m_pattern.chop(1);
    }
    for (const auto &entry : book.providers)
        if (entry.body.active && (question.provider.isEmpty() || question.provider == entry.externalId))
            m_providers << entry.externalId;
    for (const auto &entry : book.operatories)
        if (entry.body.active && (question.operatory.isEmpty() || question.operatory == entry.externalId))
            m_operatories << entry.externalId;
    std::sort(m_providers.begin(), m_providers.end(), before);
    std::sort(m_operatories.begin(), m_operatories.end(), before);
}

qint64 BruteForce::wall(qint64 instant) const
{
    static std::map<std::pair<QByteArray, qint64>, int> offsets; // Qt's answer for each quarter of an hour, for no zone changes inside one
    const std::pair key(m_book.zone.name(), instant >= 0 ? instant / 900 : -1);
    auto found = offsets.find(key);
    if (found == offsets.end()) {
        const QTimeZone zone(m_book.zone.name());
        found = offsets.emplace(key, zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(instant / 900 * 900, Qt::UTC))).first;
    }
    return instant + found->second;
}

BruteForce::Day &BruteForce::day(int number)
{
    const auto found = m_days.find(number);
    if (found != m_days.end())
        return found->second;
    Day &made = m_days[number];
    for (qint64 t = (number - 1) * DaySeconds; t < (number + 2) * DaySeconds; t += Cell)
        if (wall(t) >= number * DaySeconds && wall(t) < (number + 1) * DaySeconds)
            made.starts.push_back(t);
    fill(made);
    return made;
}

void BruteForce::fill(Day &made)
{
    const Cells none(made.starts.size(), false);
    made.closed = none;
    for (std::size_t i = 0; i < made.starts.size(); ++i)
        made.closed[i] = isClosedAt(made.starts[i]);
    for (const QString &provider : std::as_const(m_providers)) {
        made.busy[provider] = made.providerBlocked[provider] = none;
        for (const QString &operatory : std::as_const(m_operatories)) {
            made.occupied[operatory] = made.operatoryBlocked[operatory] = none;
            Cells &work = made.work[{provider, operatory}] = none;
            for (std::size_t i = 0; i < work.size(); ++i)
                work[i] = worksAt(provider, operatory, made.starts[i]);
        }
    }
    for (const auto &entry : m_book.schedules)
        for (std::size_t i = 0; i < made.starts.size() && bars(entry.body); ++i) {
            if (!touches(entry.body, made.starts[i]))
                continue;
            for (const QString &operatory : entry.body.operatories)
                if (made.operatoryBlocked.contains(operatory))
                    made.operatoryBlocked[operatory][i] = true;
            if (made.providerBlocked.contains(entry.body.provider))
                made.providerBlocked[entry.body.provider][i] = true;
        }
    for (const auto &entry : m_book.appointments)
        addAppointment(made, entry.body);
}

bool BruteForce::touches(const Schedule &schedule, qint64 instant) const
{
    const qint64 reading = wall(instant);
    for (qint64 tick = 0; tick < Cell; tick += Tick)
        if (reading + tick >= seconds(schedule.start) && reading + tick < seconds(schedule.end))
            return true;
    return false;
}

bool BruteForce::isClosedAt(qint64 instant) const
{
    for (const auto &entry : m_book.schedules)
        if (entry.body.scope == ScheduleScope::Practice && entry.body.closed && touches(entry.body, instant))
            return true;
    return false;
}

bool BruteForce::bars(const Schedule &blockout) const
{
    if (blockout.scope != ScheduleScope::Blockout)
        return false;
    if (blockout.forbids)
        return true;
    if (!m_type || m_type->blockouts.isEmpty())
        return false;
    for (const QString &named : m_type->blockouts)
        if (named == blockout.blockout || named == blockout.blockoutId)
            return false;
    return true;
}

bool BruteForce::admits(const Schedule &block, const QString &operatory) const
{
    if (!block.operatories.isEmpty())
        return block.operatories.contains(operatory);
    for (const auto &entry : m_book.operatories) {
        if (entry.externalId != operatory || !entry.body.active)
            continue;
        const QString owner = entry.body.hygiene ? entry.body.defaultHygienist : entry.body.defaultDentist;
        if (owner.isEmpty() ? m_book.unassignedProvider == block.provider : owner == block.provider)
            return true;
    }
    return false;
}

bool BruteForce::worksAt(const QString &provider, const QString &operatory, qint64 instant) const
{
    const qint64 reading = wall(instant);
    for (qint64 tick = 0; tick < Cell; tick += Tick) {
        const qint64 at = reading + tick;
        bool isCovered = false;
        for (const auto &entry : m_book.schedules) {
            const Schedule &block = entry.body;
            if (block.scope == ScheduleScope::Provider && !block.closed && block.provider == provider && seconds(block.start) <= at
                && at + Tick <= seconds(block.end) && admits(block, operatory))
                isCovered = true;
        }
        if (!isCovered)
            return false;
    }
    return true;
}

void BruteForce::addAppointment(Day &made, const Appointment &appointment) const
{
    if (!appointment.onBook || (appointment.status == AppointmentStatus::Broken && !m_book.brokenBlocks))
        return;
    const qint64 start = toEpochSeconds(*appointment.start);
    const qint64 length = m_book.patternIsLength ? appointment.pattern.size() * Cell : appointment.minutes * 60;
    for (qint64 shift = -7200; shift <= 7200; shift += 300) {
        const qint64 pass = start + shift;
        if (wall(pass) != wall(start))
            continue;
        for (std::size_t i = 0; i < made.starts.size(); ++i) {
            const auto meets = [&](qint64 from, qint64 until) {
                return from < until && from < made.starts[i] + Cell && until > made.starts[i];
            };
            if (!meets(pass, pass + length))
                continue;
            if (made.occupied.contains(appointment.operatory))
                made.occupied[appointment.operatory][i] = true;
            const auto need = [&](const QString &provider, const QString &pattern) {
                for (qsizetype k = 0; k < pattern.size(); ++k)
                    if (pattern[k] == u'X' && meets(pass + k * Cell, std::min(pass + (k + 1) * Cell, pass + length)) && made.busy.contains(provider))
                        made.busy[provider][i] = true;
            };
            need(appointment.secondaryProvider, appointment.secondaryPattern);
            need(appointment.provider, appointment.pattern);
            if (appointment.pattern.isEmpty() && made.busy.contains(appointment.provider))
                made.busy[appointment.provider][i] = true;
        }
    }
}

QStringList BruteForce::objections(const QString &provider, const QString &operatory, int number, int cell)
{
    Day &here = day(number);
    const int length = int(m_pattern.size());
    const int cells = int(here.starts.size());
    QStringList codes;
    bool isClosed = false;
    for (int i = 0; i < length; ++i)
        isClosed = isClosed || (cell + i < cells ? here.closed[std::size_t(cell + i)] : isClosedAt(here.starts[std::size_t(cell)] + i * Cell));
    if (isClosed)
        codes << QStringLiteral("closed");
    bool works = cell + length <= cells;
    for (int i = cell; works && i < cell + length; ++i)
        works = here.work[{provider, operatory}][std::size_t(i)];
    if (!works)
        codes << QStringLiteral("schedule-end");
    if (anyOf(here.occupied[operatory], cell, length))
        codes << QStringLiteral("appointment");
    for (int i = 0; i < length; ++i)
        if (m_pattern[i] == u'X' && anyOf(here.busy[provider], cell + i, 1) && !codes.contains(QStringLiteral("provider-busy")))
            codes << QStringLiteral("provider-busy");
    if (anyOf(here.operatoryBlocked[operatory], cell, length) || anyOf(here.providerBlocked[provider], cell, length))
        codes << QStringLiteral("blockout");
    if (fromEpochSeconds(here.starts[std::size_t(cell)]) < m_book.now)
        codes << QStringLiteral("now");
    return codes;
}

QString BruteForce::limit(const Run &run, int cell, int firstDay, int days)
{
    int number = run.day;
    if (cell < 0)
        cell = int(day(--number).starts.size()) - 1;
    else if (cell == int(day(number).starts.size())) {
        cell = 0;
        ++number;
    }
    if (number < firstDay || number >= firstDay + days)
        return QStringLiteral("range-end");
    const QStringList codes = objections(run.provider, run.operatory, number, cell);
    return codes.isEmpty() ? QStringLiteral("schedule-end") : codes.first();
}

std::vector<BruteForce::Run> BruteForce::runs(int number)
{
    std::vector<Run> found;
    if (m_pattern.isEmpty() || (m_type && !m_type->active))
        return found;
    const int cells = int(day(number).starts.size());
    for (const QString &provider : std::as_const(m_providers))
        for (const QString &operatory : std::as_const(m_operatories)) {
            const Cells &work = day(number).work[{provider, operatory}];
            bool wasLegal = false;
            for (int cell = 0; cell < cells; ++cell) {
                const bool isLegal = work[std::size_t(cell)] && objections(provider, operatory, number, cell).isEmpty();
                if (isLegal && wasLegal)
                    ++found.back().last;
                else if (isLegal)
                    found.push_back({provider, operatory, number, cell, cell});
                wasLegal = isLegal;
            }
        }
    std::stable_sort(found.begin(), found.end(), [](const Run &a, const Run &b) { return a.first < b.first; });
    return found;
}

QStringList BruteForce::windows(int firstDay, int days)
{
    QStringList lines;
    const int length = int(m_pattern.size());
    for (int number = firstDay; number < firstDay + days; ++number)
        for (const Run &run : runs(number)) {
            const std::vector<qint64> &starts = day(number).starts;
            const qint64 first = starts[std::size_t(run.first)];
            const qint64 last = starts[std::size_t(run.last)];
            const int count = run.last - run.first + 1;
            int fits = 0; // visits one after the other, as many as find a legal start
            for (int cell = run.first; cell <= run.last; cell += length)
                ++fits;
            const QStringList line{run.provider, run.operatory, QString::number(first), QString::number(last + length * Cell),
                                   QString::number((last + length * Cell - first) / 60), QString::number(count), QString::number(fits),
                                   QString::number(first), QString::number(last), limit(run, run.first - 1, firstDay, days),
                                   limit(run, run.last + 1, firstDay, days)};
            lines << line.join(u'|');
        }
    return lines;
}

QStringList BruteForce::slotList(qint64 from, qint64 until, int step, int limit)
{
    struct Line {
        qint64 start;
        QString provider, operatory, text;
    };
    std::vector<Line> lines;
    const qint64 length = m_pattern.size() * Cell;
    const int firstDay = int(wall(from) / DaySeconds);
    for (int number = firstDay; number <= int(wall(until - 1) / DaySeconds); ++number)
        for (const Run &run : runs(number)) {
            const std::vector<qint64> &starts = day(number).starts;
            const qint64 leaves = (starts[std::size_t(run.last)] - starts[std::size_t(run.first)]) / 60;
            int first = run.first;
            while (first <= run.last && starts[std::size_t(first)] < from)
                ++first;
            for (int cell = first; cell <= run.last; cell += step / 5) {
                const qint64 start = starts[std::size_t(cell)];
                if (start < until)
                    lines.push_back({start, run.provider, run.operatory,
                                     QStringLiteral("%1|%2|%3|%4|%5").arg(start).arg(start + length).arg(run.provider, run.operatory).arg(leaves)});
            }
        }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        if (a.start != b.start)
            return a.start < b.start;
        return a.provider != b.provider ? before(a.provider, b.provider) : before(a.operatory, b.operatory);
    });
    QStringList texts;
    for (const Line &line : lines)
        if (limit == 0 || texts.size() < limit)
            texts << line.text;
    return texts;
}

std::set<QString> BruteForce::why(qint64 at)
{
    std::set<QString> codes;
    if (m_providers.isEmpty())
        codes.insert(QStringLiteral("provider-inactive"));
    if (m_operatories.isEmpty())
        codes.insert(QStringLiteral("operatory-inactive"));
    if (m_type && !m_type->active)
        codes.insert(QStringLiteral("type-inactive"));
    if (m_pattern.isEmpty())
        codes.insert(QStringLiteral("no-pattern"));
    const int number = int(wall(at) / DaySeconds);
    const std::vector<qint64> &starts = day(number).starts;
    const auto found = std::find(starts.begin(), starts.end(), at);
    if (found == starts.end()) {
        codes.insert(QStringLiteral("off-grid"));
        if (fromEpochSeconds(at) < m_book.now)
            codes.insert(QStringLiteral("now"));
        return codes;
    }
    bool isLegal = false;
    for (const QString &provider : std::as_const(m_providers))
        for (const QString &operatory : std::as_const(m_operatories)) {
            const QStringList here = m_pattern.isEmpty() ? QStringList() : objections(provider, operatory, number, int(found - starts.begin()));
            isLegal = isLegal || (here.isEmpty() && !m_pattern.isEmpty());
            codes.insert(here.begin(), here.end());
        }
    const bool isPossible = !m_pattern.isEmpty() && (!m_type || m_type->active);
    return isLegal && isPossible ? std::set<QString>() : codes;
}

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "plaintable.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>
#include <random>

#include <QDateTime>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace articulator::bench {

namespace {

QStringList numbered(const QString &prefix, int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(prefix + QString::number(100 + i));
    return names;
}

char small(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

} // namespace

const QString &clinicName(quint8 code)
{
    static const QStringList names = numbered(QStringLiteral("Clinic "), 40);
    return names[code];
}

const QString &typeName(quint8 code)
{
    static const QStringList names = numbered(QStringLiteral("visit type "), 8);
    return names[code];
}

const QString &statusName(quint8 code)
{
    static const QStringList names{QStringLiteral("scheduled"), QStringLiteral("confirmed"), QStringLiteral("arrived"),
                                   QStringLiteral("in chair"), QStringLiteral("complete"), QStringLiteral("broken")};
    return names[code];
}

std::vector<SourceRow> sourceRows(std::size_t count)
{
    static constexpr std::array first{"Ada", "Bruno", "Chen", "Dalia", "Emeka", "Farah", "Goran", "Hana",
                                      "Ivo", "Jun",   "Kofi", "Lena",  "Mateo", "Nadia", "Omar",  "Priya"};
    std::mt19937_64 random(4);
    const auto below = [&](std::uint64_t n) { return random() % n; };
    std::vector<SourceRow> rows(count);
    for (std::size_t i = 0; i < count; ++i) {
        SourceRow &row = rows[i];
        row.id = 100'000'000 + qint64(i) * 7;
        row.start = 29'453'760 + qint64(below(26'000)) * 5;
        row.codes = {quint8(below(40)), quint8(below(12)), quint8(below(10)), quint8(below(8)), quint8(below(6)), quint8(10 * (1 + below(9)))};
        row.patient.assign(4 + below(8), 'a');
        for (char &c : row.patient)
            c = char('a' + below(26));
        row.patient[0] = char(row.patient[0] - 32);
        row.patient += std::string(", ") + first[below(16)];
        row.note.assign(below(40), 'a');
        for (char &c : row.note)
            c = char('a' + below(26));
    }
    return rows;
}

void PlainTable::Arena::add(const std::string &text)
{
    bytes += text;
    bytes += '\n';
    ends.push_back(quint32(bytes.size()));
}

std::string_view PlainTable::Arena::at(std::size_t row, const std::string &in) const
{
    const std::size_t begin = row == 0 ? 0 : ends[row - 1];
    return std::string_view(in).substr(begin, ends[row] - begin - 1);
}

void PlainTable::load(const std::vector<SourceRow> &rows)
{
    beginResetModel();
    for (const SourceRow &row : rows) {
        m_id.push_back(row.id);
        m_start.push_back(row.start);
        for (std::size_t i = 0; i < 6; ++i)
            m_codes[i].push_back(row.codes[i]);
        m_patient.add(row.patient);
        m_note.add(row.note);
    }
    for (Arena *arena : {&m_patient, &m_note}) {
        arena->lower = arena->bytes;
        std::ranges::transform(arena->lower, arena->lower.begin(), small);
    }
    m_view.resize(rows.size());
    std::iota(m_view.begin(), m_view.end(), 0u);
    endResetModel();
}

void PlainTable::sortByStart()
{
    Q_EMIT layoutAboutToBeChanged();
    const qint64 least = *std::ranges::min_element(m_start);
    std::vector<std::pair<quint32, quint32>> from(m_view.size()), to(m_view.size());
    for (std::size_t i = 0; i < m_view.size(); ++i)
        from[i] = {quint32(m_start[m_view[i]] - least), m_view[i]};
    for (int shift = 0; shift < 33; shift += 11) {
        std::array<quint32, 2049> begin{};
        for (const auto &[key, row] : from)
            ++begin[(key >> shift & 2047) + 1];
        std::partial_sum(begin.begin(), begin.end(), begin.begin());
        for (const auto &item : from)
            to[begin[item.first >> shift & 2047]++] = item;
        from.swap(to);
    }
    for (std::size_t i = 0; i < m_view.size(); ++i)
        m_view[i] = from[i].second;
    Q_EMIT layoutChanged();
}

void PlainTable::sortByPatient()
{
    Q_EMIT layoutAboutToBeChanged();
    std::vector<std::pair<std::uint64_t, quint32>> keys(m_view.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        std::array<unsigned char, 8> head{};
        const std::string_view text = m_patient.at(m_view[i], m_patient.lower);
        std::memcpy(head.data(), text.data(), std::min<std::size_t>(8, text.size()));
        std::uint64_t key = 0;
        for (const unsigned char c : head)
            key = key << 8 | c;
        keys[i] = {key, m_view[i]};
    }
    std::ranges::sort(keys, [&](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first < b.first;
        return m_patient.at(a.second, m_patient.lower) < m_patient.at(b.second, m_patient.lower);
    });
    for (std::size_t i = 0; i < keys.size(); ++i)
        m_view[i] = keys[i].second;
    Q_EMIT layoutChanged();
}

void PlainTable::filterPatient(const std::string &lower)
{
    beginResetModel();
    m_view.clear();
    const char *begin = m_patient.lower.data(), *end = begin + m_patient.lower.size();
    std::size_t row = 0;
    for (const char *at = begin; (at = static_cast<const char *>(memmem(at, std::size_t(end - at), lower.data(), lower.size()))) != nullptr;) {
        row = std::size_t(std::upper_bound(m_patient.ends.begin() + qsizetype(row), m_patient.ends.end(), quint32(at - begin)) - m_patient.ends.begin());
        m_view.push_back(quint32(row));
        at = begin + m_patient.ends[row];
    }
    endResetModel();
}

void PlainTable::showAll()
{
    beginResetModel();
    m_view.resize(m_id.size());
    std::iota(m_view.begin(), m_view.end(), 0u);
    endResetModel();
}

void PlainTable::change(const std::vector<quint32> &rows)
{
    for (const quint32 row : rows) {
        m_codes[4][row] = quint8((m_codes[4][row] + 1) % 6);
        m_start[row] += 5;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

std::size_t PlainTable::bytes() const
{
    std::size_t all = m_id.capacity() * 8 + m_start.capacity() * 8 + m_view.capacity() * 4;
    for (const auto &codes : m_codes)
        all += codes.capacity();
    for (const Arena *arena : {&m_patient, &m_note})
        all += arena->bytes.capacity() + arena->lower.capacity() + arena->ends.capacity() * 4;
    return all;
}

QVariant PlainTable::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const quint32 row = m_view[std::size_t(index.row())];
    const auto text = [](std::string_view t) { return QString::fromUtf8(t.data(), qsizetype(t.size())); };
    switch (index.column()) {
    case 0: return QString::number(m_id[row]);
    case 1: return QDateTime::fromSecsSinceEpoch(m_start[row] * 60, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd hh:mm"));
    case 2: return clinicName(m_codes[0][row]);
    case 5: return typeName(m_codes[3][row]);
    case 6: return statusName(m_codes[4][row]);
    case 8: return text(m_patient.at(row, m_patient.bytes));
    case 9: return text(m_note.at(row, m_note.bytes));
    default: return QString::number(m_codes[std::size_t(index.column() == 7 ? 5 : index.column() - 2)][row]);
    }
}

void PlainDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.highlight());
    painter->drawText(option.rect.adjusted(4, 0, -4, 0), Qt::AlignVCenter | Qt::TextSingleLine, index.data(Qt::DisplayRole).toString());
}

} // namespace articulator::bench

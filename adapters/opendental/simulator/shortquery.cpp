// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/shortquery.h"

#include <algorithm>

#include <QDateTime>
#include <QRegularExpression>

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Shown {
    QString label;
    /// Column of the table, or -1 for a function.
    int column = -1;
    QString function;
};

struct Condition {
    size_t column = 0;
    QString comparison;
    qint64 value = 0;
    QString text;
};

tl::unexpected<Answer> sqlError(const QString &what)
{
    return tl::unexpected(Answer::refusal(400, u"SQL error: "_s + what));
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(
        text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

Table *tableNamed(Office &office, const QString &name)
{
    const QString lower = name.toLower();
    for (const QString &resource : {QString(lower + u's'), QString(lower.chopped(1) + u"ies"_s)}) {
        if (Table *table = office.table(resource))
            return table;
    }
    return nullptr;
}

int columnNamed(const Schema &schema, QString name)
{
    name = name.section(u'.', -1).remove(u'`');
    if (name.compare(u"BillingType"_s, Qt::CaseInsensitive) == 0)
        name = u"billingTypeNum"_s;
    for (size_t i = 0; i < schema.columns().size(); ++i) {
        if (schema.columns()[i].kind != Kind::Derived
            && name.compare(schema.columns()[i].name, Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    return -1;
}

QString iso(qint64 wall)
{
    return OfficeClock::showWall(wall).replace(u' ', u'T');
}

QJsonValue functionValue(const Office &office, const QString &function)
{
    if (function == u"NOW()")
        return iso(office.clock.wallNow());
    if (function == u"UTC_TIMESTAMP()")
        return QDateTime::fromSecsSinceEpoch(office.clock.now(), Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    if (function == u"CURDATE()")
        return iso(office.clock.wallNow() / OfficeClock::secondsPerDay * OfficeClock::secondsPerDay);
    return function == u"VERSION()" ? u"10.5.21-MariaDB"_s : u"opendental"_s;
}

QJsonValue rawValue(const Office &office, const Column &column, qint64 cell)
{
    switch (column.kind) {
    case Kind::Text:
        return office.texts.text(cell);
    case Kind::Date:
        return iso(cell * OfficeClock::secondsPerDay);
    case Kind::Wall:
        return iso(cell);
    case Kind::Moment:
        return iso(cell == 0 ? 0 : office.clock.wall(cell));
    case Kind::Time:
        return OfficeClock::showTime(cell);
    case Kind::Money:
    case Kind::MoneyText:
        return static_cast<double>(cell) / 100.0;
    default:
        return cell;
    }
}

Outcome<std::vector<Shown>> shownColumns(const QString &list, const Table *table)
{
    std::vector<Shown> columns;
    static const QStringList functions{u"NOW()"_s,     u"UTC_TIMESTAMP()"_s, u"CURDATE()"_s,
                                       u"VERSION()"_s, u"DATABASE()"_s,      u"COUNT(*)"_s};
    for (const QString &part : list.split(u',')) {
        static const QRegularExpression aliased = pattern(u"^(.+?)(?:\\s+AS\\s+|\\s+)[`'\"]?(\\w+)[`'\"]?$"_s);
        const auto match = aliased.match(part.trimmed());
        const QString expression = match.hasMatch() ? match.captured(1).trimmed() : part.trimmed();
        const QString label = match.hasMatch() ? match.captured(2) : expression;
        if (functions.contains(expression.toUpper())) {
            columns.push_back({label, -1, expression.toUpper()});
        } else if (expression.endsWith(u'*') && table != nullptr) {
            for (size_t i = 0; i < table->schema().columns().size(); ++i) {
                if (table->schema().columns()[i].kind != Kind::Derived)
                    columns.push_back({table->schema().columns()[i].name, static_cast<int>(i), {}});
            }
        } else {
            const int column = table == nullptr ? -1 : columnNamed(table->schema(), expression);
            if (column < 0)
                return sqlError(u"Unknown column '%1' in 'field list'"_s.arg(expression));
            columns.push_back(
                {match.hasMatch() ? label : QString(table->schema().columns()[static_cast<size_t>(column)].name),
                 column,
                 {}});
        }
    }
    return columns;
}

Outcome<Condition> conditionOf(const QString &part, const Table &table)
{
    static const QRegularExpression comparison
        = pattern(u"^\\(?\\s*([\\w.`]+)\\s*(>=|<=|<>|!=|=|<|>|LIKE|IN)\\s*(\\(.*\\)|'.*'|[-\\d.]+)\\s*\\)?$"_s);
    const auto match = comparison.match(part.trimmed());
    const int column = match.hasMatch() ? columnNamed(table.schema(), match.captured(1)) : -1;
    if (column < 0)
        return sqlError(u"You have an error in your SQL syntax near '%1'"_s.arg(part.trimmed()));
    Condition condition{static_cast<size_t>(column), match.captured(2).toUpper(), 0, match.captured(3)};
    if (condition.text.startsWith(u'\''))
        condition.text = condition.text.mid(1, condition.text.size() - 2);
    const Kind kind = table.schema().columns()[condition.column].kind;
    const auto wall = OfficeClock::readWall(condition.text);
    if (kind == Kind::Date)
        condition.value = wall.value_or(0) / OfficeClock::secondsPerDay;
    else if (kind == Kind::Wall || kind == Kind::Moment)
        condition.value = wall.value_or(0);
    else
        condition.value = condition.text.toLongLong();
    return condition;
}

bool holds(const Office &office, const Column &column, const Condition &condition, qint64 cell)
{
    const QString &how = condition.comparison;
    if (how == u"IN") {
        const QStringList list
            = condition.text.mid(1, condition.text.size() - 2).remove(u'\'').remove(u' ').split(u',');
        return list.contains(column.kind == Kind::Text ? office.texts.text(cell) : QString::number(cell));
    }
    if (how == u"LIKE")
        return office.texts.text(cell).contains(QString(condition.text).remove(u'%'), Qt::CaseInsensitive);
    const qint64 left = column.kind == Kind::Moment && cell != 0 ? office.clock.wall(cell) : cell;
    const int order = column.kind == Kind::Text ? office.texts.text(cell).compare(condition.text, Qt::CaseInsensitive)
                                                : (left < condition.value       ? -1
                                                       : left > condition.value ? 1
                                                                                : 0);
    return how == u"=" ? order == 0
        : how == u">=" ? order >= 0
        : how == u"<=" ? order <= 0
        : how == u">"  ? order > 0
        : how == u"<"  ? order < 0
                       : order != 0;
}

Outcome<std::vector<const Row *>> selectedRows(Office &office, const Table &table, const QString &where,
                                               const QString &order)
{
    std::vector<Condition> conditions;
    static const QRegularExpression conjunction = pattern(u"\\s+AND\\s+"_s);
    for (const QString &part : where.split(conjunction, Qt::SkipEmptyParts)) {
        const auto condition = conditionOf(part, table);
        if (!condition)
            return tl::unexpected(condition.error());
        conditions.push_back(*condition);
    }
    std::vector<const Row *> rows;
    for (const auto &[id, row] : table.rows()) {
        const bool wanted
            = std::all_of(conditions.begin(), conditions.end(), [&, &cells = row](const Condition &condition) {
                  return holds(office, table.schema().columns()[condition.column], condition, cells[condition.column]);
              });
        if (wanted)
            rows.push_back(&row);
    }
    const QStringList orders = order.split(u',', Qt::SkipEmptyParts);
    for (auto one = orders.crbegin(); one != orders.crend(); ++one) {
        const int column = columnNamed(table.schema(), one->trimmed().section(u' ', 0, 0));
        if (column < 0)
            return sqlError(u"Unknown column '%1' in 'order clause'"_s.arg(one->trimmed()));
        const bool down = one->trimmed().endsWith(u" DESC"_s, Qt::CaseInsensitive);
        const auto at = static_cast<size_t>(column);
        std::stable_sort(rows.begin(), rows.end(),
                         [=](const Row *a, const Row *b) { return down ? (*b)[at] < (*a)[at] : (*a)[at] < (*b)[at]; });
    }
    return rows;
}

Fields fieldsOf(const Office &office, const Table *table, const std::vector<Shown> &columns, const Row *row,
                size_t count)
{
    Fields fields;
    for (const Shown &shown : columns) {
        if (shown.column >= 0)
            fields.append({shown.label,
                           rawValue(office, table->schema().columns()[static_cast<size_t>(shown.column)],
                                    (*row)[static_cast<size_t>(shown.column)])});
        else
            fields.append({shown.label,
                           shown.function == u"COUNT(*)" ? QJsonValue(static_cast<qint64>(count))
                                                         : functionValue(office, shown.function)});
    }
    return fields;
}

} // namespace

Outcome<Page> shortQuery(Office &office, const QString &statement)
{
    QString plain = statement.simplified();
    while (plain.endsWith(u';'))
        plain = plain.chopped(1).trimmed();
    if (!plain.startsWith(u"SELECT "_s, Qt::CaseInsensitive))
        return tl::unexpected(Answer::refusal(401, u"Query is not read-only."_s));
    static const QRegularExpression select = pattern(
        u"^SELECT (.+?)(?: FROM `?(\\w+)`?(?: WHERE (.+?))?(?: ORDER BY (.+?))?(?: LIMIT (\\d+)(?: OFFSET (\\d+)|, ?(\\d+))?)?)?$"_s);
    const auto match = select.match(plain);
    const QString name = match.captured(2);
    const Table *table = name.isEmpty() ? nullptr : tableNamed(office, name);
    if (!match.hasMatch() || (!name.isEmpty() && table == nullptr))
        return sqlError(name.isEmpty() ? u"You have an error in your SQL syntax"_s
                                       : u"Table 'opendental.%1' doesn't exist"_s.arg(name));
    const auto columns = shownColumns(match.captured(1), table);
    if (!columns)
        return tl::unexpected(columns.error());
    if (table == nullptr)
        return Page{fieldsOf(office, nullptr, *columns, nullptr, 0)};
    auto rows = selectedRows(office, *table, match.captured(3), match.captured(4));
    if (!rows)
        return tl::unexpected(rows.error());
    const bool counts
        = std::all_of(columns->begin(), columns->end(), [](const Shown &shown) { return shown.column < 0; });
    if (counts)
        return Page{fieldsOf(office, table, *columns, nullptr, rows->size())};
    const bool pair = !match.captured(7).isEmpty();
    const qsizetype skip = (pair ? match.captured(5) : match.captured(6)).toLongLong();
    const qsizetype limit = match.captured(5).isEmpty() ? static_cast<qsizetype>(rows->size())
                                                        : (pair ? match.captured(7) : match.captured(5)).toLongLong();
    Page page;
    for (qsizetype i = skip; i < std::min(static_cast<qsizetype>(rows->size()), skip + limit); ++i)
        page.push_back(fieldsOf(office, table, *columns, (*rows)[static_cast<size_t>(i)], 0));
    return page;
}

} // namespace articulator::opendental::simulator

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/lists.h"

#include <algorithm>

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Condition {
    size_t column;
    Match match;
    Kind kind;
    qint64 value;
    QString text;
};

tl::unexpected<Answer> refused(int status, const QString &sentence)
{
    return tl::unexpected(Answer::refusal(status, sentence));
}

bool general(QStringView name)
{
    return name == u"Limit" || name == u"Offset" || name == u"DateFormatString" || name == u"DateTimeFormatString";
}

/// Null where the office's version does not know the parameter yet.
const Filter *filterNamed(const ListSpec &spec, const Office &office, QStringView name)
{
    const auto found = std::find_if(spec.filters.begin(), spec.filters.end(),
                                    [&](const Filter &filter) { return filter.parameter == name; });
    return found == spec.filters.end() || office.settings.version < found->since ? nullptr : &*found;
}

Outcome<Condition> conditionOf(const ListSpec &spec, const Call &call, const Filter &filter, const QString &text)
{
    const Schema &schema = (call.office.*spec.table).schema();
    const size_t at = schema.at(filter.column);
    Column column = schema.columns()[at];
    Condition condition{at, filter.match, column.kind, 0, text};
    if (filter.match == Match::Like || column.kind == Kind::Text)
        return condition;
    if (filter.match == Match::OnDay || filter.match == Match::FromDay || filter.match == Match::ToDay)
        column.kind = Kind::Date;
    const Outcome<qint64> value = readParameter(call, column, filter.parameter, text);
    if (!value)
        return tl::unexpected(value.error());
    condition.value = *value;
    return condition;
}

bool holds(const Condition &condition, const Row &row, const Office &office)
{
    const qint64 cell = row[condition.column];
    const auto comparable
        = [&] { return condition.kind == Kind::Moment && cell != 0 ? office.clock.wall(cell) : cell; };
    const auto day = [&] { return condition.kind == Kind::Date ? cell : comparable() / OfficeClock::secondsPerDay; };
    switch (condition.match) {
    case Match::Equal:
        return condition.kind == Kind::Text ? office.texts.text(cell).compare(condition.text, Qt::CaseInsensitive) == 0
                                            : cell == condition.value;
    case Match::From:
        return comparable() >= condition.value;
    case Match::After:
        return comparable() > condition.value && comparable() < office.clock.wallNow();
    case Match::OnDay:
        return day() == condition.value;
    case Match::FromDay:
        return day() >= condition.value;
    case Match::ToDay:
        return day() <= condition.value;
    case Match::Like:
        return office.texts.text(cell).contains(condition.text, Qt::CaseInsensitive);
    }
    return false;
}

Outcome<std::vector<Condition>> conditionsOf(const ListSpec &spec, const Call &call)
{
    std::vector<Condition> conditions;
    for (const auto &[name, text] : call.request.query) {
        if (general(name))
            continue;
        const Filter *filter = filterNamed(spec, call.office, name);
        if (filter == nullptr) {
            if (spec.strict)
                return refused(400, u"'%1' is not a valid parameter"_s.arg(name));
            continue;
        }
        Outcome<Condition> condition = conditionOf(spec, call, *filter, text);
        if (!condition)
            return tl::unexpected(condition.error());
        conditions.push_back(std::move(*condition));
    }
    for (const Filter &filter : spec.filters) {
        if (filter.required && !call.request.parameter(filter.parameter))
            return refused(400, u"%1 is required"_s.arg(filter.parameter));
    }
    return conditions;
}

Fields shown(const ListSpec &spec, const Call &call, const Renderer &renderer, const Row &row)
{
    Fields fields = renderer.fields(call.office.*spec.table, row);
    if (!spec.onlyFields.isEmpty())
        fields.removeIf([&](const auto &field) { return !spec.onlyFields.contains(field.first); });
    const QString now = renderer.wall(call.office.clock.wallNow());
    // With a ClinicNum the provider list leaves the server's time empty.
    const bool blank = spec.table == &Office::providers && call.request.parameter("ClinicNum"_L1);
    if (spec.serverTime == ServerTime::First)
        fields.prepend({u"serverDateTime"_s, now});
    else if (spec.serverTime == ServerTime::Last)
        fields.append({u"serverDateTime"_s, blank ? QString(u""_s) : now});
    return fields;
}

} // namespace

Outcome<qint64> readParameter(const Call &call, const Column &column, QLatin1String name, const QString &text)
{
    Q_UNUSED(call)
    std::optional<qint64> value;
    QString problem = u"%1 is invalid"_s.arg(name);
    if (column.kind == Kind::Word) {
        const auto found = column.words.indexOf(text);
        if (found >= 0)
            value = found;
    } else if (column.kind == Kind::Flag) {
        if (text.compare(u"true"_s, Qt::CaseInsensitive) == 0 || text.compare(u"false"_s, Qt::CaseInsensitive) == 0)
            value = text.compare(u"true"_s, Qt::CaseInsensitive) == 0 ? 1 : 0;
    } else if (column.kind == Kind::Date) {
        value = OfficeClock::readDate(text);
        problem = u"%1 format must be yyyy-MM-dd"_s.arg(name);
    } else if (column.kind == Kind::Wall || column.kind == Kind::Moment) {
        value = text.contains(u'T') ? std::nullopt : OfficeClock::readWall(text);
        problem = u"%1 format must be yyyy-MM-dd HH:mm:ss"_s.arg(name);
    } else {
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        if (ok)
            value = number;
    }
    if (!value)
        return refused(400, problem);
    return *value;
}

Outcome<Range> rangeOf(const Call &call)
{
    const qsizetype most = call.office.settings.pageSize();
    Range range{0, most};
    const auto read = [&](QLatin1String name, qsizetype &into) {
        const auto text = call.request.parameter(name);
        if (!text)
            return true;
        bool ok = false;
        into = text->toLongLong(&ok);
        return ok && into >= 0;
    };
    if (!read("Limit"_L1, range.limit))
        return refused(400, u"Limit is invalid"_s);
    if (!read("Offset"_L1, range.offset))
        return refused(400, u"Offset is invalid"_s);
    if (range.limit > most && call.office.settings.refuseLargerLimits)
        return refused(400, u"Limit is invalid"_s);
    range.limit = std::min(range.limit, most);
    return range;
}

Outcome<Page> listRows(const ListSpec &spec, const Call &call)
{
    const auto range = rangeOf(call);
    const auto conditions = conditionsOf(spec, call);
    if (!range || !conditions)
        return tl::unexpected(range ? conditions.error() : range.error());
    Predicate further;
    if (spec.condition) {
        Outcome<Predicate> made = spec.condition(call);
        if (!made)
            return tl::unexpected(made.error());
        further = std::move(*made);
    }
    const Table &table = call.office.*spec.table;
    const Renderer renderer(call.office, Formats::of(call.request));
    Page page;
    qsizetype skipped = 0;
    for (const Row *row : call.office.orders.of(table, spec.before)) {
        if (page.size() == range->limit)
            break;
        const bool wanted = std::all_of(conditions->begin(), conditions->end(),
                                        [&](const Condition &c) { return holds(c, *row, call.office); });
        if (wanted && (!further || further(RowView(table, *row))) && ++skipped > range->offset)
            page.push_back(shown(spec, call, renderer, *row));
    }
    return page;
}

Outcome<Fields> oneRow(const ListSpec &spec, const Call &call, const QString &missing)
{
    const auto row = (call.office.*spec.table).find(call.ids.front());
    if (!row)
        return refused(404, missing);
    return shown(spec, call, Renderer(call.office, Formats::of(call.request)), row->row());
}

} // namespace articulator::opendental::simulator

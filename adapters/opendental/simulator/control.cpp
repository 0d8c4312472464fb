// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/control.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "simulator/cellinput.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

Answer json(const QJsonObject &object)
{
    return Answer::json(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Answer wrong(const QString &sentence)
{
    return Answer::json(400, QJsonDocument(QJsonObject{{u"error"_s, sentence}}).toJson(QJsonDocument::Compact));
}

Answer missing(const QString &sentence)
{
    return Answer::json(404, QJsonDocument(QJsonObject{{u"error"_s, sentence}}).toJson(QJsonDocument::Compact));
}

/// Everything a row holds, the hidden columns too.
Fields allFields(const Office &office, const Table &table, const Row &row)
{
    Fields fields = Renderer(office, {}).fields(table, row);
    const std::vector<Column> &columns = table.schema().columns();
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].hidden)
            fields.append({columns[i].name,
                           columns[i].kind == Kind::Text ? QJsonValue(office.texts.text(row[i])) : QJsonValue(row[i])});
    }
    return fields;
}

qint64 numberIn(const QJsonObject &order, const QString &name)
{
    return order.value(name).toInteger();
}

} // namespace

Answer Control::answer(const Request &request)
{
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    const QString head = parts.value(0);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QJsonObject order = document.object();
    const bool reads = request.method == "GET";
    if (!request.body.isEmpty() && !document.isObject())
        return wrong(u"The body has to be a JSON object."_s);
    if (head == u"state" && reads)
        return readState(parts, request);
    if (head == u"counters") {
        if (request.method == "DELETE")
            m_reach.counters.clear();
        return json(m_reach.counters.toJson());
    }
    if (head == u"clock")
        return clock(request);
    if (head == u"fault" || head == u"faults")
        return faults(parts, request);
    if (head == u"row" && request.method == "DELETE")
        return removeRow(parts);
    if (reads)
        return missing(u"There are /state, /counters, /clock and /faults to read."_s);
    if (head == u"action")
        return act(order);
    if (head == u"row")
        return writeRow(parts.value(1), order);
    if (head == u"touch")
        return touch(parts.value(1), order);
    if (head == u"front-desk")
        return frontDesk(order);
    if (head == u"settings")
        return settings(order);
    if (head == u"reset") {
        m_reach.reset();
        return json({{u"done"_s, true}});
    }
    return missing(u"There are /action, /row, /touch, /front-desk, /settings, /clock, /fault and /reset to post to."_s);
}

Answer Control::readState(const QStringList &parts, const Request &request) const
{
    if (parts.size() == 1) {
        QJsonObject sizes;
        for (const Table *table : m_reach.office.tables())
            sizes.insert(table->schema().table(), static_cast<qint64>(table->size()));
        return json(sizes);
    }
    const Table *table = m_reach.office.table(parts.at(1));
    if (table == nullptr)
        return missing(u"There is no table %1."_s.arg(parts.at(1)));
    if (parts.size() == 3) {
        const auto row = table->find(parts.at(2).toLongLong());
        return row ? Answer::json(200, toJson(allFields(m_reach.office, *table, row->row())))
                   : missing(u"There is no such row."_s);
    }
    Page page;
    for (const auto &[id, row] : table->rows()) {
        Fields fields = allFields(m_reach.office, *table, row);
        const bool wanted = std::all_of(request.query.begin(), request.query.end(), [&](const auto &condition) {
            return std::any_of(fields.begin(), fields.end(), [&](const auto &field) {
                return field.first == condition.first && field.second.toVariant().toString() == condition.second;
            });
        });
        if (wanted)
            page.push_back(std::move(fields));
    }
    return Answer::json(200, toJson(page));
}

bool Control::actOnPatients(const QString &name, const QJsonObject &order, bool &done)
{
    if (name == u"delete-patient")
        done = m_books.softDelete(numberIn(order, u"PatNum"_s));
    else if (name == u"merge-patients")
        done = m_books.merge(numberIn(order, u"from"_s), numberIn(order, u"into"_s));
    else if (name == u"drop-insurance")
        done = m_books.dropCoverage(numberIn(order, u"PatNum"_s));
    else if (name == u"delete-recall")
        done = m_reach.office.recalls.remove(numberIn(order, u"RecallNum"_s));
    else
        return false;
    return true;
}

bool Control::actOnBook(const QString &name, const QJsonObject &order, bool &done)
{
    const qint64 visit = numberIn(order, u"AptNum"_s);
    const auto row = m_reach.office.appointments.find(visit);
    // A person in the program: the first user, unless another one is named.
    const Actor person{.user = order.value(u"user"_s).toInteger(1)};
    if (name == u"delete-appointment")
        done = m_books.erase(visit, person);
    else if (name == u"confirm")
        done = m_books.confirm(visit, numberIn(order, u"defNum"_s), person);
    else if (name == u"complete")
        done = m_books.complete(visit, person);
    else if (name == u"break")
        done = m_books.breakOff(visit, order.value(u"toUnscheduledList"_s).toBool(),
                                order.value(u"breakType"_s).toString(), person);
    else if (name == u"note")
        done = m_books.appendNote(visit, order.value(u"Note"_s).toString(), person);
    else if (name == u"move")
        done = row
            && m_books.move(
                visit,
                OfficeClock::readWall(order.value(u"AptDateTime"_s).toString()).value_or(row->number("AptDateTime"_L1)),
                order.contains(u"Op"_s) ? numberIn(order, u"Op"_s) : row->number("Op"_L1), person);
    else if (name == u"delete-schedule")
        done = m_books.eraseSchedule(numberIn(order, u"ScheduleNum"_s));
    else if (name == u"rewrite-day")
        done = m_books.rewriteDay(OfficeClock::readDate(order.value(u"date"_s).toString()).value_or(0)) > 0;
    else if (name == u"relink-schedule") {
        std::vector<qint64> operatories;
        for (const QJsonValue &number : order.value(u"operatories"_s).toArray())
            operatories.push_back(number.toInteger());
        done = m_books.relink(numberIn(order, u"ScheduleNum"_s), operatories);
    } else
        return false;
    return true;
}

Answer Control::act(const QJsonObject &order)
{
    const QString name = order.value(u"name"_s).toString();
    bool done = false;
    if (!actOnPatients(name, order, done) && !actOnBook(name, order, done))
        return wrong(u"\"%1\" is no action; known are delete-patient, merge-patients, drop-insurance, delete-recall, "
                     u"delete-appointment, confirm, complete, "
                     "break, note, move, delete-schedule, rewrite-day, relink-schedule."_s.arg(name));
    return done ? json({{u"done"_s, true}})
                : missing(u"Nothing to do it to: the row does not exist, or is that way already."_s);
}

Answer Control::writeRow(const QString &resource, const QJsonObject &row)
{
    Table *table = m_reach.office.table(resource);
    if (table == nullptr)
        return missing(u"There is no table %1."_s.arg(resource));
    const Schema &schema = table->schema();
    const QString key = schema.columns()[schema.key()].name;
    const qint64 given = row.value(key).toVariant().toLongLong();
    const bool known = table->contains(given);
    Draft draft = known ? table->edit(given) : table->draft();
    const qint64 fresh = draft.row()[schema.key()];
    for (auto field = row.constBegin(); field != row.constEnd(); ++field) {
        const int at = schema.find(field.key());
        const auto cell = at < 0
            ? std::nullopt
            : cellFrom(*table, m_reach.office.clock, schema.columns()[static_cast<size_t>(at)], field.value());
        if (!cell)
            return wrong(u"%1 of %2 cannot take this value."_s.arg(field.key(), resource));
        draft.set(schema.columns()[static_cast<size_t>(at)].name, *cell);
    }
    if (known)
        table->update(draft);
    else
        table->insert(draft);
    return json({{key, known || given != 0 ? given : fresh}});
}

Answer Control::removeRow(const QStringList &parts)
{
    Table *table = m_reach.office.table(parts.value(1));
    if (table == nullptr || !table->remove(parts.value(2).toLongLong()))
        return missing(u"There is no such row."_s);
    return json({{u"done"_s, true}});
}

Answer Control::touch(const QString &resource, const QJsonObject &order)
{
    Table *table = m_reach.office.table(resource);
    if (table == nullptr)
        return missing(u"There is no table %1."_s.arg(resource));
    std::vector<qint64> numbers;
    for (const QJsonValue &number : order.value(u"numbers"_s).toArray())
        numbers.push_back(number.toInteger());
    if (!order.contains(u"numbers"_s)) {
        for (const auto &[id, row] : table->rows())
            numbers.push_back(id);
    }
    for (const qint64 number : numbers)
        table->touch(number);
    return json({{u"touched"_s, static_cast<qint64>(numbers.size())}});
}

} // namespace articulator::opendental::simulator

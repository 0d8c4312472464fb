// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/body.h"

#include <QJsonDocument>

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

Body::Body(const Call &call) : m_call(call)
{
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    m_object = document.object();
    if (!document.isObject())
        refuse(400, u"Malformed API request."_s);
}

void Body::refuse(int status, const QString &sentence)
{
    if (!m_refusal)
        m_refusal = Answer::refusal(status, sentence);
}

void Body::require(QLatin1String name)
{
    if (!has(name) || m_object.value(name).toVariant().toString().isEmpty())
        refuse(400, u"%1 is required"_s.arg(name));
}

bool Body::put(Draft &draft, Table &table, QLatin1String name, Version since)
{
    if (!has(name) || m_call.office.settings.version < since)
        return false;
    const Column &column = table.schema().columns()[table.schema().at(name)];
    const auto cell = cellFrom(table, m_call.office.clock, column, m_object.value(name));
    if (!cell) {
        const bool dated = column.kind == Kind::Wall || column.kind == Kind::Moment;
        const QString format = dated ? u"yyyy-MM-dd HH:mm:ss"_s : u"yyyy-MM-dd"_s;
        refuse(400,
               dated || column.kind == Kind::Date ? u"%1 format must be %2"_s.arg(name, format)
                                                  : u"%1 is invalid"_s.arg(name));
        return false;
    }
    draft.set(name, *cell);
    return true;
}

void Body::oneOf(QLatin1String name, const QStringList &words)
{
    if (has(name) && (!m_object.value(name).isString() || !words.contains(text(name))))
        refuse(400, u"%1 is invalid"_s.arg(name));
}

void Body::refers(QLatin1String name, const Table &table, const QString &thing)
{
    if (has(name) && number(name) != 0 && !table.contains(number(name)))
        refuse(404, u"%1 not found"_s.arg(thing));
}

void Body::defined(QLatin1String name, qint64 category)
{
    if (!has(name) || number(name) == 0)
        return;
    const auto definition = m_call.office.definitions.find(number(name));
    if (!definition || definition->number("Category"_L1) != category)
        refuse(400, u"%1 is invalid"_s.arg(name));
}

} // namespace articulator::opendental::simulator

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/passes.h"

namespace articulator::warehouse {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 believedAtOnce = 20;

bool isInside(const Held &held, const domain::Covered &covered)
{
    const bool dated = covered.kind == domain::RecordKind::Schedule || covered.kind == domain::RecordKind::Appointment;
    if (!dated || (!covered.from && !covered.until))
        return true;
    if (!held.day)
        return false;
    return (!covered.from || *held.day >= domain::dayNumber(*covered.from)) && (!covered.until || *held.day <= domain::dayNumber(*covered.until));
}

} // namespace

void Passes::open(const QString &resource)
{
    m_open.insert(resource, Pass{++m_newest, {}});
}

void Passes::show(const QString &resource, domain::RecordKind kind)
{
    const auto pass = m_open.find(resource);
    if (pass != m_open.end())
        ++pass->shown[std::size_t(kind)];
}

Result<QStringList> Passes::absent(const QString &resource, const domain::Covered &covered, const HeldRows &rows, Reach reach)
{
    const auto pass = m_open.constFind(resource);
    if (pass == m_open.constEnd())
        return QStringList();
    QStringList missing;
    qint64 held = 0;
    const HeldRows::Rows &kind = rows.of(covered.kind);
    for (auto row = kind.cbegin(); row != kind.cend(); ++row) {
        if (row->deleted || !isInside(*row, covered))
            continue;
        ++held;
        if (row->seen < pass->number)
            missing.append(row.key());
    }
    const QString doubt = resource + u'/' + QString(domain::kindWord(covered.kind));
    const bool nothingShown = pass->shown[std::size_t(covered.kind)] == 0 && held > believedAtOnce;
    if (nothingShown && reach == Reach::Delta && !m_doubted.contains(doubt)) {
        m_doubted.insert(doubt);
        return fail(Error::Kind::Refused, "mass-change",
                    u"%1: the reading shows none of %2 held records of kind %3; believed if the next reading says so again"_s.arg(resource)
                        .arg(held).arg(QString(domain::kindWord(covered.kind))));
    }
    m_doubted.remove(doubt);
    return missing;
}

} // namespace articulator::warehouse

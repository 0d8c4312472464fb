// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/conflictdesk.h"

#include <algorithm>

#include <QJsonDocument>

#include "domain/recordstored.h"
#include "engine/dispatchclash.h"
#include "engine/writerecords.h"
#include "engine/writesealing.h"

namespace articulator::engine {

using domain::Error;
using domain::fail;
using domain::Result;
using domain::WriteState;
using namespace Qt::Literals::StringLiterals;
using warehouse::ConflictRow;
using warehouse::WriteRow;

namespace {

bool isChosen(const ConflictRow &row)
{
    return std::all_of(row.fields.cbegin(), row.fields.cend(), [&](const QString &field) { return row.choices.contains(field); });
}

/// Removes a leaf by its path, "phones.mobile", and what is empty then.
void removeLeaf(QJsonObject &object, const QStringList &path)
{
    if (path.size() == 1) {
        object.remove(path.front());
        return;
    }
    QJsonObject inner = object.value(path.front()).toObject();
    removeLeaf(inner, path.mid(1));
    if (inner.isEmpty())
        object.remove(path.front());
    else
        object.insert(path.front(), inner);
}

/// Where a member of a record stands in a submission.
QStringList pathOf(domain::WriteKind kind, const QString &field)
{
    switch (kind) {
    case domain::WriteKind::AppointmentCreate:
    case domain::WriteKind::AppointmentMove: return {u"appointment"_s, field};
    case domain::WriteKind::AppointmentCancel: return {u"how"_s};
    case domain::WriteKind::AppointmentConfirm: return {u"confirmation"_s};
    case domain::WriteKind::AppointmentNote: return {u"note"_s};
    case domain::WriteKind::PatientCreate:
    case domain::WriteKind::PatientContact: break;
    }
    return QStringList{u"patient"_s} + field.split(u'.');
}

/// Whether the record's member is one that the write changes.
bool isOurs(const QJsonObject &values, const QString &field)
{
    return values.value(field).toObject().contains(u"ours"_s);
}

Result<domain::AuditTicket> ticket(WriteContext &context, const WriteRow &row, const QString &note)
{
    return context.warehouse.audit().append(
        {context.now, context.actor, u"write.open"_s, context.clinic.id, u"write/"_s + writeId(row.number), u"done"_s, note});
}

Result<std::optional<ConflictRow>> latestOf(WriteContext &context, qint64 write)
{
    return context.warehouse.conflicts().latestOf(context.clinic.id, write);
}

/// Nothing of ours is wanted any more.
Result<> dropWrite(WriteContext &context, WriteRow row)
{
    row.state = WriteState::Rejected;
    row.reasonCode = "kept-pms";
    row.reasonText = u"Everything was left as the PMS has it."_s;
    return context.warehouse.writes().advance(row, warehouse::WriteEvent{context.now, row.state, context.actor, row.reasonText});
}

Result<> checkChoices(const ConflictRow &row, const QMap<QString, QString> &choices)
{
    for (auto it = choices.cbegin(); it != choices.cend(); ++it) {
        if (!row.fields.contains(it.key()))
            return fail(Error::Kind::InvalidInput, "unknown-field", u"%1: the conflict has no such field"_s.arg(it.key().left(40)));
        if (it.value() != u"pms"_s && it.value() != u"ours"_s)
            return fail(Error::Kind::InvalidInput, "bad-choice", u"%1: pms or ours is wanted"_s.arg(it.key()));
    }
    return choices.isEmpty() ? fail(Error::Kind::InvalidInput, "no-choice", u"a field and a side are wanted"_s) : Result<>();
}

} // namespace

Clash clashWith(const WriteContext &context, const domain::Wish &wish, const std::optional<domain::Record> &kept, const domain::Record &pms)
{
    const DispatchClash found = clashOf(kept, pms, wish);
    Clash clash;
    clash.row.clinic = context.clinic.id;
    clash.row.kind = domain::kindOf(pms.body);
    clash.row.externalId = pms.externalId;
    clash.row.seenAt = context.now;
    clash.row.fields = found.fields;
    clash.values = found.values;
    if (clash.row.fields.isEmpty())
        clash.row.fields = QStringList{u"deleted"_s};
    return clash;
}

Result<qint64> store(WriteContext &context, Clash clash, qint64 write)
{
    clash.row.write = write;
    seal(clash.row, context.cipher, clash.values);
    return context.warehouse.conflicts().add(clash.row);
}

Result<ConflictRow> resolve(WriteContext &context, qint64 number, const QMap<QString, QString> &choices)
{
    auto row = context.warehouse.conflicts().find(number);
    if (!row || row->clinic != context.clinic.id)
        return fail(row ? Error{Error::Kind::NotFound, "unknown-conflict", u"there is no conflict c-%1"_s.arg(number)} : row.error());
    if (auto checked = checkChoices(*row, choices); !checked)
        return fail(checked.error());
    auto write = context.warehouse.writes().find(row->write);
    if (!write)
        return fail(write.error());
    const auto latest = latestOf(context, row->write);
    if (!latest)
        return fail(latest.error());
    if (write->state != WriteState::Conflict || !*latest || (*latest)->number != number)
        return fail(Error::Kind::Refused, "conflict-over", u"The write is not held up by this conflict any more: it is %1."_s.arg(word(write->state)));
    for (auto it = choices.cbegin(); it != choices.cend(); ++it)
        row->choices.insert(it.key(), it.value());
    row->open = !isChosen(*row);
    row->resolvedBy = row->open ? QString() : context.actor;
    row->resolvedAt = row->open ? std::nullopt : std::optional(context.now);
    const bool nothingOurs = !row->open && std::none_of(row->choices.cbegin(), row->choices.cend(), [](const QString &side) { return side == u"ours"_s; });
    auto stored = context.warehouse.writes().together([&]() -> Result<> {
        if (auto kept = context.warehouse.conflicts().update(*row); !kept)
            return kept;
        return nothingOurs ? dropWrite(context, *write) : Result<>();
    });
    return stored ? row : fail(stored.error());
}

Result<> rebase(WriteContext &context, WriteRow &row)
{
    const auto conflict = latestOf(context, row.number);
    if (!conflict)
        return fail(conflict.error());
    if (*conflict && !isChosen(**conflict))
        return fail(Error::Kind::Refused, "not-resolved", u"Choose a side for every field of c-%1 first."_s.arg((*conflict)->number));
    auto target = recordOf(context, targetKind(row.kind), row.target);
    if (!target)
        return fail(target.error());
    if (!*target || (*target)->record.deleted)
        return fail(Error::Kind::Refused, "record-gone", u"The record is not in the PMS any more; reject the write."_s);
    const auto opening = ticket(context, row, u"conflict"_s);
    if (!opening)
        return fail(opening.error());
    auto document = opened(row, context.cipher, *opening);
    const auto values = document && *conflict ? opened(**conflict, context.cipher, *opening) : Result<QJsonObject>(QJsonObject());
    if (!document || !values)
        return fail(document ? values.error() : document.error());
    QJsonObject wish = document->value(u"wish"_s).toObject();
    const QMap<QString, QString> choices = *conflict ? (*conflict)->choices : QMap<QString, QString>();
    for (auto it = choices.cbegin(); it != choices.cend(); ++it) {
        if (it.value() == u"pms"_s && isOurs(*values, it.key()))
            removeLeaf(wish, pathOf(row.kind, it.key()));
    }
    wish.insert(u"base"_s, QJsonObject{{u"externalId"_s, row.target}, {u"version"_s, (*target)->record.version}});
    const auto left = domain::parseWish(wish);
    if (!left)
        return fail(Error::Kind::Refused, "nothing-left", u"Nothing of ours is left to be sent; reject the write."_s);
    if (auto shown = (*target)->sealed.isEmpty() ? Result<>() : warehouse::RecordStore::reveal(**target, context.cipher, *opening); !shown)
        return shown;
    document = QJsonObject{{u"wish"_s, wish}, {u"base"_s, domain::toStored((*target)->record)}};
    ++row.sealedVersion;
    seal(row, context.cipher, *document);
    QJsonObject body = domain::maskedWish(wish);
    body.insert(u"content"_s, QJsonDocument::fromJson(row.body).object().value(u"content"_s));
    row.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return {};
}

Result<> closeConflictOf(WriteContext &context, const WriteRow &row)
{
    auto conflict = latestOf(context, row.number);
    if (!conflict || !*conflict || !(*conflict)->open)
        return conflict ? Result<>() : fail(conflict.error());
    (*conflict)->open = false;
    (*conflict)->resolvedBy = context.actor;
    (*conflict)->resolvedAt = context.now;
    return context.warehouse.conflicts().update(**conflict);
}

} // namespace articulator::engine

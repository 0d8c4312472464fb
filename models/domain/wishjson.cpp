// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/wishjson.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>

#include "domain/memberreader.h"
#include "domain/patientwish.h"

namespace articulator::domain {

using namespace Qt::Literals::StringLiterals;
using Need = MemberReader::Need;

namespace {

constexpr qsizetype shortestKey = 8;
constexpr qsizetype longestKey = 128;
constexpr qsizetype longestId = 64;
constexpr qsizetype longestWord = 100;
constexpr qsizetype longestNote = 16'000;
constexpr int cell = 5;
constexpr int longestVisit = 9 * 60; ///< Open Dental cuts what is longer: reference/opendental.md section 6
const QString masked = u"•••"_s;

void readKey(MemberReader &top, Wish &wish)
{
    const auto key = top.text(u"key"_s, Need::Required, longestKey);
    const auto printable = [](QChar c) { return c >= u' ' && c <= u'~'; };
    if (!key)
        return;
    if (key->size() < shortestKey || !std::all_of(key->cbegin(), key->cend(), printable))
        top.refuse(u"key"_s, u"%1 to %2 printable ASCII characters are wanted"_s.arg(shortestKey).arg(longestKey));
    wish.key = *key;
}

void readBase(MemberReader &top, Wish &wish, std::optional<Error> &first)
{
    const auto object = top.object(u"base"_s, Need::Required);
    if (!object)
        return;
    MemberReader base(*object, u"base"_s, first);
    wish.base = WriteBase{base.text(u"externalId"_s, Need::Required, longestId).value_or(QString()),
                          base.integer(u"version"_s, Need::Required, 0, 9'000'000'000'000'000).value_or(0)};
    base.finish();
}

void readMinutes(MemberReader &visit, Wish &wish)
{
    const auto minutes = visit.integer(u"minutes"_s, Need::Optional, cell, longestVisit);
    if (!minutes)
        return;
    if (*minutes % cell != 0)
        visit.refuse(u"minutes"_s, u"a multiple of %1 is wanted"_s.arg(cell));
    wish.visit.minutes = int(*minutes);
}

void readVisit(MemberReader &top, Wish &wish, std::optional<Error> &first)
{
    const auto object = top.object(u"appointment"_s, Need::Required);
    if (!object)
        return;
    MemberReader visit(*object, u"appointment"_s, first);
    const bool creates = wish.kind == WriteKind::AppointmentCreate;
    const Need need = creates ? Need::Required : Need::Optional;
    if (creates) {
        wish.visit.patient = visit.text(u"patient"_s, need, longestId);
        wish.visit.type = visit.text(u"type"_s, Need::Optional, longestWord);
        wish.visit.note = visit.text(u"note"_s, Need::Optional, longestNote, MemberReader::Text::Lines);
    }
    wish.visit.provider = visit.text(u"provider"_s, need, longestId);
    wish.visit.operatory = visit.text(u"operatory"_s, need, longestId);
    wish.visit.start = visit.instant(u"start"_s, need);
    readMinutes(visit, wish);
    if (creates && !visit.has(u"type"_s) && !visit.has(u"minutes"_s))
        visit.refuse(u"minutes"_s, u"a type or the minutes are needed"_s);
    visit.finish();
    if (object->isEmpty())
        top.refuse(u"appointment"_s, u"at least one of start, provider, operatory and minutes is needed"_s);
}

void readCancel(MemberReader &top, Wish &wish)
{
    const auto how = top.text(u"how"_s, Need::Required, longestWord);
    const auto known = how ? parseCancelHow(*how) : std::nullopt;
    if (how && !known)
        top.refuse(u"how"_s, u"broken, will-call or cancelled is wanted"_s);
    wish.how = known.value_or(CancelHow::Broken);
    wish.reason = top.text(u"reason"_s, Need::Optional, longestNote, MemberReader::Text::Lines).value_or(QString());
}

void readContent(MemberReader &top, Wish &wish, std::optional<Error> &first)
{
    switch (wish.kind) {
    case WriteKind::AppointmentCreate:
    case WriteKind::AppointmentMove: readVisit(top, wish, first); break;
    case WriteKind::AppointmentCancel: readCancel(top, wish); break;
    case WriteKind::AppointmentConfirm:
        wish.confirmation = top.text(u"confirmation"_s, Need::Required, longestWord).value_or(QString());
        break;
    case WriteKind::AppointmentNote:
        wish.note = top.text(u"note"_s, Need::Required, longestNote, MemberReader::Text::Lines).value_or(QString());
        break;
    case WriteKind::PatientCreate:
    case WriteKind::PatientContact:
        if (const auto object = top.object(u"patient"_s, Need::Required))
            wish.patient = readPatientWish(*object, wish.kind, first);
        break;
    }
}

bool isNew(WriteKind kind) { return kind == WriteKind::AppointmentCreate || kind == WriteKind::PatientCreate; }

/// Everything below `value` that is a text or a number, as "•••".
QJsonValue maskedLeaves(const QJsonValue &value)
{
    if (!value.isObject())
        return masked;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = maskedLeaves(it.value());
    return object;
}

QJsonObject visitJson(const VisitWish &visit)
{
    QJsonObject object;
    const auto put = [&](const QString &name, const std::optional<QString> &value) {
        if (value)
            object.insert(name, *value);
    };
    put(u"patient"_s, visit.patient);
    put(u"type"_s, visit.type);
    put(u"provider"_s, visit.provider);
    put(u"operatory"_s, visit.operatory);
    put(u"note"_s, visit.note);
    if (visit.start)
        object.insert(u"start"_s, toText(*visit.start));
    if (visit.minutes)
        object.insert(u"minutes"_s, *visit.minutes);
    return object;
}

void putContent(QJsonObject &object, const Wish &wish)
{
    switch (wish.kind) {
    case WriteKind::AppointmentCreate:
    case WriteKind::AppointmentMove: object.insert(u"appointment"_s, visitJson(wish.visit)); break;
    case WriteKind::AppointmentCancel:
        object.insert(u"how"_s, QString(word(wish.how)));
        if (!wish.reason.isEmpty())
            object.insert(u"reason"_s, wish.reason);
        break;
    case WriteKind::AppointmentConfirm: object.insert(u"confirmation"_s, wish.confirmation); break;
    case WriteKind::AppointmentNote: object.insert(u"note"_s, wish.note); break;
    case WriteKind::PatientCreate:
    case WriteKind::PatientContact: object.insert(u"patient"_s, toJson(wish.patient)); break;
    }
}

} // namespace

Result<Wish> parseWish(const QJsonObject &submission)
{
    Wish wish;
    std::optional<Error> first;
    MemberReader top(submission, {}, first);
    readKey(top, wish);
    const auto kindText = top.text(u"kind"_s, Need::Required, longestWord);
    const auto kind = kindText ? parseWriteKind(*kindText) : std::nullopt;
    if (kindText && !kind)
        top.refuse(u"kind"_s, u"there is no such kind of write"_s);
    if (!kind)
        return fail(*first);
    wish.kind = *kind;
    wish.origin = top.text(u"origin"_s, Need::Optional, longestId).value_or(u"desk"_s);
    wish.expires = top.instant(u"expires"_s, Need::Optional);
    if (!isNew(*kind))
        readBase(top, wish, first);
    readContent(top, wish, first);
    top.finish();
    if (first)
        return fail(*first);
    return wish;
}

Result<Submissions> parseSubmissions(const QByteArray &text)
{
    if (text.size() > longestSubmissions)
        return fail(Error::Kind::InvalidInput, "too-large", u"more than %1 MB are not read"_s.arg(longestSubmissions / 1024 / 1024));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(Error::Kind::InvalidInput, "bad-json", u"byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    Submissions found;
    found.several = document.isArray();
    const QJsonArray array = found.several ? document.array() : QJsonArray{document.object()};
    for (const auto &each : array) {
        if (!each.isObject())
            return fail(Error::Kind::InvalidInput, "bad-json", u"a write is a JSON object"_s);
        found.wishes << each.toObject();
        if (QJsonDocument(found.wishes.last()).toJson(QJsonDocument::Compact).size() > longestSubmission)
            return fail(Error::Kind::InvalidInput, "too-large", u"one write is at most %1 KB long"_s.arg(longestSubmission / 1024));
    }
    if (found.wishes.isEmpty())
        return fail(Error::Kind::InvalidInput, "bad-json", u"there is no write in it"_s);
    return found;
}

QJsonObject maskedWish(const QJsonObject &submission)
{
    QJsonObject clear = submission;
    for (const QString &name : {u"note"_s, u"reason"_s, u"patient"_s}) {
        if (clear.contains(name))
            clear.insert(name, maskedLeaves(clear.value(name)));
    }
    if (QJsonObject visit = clear.value(u"appointment"_s).toObject(); visit.contains(u"note"_s)) {
        visit.insert(u"note"_s, masked);
        clear.insert(u"appointment"_s, visit);
    }
    return clear;
}

QJsonObject toJson(const Wish &wish)
{
    QJsonObject object{{u"key"_s, wish.key}, {u"kind"_s, QString(word(wish.kind))}, {u"origin"_s, wish.origin}};
    if (wish.expires)
        object.insert(u"expires"_s, toText(*wish.expires));
    if (wish.base)
        object.insert(u"base"_s, QJsonObject{{u"externalId"_s, wish.base->externalId}, {u"version"_s, wish.base->version}});
    putContent(object, wish);
    return object;
}

QByteArray canonicalWish(const QJsonObject &submission)
{
    return QJsonDocument(submission).toJson(QJsonDocument::Compact);
}

} // namespace articulator::domain

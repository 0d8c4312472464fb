// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/patientwish.h"

#include <algorithm>

#include "domain/memberreader.h"

namespace articulator::domain {

using namespace Qt::Literals::StringLiterals;
using Need = MemberReader::Need;
using Leaf = std::optional<QString>;

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestPhone = 30;
constexpr qsizetype longestEmail = 100;
constexpr qsizetype longestLanguage = 40;
const CivilDate earliestBirth = std::chrono::local_days(std::chrono::year(1880) / 1 / 1);

bool isPhone(const QString &text)
{
    const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const auto known = [](QChar c) { return (c >= u'0' && c <= u'9') || QStringView(u" +-()./#*,;xext").contains(c, Qt::CaseInsensitive); };
    return digits >= 3 && std::all_of(text.cbegin(), text.cend(), known);
}

bool isEmail(const QString &text)
{
    const qsizetype sign = text.indexOf(u'@');
    const bool spaced = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
    return sign > 0 && sign < text.size() - 1 && text.lastIndexOf(u'@') == sign && !spaced;
}

/// How an optional text is read: a new patient has none that is empty.
Leaf leaf(MemberReader &reader, const QString &name, qsizetype most, WriteKind kind)
{
    return kind == WriteKind::PatientContact ? reader.clearable(name, most) : reader.text(name, Need::Optional, most);
}

void readName(MemberReader &top, PatientWish &wish, std::optional<Error> &first)
{
    const auto object = top.object(u"name"_s, Need::Required);
    if (!object)
        return;
    MemberReader name(*object, top.pathOf(u"name"_s), first);
    wish.last = name.text(u"last"_s, Need::Required, longestName);
    wish.first = name.text(u"first"_s, Need::Required, longestName);
    wish.middle = name.text(u"middle"_s, Need::Optional, longestName);
    wish.preferred = name.text(u"preferred"_s, Need::Optional, longestName);
    name.finish();
}

void readPhones(MemberReader &top, PatientWish &wish, WriteKind kind, std::optional<Error> &first)
{
    const auto object = top.object(u"phones"_s, Need::Optional);
    if (!object)
        return;
    MemberReader phones(*object, top.pathOf(u"phones"_s), first);
    for (const auto &[name, leafOf] : {std::pair(u"home"_s, &PatientWish::home), std::pair(u"work"_s, &PatientWish::work),
                                       std::pair(u"mobile"_s, &PatientWish::mobile)}) {
        Leaf &phone = wish.*leafOf;
        phone = leaf(phones, name, longestPhone, kind);
        if (phone && !phone->isEmpty() && !isPhone(*phone))
            phones.refuse(name, u"a telephone number is wanted"_s);
    }
    phones.finish();
}

} // namespace

PatientWish readPatientWish(const QJsonObject &patient, WriteKind kind, std::optional<Error> &first)
{
    PatientWish wish;
    MemberReader top(patient, u"patient"_s, first);
    if (kind == WriteKind::PatientCreate) {
        readName(top, wish, first);
        wish.birthDate = top.date(u"birthDate"_s, Need::Optional);
        if (wish.birthDate && *wish.birthDate < earliestBirth)
            top.refuse(u"birthDate"_s, u"nobody who is treated was born then"_s);
    }
    readPhones(top, wish, kind, first);
    wish.email = leaf(top, u"email"_s, longestEmail, kind);
    if (wish.email && !wish.email->isEmpty() && !isEmail(*wish.email))
        top.refuse(u"email"_s, u"an e-mail address is wanted"_s);
    wish.language = leaf(top, u"language"_s, longestLanguage, kind);
    top.finish();
    if (!first && wish == PatientWish{})
        first = Error{Error::Kind::InvalidInput, "missing-member", u"member patient: there is nothing in it"_s};
    return wish;
}

QJsonObject toJson(const PatientWish &patient)
{
    const auto put = [](QJsonObject &object, const QString &name, const Leaf &value) {
        if (value)
            object.insert(name, *value);
    };
    QJsonObject name;
    put(name, u"last"_s, patient.last);
    put(name, u"first"_s, patient.first);
    put(name, u"middle"_s, patient.middle);
    put(name, u"preferred"_s, patient.preferred);
    QJsonObject phones;
    put(phones, u"home"_s, patient.home);
    put(phones, u"work"_s, patient.work);
    put(phones, u"mobile"_s, patient.mobile);
    QJsonObject object;
    if (!name.isEmpty())
        object.insert(u"name"_s, name);
    if (!phones.isEmpty())
        object.insert(u"phones"_s, phones);
    if (patient.birthDate)
        object.insert(u"birthDate"_s, toText(*patient.birthDate));
    put(object, u"email"_s, patient.email);
    put(object, u"language"_s, patient.language);
    return object;
}

} // namespace articulator::domain

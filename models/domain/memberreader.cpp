// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/memberreader.h"

#include <algorithm>
#include <cmath>

namespace articulator::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 40; ///< of an unknown member, in a message

bool isBroken(const QString &text, MemberReader::Text kind)
{
    const auto strange = [kind](QChar c) {
        const bool layout = kind == MemberReader::Text::Lines && (c == u'\n' || c == u'\r' || c == u'\t');
        return c.category() == QChar::Other_Control && !layout;
    };
    return std::any_of(text.cbegin(), text.cend(), strange) || !text.isValidUtf16();
}

QString printableName(const QString &name)
{
    QString shown = name.left(longestName);
    std::replace_if(shown.begin(), shown.end(), [](QChar c) { return !c.isPrint(); }, u'?');
    return shown;
}

} // namespace

void MemberReader::fault(QByteArray code, const QString &name, const QString &what)
{
    if (!m_first)
        m_first = Error{Error::Kind::InvalidInput, std::move(code), u"member %1: %2"_s.arg(pathOf(printableName(name)), what)};
}

QJsonValue MemberReader::take(const QString &name, Need need)
{
    m_asked.insert(name);
    if (need == Need::Required && !has(name))
        fault("missing-member", name, u"this member is needed"_s);
    return m_object.value(name);
}

std::optional<QString> MemberReader::checked(const QString &name, const QJsonValue &value, qsizetype least, qsizetype most, Text kind)
{
    if (value.isUndefined())
        return std::nullopt;
    const QString text = value.toString();
    if (!value.isString())
        fault("bad-member", name, u"a text is wanted"_s);
    else if (text.size() < least || (least > 0 && text.trimmed().isEmpty()))
        fault("bad-member", name, u"must not be empty"_s);
    else if (text.size() > most)
        fault("bad-member", name, u"at most %1 characters are allowed"_s.arg(most));
    else if (isBroken(text, kind))
        fault("bad-member", name, u"holds characters that are not allowed"_s);
    else
        return text;
    return std::nullopt;
}

std::optional<QString> MemberReader::text(const QString &name, Need need, qsizetype most, Text kind)
{
    return checked(name, take(name, need), 1, most, kind);
}

std::optional<QString> MemberReader::clearable(const QString &name, qsizetype most)
{
    return checked(name, take(name, Need::Optional), 0, most, Text::OneLine);
}

std::optional<qint64> MemberReader::integer(const QString &name, Need need, qint64 least, qint64 most)
{
    const QJsonValue value = take(name, need);
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble(std::nan(""));
    if (std::isnan(number) || number != std::floor(number) || number < double(least) || number > double(most)) {
        fault("bad-member", name, u"a whole number from %1 to %2 is wanted"_s.arg(least).arg(most));
        return std::nullopt;
    }
    return qint64(number);
}

std::optional<Instant> MemberReader::instant(const QString &name, Need need)
{
    const QJsonValue value = take(name, need);
    if (value.isUndefined())
        return std::nullopt;
    const std::optional<Instant> instant = value.isString() ? parseInstant(value.toString()) : std::nullopt;
    if (!instant)
        fault("bad-member", name, u"a time with its offset is wanted, as in 2026-11-23T15:00:00Z"_s);
    return instant;
}

std::optional<CivilDate> MemberReader::date(const QString &name, Need need)
{
    const QJsonValue value = take(name, need);
    if (value.isUndefined())
        return std::nullopt;
    const std::optional<CivilDate> date = value.isString() ? parseCivilDate(value.toString()) : std::nullopt;
    if (!date)
        fault("bad-member", name, u"an existing date is wanted, as in 1980-02-29"_s);
    return date;
}

std::optional<QJsonObject> MemberReader::object(const QString &name, Need need)
{
    const QJsonValue value = take(name, need);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject()) {
        fault("bad-member", name, u"an object is wanted"_s);
        return std::nullopt;
    }
    return value.toObject();
}

void MemberReader::finish()
{
    const QStringList names = m_object.keys();
    for (const QString &name : names) {
        if (!m_asked.contains(name))
            fault("unknown-member", name, u"this kind of write has no such member"_s);
    }
}

} // namespace articulator::domain

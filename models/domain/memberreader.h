// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QJsonObject>
#include <QSet>

#include "domain/instant.h"
#include "domain/result.h"

namespace articulator::domain {

/// Reads one JSON object member by member and remembers the first thing that is wrong, by the member's path. Ask finish() at the end: what was
/// not asked for by then is unknown. Error details name members, never values.
class MemberReader {
public:
    enum class Need { Optional, Required };
    /// Which characters a text may hold.
    enum class Text { OneLine, Lines };

    MemberReader(const QJsonObject &object, QString path, std::optional<Error> &first) : m_object(object), m_path(std::move(path)), m_first(first) { }

    /// 1 to `most` characters; control characters only as Text::Lines allows.
    [[nodiscard]] std::optional<QString> text(const QString &name, Need need, qsizetype most, Text kind = Text::OneLine);
    /// The same, and may be empty: takes the value away.
    [[nodiscard]] std::optional<QString> clearable(const QString &name, qsizetype most);
    [[nodiscard]] std::optional<qint64> integer(const QString &name, Need need, qint64 least, qint64 most);
    [[nodiscard]] std::optional<Instant> instant(const QString &name, Need need);
    [[nodiscard]] std::optional<CivilDate> date(const QString &name, Need need);
    [[nodiscard]] std::optional<QJsonObject> object(const QString &name, Need need);
    [[nodiscard]] bool has(const QString &name) const { return m_object.contains(name); }
    [[nodiscard]] QString pathOf(const QString &name) const { return m_path.isEmpty() ? name : m_path + u'.' + name; }
    /// Something about a member that only the caller can judge.
    void refuse(const QString &name, const QString &what) { fault("bad-member", name, what); }
    void finish();

private:
    [[nodiscard]] QJsonValue take(const QString &name, Need need);
    void fault(QByteArray code, const QString &name, const QString &what);
    [[nodiscard]] std::optional<QString> checked(const QString &name, const QJsonValue &value, qsizetype least, qsizetype most, Text kind);

    const QJsonObject m_object;
    const QString m_path;
    std::optional<Error> &m_first;
    QSet<QString> m_asked;
};

} // namespace articulator::domain

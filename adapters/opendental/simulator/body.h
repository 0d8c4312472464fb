// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "simulator/cellinput.h"
#include "simulator/lists.h"

namespace articulator::opendental::simulator {

/// The body of a write: reads fields into a draft and keeps the first refusal. Fields nobody asks for are ignored, as
/// the API does.
class Body {
public:
    explicit Body(const Call &call);

    [[nodiscard]] const std::optional<Answer> &refusal() const { return m_refusal; }
    void refuse(int status, const QString &sentence);
    [[nodiscard]] bool has(QLatin1String name) const { return m_object.contains(name); }
    [[nodiscard]] QString text(QLatin1String name) const { return m_object.value(name).toString(); }
    [[nodiscard]] qint64 number(QLatin1String name) const { return m_object.value(name).toVariant().toLongLong(); }

    void require(QLatin1String name);
    /// Puts a field into the column of the same name; true where it was sent and fits.
    bool put(Draft &draft, Table &table, QLatin1String name, Version since = {});
    /// The field has to be one of these words, where it was sent.
    void oneOf(QLatin1String name, const QStringList &words);
    /// The field, where it was sent and is not 0, has to be a key of the table.
    void refers(QLatin1String name, const Table &table, const QString &thing);
    /// The field, where it was sent and is not 0, has to be a definition of the category.
    void defined(QLatin1String name, qint64 category);

private:
    const Call &m_call;
    QJsonObject m_object;
    std::optional<Answer> m_refusal;
};

} // namespace articulator::opendental::simulator

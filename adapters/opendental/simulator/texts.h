// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>

#include <QHash>
#include <QString>

namespace articulator::opendental::simulator {

/// Every text of the office once, under a number; 0 is the empty text. So a row is a list of numbers and a large
/// practice stays small.
class Texts {
public:
    Texts() { (void)number(QString()); }

    [[nodiscard]] qint64 number(const QString &text)
    {
        const auto found = m_numbers.constFind(text);
        if (found != m_numbers.constEnd())
            return *found;
        const auto next = static_cast<qint64>(m_texts.size());
        m_texts.push_back(text);
        m_numbers.insert(text, next);
        return next;
    }
    [[nodiscard]] const QString &text(qint64 number) const { return m_texts.at(static_cast<size_t>(number)); }
    /// How many there are; the next new one gets this number.
    [[nodiscard]] qint64 size() const { return static_cast<qint64>(m_texts.size()); }

private:
    std::deque<QString> m_texts;
    QHash<QString, qint64> m_numbers;
};

} // namespace articulator::opendental::simulator

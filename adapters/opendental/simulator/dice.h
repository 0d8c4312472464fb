// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace articulator::opendental::simulator {

/// Random numbers that are the same on every machine for one seed (SplitMix64).
class Dice {
public:
    explicit Dice(quint64 seed) : m_state(seed) { }

    [[nodiscard]] quint64 next()
    {
        quint64 mixed = m_state += 0x9E3779B97F4A7C15ULL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }
    /// 0 … count - 1.
    [[nodiscard]] qint64 below(qint64 count) { return static_cast<qint64>(next() % static_cast<quint64>(count)); }
    [[nodiscard]] bool percent(qint64 chance) { return below(100) < chance; }
    template <typename List> [[nodiscard]] const auto &of(const List &list)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<qint64>(list.size())))];
    }

    /// The dice made of it go on where these are.
    [[nodiscard]] quint64 state() const { return m_state; }

private:
    quint64 m_state;
};

} // namespace articulator::opendental::simulator

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include <QByteArrayView>

namespace articulator::domain {

/// Bytes that are wiped when they go and that nothing prints: there is no conversion to text but `view()`.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes) : m_bytes(bytes.begin(), bytes.end()) { }
    Secret(Secret &&other) noexcept : m_bytes(std::move(other.m_bytes)) { other.m_bytes.clear(); }
    Secret &operator=(Secret &&other) noexcept
    {
        if (this != &other) {
            wipe();
            m_bytes = std::move(other.m_bytes);
            other.m_bytes.clear();
        }
        return *this;
    }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() { wipe(); }

    [[nodiscard]] Secret clone() const { return Secret(view()); }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    void wipe()
    {
        volatile char *p = m_bytes.data();
        for (std::size_t i = 0; i < m_bytes.size(); ++i)
            p[i] = 0;
        m_bytes.clear();
    }

private:
    std::vector<char> m_bytes;
};

} // namespace articulator::domain

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace articulator::opendental::simulator {

/// A file that only grows, one entry after the other, each whole or not there: an entry whose end was never written is cut off at the next opening. Held by
/// one process at a time.
class Journal {
public:
    explicit Journal(QString path) : m_path(std::move(path)) { }
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// Makes the file where there is none. Empty, or what is wrong.
    [[nodiscard]] QString open();
    /// The entries that stand, oldest first; asked once, before the first append. Or what is wrong: a file that never was a journal is left alone.
    [[nodiscard]] tl::expected<QList<QByteArray>, QString> entries();
    /// Durable when it returns true.
    [[nodiscard]] bool append(const QByteArray &entry);

private:
    QString m_path;
    int m_file = -1;
};

} // namespace articulator::opendental::simulator

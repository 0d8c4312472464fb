// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <functional>

#include <QElapsedTimer>
#include <QObject>

namespace articulator::ui {

/// Something that was done and can be taken back.
struct Undoable {
    QString done;                    ///< "7 writes approved."
    std::function<bool()> isOpen;    ///< false: it cannot be taken back any more
    std::function<void()> takeBack;
    std::function<QString()> later;  ///< what follows if nobody does; absent: nothing
};

/// What was done in this window, newest last. What cannot be taken back any more is not offered. GUI thread.
class UndoTrail final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    void add(Undoable done);
    /// The newest that still can be taken back; null: none. Valid until the next call.
    [[nodiscard]] const Undoable *last();
    /// How long ago that was done.
    [[nodiscard]] std::chrono::milliseconds age() const;
    void takeBackLast();
    /// Nobody else takes it back.
    void forget();

Q_SIGNALS:
    void changed();

private:
    std::deque<Undoable> m_done;
    QElapsedTimer m_age; ///< of the newest addition
};

} // namespace articulator::ui

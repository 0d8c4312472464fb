// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace articulator::ui {

class CommandBook;
class UndoTrail;

/// One line below the page that says what was just done and takes it back in one press. It goes when nobody wants it any more: after a while, or when
/// what was done can no longer be taken back; while something only waits to go out, it stays.
class UndoBar final : public QWidget {
    Q_OBJECT

public:
    UndoBar(UndoTrail &trail, CommandBook &book, QWidget *parent = nullptr);
    /// Looks at the trail again; time has passed.
    void tick();
    [[nodiscard]] QString words() const;

private:
    UndoTrail &m_trail;
    QLabel *m_words;
};

} // namespace articulator::ui

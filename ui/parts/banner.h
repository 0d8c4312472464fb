// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include "ui/look/tagface.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace articulator::ui {

class Tag;

/// Something that needs a person: a state, a sentence that says what to do, and buttons that do it.
class Banner final : public QFrame {
    Q_OBJECT

public:
    explicit Banner(const TagFace &face, const QString &sentence, QWidget *parent = nullptr);
    QPushButton *addButton(const QString &text, const QString &why);
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QHBoxLayout *m_row;
    QLabel *m_sentence;
};

} // namespace articulator::ui

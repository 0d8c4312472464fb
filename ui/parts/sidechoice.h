// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace articulator::ui {

/// One side of a decision: a ring, filled where it is chosen, and a value that may take several lines. Works in a QButtonGroup like a radio button.
class SideChoice final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SideChoice(const QString &value, QWidget *parent = nullptr);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace articulator::ui

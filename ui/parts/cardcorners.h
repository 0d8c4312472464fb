// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace articulator::ui {

/// Lies over a card's children and gives the card its round corners back. Takes no input.
class CardCorners final : public QWidget {
    Q_OBJECT

public:
    explicit CardCorners(QWidget *card);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace articulator::ui

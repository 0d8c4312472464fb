// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QRectF>
#include <QString>
#include <QWidget>

/// What a window shows, as text: every widget is rendered onto a device that keeps texts and their places instead of pixels. So painted pictures are
/// judged like labels.
namespace painted {

struct Text {
    QWidget *widget = nullptr; ///< who painted it
    QString text;              ///< one line, or a piece of one
    QRectF rect;               ///< in the widget
};

/// Of the window and all its visible children.
[[nodiscard]] std::vector<Text> textsOf(QWidget &window);

} // namespace painted

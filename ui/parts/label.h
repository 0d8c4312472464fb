// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QLabel>

#include "ui/look/tokens.h"

namespace articulator::ui {

/// A label in one of the console's fonts and inks; plain text, so nothing that came from outside is taken for markup.
class Label final : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString &text, const QFont &font, QPalette::ColorRole ink = QPalette::WindowText, QWidget *parent = nullptr);
    /// From now on a line that has no room is cut with dots, and the tool tip says it whole. Not for wrapped labels.
    void allowCut();
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isCut() const;

    bool m_mayBeCut = false;
};

} // namespace articulator::ui

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

#include "ui/look/tagface.h"

namespace articulator::ui {

/// An entry of the side navigation: drawing, word, and a count of what needs a person there.
class NavButton final : public QAbstractButton {
    Q_OBJECT

public:
    NavButton(const QString &icon, const QString &text, QWidget *parent = nullptr);
    /// 0: no badge.
    void setBadge(int count, Tone tone, const QString &words);
    [[nodiscard]] QSize sizeHint() const override { return {190, 30}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
    Tone m_tone = Tone::Off;
};

} // namespace articulator::ui

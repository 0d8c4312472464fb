// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

#include "ui/look/tagface.h"

namespace articulator::ui {

/// One group of a FacetStrip: its word and its count; the tone tints a count that is not zero.
class FacetButton final : public QAbstractButton {
    Q_OBJECT

public:
    FacetButton(const QString &words, Tone tone, QWidget *parent = nullptr);
    void setCount(qint64 count);
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString countWords() const;

    Tone m_tone;
    qint64 m_count = 0;
};

} // namespace articulator::ui

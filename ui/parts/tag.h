// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/look/tagface.h"

namespace articulator::ui {

/// A state as a pill: shape, word and colour. Its detail is the tooltip and part of the accessible name.
class Tag final : public QWidget {
    Q_OBJECT

public:
    explicit Tag(QWidget *parent = nullptr);
    void setFace(const TagFace &face);
    [[nodiscard]] const TagFace &face() const { return m_face; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TagFace m_face;
};

} // namespace articulator::ui

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/look/tagface.h"

class QLabel;

namespace articulator::ui {

/// A sentence with the shape of its tone before it.
class StateSentence final : public QWidget {
    Q_OBJECT

public:
    explicit StateSentence(QWidget *parent = nullptr);
    void setFace(const TagFace &face);
    [[nodiscard]] const TagFace &face() const { return m_face; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TagFace m_face;
    QLabel *m_text;
};

} // namespace articulator::ui

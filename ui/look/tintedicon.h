// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIconEngine>

namespace articulator::ui {

/// Draws a one-colour SVG in the application palette's ink, at the device's own resolution, so it follows the scheme and stays crisp.
class TintedIcon final : public QIconEngine {
public:
    explicit TintedIcon(QString file) : m_file(std::move(file)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override { return new TintedIcon(m_file); }

private:
    QString m_file;
};

} // namespace articulator::ui

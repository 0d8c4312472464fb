// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "domain/usage.h"
#include "ui/look/tokens.h"

namespace articulator::ui {

/// Working time as one bar: booked, open, and what is lost by cause, with the words under it in the same order. Gaps that better booking would win back
/// stand out; what is closed or blocked does not.
class CapacityUse final : public QWidget {
    Q_OBJECT

public:
    explicit CapacityUse(QWidget *parent = nullptr);
    /// `whose`: "Providers", "Operatories" or a name.
    void show(const QString &whose, const domain::UsageMinutes &minutes);
    [[nodiscard]] QString sentence() const { return accessibleName(); }
    [[nodiscard]] QSize sizeHint() const override { return {700, heightFor(width())}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, heightFor(width())}; }
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// By its own width and not through the layout, whose pages would else take their wish for their need.
    [[nodiscard]] int heightFor(int width) const;
    static constexpr int barTop = 2;
    static constexpr int barBottom = 16;
    static constexpr int lineHeight = 22;
    /// A stretch of the bar and its words.
    struct Part {
        int minutes = 0;
        Token fill = Token::Block;
        Token line = Token::Line;
        bool isHatched = false;
        QString words;
    };
    /// Where the words of a part stand.
    struct Placed {
        QRect box; ///< with the little square before them
        QString words; ///< cut where a line is too narrow
    };
    [[nodiscard]] std::vector<Placed> placed(int width) const;
    void paintBox(QPainter &painter, const QRectF &box, const Part &part) const;

    QString m_head;
    std::vector<Part> m_parts;
};

} // namespace articulator::ui

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <QCache>
#include <QFont>
#include <QFontMetrics>
#include <QPixmap>
#include <QStyledItemDelegate>

#include "desk/tablemodel.h"
#include "ui/table/columnlook.h"

namespace articulator::ui {

/// Paints the cells of a TableView. The delegate is the frame's cost, so it takes colours and fonts once a paint, asks the model for words and not for
/// variants, places text by points and keeps tags as pictures.
class TableDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TableDelegate(QObject *parent);

    void setTable(const desk::TableModel *model) { m_model = model; }
    /// By column of the model.
    void setWeights(std::vector<ColumnLook::Weight> weights) { m_weights = std::move(weights); }
    /// Before each paint of the view: whose palette, and the rows under the pointer and with the focus (-1: none).
    void prepare(const QPalette &palette, qreal pixelRatio, int hoverRow, int focusRow);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole text of a cell that is too narrow for it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Face {
        explicit Face(const QFont &font);
        QFont font;
        QFontMetrics metrics;
        int widest = 0; ///< no character is wider
        int digit = 0;
    };
    [[nodiscard]] const Face &faceOf(int column) const;
    [[nodiscard]] bool saysEmpty(int row, int column) const;
    void paintText(QPainter &painter, const QRect &rect, const QString &text, const Face &face, Qt::Alignment side) const;
    void paintTag(QPainter &painter, const QRect &rect, const QString &text, desk::Severity severity) const;

    const desk::TableModel *m_model = nullptr;
    std::vector<ColumnLook::Weight> m_weights;
    std::array<Face, 3> m_faces; ///< normal, strong, code
    mutable QCache<QString, QPixmap> m_tags;
    QPalette m_palette;
    QColor m_ink, m_softInk, m_line, m_selection, m_hover, m_accent;
    qreal m_pixelRatio = 1;
    int m_hoverRow = -1;
    int m_focusRow = -1;
};

} // namespace articulator::ui

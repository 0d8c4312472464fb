// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/tableprint.h"

#include <algorithm>
#include <numeric>

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include "ui/look/type.h"

namespace articulator::ui {

namespace {

constexpr qreal paddingEm = 0.4;
constexpr qreal lineHeights = 1.5; ///< of a row, in heights of the font

/// One table on its way to paper. Sizes are the device's.
class Sheet {
public:
    Sheet(QPainter &painter, const desk::TableModel &model, const std::vector<int> &columns, const std::vector<int> &widths)
        : m_painter(painter), m_model(model), m_columns(columns), m_font(type::body())
    {
        m_font.setPointSizeF(8);
        m_bold = m_font;
        m_bold.setBold(true);
        m_painter.setFont(m_font);
        const QFontMetricsF metrics = m_painter.fontMetrics();
        m_row = metrics.height() * lineHeights;
        m_padding = metrics.height() * paddingEm;
        m_area = m_painter.viewport();
        const int all = std::max(1, std::accumulate(widths.begin(), widths.end(), 0));
        qreal left = 0;
        for (const int width : widths) {
            m_lefts.push_back(left);
            left += m_area.width() * width / all;
        }
        m_lefts.push_back(left);
        m_rowsEach = std::max(1, int((m_area.height() - 3.5 * m_row) / m_row));
    }
    [[nodiscard]] int pages() const { return std::max(1, (m_model.rowCount() + m_rowsEach - 1) / m_rowsEach); }

    void page(int page, const PrintWords &words)
    {
        m_painter.setPen(Qt::black);
        m_painter.setFont(m_bold);
        line(0, words.title, Qt::AlignLeft);
        m_painter.setFont(m_font);
        line(0, words.asOf, Qt::AlignRight);
        m_painter.setFont(m_bold);
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            cell(1.2 * m_row, i, m_model.columns()[std::size_t(m_columns[i])].title);
        m_painter.setFont(m_font);
        m_painter.drawLine(QPointF(0, 2.2 * m_row), QPointF(m_area.width(), 2.2 * m_row));
        const int first = page * m_rowsEach, end = std::min(m_model.rowCount(), first + m_rowsEach);
        for (int row = first; row < end; ++row) {
            for (std::size_t i = 0; i < m_columns.size(); ++i)
                cell((2.3 + row - first) * m_row, i, m_model.words(row, m_columns[i]));
        }
        line(m_area.height() - m_row, words.page.arg(page + 1).arg(pages()), Qt::AlignRight);
    }

private:
    void line(qreal top, const QString &text, Qt::Alignment side)
    {
        m_painter.drawText(QRectF(0, top, m_area.width(), m_row), int(side | Qt::AlignVCenter), text);
    }
    void cell(qreal top, std::size_t i, const QString &text)
    {
        const QRectF rect(m_lefts[i], top, m_lefts[i + 1] - m_lefts[i] - m_padding, m_row);
        const bool isNumber = m_model.columns()[std::size_t(m_columns[i])].kind == desk::ColumnKind::Integer;
        const QString shown = m_painter.fontMetrics().elidedText(text, Qt::ElideRight, int(rect.width()));
        m_painter.drawText(rect, int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), shown);
    }

    QPainter &m_painter;
    const desk::TableModel &m_model;
    const std::vector<int> &m_columns;
    QFont m_font, m_bold;
    std::vector<qreal> m_lefts;
    QRectF m_area;
    qreal m_row = 0;
    qreal m_padding = 0;
    int m_rowsEach = 1;
};

} // namespace

bool printTable(QPagedPaintDevice &device, const desk::TableModel &model, const std::vector<int> &columns, const std::vector<int> &widths,
                const PrintWords &words)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    Sheet sheet(painter, model, columns, widths);
    for (int page = 0; page < sheet.pages(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        sheet.page(page, words);
    }
    return painter.end();
}

} // namespace articulator::ui

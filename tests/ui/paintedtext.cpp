// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paintedtext.h"

#include <QPaintDevice>
#include <QPaintEngine>

namespace painted {

namespace {

class TextEngine final : public QPaintEngine {
public:
    explicit TextEngine(std::vector<Text> &texts) : QPaintEngine(AllFeatures), m_texts(texts) { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        m_texts.push_back({m_widget, item.text(), m_transform.mapRect(box)});
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawRects(const QRectF *, int) override { }
    void drawLines(const QLineF *, int) override { }
    void setWidget(QWidget *widget) { m_widget = widget; }

private:
    std::vector<Text> &m_texts;
    QTransform m_transform;
    QWidget *m_widget = nullptr;
};

class TextDevice final : public QPaintDevice {
public:
    TextDevice(TextEngine &engine, QSize size) : m_engine(engine), m_size(size) { }
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDepth: return 32;
        case PdmNumColors: return 1 << 24;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return 0;
        }
    }

private:
    TextEngine &m_engine;
    QSize m_size;
};

} // namespace

std::vector<Text> textsOf(QWidget &window)
{
    std::vector<Text> texts;
    TextEngine engine(texts);
    TextDevice device(engine, window.size());
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets.prepend(&window);
    for (QWidget *widget : widgets) {
        const bool isOther = widget != &window && widget->isWindow(); // such as a tool tip
        if (isOther || !widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        engine.setWidget(widget);
        widget->render(&device, QPoint(), QRegion(), QWidget::RenderFlags());
    }
    return texts;
}

} // namespace painted

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace articulator::ui {

/// How a button stands out. Set as the dynamic property `buttonRole` by setRole().
class CutTip;

enum class ButtonRole { Plain, Primary, Danger, Quiet };

/// Fusion with the console's buttons, fields, heads and scroll bars. Takes every colour from the widget's palette.
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    static void setRole(QWidget *button, ButtonRole role);
    [[nodiscard]] static ButtonRole roleOf(const QWidget *button);

private:
    CutTip *m_cutTip;
};

} // namespace articulator::ui

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/theme.h"

#include <QApplication>
#include <QToolTip>

#include "ui/look/style.h"
#include "ui/look/type.h"

/// Outside of any namespace, as the macro wants it; a static library's resources do not come by themselves.
static void initResources() { Q_INIT_RESOURCE(articulator); }

namespace articulator::ui {

Theme::Theme(QApplication &application, Scheme system) : m_application(application), m_system(system)
{
    initResources();
    m_application.setStyle(new Style);
    m_application.setFont(type::body());
    QToolTip::setFont(type::small());
    apply();
}

Scheme Theme::scheme() const
{
    switch (m_wish) {
    case Wish::Light: return Scheme::Light;
    case Wish::Dark: return Scheme::Dark;
    case Wish::System: return m_system;
    }
    return m_system;
}

void Theme::setWish(Wish wish)
{
    m_wish = wish;
    apply();
}

void Theme::setSystem(Scheme system)
{
    m_system = system;
    apply();
}

Scheme Theme::systemScheme() { return schemeOf(QGuiApplication::palette()); }

void Theme::apply()
{
    const QPalette palette = paletteOf(scheme());
    m_application.setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed(scheme());
}

} // namespace articulator::ui

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace articulator::desktop {

IdleWatch::IdleWatch(std::chrono::milliseconds patience, QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::begin() { m_timer.start(); }

void IdleWatch::end() { m_timer.stop(); }

void IdleWatch::setPatience(std::chrono::milliseconds patience) { m_timer.setInterval(patience); }

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_timer.isActive())
            m_timer.start();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace articulator::desktop

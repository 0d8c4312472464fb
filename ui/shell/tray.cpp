// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/tray.h"

#include <array>

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>

#include "ui/look/drawing.h"
#include "ui/look/icons.h"

namespace articulator::ui {

namespace {

constexpr std::array sides{16, 22, 24, 32, 48, 64};
constexpr qint64 lookAgain = 30'000; ///< ms; a tray may come later than we do
constexpr int noticeFor = 10'000;

QIcon iconOf(Tone tone)
{
    QIcon icon;
    for (const int side : sides)
        icon.addPixmap(Tray::picture(tone, side));
    return icon;
}

} // namespace

Tray::Tray(QAction *lock, QObject *parent) : QObject(parent), m_menu(std::make_unique<QMenu>()), m_waiting(m_menu->addAction(QString()))
{
    connect(m_waiting, &QAction::triggered, this, &Tray::queueWanted);
    connect(m_menu->addAction(tr("&Open Articulator")), &QAction::triggered, this, &Tray::openWanted);
    m_menu->addAction(lock);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &Tray::quitWanted);
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::queueWanted);
    m_icon.setIcon(iconOf(m_face.tone));
    show(TrayFace::of({}));
}

Tray::~Tray() = default;

void Tray::show(const TrayFace &face)
{
    appear();
    if (face == m_face)
        return;
    if (face.tone != m_face.tone)
        m_icon.setIcon(iconOf(face.tone));
    m_face = face;
    m_icon.setToolTip(face.tip);
    m_waiting->setVisible(face.awaiting > 0);
    m_waiting->setText(TrayFace::waitingWords(face.awaiting));
}

void Tray::appear()
{
    if (m_icon.isVisible() || (m_looked.isValid() && m_looked.elapsed() < lookAgain))
        return;
    m_looked.start();
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
}

void Tray::tell(const QString &title, const QString &words)
{
    if (m_icon.isVisible() && QSystemTrayIcon::supportsMessages())
        m_icon.showMessage(title, words, icons::program(), noticeFor);
}

QPixmap Tray::picture(Tone tone, int side)
{
    QPixmap picture = icons::program().pixmap(side, side);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal mark = side * 0.5;
    const QRectF corner(side - mark, side - mark, mark, mark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Token::Surface, QGuiApplication::palette()));
    painter.drawEllipse(corner);
    const qreal inset = mark * 0.18;
    draw::shape(painter, corner.adjusted(inset, inset, -inset, -inset), tone, colour(inkOf(tone), QGuiApplication::palette()));
    return picture;
}

} // namespace articulator::ui

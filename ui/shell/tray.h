// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QElapsedTimer>
#include <QIcon>
#include <QSystemTrayIcon>

#include "ui/look/tokens.h"
#include "ui/shell/trayface.h"

class QAction;
class QMenu;

namespace articulator::ui {

/// The program's icon among the desktop's: colour and shape of the worst clinic, and a short menu. Where the desktop has no tray it does nothing; what it
/// would say stands in the window too. GUI thread.
class Tray final : public QObject {
    Q_OBJECT

public:
    /// `lock`: the command's action, with its own reasons.
    explicit Tray(QAction *lock, QObject *parent = nullptr);
    ~Tray() override;
    void show(const TrayFace &face);
    /// A notice of the desktop; nothing where it has none.
    void tell(const QString &title, const QString &words);
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }
    [[nodiscard]] const TrayFace &face() const { return m_face; }
    /// The program's icon with the state in its corner.
    [[nodiscard]] static QPixmap picture(Tone tone, int side);

Q_SIGNALS:
    void openWanted();
    void queueWanted();
    void quitWanted();

private:
    void appear();

    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
    QAction *m_waiting;
    QElapsedTimer m_looked; ///< since it was looked for a tray
    TrayFace m_face;
};

} // namespace articulator::ui

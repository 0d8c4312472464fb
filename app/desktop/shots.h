// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>

#include "desk/desk.h"
#include "ui/look/theme.h"
#include "ui/shell/mainwindow.h"

namespace articulator::desktop {

/// Pictures of every page in both schemes and two sizes, once real data are there. Ends the program: 0 where all were saved.
class Shots final : public QObject {
    Q_OBJECT

public:
    Shots(QString folder, desk::Desk &desk, ui::MainWindow &window, ui::Theme &theme, QObject *parent = nullptr);
    /// The demonstration's writes are in the queue; pictures wait for that.
    void takeWrites() { m_hasWrites = true; }

private:
    enum class Over { Nothing, Palette, Keys, Week, Types, Users, Console, Wizard };
    struct Shot {
        ui::MainWindow::PageId page;
        ui::Theme::Wish wish;
        QSize size;
        Over over;
        int step = 0; ///< of the wizard
    };
    [[nodiscard]] static QString nameOf(const Shot &shot);
    void chooseRow();
    void putOver(const Shot &shot);
    void openWizard(int step);
    void lookForData();
    void lookForDay();
    void visitPages();
    void prepare();
    void addSetup();
    void take();

    QString m_folder;
    desk::Desk &m_desk;
    ui::MainWindow &m_window;
    ui::Theme &m_theme;
    std::vector<Shot> m_shots;
    std::size_t m_next = 0;
    QTimer m_look;
    QTimer m_limit;
    int m_failed = 0;
    bool m_hasWrites = false;
};

} // namespace articulator::desktop

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QWidget>

#include "ui/look/tagface.h"

class QVBoxLayout;

namespace articulator::ui {

class NavButton;

/// The pages at the left, one button each, in the order of their shortcuts.
class SideNav final : public QWidget {
    Q_OBJECT

public:
    explicit SideNav(QWidget *parent = nullptr);
    /// Returns the entry's index.
    int addEntry(const QString &icon, const QString &text);
    void setCurrent(int index);
    void setBadge(int index, int count, Tone tone, const QString &words);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    std::vector<NavButton *> m_entries;
};

} // namespace articulator::ui

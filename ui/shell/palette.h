// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "ui/commands/paletteentry.h"
#include "ui/parts/overlay.h"

class QLabel;
class QLineEdit;
class QListView;

namespace articulator::ui {

class PaletteList;

/// One field from which everything is reached: pages, clinics, commands, providers, and people when somebody asks for them.
class Palette final : public Overlay {
    Q_OBJECT

public:
    explicit Palette(QWidget *window);
    /// Begins empty.
    void open(std::vector<PaletteEntry> entries);
    /// More of them came while it is open.
    void add(const std::vector<PaletteEntry> &entries);
    /// What is offered besides, from what is typed: a write by its number, the search for a person.
    void setOffer(std::function<std::vector<PaletteEntry>(const QString &typed)> offer) { m_offer = std::move(offer); }
    /// Shows these instead of what was offered, until something else is typed; the sentence where there are none.
    void showFound(std::vector<PaletteEntry> found, const QString &none);
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListView *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void match();
    void showLines(std::vector<PaletteEntry> lines, const QString &none);
    void choose(int row);
    void move(int by);

    std::vector<PaletteEntry> m_entries;
    std::function<std::vector<PaletteEntry>(const QString &)> m_offer;
    QLineEdit *m_field;
    QListView *m_list;
    PaletteList *m_lines;
    QLabel *m_none;
};

} // namespace articulator::ui

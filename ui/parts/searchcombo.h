// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QComboBox>

namespace articulator::ui {

/// A chooser that finds by any part of an entry's words while one types. What fits nothing falls back to the entry chosen before.
class SearchCombo final : public QComboBox {
    Q_OBJECT

public:
    explicit SearchCombo(const QString &name, QWidget *parent = nullptr);
    /// Words and ids. The same entries again leave alone what is being typed.
    void setEntries(const std::vector<std::pair<QString, QString>> &entries, const QString &chosen);
    /// Chooses the entry so many places on, as a person would; around the ends.
    void step(int by);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void takeTyped();
    void showChosen();

    std::vector<std::pair<QString, QString>> m_entries;
};

} // namespace articulator::ui

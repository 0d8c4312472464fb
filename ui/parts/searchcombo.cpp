// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/searchcombo.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>

namespace articulator::ui {

SearchCombo::SearchCombo(const QString &name, QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
    lineEdit()->setFrame(false);
    setToolTip(name);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &SearchCombo::takeTyped);
}

void SearchCombo::setEntries(const std::vector<std::pair<QString, QString>> &entries, const QString &chosen)
{
    if (entries == m_entries && chosen == currentData().toString())
        return;
    const QSignalBlocker quiet(this);
    if (entries != m_entries) {
        m_entries = entries;
        clear();
        for (const auto &[words, id] : entries)
            addItem(words, id);
    }
    setCurrentIndex(std::max(0, findData(chosen)));
    showChosen();
}

void SearchCombo::step(int by)
{
    if (count() == 0)
        return;
    setCurrentIndex(((currentIndex() + by) % count() + count()) % count());
    Q_EMIT activated(currentIndex());
}

void SearchCombo::takeTyped()
{
    const QString typed = lineEdit()->text().simplified();
    const int found = typed == currentText() && typed == itemText(currentIndex()) ? -1 : findText(typed, Qt::MatchContains);
    if (found >= 0 && found != currentIndex()) {
        setCurrentIndex(found);
        Q_EMIT activated(found);
    }
    showChosen();
}

// A line edit shows the end of long words else, and the beginning is what tells.
void SearchCombo::showChosen()
{
    lineEdit()->setText(itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
}

void SearchCombo::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    QTimer::singleShot(0, lineEdit(), &QLineEdit::selectAll);
}

void SearchCombo::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (!completer()->popup()->isVisible())
        showChosen();
}

} // namespace articulator::ui

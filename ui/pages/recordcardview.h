// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "desk/recordvalues.h"

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace articulator::ui {

class Tag;

/// One record beside the table: its members, and what is planned for the person it belongs to.
class RecordCardView final : public QWidget {
    Q_OBJECT

public:
    explicit RecordCardView(QWidget *parent = nullptr);
    void show(const desk::RecordCard &card);
    /// `why` stands where the record would be.
    void showNothing(const QString &why);
    [[nodiscard]] QPushButton *revealButton() const { return m_reveal; }
    [[nodiscard]] QPushButton *maskButton() const { return m_mask; }
    /// All that is written on it, for tests.
    [[nodiscard]] QString text() const;
    using QWidget::show;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void clear();
    void fit();
    void addMembers(const desk::RecordCard &card);
    void addSection(const QString &title, const QStringList &lines, const QString &none);
    void addPerson(const desk::RecordCard &card);

    QLabel *m_title;
    Tag *m_state;
    QLabel *m_empty;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QWidget *m_content = nullptr;
    QPushButton *m_reveal;
    QPushButton *m_mask;
};

} // namespace articulator::ui

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "desk/answers.h"
#include "desk/writevalues.h"
#include "ui/commands/writework.h"

class QJsonObject;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace articulator::ui {

class Tag;

/// Puts a found time into the write queue: the time, a patient found by exact search, a note, one press. Every press makes a write with a key of its own.
class FindTimeBooking final : public QWidget {
    Q_OBJECT

public:
    explicit FindTimeBooking(QWidget *parent = nullptr);
    /// Null: none is chosen.
    void setTime(const desk::TimeChoice *choice, const QString &type, int minutes, const domain::Zone &zone);
    void show(const desk::FoundPatients &patients);
    void showRequest(const desk::RequestProgress &progress);
    /// Forgets patient and note.
    void clear();
    void submit();
    void search();
    [[nodiscard]] QPushButton *putButton() const { return m_put; }
    /// Puts in what the commands judge by.
    void tell(WriteWork &work) const;
    using QWidget::show;

Q_SIGNALS:
    void patientsWanted(const QString &text);
    void workChanged();
    /// Contract section 5.
    void bookingWanted(const QJsonObject &wish);
    /// The write that was made last.
    void queueWanted(qint64 write);

private:
    void build();
    [[nodiscard]] QString patient() const;

    std::optional<desk::TimeChoice> m_choice;
    QString m_type;
    int m_minutes = 0;
    qint64 m_made = 0;
    bool m_isOnItsWay = false;
    QLabel *m_when;
    QLabel *m_where;
    QLineEdit *m_search;
    QListWidget *m_patients;
    QLabel *m_found;
    QLineEdit *m_note;
    QPushButton *m_put;
    Tag *m_outcome;
    QLabel *m_outcomeWords;
    QPushButton *m_open;
    QString m_searched;
};

} // namespace articulator::ui

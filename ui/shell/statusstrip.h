// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/look/tagface.h"

class QLabel;

namespace articulator::ui {

class Tag;

/// One line at the bottom: where the data lie, what the key may do, what time it is at the clinic, which version this is.
class StatusStrip final : public QWidget {
    Q_OBJECT

public:
    explicit StatusStrip(const QString &version, QWidget *parent = nullptr);
    void setClinics(int count);
    void setWarehouse(const QString &text);
    void setBudget(const QString &text, const QString &detail);
    /// How many writes wait for a person, of all clinics.
    void setWaiting(int count);
    void setClock(const QString &text);
    /// What became of the last request; an empty text takes it away.
    void setNote(const TagFace &face);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_clinics;
    QLabel *m_warehouse;
    QLabel *m_budget;
    QLabel *m_waiting;
    QLabel *m_clock;
    Tag *m_note;
};

} // namespace articulator::ui

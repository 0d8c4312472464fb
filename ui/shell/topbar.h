// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "desk/snapshots.h"
#include "ui/look/tagface.h"

class QComboBox;
class QMenu;
class QPushButton;

namespace articulator::ui {

class Tag;

/// Brand, the clinic in view, how fresh it is, and "Sync now".
class TopBar final : public QWidget {
    Q_OBJECT

public:
    TopBar(const QString &user, QMenu *view, QWidget *parent = nullptr);
    void setClinics(const std::vector<desk::ClinicLine> &clinics, const QString &chosen);
    void setState(const TagFace &face);
    /// `whyNot` empty: enabled.
    void setSyncEnabled(const QString &whyNot);

Q_SIGNALS:
    void clinicChosen(const QString &clinic);
    void syncWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QComboBox *m_clinic;
    Tag *m_state;
    QPushButton *m_sync;
};

} // namespace articulator::ui

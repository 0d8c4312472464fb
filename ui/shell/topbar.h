// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "desk/snapshots.h"
#include "ui/look/tagface.h"

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace articulator::ui {

class Tag;

/// Brand, the clinic in view, how fresh it is, "Sync now", the way to everything else, and who acts.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    TopBar(const QString &user, QMenu *view, QWidget *parent = nullptr);
    void setClinics(const std::vector<desk::ClinicLine> &clinics, const QString &chosen);
    void setState(const TagFace &face);
    /// Why no clinic can be connected now; empty: one can.
    void setConnectBarred(const QString &why);
    void setUser(const QString &user, const QString &role);
    /// What the buttons do is bound to commands.
    [[nodiscard]] QPushButton *findButton() const { return m_find; }
    [[nodiscard]] QPushButton *syncButton() const { return m_sync; }
    [[nodiscard]] QPushButton *lockButton() const { return m_lock; }

Q_SIGNALS:
    void clinicChosen(const QString &clinic);
    void connectWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showUser();
    void choose(int index);

    QString m_user;
    QString m_role;
    QString m_chosen; ///< id of the clinic in view
    QString m_barred;
    QComboBox *m_clinic;
    Tag *m_state;
    QPushButton *m_find;
    QPushButton *m_sync;
    QLabel *m_brand;
    QLabel *m_who;
    QPushButton *m_lock;
};

} // namespace articulator::ui

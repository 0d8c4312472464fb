// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include "desk/answers.h"
#include "desk/settingsvalues.h"

namespace articulator::desk {

class Desk;

/// The set-up's part of a Desk: clinics, their connections, users. Lives on the GUI thread; every function returns at once, answers come by signal.
class SettingsDesk final : public QObject {
    Q_OBJECT

public:
    /// settingsRead tells them from now on, and again when something of them changed.
    void watch();

    /// Requests as those of Desk. A test ends in a probe document (probeReport) and stores nothing.
    quint64 tryClinic(ClinicForm form) { return submit(RequestAction::TryClinic, std::move(form)); }
    quint64 addClinic(ClinicForm form) { return submit(RequestAction::AddClinic, std::move(form)); }
    quint64 updateClinic(ClinicForm form) { return submit(RequestAction::UpdateClinic, std::move(form)); }
    quint64 probe(const QString &clinic);
    quint64 removeClinic(const QString &clinic);

    /// Answered once by userChanged; the vault is changed with the keys of who is signed in.
    void addUser(const QString &name, domain::Role role, domain::Secret passphrase);
    void disableUser(const QString &name);

Q_SIGNALS:
    void settingsRead(const articulator::desk::SettingsSnapshot &settings);
    void userChanged(const articulator::desk::UserOutcome &outcome);

private:
    friend class Desk;
    explicit SettingsDesk(Desk &desk);
    void moved();
    void forget();
    void read();
    quint64 submit(RequestAction action, ClinicForm form);

    Desk &m_desk;
    bool m_isWatched = false;
    QTimer m_again;
};

} // namespace articulator::desk

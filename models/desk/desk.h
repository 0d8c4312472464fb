// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QSet>

#include "desk/answers.h"
#include "desk/auditdesk.h"
#include "desk/deskplace.h"
#include "desk/errand.h"
#include "desk/recorddesk.h"
#include "desk/settingsdesk.h"
#include "desk/snapshots.h"
#include "desk/writedesk.h"
#include "domain/roles.h"
#include "domain/secret.h"

namespace articulator::desk {

class DeskReader;

/// The console's one door to the warehouse. Lives on the GUI thread and never waits there: a reader thread of its own opens the warehouse, follows
/// its changes and hands over values. Every function returns at once; answers come by signal.
class Desk final : public QObject {
    Q_OBJECT

public:
    enum class State { Closed, Opening, Open, Failed };
    Q_ENUM(State)

    explicit Desk(DeskPlace place, QObject *parent = nullptr);
    /// Ends the reader thread; waits for the statement or the connection attempt it may be in.
    ~Desk() override;

    /// Opens the user's key slot and the warehouse. Ends in stateChanged: Open, or Failed with error() (Locked: passphrase or user do not fit;
    /// each refusal in a row is told later than the one before; NotFound "no-warehouse"; SchemaMismatch; Integrity; Unreachable). May be called again after Failed or Closed.
    void open(domain::Secret passphrase);
    /// Locks: forgets the keys and what was asked, stops reading.
    void close();

    [[nodiscard]] const DeskPlace &place() const { return m_place; }
    /// Who acts from the next opening on; only while it is closed or failed.
    void setUser(const QString &user);
    /// What the user's slot said when it was opened; absent while it is not. The engine looks it up anew for every request.
    [[nodiscard]] std::optional<domain::Role> role() const { return m_role; }
    [[nodiscard]] State state() const { return m_state; }
    /// Why the state is Failed, or why the last reading of an open desk failed; absent while all is well.
    [[nodiscard]] const std::optional<domain::Error> &error() const { return m_error; }

    /// The last values delivered; absent before the first.
    [[nodiscard]] const std::optional<OverviewSnapshot> &overview() const { return m_overview; }
    [[nodiscard]] const std::optional<SyncSnapshot> &sync() const { return m_sync; }
    [[nodiscard]] const std::optional<CapacitySnapshot> &capacity() const { return m_capacity; }

    /// Which clinic syncChanged tells about; empty: none. The newest wish wins.
    void watchClinic(const QString &clinic);
    /// Which day capacityChanged tells about from now on. An empty type means the shortest active one, day 0 (the default) the clinic's today; the
    /// snapshot's question says what was taken. An empty clinic: none.
    void askCapacity(const CapacityQuestion &question);
    /// Answered once by whyAnswered.
    void ask(const CapacityQuestion &question, domain::Instant at);
    /// Reads everything again.
    void refresh();
    /// Queue, conflicts and times.
    [[nodiscard]] WriteDesk &writing() { return m_writing; }
    [[nodiscard]] RecordDesk &records() { return m_records; }
    [[nodiscard]] AuditDesk &log() { return m_log; }
    [[nodiscard]] SettingsDesk &settings() { return m_settings; }

    /// A request to the worker: audited, durable, expires after two minutes. Returns the token that requestChanged carries.
    quint64 syncNow(const QString &clinic) { return submit(RequestAction::SyncNow, clinic); }
    quint64 pause(const QString &clinic) { return submit(RequestAction::Pause, clinic); }
    quint64 resume(const QString &clinic) { return submit(RequestAction::Resume, clinic); }
    quint64 copyAgain(const QString &clinic) { return submit(RequestAction::CopyAgain, clinic); }

Q_SIGNALS:
    void stateChanged(articulator::desk::Desk::State state);
    /// error() is now set, or absent again.
    void errorChanged();
    void overviewChanged(const articulator::desk::OverviewSnapshot &overview);
    void syncChanged(const articulator::desk::SyncSnapshot &sync);
    void capacityChanged(const articulator::desk::CapacitySnapshot &capacity);
    void whyAnswered(const articulator::desk::WhyAnswer &answer);
    void requestChanged(const articulator::desk::RequestProgress &progress);

private:
    friend class DeskReader;
    friend class WriteDesk;
    friend class RecordDesk;
    friend class AuditDesk;
    friend class SettingsDesk;
    quint64 submit(RequestAction action, const QString &clinic, const QByteArray &body = {}, std::shared_ptr<const SecretForm> secrets = {});
    void wishOfWrites(const WriteWishes &wishes);
    void send(Errand errand);
    void takeMoved(const QSet<QString> &topics);
    void enter(State state);
    void setError(std::optional<domain::Error> error);
    void takeOverview(OverviewSnapshot overview);
    void takeSync(SyncSnapshot sync);
    void takeCapacity(quint64 token, CapacitySnapshot capacity);
    void letReaderGo();

    DeskPlace m_place;
    WriteDesk m_writing{*this};
    RecordDesk m_records{*this};
    AuditDesk m_log{*this};
    SettingsDesk m_settings{*this};
    std::optional<domain::Role> m_role;
    int m_refusals = 0; ///< of passphrases, one after the other
    State m_state = State::Closed;
    std::optional<domain::Error> m_error;
    std::optional<OverviewSnapshot> m_overview;
    std::optional<SyncSnapshot> m_sync;
    std::optional<CapacitySnapshot> m_capacity;
    QString m_watched;
    CapacityQuestion m_question;
    quint64 m_capacityToken = 0;
    quint64 m_lastRequest = 0;
    quint64 m_generation = 0; ///< of the reader whose answers count
    std::unique_ptr<DeskReader> m_reader;
    std::vector<std::unique_ptr<DeskReader>> m_leaving; ///< told to end, not yet ended
};

} // namespace articulator::desk

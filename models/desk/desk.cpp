// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/desk.h"

#include <algorithm>

#include "desk/deskreader.h"

namespace articulator::desk {

Desk::Desk(DeskPlace place, QObject *parent)
    : QObject(parent), m_place(std::move(place))
{
}

Desk::~Desk() = default;

void Desk::open(domain::Secret passphrase)
{
    if (m_state == State::Opening || m_state == State::Open)
        return;
    letReaderGo();
    setError(std::nullopt);
    enter(State::Opening);
    m_reader = std::make_unique<DeskReader>(*this, std::move(passphrase));
    m_reader->wish([this](DeskWishes &wishes) {
        wishes.watched = m_watched;
        if (!m_question.clinic.isEmpty())
            wishes.capacity = CapacityAsk{m_capacityToken, m_question};
        wishes.writes = m_writing.standing();
    });
}

void Desk::setUser(const QString &user)
{
    if (m_state == State::Closed || m_state == State::Failed)
        m_place.user = user;
}

void Desk::close()
{
    letReaderGo();
    m_role.reset();
    m_records.forget();
    m_log.hide();
    m_settings.forget();
    m_overview.reset();
    m_sync.reset();
    m_capacity.reset();
    m_watched.clear();
    m_question = {};
    setError(std::nullopt);
    enter(State::Closed);
}

// A reader may be inside a statement or a connection attempt; it is put aside and goes when its thread has ended, so that nobody waits for it here.
void Desk::letReaderGo()
{
    ++m_generation;
    if (!m_reader)
        return;
    DeskReader *leaving = m_leaving.emplace_back(std::move(m_reader)).get();
    connect(&leaving->thread(), &QThread::finished, this, [this, leaving] {
        std::erase_if(m_leaving, [leaving](const std::unique_ptr<DeskReader> &reader) { return reader.get() == leaving; });
    });
    leaving->leave();
    if (leaving->thread().isFinished())
        m_leaving.pop_back();
}

void Desk::watchClinic(const QString &clinic)
{
    m_watched = clinic;
    if (m_sync && m_sync->clinic != clinic)
        m_sync.reset();
    if (m_reader)
        m_reader->wish([&](DeskWishes &wishes) { wishes.watched = clinic; });
}

void Desk::askCapacity(const CapacityQuestion &question)
{
    m_question = question;
    ++m_capacityToken;
    if (m_reader)
        m_reader->wish([&](DeskWishes &wishes) { wishes.capacity = CapacityAsk{m_capacityToken, question}; });
}

void Desk::ask(const CapacityQuestion &question, domain::Instant at)
{
    if (m_reader)
        m_reader->wish([&](DeskWishes &wishes) { wishes.why.push_back({question, at}); });
}

void Desk::refresh()
{
    if (m_reader)
        m_reader->wish([](DeskWishes &wishes) { wishes.refresh = DeskWishes::Refresh::Everything; });
}

void Desk::send(Errand errand)
{
    if (m_reader)
        m_reader->wish([&](DeskWishes &wishes) { wishes.errands.push_back(std::move(errand)); });
}

void Desk::takeMoved(const QSet<QString> &topics)
{
    if (topics.contains(QStringLiteral("records")))
        m_records.recordsMoved();
    if (topics.contains(QStringLiteral("audit")))
        m_log.entriesMoved();
    if (topics.contains(QStringLiteral("clinics")) || topics.contains(QStringLiteral("records")))
        m_settings.moved();
}

void Desk::wishOfWrites(const WriteWishes &wishes)
{
    if (m_reader)
        m_reader->wish([&](DeskWishes &all) { all.writes.add(wishes); });
}

quint64 Desk::submit(RequestAction action, const QString &clinic, const QByteArray &body, std::shared_ptr<const SecretForm> secrets)
{
    const RequestAsk ask{++m_lastRequest, action, clinic, body, std::move(secrets)};
    RequestProgress progress{ask.token, action, clinic, RequestProgress::State::Handing, {}, {}};
    if (m_state != State::Open) {
        progress.state = RequestProgress::State::Failed;
        progress.error = domain::Error{domain::Error::Kind::Locked, "desk-closed", QStringLiteral("The warehouse is not open.")};
    }
    // Told from the event loop: the caller learns the token first.
    QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT requestChanged(progress); }, Qt::QueuedConnection);
    if (m_state == State::Open)
        m_reader->wish([&](DeskWishes &wishes) { wishes.requests.push_back(ask); });
    return ask.token;
}

void Desk::enter(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void Desk::setError(std::optional<domain::Error> error)
{
    if (m_error == error)
        return;
    m_error = std::move(error);
    Q_EMIT errorChanged();
}

void Desk::takeOverview(OverviewSnapshot overview)
{
    m_overview = std::move(overview);
    Q_EMIT overviewChanged(*m_overview);
}

void Desk::takeSync(SyncSnapshot sync)
{
    if (sync.clinic != m_watched)
        return;
    m_sync = std::move(sync);
    Q_EMIT syncChanged(*m_sync);
}

void Desk::takeCapacity(quint64 token, CapacitySnapshot capacity)
{
    if (token != m_capacityToken)
        return;
    m_capacity = std::move(capacity);
    Q_EMIT capacityChanged(*m_capacity);
}

} // namespace articulator::desk

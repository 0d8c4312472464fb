// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/recorddesk.h"

#include "desk/desk.h"
#include "desk/recordsreader.h"

namespace articulator::desk {

using namespace std::chrono_literals;

namespace {
constexpr auto breath = 3s;
} // namespace

RecordDesk::RecordDesk(Desk &desk) : m_desk(desk)
{
    m_again.setSingleShot(true);
    m_again.setInterval(breath);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_question.person.isEmpty())
            read();
        if (!m_isRevealed)
            readOpenCard(RecordCard::Phi::Masked);
    });
}

void RecordDesk::show(const RecordsQuestion &question)
{
    m_question = question;
    read();
}

void RecordDesk::read()
{
    if (m_question.clinic.isEmpty())
        return;
    m_desk.send([this, question = m_question](const ErrandPlace &place) -> std::function<void()> {
        return [this, snapshot = readRecords(place, question)] {
            if (snapshot.question == m_question)
                Q_EMIT recordsRead(snapshot);
        };
    });
}

void RecordDesk::open(const RecordAsk &ask)
{
    m_ask = ask;
    m_isRevealed = false;
    readOpenCard(RecordCard::Phi::Masked);
}

void RecordDesk::reveal()
{
    m_isRevealed = true;
    readOpenCard(RecordCard::Phi::Revealed);
}

void RecordDesk::readOpenCard(RecordCard::Phi phi)
{
    if (m_ask.externalId.isEmpty())
        return;
    m_desk.send([this, ask = m_ask, phi](const ErrandPlace &place) -> std::function<void()> {
        return [this, phi, card = readCard(place, ask, phi)] {
            // Somebody may have masked it while it was being opened.
            if (card.ask == m_ask && m_isRevealed == (phi == RecordCard::Phi::Revealed))
                Q_EMIT cardRead(card);
        };
    });
}

void RecordDesk::askProviders()
{
    m_desk.send([this](const ErrandPlace &place) -> std::function<void()> {
        return [this, providers = readProviders(place)] { Q_EMIT providersRead(providers); };
    });
}

void RecordDesk::findPeople(const QString &clinic, const QString &person)
{
    m_desk.send([this, question = RecordsQuestion{clinic, domain::RecordKind::Patient, person}](const ErrandPlace &place) -> std::function<void()> {
        return [this, people = readRecords(place, question)] { Q_EMIT peopleFound(people); };
    });
}

void RecordDesk::recordsMoved()
{
    if (!m_again.isActive() && !(m_question.clinic.isEmpty() && m_ask.externalId.isEmpty()))
        m_again.start();
}

void RecordDesk::forget()
{
    m_again.stop();
    m_question = {};
    m_ask = {};
    m_isRevealed = false;
}

} // namespace articulator::desk

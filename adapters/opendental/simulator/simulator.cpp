// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/simulator.h"

#include <QTimer>

#include "simulator/seeder.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

HttpServer::Concurrency concurrencyOf(Mode mode)
{
    return mode == Mode::Local ? HttpServer::Concurrency::OneAtATime : HttpServer::Concurrency::Many;
}

constexpr qint64 serverLimitMs = 60000;

} // namespace

Simulator::Simulator(const Settings &settings, QObject *parent) :
    QObject(parent), m_office(std::make_unique<Office>(settings)), m_api(std::make_unique<Api>(*m_office)),
    m_server([this](const Request &request, const Reply &reply) { serve(request, reply); }, concurrencyOf(settings.mode))
{
}

Simulator::~Simulator() = default;

bool Simulator::start(quint16 port)
{
    Seeder(*m_office).grow();
    return m_server.start(port);
}

quint16 Simulator::port() const
{
    return m_server.serverPort();
}

QString Simulator::apiUrl() const
{
    return u"http://127.0.0.1:%1/api/v1"_s.arg(port());
}

void Simulator::serve(const Request &request, const Reply &reply)
{
    if (const auto refusal = m_api->refusalAtDoor(request)) {
        reply(*refusal);
        return;
    }
    const Pacer::Turn turn = m_pacer.take(m_office->settings);
    if (turn.refused) {
        Answer answer = Answer::refusal(429, u"Too many requests are queued for this customer key."_s);
        answer.headers.push_back({"Retry-After", QByteArray::number((turn.wait + 999) / 1000)});
        reply(answer);
    } else if (turn.wait > serverLimitMs) {
        QTimer::singleShot(serverLimitMs, this, [reply] { reply({.status = 504, .contentType = {}}); });
    } else if (turn.wait > 0) {
        QTimer::singleShot(turn.wait, Qt::PreciseTimer, this, [this, request, reply] { answerNow(request, reply); });
    } else {
        answerNow(request, reply);
    }
}

void Simulator::answerNow(const Request &request, const Reply &reply)
{
    const Outcome<Produced> produced = m_api->produce(request);
    reply(produced ? m_api->answer(request, *produced) : produced.error());
}

} // namespace articulator::opendental::simulator

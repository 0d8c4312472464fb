// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/simulator.h"

#include <QTimer>

#include "simulator/rival.h"
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

Simulator::Simulator(const Settings &settings, QObject *parent)
    : QObject(parent),
      m_office(std::make_unique<Office>(settings)),
      m_api(*m_office),
      m_desk(*m_office, this),
      m_control({*m_office, m_desk, m_faults, m_counters, [this] { reset(); }}),
      m_server([this](const Request &request, const Reply &reply) { serve(request, reply); },
               concurrencyOf(settings.mode), this),
      m_controlServer(
          [this](const Request &request, const Reply &reply) {
              const Answer answer = m_control.answer(request);
              keep();
              reply(answer);
          },
          HttpServer::Concurrency::Many, this)
{
    connect(&m_desk, &FrontDesk::acted, this, &Simulator::keep);
}

Simulator::~Simulator() = default;

bool Simulator::start(quint16 port, quint16 controlPort)
{
    if (!openOffice())
        return false;
    m_desk.work(m_office->settings.frontDeskRate);
    if (m_server.start(port) && m_controlServer.start(controlPort))
        return true;
    m_problem = u"Port %1 or %2 of 127.0.0.1 is taken; choose others with --port and --control-port, or 0."_s.arg(port)
                    .arg(controlPort);
    return false;
}

bool Simulator::openOffice()
{
    if (!m_office->settings.store.isEmpty())
        m_store = std::make_unique<OfficeStore>(m_office->settings.store, *m_office, m_desk, m_counters);
    if (m_store)
        m_problem = m_store->open();
    if (!m_problem.isEmpty())
        return false;
    if (!m_store || !m_store->hasOffice())
        reset();
    keep();
    return true;
}

void Simulator::keep()
{
    if (m_store)
        m_store->keep();
}

void Simulator::reset()
{
    Seeder(*m_office).grow();
    m_desk.restart();
    m_faults.clear();
    m_counters.clear();
}

QString Simulator::apiUrl() const
{
    return u"http://127.0.0.1:%1/api/v1"_s.arg(m_server.serverPort());
}

QString Simulator::controlUrl() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_controlServer.serverPort());
}

void Simulator::serve(const Request &request, const Reply &reply)
{
    m_counters.request(request.method, request.path);
    if (const auto refusal = m_api.refusalAtDoor(request)) {
        m_counters.answer(refusal->status);
        reply(*refusal);
        return;
    }
    m_counters.entered();
    const Reply counted = [this, reply](const Answer &answer) {
        m_counters.left();
        m_counters.answer(answer.status);
        reply(answer);
    };
    const Pacer::Turn turn = m_pacer.take(m_office->settings);
    if (turn.refused) {
        Answer answer = Answer::refusal(429, u"Too many requests are queued for this customer key."_s);
        answer.headers.push_back({"Retry-After", QByteArray::number((turn.wait + 999) / 1000)});
        counted(answer);
    } else if (turn.wait > serverLimitMs) {
        QTimer::singleShot(serverLimitMs, this, [counted] { counted({.status = 504, .contentType = {}}); });
    } else if (turn.wait > 0) {
        QTimer::singleShot(turn.wait, Qt::PreciseTimer, this,
                           [this, request, counted] { answerNow(request, counted); });
    } else {
        answerNow(request, counted);
    }
}

void Simulator::answerNow(const Request &request, const Reply &reply)
{
    const Answer answer = answerTo(request);
    keep();
    reply(answer);
}

Outcome<Produced> Simulator::produce(const Request &request)
{
    Outcome<Produced> produced = m_api.produce(request);
    if (produced && request.method != "GET" && !request.path.endsWith(u"/ShortQuery"))
        m_counters.effect(request.method, request.path);
    return produced;
}

Answer Simulator::answerTo(const Request &request)
{
    if (const auto fault = m_faults.take(request))
        return answerWithFault(request, *fault);
    const Outcome<Produced> produced = produce(request);
    return produced ? m_api.answer(request, *produced) : produced.error();
}

Answer Simulator::answerWithFault(const Request &request, const Fault &fault)
{
    if (const auto instead = Faults::instead(fault)) {
        // The caller learns nothing of a write that took effect all the same.
        if (fault.applied)
            (void)produce(request);
        if (fault.kind == u"late")
            QTimer::singleShot(fault.delayMs, this, [this, request] {
                (void)produce(request);
                keep();
            });
        return *instead;
    }
    if (fault.kind == u"rival-before")
        (void)bookRival(*m_office, request, 1);
    Outcome<Produced> produced = produce(request);
    if (!produced)
        return produced.error();
    if (fault.kind == u"rival-after")
        (void)bookRival(*m_office, request, 0);
    disturbPages(fault, *produced);
    Faults::bend(fault, *produced);
    Answer answer = m_api.answer(request, *produced);
    Faults::bend(fault, answer);
    return answer;
}

/// After a page was read its first row leaves its place, so that all later pages shift by one (reference 2.3).
void Simulator::disturbPages(const Fault &fault, const Produced &produced)
{
    if (fault.kind != u"move-row" || produced.page.isEmpty())
        return;
    constexpr qint64 twoMonths = 60 * OfficeClock::secondsPerDay;
    const Fields &first = produced.page.first();
    for (const auto &[name, value] : first) {
        if (name == u"AptNum") {
            const RowView visit = *m_office->appointments.find(value.toInteger());
            Bookkeeping(*m_office).move(visit.id(), visit.number("AptDateTime"_L1) + twoMonths, visit.number("Op"_L1),
                                        {});
            return;
        }
        if (name == u"PatNum") {
            Bookkeeping(*m_office).softDelete(value.toInteger());
            return;
        }
    }
}

} // namespace articulator::opendental::simulator

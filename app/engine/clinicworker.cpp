// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/clinicworker.h"

#include <algorithm>

#include "engine/daykeeper.h"

namespace articulator::engine {

using domain::Error;
using domain::fail;
using domain::Instant;

namespace {

std::chrono::seconds intervalOf(const warehouse::ClinicRow &clinic)
{
    const int seconds = domain::valueOf(domain::clinicSettings(), clinic.settings, QStringLiteral("interval-s")).toInt();
    return std::chrono::seconds(seconds > 0 ? seconds : 60);
}

} // namespace

ClinicWorker::ClinicWorker(ClinicWorld world, warehouse::ClinicRow clinic)
    : m_world(std::move(world)), m_clinic(std::move(clinic)), m_setUpBackoff(systemChance())
{
}

ClinicWorker::~ClinicWorker()
{
    close();
}

std::optional<Instant> ClinicWorker::wakeAt() const
{
    if (m_run || !m_orders.empty())
        return Instant{};
    if (m_clinic.paused || m_world.drive == ClinicWorld::Drive::OnOrder)
        return std::nullopt;
    if (!m_reading)
        return m_setUpAgainAt;
    const std::optional<Instant> due = m_reading->scheduler().wakeAt();
    const Instant wake = due ? std::min(*due, m_reading->sampleAt()) : m_reading->sampleAt();
    return m_dispatcher ? std::min(wake, m_dispatcher->nextDue()) : wake;
}

void ClinicWorker::step(std::stop_token stop)
{
    const std::optional<Instant> wake = wakeAt();
    if (stop.stop_requested() || !wake || *wake > now())
        return;
    if (const domain::Result<> ready = prepare(); !ready) {
        begin();
        abort(ready.error());
        m_setUpAgainAt = now() + m_setUpBackoff.failed();
        return;
    }
    m_setUpBackoff.succeeded();
    m_reading->sampleLag();
    if (write(stop))
        return;
    const std::optional<QString> next = m_reading->scheduler().next();
    if (!m_run && next) {
        begin();
        listenForHints(stop);
        demandAllDue();
    } else if (m_run && next && !m_todo.empty()) {
        readPage(*next, stop);
    } else if (m_run) {
        finish();
    }
}

domain::Result<> ClinicWorker::prepare()
{
    if (!m_reading) {
        if (const domain::Result<> ready = prepareReading(); !ready)
            return ready;
    }
    return m_dispatcher ? domain::Result<>() : prepareWriting();
}

domain::Result<> ClinicWorker::prepareReading()
{
    domain::Result<std::unique_ptr<contract::Adapter>> adapter = makeAdapter();
    if (!adapter)
        return fail(adapter.error());
    domain::Result<vault::ClinicCipher> cipher = m_world.credentials->cipher(m_clinic.id);
    if (!cipher)
        return fail(cipher.error());
    domain::Result<std::unique_ptr<ClinicReading>> reading =
        ClinicReading::open({m_clinic.id, intervalOf(m_clinic), std::move(*adapter), std::move(*cipher), m_world.location, *m_world.writer,
                             m_world.clock, systemChance()});
    if (!reading)
        return fail(reading.error());
    m_reading = std::move(*reading);
    for (const SyncOrder &order : m_orders)
        take(order);
    return {};
}

domain::Result<> ClinicWorker::prepareWriting()
{
    if (m_world.drive != ClinicWorld::Drive::OnSchedule)
        return {};
    const domain::Result<domain::Zone> zone = domain::Zone::named(m_clinic.zone);
    if (!zone)
        return fail(zone.error());
    domain::Result<std::unique_ptr<Dispatcher>> dispatcher =
        Dispatcher::open({m_clinic.id, *zone, m_reading->adapter(), m_reading->mirror(), m_reading->cipher(), *m_world.writer, m_world.location,
                          m_world.clock, systemChance(), [this] { return m_reading->pmsNow(); }});
    if (!dispatcher)
        return fail(dispatcher.error());
    m_dispatcher = std::move(*dispatcher);
    return {};
}

bool ClinicWorker::write(std::stop_token stop)
{
    // In turn with the pages of a run that goes on: neither a long copy nor a full queue keeps the other waiting.
    const bool isReadingDue = m_run || !m_orders.empty() || m_reading->scheduler().next();
    const bool isTurn = !m_wroteLast || !isReadingDue;
    m_wroteLast = false;
    if (!m_dispatcher || m_clinic.paused || !isTurn || !m_dispatcher->step(std::move(stop)))
        return false;
    m_wroteLast = true;
    m_bookMoved = true;
    return true;
}

domain::Result<std::unique_ptr<contract::Adapter>> ClinicWorker::makeAdapter() const
{
    const domain::Result<domain::Zone> zone = domain::Zone::named(m_clinic.zone);
    if (!zone)
        return fail(zone.error());
    domain::Result<std::map<QString, domain::Secret>> secrets = m_world.credentials->open(m_clinic);
    if (!secrets)
        return fail(secrets.error());
    return m_world.adapters->create(m_clinic.pms, {m_clinic.id, *zone, m_clinic.settings, std::move(*secrets), m_world.clock});
}

void ClinicWorker::order(SyncOrder order)
{
    if (m_clinic.paused) {
        order.answer(fail(Error::Kind::Refused, "clinic-paused", QStringLiteral("The clinic is paused; resume it first.")));
        return;
    }
    m_orderedAt = now();
    if (m_reading)
        take(order);
    m_orders.push_back(std::move(order));
}

void ClinicWorker::take(const SyncOrder &order)
{
    if (order.full)
        m_reading->readAllAnew();
    m_reading->scheduler().hurryAll();
    demandAllDue();
}

void ClinicWorker::demandAllDue()
{
    for (const QString &resource : m_reading->scheduler().allDue())
        m_todo.insert(resource);
}

void ClinicWorker::begin()
{
    if (m_run)
        return;
    QString why = m_isFirstRun ? QStringLiteral("start") : QStringLiteral("schedule");
    if (!m_orders.empty())
        why = QStringLiteral("asked by %1").arg(m_orders.front().actor);
    m_isFirstRun = false;
    m_run.emplace(m_clinic.id, why, now());
    warehouse::RunRow row;
    row.clinic = m_clinic.id;
    row.why = why;
    row.startedAt = m_run->startedAt();
    const domain::Result<qint64> id =
        m_world.writer->ask<qint64>([&row](warehouse::Warehouse &warehouse) { return warehouse.runs().begin(row); });
    m_run->setId(id.value_or(0));
}

void ClinicWorker::listenForHints(std::stop_token stop)
{
    // A hint that cannot be had costs freshness of slow resources only; the pulls tell whether the PMS answers.
    const domain::Result<QStringList> hints = m_reading->adapter().hints(stop);
    for (const QString &resource : hints.value_or(QStringList()))
        m_reading->scheduler().hurry(resource);
}

void ClinicWorker::readPage(const QString &resource, std::stop_token stop)
{
    m_reading->scheduler().served(resource);
    Pass &pass = m_reading->passOf(resource);
    m_reading->copy().reading(pass, m_reading->scheduler());
    const domain::Result<> stepped = m_reading->puller().step(pass, stop);
    if (!stepped && stop.stop_requested())
        return;
    if (!stepped) {
        passFailed(pass, stepped.error());
        return;
    }
    const bool isBook = resource == QLatin1String("appointments") || resource == QLatin1String("schedules");
    m_bookMoved = m_bookMoved || (isBook && pass.ended); // also where nothing changed: the window of days slides
    tellProgress(pass);
    if (pass.ended)
        passEnded(pass);
}

void ClinicWorker::passEnded(Pass pass)
{
    Scheduler &scheduler = m_reading->scheduler();
    const auto took = now() - pass.startedAt;
    if (pass.isWhole()) {
        if (!pass.pmsClock)
            pass.pmsClock = pass.pmsClockGuess;
        m_reading->learn(pass);
        scheduler.completed(pass.resource, pass.startedAt, pass.changed + pass.deleted, pass.calls);
        scheduler.released();
        if (m_orderedAt > pass.startedAt && !m_orders.empty())
            scheduler.hurry(pass.resource);
        else
            m_todo.erase(pass.resource);
    } else if (pass.failed > 0) {
        // The other rows are as fresh as ever, but a long pass that meets the same unreadable row again must not eat the budget of the others.
        scheduler.again(pass.resource, std::max<std::chrono::milliseconds>(scheduler.intervalOf(pass.resource), 5 * took));
        m_todo.erase(pass.resource);
    }
    m_run->ended(pass);
    m_reading->copy().ended(pass, scheduler);
    m_reading->dropPass(pass.resource);
}

void ClinicWorker::passFailed(Pass &pass, const Error &error)
{
    Scheduler &scheduler = m_reading->scheduler();
    m_todo.erase(pass.resource);
    if (error.kind == Error::Kind::Unsupported) {
        const QString reason = error.detail.isEmpty() ? QString::fromLatin1(error.code) : error.detail;
        scheduler.skipped(pass.resource);
        m_run->skipped(pass.resource, reason);
        m_reading->copy().skipped(pass, reason, scheduler);
        pass.forgetCounts();
        return;
    }
    scheduler.failed(pass.resource);
    m_run->failed(pass, error);
    m_reading->copy().failed(pass, error, scheduler);
    pass.forgetCounts();
    // Absence of nearly everything is believed when a second pass from the beginning shows it again.
    if (error.code == "mass-change")
        m_reading->repeatPass(QString(pass.resource));
    const bool wholePms = error.kind == Error::Kind::Unreachable || (error.kind == Error::Kind::Unauthorised && !m_run->anyDone());
    if (wholePms) {
        scheduler.holdAll();
        m_reading->copy().due(scheduler);
        abort(error);
    }
}

void ClinicWorker::tellProgress(const Pass &pass) const
{
    for (const SyncOrder &order : m_orders) {
        if (order.progress)
            order.progress({pass.resource, pass.seen, pass.changed, pass.calls});
    }
}

void ClinicWorker::abort(const Error &error)
{
    m_run->aborted(error);
    finish();
}

void ClinicWorker::finish()
{
    const auto took = now() - m_run->startedAt();
    const warehouse::RunRow row = m_run->row(took);
    if (m_reading) {
        m_reading->comeToRest();
        packDays();
    }
    if (row.id > 0)
        (void)m_world.writer->ask<void>([&row](warehouse::Warehouse &warehouse) { return warehouse.runs().finish(row); });
    const QJsonObject document = m_run->document(took, m_reading ? m_reading->order() : QStringList());
    m_run.reset();
    m_todo.clear();
    for (const SyncOrder &order : std::exchange(m_orders, {}))
        order.answer(document);
}

void ClinicWorker::packDays()
{
    // Tried again after the next run where it does not succeed: the records are the truth, packed days only make reading them fast.
    if (m_bookMoved)
        m_bookMoved = !DayKeeper(m_world.location, m_clinic.id, *m_world.writer).repack(now());
}

domain::Result<contract::Probe> ClinicWorker::probe(std::stop_token stop)
{
    if (m_reading)
        return m_reading->adapter().probe(stop);
    domain::Result<std::unique_ptr<contract::Adapter>> adapter = makeAdapter();
    if (!adapter)
        return fail(adapter.error());
    return (*adapter)->probe(stop);
}

void ClinicWorker::writesMoved()
{
    if (m_dispatcher)
        m_dispatcher->writesMoved();
}

void ClinicWorker::configure(warehouse::ClinicRow clinic)
{
    close();
    m_clinic = std::move(clinic);
    m_setUpAgainAt = {};
    m_isFirstRun = true;
}

void ClinicWorker::close()
{
    const Error stopped{Error::Kind::Cancelled, "stopped", QStringLiteral("The sync was stopped before its end.")};
    if (m_run)
        abort(stopped);
    for (const SyncOrder &order : std::exchange(m_orders, {}))
        order.answer(fail(stopped));
    m_dispatcher.reset();
    m_reading.reset();
}

} // namespace articulator::engine

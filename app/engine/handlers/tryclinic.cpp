// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/handlers/tryclinic.h"

#include <atomic>
#include <condition_variable>

#include <QDateTime>

#include "engine/clinicform.h"
#include "engine/namedthread.h"
#include "engine/outcome.h"

namespace articulator::engine {

using domain::Error;
using domain::fail;
using domain::Result;
using warehouse::ClinicRow;

namespace {
constexpr std::size_t mostAtATime = 4;
} // namespace

/// The thread comes last: it goes first, and uses the others until then.
struct TryClinic::Trial {
    std::stop_source ending;
    std::atomic<bool> isOver = false;
    NamedThread thread;
};

TryClinic::TryClinic(RequestWorld world, std::shared_ptr<const domain::Clock> clock, std::chrono::milliseconds longest)
    : RequestHandler(std::move(world)), m_clock(std::move(clock)), m_longest(longest)
{
}

TryClinic::~TryClinic()
{
    comeToRest();
}

void TryClinic::comeToRest()
{
    std::list<std::unique_ptr<Trial>> ending;
    {
        const std::scoped_lock guard(m_mutex);
        m_isClosed = true;
        ending = std::exchange(m_trials, {});
    }
    for (const std::unique_ptr<Trial> &trial : ending)
        trial->ending.request_stop();
}

void TryClinic::handle(const Ask &ask, const ProgressCallback &, Answer answer)
{
    const Result<ClinicRow> row = described(ask);
    if (!row)
        answer(fail(row.error()));
    else if (const Result<> fits = checkAgainstAdapter(*row, *world().adapters, *world().credentials); !fits)
        answer(fail(fits.error()));
    else if (!begin(*row, answer))
        answer(fail(Error::Kind::Busy, "too-many-tries", QStringLiteral("Several connections are being tested; wait for one to end.")));
}

// What is not said of a clinic that is there stays as it is stored, as an update would have it.
Result<ClinicRow> TryClinic::described(const Ask &ask) const
{
    if (const Result<> id = checkClinicId(ask.clinic); !id)
        return fail(id.error());
    const QString pms = ask.body.value(QLatin1String("pms")).toString();
    Result<ClinicRow> row = clinic(ask.clinic);
    if (!row && row.error().kind != Error::Kind::NotFound)
        return row;
    if (row && !pms.isEmpty() && pms != row->pms)
        return fail(Error::Kind::Refused, "pms-stays", QStringLiteral("A clinic keeps its PMS; add another clinic for another one."));
    if (!row) {
        row = ClinicRow{};
        row->id = ask.clinic;
        row->pms = pms;
        row->zone = "UTC"; // until somebody says; the PMS's wall clock is told all the same
    }
    return filledIn(std::move(*row), ask.body);
}

bool TryClinic::begin(const ClinicRow &row, const Answer &answer)
{
    const std::scoped_lock guard(m_mutex);
    std::erase_if(m_trials, [](const std::unique_ptr<Trial> &trial) { return trial->isOver.load(); });
    if (m_isClosed || m_trials.size() >= mostAtATime)
        return false;
    Trial *trial = m_trials.emplace_back(std::make_unique<Trial>()).get();
    trial->thread = NamedThread(QStringLiteral("clinic-try"), [this, trial, row, answer] {
        answer(documentOf(probe(row, trial->ending), row));
        trial->isOver = true;
    });
    return true;
}

Result<contract::Probe> TryClinic::probe(const ClinicRow &row, std::stop_source ending) const
{
    const Result<domain::Zone> zone = domain::Zone::named(row.zone);
    if (!zone)
        return fail(zone.error());
    Result<std::map<QString, domain::Secret>> secrets = world().credentials->open(row);
    if (!secrets)
        return fail(secrets.error());
    const auto adapter = world().adapters->create(row.pms, {row.id, *zone, row.settings, std::move(*secrets), m_clock});
    if (!adapter)
        return fail(adapter.error());
    std::mutex mutex;
    std::condition_variable over;
    bool isOver = false;
    bool isLate = false;
    NamedThread watch(QStringLiteral("clinic-try-limit"), [&] {
        std::unique_lock lock(mutex);
        isLate = !over.wait_for(lock, m_longest, [&] { return isOver; });
        if (isLate)
            ending.request_stop();
    });
    Result<contract::Probe> probe = (*adapter)->probe(ending.get_token());
    {
        const std::scoped_lock guard(mutex);
        isOver = true;
    }
    over.notify_all();
    watch.join();
    if (!probe && isLate)
        return fail(Error::Kind::TimedOut, "timed-out", QStringLiteral("The PMS did not answer all questions in time."));
    return probe;
}

QJsonObject TryClinic::documentOf(const Result<contract::Probe> &probe, const ClinicRow &row) const
{
    QJsonObject document = probeObject(probe);
    const domain::Instant now = m_clock->now();
    document.insert(QStringLiteral("at"), domain::toText(now));
    const Result<domain::Zone> zone = domain::Zone::named(row.zone);
    if (probe && probe->clockOffset && zone) {
        const qint64 wall = zone->civil(now + *probe->clockOffset).time_since_epoch().count();
        document.insert(QStringLiteral("pmsClock"), QDateTime::fromSecsSinceEpoch(wall, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddThh:mm:ss")));
    }
    return document;
}

} // namespace articulator::engine

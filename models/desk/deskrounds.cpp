// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/deskrounds.h"

#include <utility>

#include <QJsonDocument>
#include <QJsonObject>

#include "desk/errandplace.h"
#include "desk/syncreader.h"
#include "warehouse/location.h"
#include "warehouse/stores.h"

namespace articulator::desk {

using domain::fail;
using domain::Result;
using std::chrono::steady_clock;
using warehouse::Warehouse;
using namespace std::chrono_literals;

namespace {

/// How often what only ages is told again: lags by the second, the line of the present on the day picture by the half minute.
constexpr auto overviewAges = 1s;
constexpr auto capacityAges = 30s;

bool touches(const QSet<QString> &topics, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (topics.contains(QString::fromLatin1(name)))
            return true;
    }
    return false;
}

/// A submitted write may name a patient: what is stored of it only the worker can open.
Result<RequestAsk> sealedWish(RequestAsk ask, const QString &dataFolder)
{
    const Result<QByteArray> sealed = vault::Vault::sealForWorker(dataFolder, QStringLiteral("write.submit/") + ask.clinic, domain::Secret(ask.body));
    if (!sealed)
        return fail(sealed.error());
    ask.body = QByteArray("{\"sealed\":\"") + sealed->toBase64() + "\"}";
    return ask;
}

/// The context is the one in which the worker opens a clinic's secrets.
Result<RequestAsk> sealedClinic(RequestAsk ask, const QString &dataFolder)
{
    QJsonObject secrets;
    for (const auto &[key, secret] : *ask.secrets) {
        const Result<QByteArray> sealed = vault::Vault::sealForWorker(dataFolder, QStringLiteral("clinic/%1/%2").arg(ask.clinic, key), secret);
        if (!sealed)
            return fail(sealed.error());
        secrets.insert(key, QString::fromLatin1(sealed->toBase64()));
    }
    QJsonObject body = QJsonDocument::fromJson(ask.body).object();
    body.insert(QStringLiteral("secrets"), secrets);
    ask.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    ask.secrets.reset();
    return ask;
}

Result<RequestAsk> sealed(const RequestAsk &ask, const QString &dataFolder)
{
    if (ask.action == RequestAction::Submit)
        return sealedWish(ask, dataFolder);
    return ask.secrets ? sealedClinic(ask, dataFolder) : Result<RequestAsk>(ask);
}

} // namespace

DeskRounds::DeskRounds(const DeskPlace &place, DeskAnswers &answers)
    : m_place(place), m_answers(answers), m_overview(place.version), m_requests(place.user),
      m_writes([&answers](WriteNews news) { answers.writes(std::move(news)); })
{
}

DeskRounds::~DeskRounds() = default;

Result<> DeskRounds::open(const domain::Secret &passphrase)
{
    if (auto opened = openWarehouse(); !opened)
        return opened;
    Result<vault::Vault> vault = vault::Vault::openAs(m_place.dataFolder, m_place.user, passphrase);
    audit(vault ? "done" : "refused");
    if (!vault)
        return fail(vault.error());
    m_vault.emplace(std::move(*vault));
    m_answers.role(m_vault->roleOf(m_place.user));
    return {};
}

Result<> DeskRounds::openWarehouse()
{
    const Result<warehouse::Location> location = warehouse::Location::parse(m_place.dataFolder, m_place.warehouseUrl);
    if (!location)
        return fail(location.error());
    Result<std::unique_ptr<Warehouse>> opened = Warehouse::open(*location, warehouse::Access::ReadOnly);
    if (!opened)
        return fail(opened.error());
    m_warehouse = std::move(*opened);
    m_watch.forget();
    return {};
}

// What is typed for a name may be a passphrase in the wrong place: only names that are known are kept. An inbox that is busy for longer than its deadline loses this entry, not the person's morning: what the person then does is audited by the engine.
void DeskRounds::audit(const char *outcome)
{
    domain::AuditEntry entry;
    entry.at = m_clock.now();
    entry.actor = vault::Vault::isUser(m_place.dataFolder, m_place.user) ? m_place.user : QStringLiteral("unknown");
    entry.action = QStringLiteral("console.open");
    entry.outcome = QString::fromLatin1(outcome);
    (void)m_warehouse->audit().append(entry);
}

Result<> DeskRounds::round(const DeskWishes &wishes)
{
    take(wishes);
    if (!m_warehouse) {
        if (auto opened = openWarehouse(); !opened)
            return opened;
    }
    const DeskWishes granted = std::exchange(m_kept, {});
    if (auto served = serve(granted); !served) {
        m_kept = granted;
        m_kept.requests.clear(); // handed over already, or told as failed
        m_kept.errands.clear();  // done already; what they found tells of the error
        m_warehouse.reset();
        return served;
    }
    return {};
}

void DeskRounds::take(const DeskWishes &wishes)
{
    if (wishes.watched)
        m_kept.watched = m_watched = *wishes.watched;
    if (wishes.capacity)
        m_kept.capacity = m_asked = wishes.capacity;
    if (wishes.refresh == DeskWishes::Refresh::Everything)
        m_kept.refresh = wishes.refresh;
    m_kept.why.insert(m_kept.why.end(), wishes.why.begin(), wishes.why.end());
    m_kept.requests.insert(m_kept.requests.end(), wishes.requests.begin(), wishes.requests.end());
    m_writes.take(wishes.writes);
    m_kept.errands.insert(m_kept.errands.end(), wishes.errands.begin(), wishes.errands.end());
}

/// The engine would refuse it too; said here it comes at once, also while no worker lives.
void DeskRounds::submit(const RequestAsk &ask)
{
    const ErrandPlace place{*m_warehouse, *m_vault, m_place.user, m_clock.now()};
    const auto refuse = [&](const domain::Error &error) {
        m_answers.progress({ask.token, ask.action, ask.clinic, RequestProgress::State::Failed, {}, error});
    };
    if (const Result<> allowed = place.allow(RequestWatch::actionOf(ask.action), ask.clinic); !allowed)
        refuse(allowed.error());
    else if (const Result<RequestAsk> stored = sealed(ask, m_place.dataFolder); !stored)
        refuse(stored.error());
    else
        m_answers.progress(m_requests.submit(*m_warehouse, *stored, m_clock.now()));
}

void DeskRounds::serveErrands(const DeskWishes &wishes)
{
    const ErrandPlace place{*m_warehouse, *m_vault, m_place.user, m_clock.now(), &*m_vault};
    for (const Errand &errand : wishes.errands)
        m_answers.told(errand(place));
}

Result<> DeskRounds::serve(const DeskWishes &wishes)
{
    for (const RequestAsk &ask : wishes.requests)
        submit(ask);
    if (wishes.refresh == DeskWishes::Refresh::Everything) {
        m_watch.forget();
        m_capacity.forget();
        m_writes.forget();
    }
    const Result<QSet<QString>> topics = m_watch.look(*m_warehouse);
    if (!topics)
        return fail(topics.error());
    // What a person has just asked for comes before what changed by itself.
    for (const WhyAsk &ask : wishes.why)
        m_answers.why(m_capacity.why(*m_warehouse, ask.question, ask.at, m_watch.revision(QStringLiteral("records")), m_clock.now()));
    serveErrands(wishes);
    if (!topics->isEmpty())
        m_answers.moved(*topics);
    serveCapacity(wishes, *topics);
    if (auto done = m_writes.serve(*m_warehouse, *m_vault, m_place.user, *topics, m_watch.revision(QStringLiteral("records")), m_clock.now()); !done)
        return done;
    if (auto done = serveSync(wishes, *topics); !done)
        return done;
    if (auto done = serveOverview(*topics); !done)
        return done;
    for (RequestProgress &moved : m_requests.look(*m_warehouse, m_clock.now()))
        m_answers.progress(std::move(moved));
    return {};
}

Result<> DeskRounds::serveOverview(const QSet<QString> &topics)
{
    const domain::Instant now = m_clock.now();
    if (!topics.isEmpty()) {
        if (auto done = m_overview.read(*m_warehouse, topics, now); !done)
            return done;
    }
    const bool showsFirst = m_overviewTold == steady_clock::time_point();
    Result<bool> compiled = false;
    if (!showsFirst) {
        compiled = m_overview.readNextBook(*m_warehouse, now);
        if (!compiled)
            return fail(compiled.error());
    }
    m_booksDue = showsFirst || *compiled;
    const bool aged = steady_clock::now() - m_overviewTold >= overviewAges;
    if (!topics.isEmpty() || *compiled || aged) {
        m_answers.overview(m_overview.snapshot(now));
        m_overviewTold = steady_clock::now();
    }
    return {};
}

// A watched clinic that was taken away is no fault of the warehouse.
Result<> DeskRounds::serveSync(const DeskWishes &wishes, const QSet<QString> &topics)
{
    if (m_watched.isEmpty() || (!wishes.watched && !touches(topics, {"resources", "runs", "lags", "clinics"})))
        return {};
    Result<SyncSnapshot> sync = readSync(*m_warehouse, m_watched, m_clock.now());
    if (sync)
        m_answers.sync(std::move(*sync));
    else if (sync.error().kind != domain::Error::Kind::NotFound)
        return fail(sync.error());
    return {};
}

void DeskRounds::serveCapacity(const DeskWishes &wishes, const QSet<QString> &topics)
{
    const bool aged = steady_clock::now() - m_capacityTold >= capacityAges;
    const bool isDue = wishes.capacity || aged || touches(topics, {"records", "resources", "clinics"});
    if (!m_asked || m_asked->question.clinic.isEmpty() || !isDue)
        return;
    if (touches(topics, {"resources", "clinics"})) // the facts and the settings a book was made with
        m_capacity.forget();
    Result<CapacitySnapshot> read = m_capacity.read(*m_warehouse, m_asked->question, m_watch.revision(QStringLiteral("records")), m_clock.now());
    m_capacityTold = steady_clock::now();
    if (!read) {
        CapacitySnapshot failed;
        failed.question = m_asked->question;
        failed.errorCode = read.error().code;
        failed.error = read.error().detail;
        m_answers.capacity(m_asked->token, std::move(failed));
        return;
    }
    m_answers.capacity(m_asked->token, std::move(*read));
}

} // namespace articulator::desk

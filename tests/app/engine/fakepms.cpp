// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "fakepms.h"

#include <algorithm>
#include <condition_variable>

namespace articulator::test {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using domain::Change;
using domain::Error;
using domain::fail;
using domain::RecordKind;
using domain::Result;

namespace {

class FakeAdapter final : public contract::Adapter {
public:
    explicit FakeAdapter(std::shared_ptr<FakePms> pms) : m_pms(std::move(pms)) { }
    Result<contract::Probe> probe(std::stop_token) override { return m_pms->probe(); }
    std::vector<contract::ResourcePlan> resources() const override { return m_pms->plans(); }
    Result<domain::Page> pull(const contract::PullRequest &request, std::stop_token stop) override
    {
        return m_pms->pull(request, std::move(stop));
    }
    Result<QStringList> hints(std::stop_token) override { return m_pms->hints(); }
    contract::Budget budget() const override { return {}; }
    contract::Writer *writer() override { return m_pms->writer(); }

private:
    std::shared_ptr<FakePms> m_pms;
};

Change rowOf(RecordKind kind, int number)
{
    const QString id = QString::number(number);
    switch (kind) {
    case RecordKind::Patient:
        return patientRow(number);
    case RecordKind::Provider:
        return {id, domain::Provider{u"P"_s + id, u"Provider "_s + id, domain::ProviderRole::Dentist, true, {}}, kind};
    case RecordKind::Operatory:
        return {id, domain::Operatory{u"Chair "_s + id, true, number % 3 == 0, {}, {}}, kind};
    case RecordKind::Schedule: {
        domain::Schedule block;
        block.scope = domain::ScheduleScope::Provider;
        block.provider = QString::number(number % 7);
        block.start = domain::CivilTime(std::chrono::seconds(1'795'000'000 + number * 3600));
        block.end = block.start + 8h;
        return {id, block, kind};
    }
    default:
        return appointmentRow(number, 30);
    }
}

} // namespace

Change appointmentRow(int number, int minutes)
{
    domain::Appointment visit;
    visit.patient = QString::number(number % 97);
    visit.provider = QString::number(number % 7);
    visit.operatory = QString::number(number % 5);
    visit.start = domain::fromEpochSeconds(1'795'000'000 + number * 300);
    visit.minutes = minutes;
    visit.pattern = QString(minutes / 5, u'X');
    visit.note = u"note %1"_s.arg(number);
    visit.onBook = true;
    return {QString::number(number), visit, RecordKind::Appointment};
}

Change patientRow(int number)
{
    domain::Patient patient;
    patient.name.last = u"Last%1"_s.arg(number);
    patient.name.first = u"First%1"_s.arg(number * 7919 % 1000);
    patient.phones.mobile = u"555%1"_s.arg(number, 7, 10, QChar(u'0'));
    patient.status = u"patient"_s;
    return {QString::number(number), patient, RecordKind::Patient};
}

FakePms::FakePms() : m_clock(domain::fromEpochSeconds(1'795'000'000)) { }

void FakePms::fill(int rows)
{
    const std::array<std::pair<QString, RecordKind>, 5> core{{{u"providers"_s, RecordKind::Provider},
                                                              {u"operatories"_s, RecordKind::Operatory},
                                                              {u"patients"_s, RecordKind::Patient},
                                                              {u"schedules"_s, RecordKind::Schedule},
                                                              {u"appointments"_s, RecordKind::Appointment}}};
    for (const auto &[resource, kind] : core) {
        plan({resource, 0s, 1.0, {kind}});
        for (int number = 1; number <= rows; ++number)
            put(resource, rowOf(kind, number));
    }
}

void FakePms::plan(const contract::ResourcePlan &plan)
{
    const std::scoped_lock guard(m_mutex);
    m_plans.push_back(plan);
}

void FakePms::put(const QString &resource, const Change &row)
{
    const std::scoped_lock guard(m_mutex);
    std::vector<Change> &table = m_tables[resource];
    const auto held = std::find_if(table.begin(), table.end(), [&](const Change &other) { return other.externalId == row.externalId; });
    if (held == table.end())
        table.push_back(row);
    else
        *held = row;
}

void FakePms::take(const QString &resource, const QString &externalId)
{
    const std::scoped_lock guard(m_mutex);
    std::erase_if(m_tables[resource], [&](const Change &row) { return row.externalId == externalId; });
}

void FakePms::setPaging(int size, int overlap)
{
    const std::scoped_lock guard(m_mutex);
    m_pageSize = size;
    m_overlap = overlap;
}

void FakePms::setFault(Fault fault)
{
    const std::scoped_lock guard(m_mutex);
    m_fault = std::move(fault);
}

void FakePms::setUnreadable(const QString &resource, const QStringList &externalIds)
{
    const std::scoped_lock guard(m_mutex);
    m_unreadable[resource] = externalIds;
}

void FakePms::setStuck(const QString &resource)
{
    const std::scoped_lock guard(m_mutex);
    m_stuck = resource;
}

void FakePms::setPace(std::chrono::milliseconds pace)
{
    const std::scoped_lock guard(m_mutex);
    m_pace = pace;
}

void FakePms::setHints(const QStringList &hints)
{
    const std::scoped_lock guard(m_mutex);
    m_hints = hints;
}

void FakePms::setClock(domain::Instant clock)
{
    const std::scoped_lock guard(m_mutex);
    m_clock = clock;
}

domain::Instant FakePms::clock() const
{
    const std::scoped_lock guard(m_mutex);
    return m_clock;
}

std::vector<Change> FakePms::rows(const QString &resource) const
{
    const std::scoped_lock guard(m_mutex);
    const auto found = m_tables.find(resource);
    return found == m_tables.end() ? std::vector<Change>() : found->second;
}

void FakePms::setWriter(contract::Writer *writer)
{
    const std::scoped_lock guard(m_mutex);
    m_writer = writer;
}

contract::Writer *FakePms::writer() const
{
    const std::scoped_lock guard(m_mutex);
    return m_writer;
}

int FakePms::calls() const
{
    const std::scoped_lock guard(m_mutex);
    return m_calls;
}

QStringList FakePms::log() const
{
    const std::scoped_lock guard(m_mutex);
    return m_log;
}

Result<contract::Probe> FakePms::probe()
{
    contract::Probe probe;
    probe.ok = true;
    probe.pmsVersion = u"1.2.3"_s;
    probe.latencyMs = 3;
    probe.granted = QStringList{u"read"_s};
    return probe;
}

std::vector<contract::ResourcePlan> FakePms::plans() const
{
    const std::scoped_lock guard(m_mutex);
    return m_plans;
}

QStringList FakePms::hints()
{
    const std::scoped_lock guard(m_mutex);
    return std::exchange(m_hints, {});
}

Result<domain::Page> FakePms::pull(const contract::PullRequest &request, std::stop_token stop)
{
    Fault fault;
    int call = 0;
    std::chrono::milliseconds pace{0};
    {
        const std::scoped_lock guard(m_mutex);
        fault = m_fault;
        call = m_calls++;
        pace = m_pace;
        m_log.append(request.resource);
    }
    std::mutex mutex;
    std::condition_variable_any woken;
    std::unique_lock lock(mutex);
    woken.wait_for(lock, stop, pace, [] { return false; });
    if (stop.stop_requested())
        return fail(Error::Kind::Cancelled, "stopped");
    if (fault) {
        if (const std::optional<Error> error = fault(request, call))
            return fail(*error);
    }
    const bool goesOn = request.cursor.startsWith("at:") && !request.full;
    const std::scoped_lock guard(m_mutex);
    return page(request, goesOn ? request.cursor.mid(3).toInt() : 0);
}

domain::Page FakePms::page(const contract::PullRequest &request, qsizetype from)
{
    static const std::vector<Change> nothing;
    const auto found = m_tables.find(request.resource);
    const std::vector<Change> &table = found == m_tables.end() ? nothing : found->second;
    const qsizetype end = std::min<qsizetype>(qsizetype(table.size()), from + m_pageSize);
    domain::Page page;
    page.calls = 1;
    const QStringList unreadable = m_unreadable[request.resource];
    for (qsizetype i = from; i < end; ++i) {
        const Change &row = table[std::size_t(i)];
        if (!unreadable.contains(row.externalId))
            page.changes.push_back(row);
        else if (page.failed++ == 0)
            page.failure = u"a row makes no sense"_s;
    }
    page.opensPass = from == 0;
    if (page.opensPass)
        page.pmsClock = m_clock;
    page.more = end < qsizetype(table.size());
    page.cursor = page.more ? "at:" + QByteArray::number(end - m_overlap) : QByteArray("end");
    if (request.resource == m_stuck) {
        page.more = true;
        page.cursor = request.cursor;
    }
    if (!page.more) {
        const auto plan = std::find_if(m_plans.begin(), m_plans.end(), [&](const auto &p) { return p.name == request.resource; });
        page.covered = {{plan->kinds.front(), std::nullopt, std::nullopt}};
    }
    return page;
}

std::vector<contract::Manifest> FakeSource::installed()
{
    return {{u"fake"_s, u"Fake"_s, 1}};
}

Result<domain::SettingsSchema> FakeSource::schema(const QString &pms)
{
    if (pms != u"fake"_s)
        return fail(Error::Kind::InvalidInput, "unknown-pms", u"No adapter for %1 is installed."_s.arg(pms));
    domain::SettingField url{u"url"_s, domain::SettingField::Type::Text, {}, {}, 0, 0, false};
    domain::SettingField key{u"key"_s, domain::SettingField::Type::Secret, {}, {}, 0, 0, true};
    return domain::SettingsSchema{url, key};
}

Result<std::unique_ptr<contract::Adapter>> FakeSource::create(const QString &pms, contract::AdapterSetup setup)
{
    if (const auto known = schema(pms); !known)
        return fail(known.error());
    if (!setup.secrets.contains(u"key"_s) || setup.secrets.at(u"key"_s).view() != QByteArrayView("sesame"))
        return fail(Error::Kind::InvalidInput, "bad-setting", u"The secret key does not fit."_s);
    return std::make_unique<FakeAdapter>(m_pms);
}

} // namespace articulator::test

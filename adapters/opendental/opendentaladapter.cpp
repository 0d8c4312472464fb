// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/opendentaladapter.h"

#include <algorithm>

#include <QRandomGenerator>

#include "opendental/appointmentreader.h"
#include "opendental/changereaders.h"
#include "opendental/coveragereader.h"
#include "opendental/listreaders.h"
#include "opendental/prober.h"
#include "opendental/schedulereader.h"

namespace articulator::opendental {

using domain::Error;
using domain::fail;

namespace {

quint32 newPassName() { return QRandomGenerator::global()->bounded(1U, 0x7fffffffU); }

bool isKey(const domain::Secret &secret)
{
    const QByteArrayView key = secret.view();
    return !key.isEmpty() && key.size() <= 128
        && std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < 0x7f && c != '/' && c != '"'; });
}

domain::Result<Client::Keys> keysOf(std::map<QString, domain::Secret> &secrets)
{
    Client::Keys keys{std::move(secrets[QStringLiteral("developer-key")]), std::move(secrets[QStringLiteral("customer-key")])};
    for (const auto &[secret, name] : {std::pair(&keys.developer, "developer-key"), std::pair(&keys.customer, "customer-key")})
        if (!isKey(*secret))
            return fail(Error::Kind::InvalidInput, "bad-setting",
                        QStringLiteral("'%1' must be the key as Open Dental gave it: one word, without slashes.").arg(QLatin1String(name)));
    return keys;
}

/// The settings of ours among those of the clinic.
domain::Settings ownSettings(const domain::Settings &settings)
{
    domain::Settings own;
    for (const domain::SettingField &field : settingsSchema())
        if (settings.contains(field.key))
            own[field.key] = settings[field.key];
    return own;
}

} // namespace

domain::Result<std::unique_ptr<contract::Adapter>> OpenDentalAdapter::create(contract::AdapterSetup setup)
{
    const domain::Settings settings = ownSettings(setup.settings);
    QStringList secretNames;
    for (const auto &[name, secret] : setup.secrets)
        secretNames.append(name);
    if (const auto checked = domain::check(settingsSchema(), settings, secretNames); !checked)
        return fail(checked.error());
    domain::Result<Options> options = Options::read(settings);
    if (!options)
        return fail(options.error());
    options->brokenBlocks = domain::valueOf(domain::clinicSettings(), setup.settings, QStringLiteral("broken-blocks")) != QLatin1String("false");
    domain::Result<Client::Keys> keys = keysOf(setup.secrets);
    if (!keys)
        return fail(keys.error());
    std::shared_ptr<const domain::Clock> clock = setup.clock ? setup.clock : std::make_shared<domain::SystemClock>();
    auto pacer = link::Pacer::ofKey(paceKey(*options, keys->customer));
    auto client = std::make_unique<Client>(*options, std::move(*keys), std::move(pacer), clock, link::systemRandom());
    return std::make_unique<OpenDentalAdapter>(*options, setup.zone, std::move(client), clock);
}

OpenDentalAdapter::OpenDentalAdapter(Options options, domain::Zone zone, std::unique_ptr<Client> client, std::shared_ptr<const domain::Clock> clock)
    : m_session(std::move(options), std::move(zone), std::move(client), std::move(clock)), m_references(m_session), m_writer(m_session, m_references)
{
    const Options &settings = m_session.options();
    m_readers.push_back(std::make_unique<ProviderReader>(settings));
    m_readers.push_back(std::make_unique<OperatoryReader>(settings));
    m_readers.push_back(std::make_unique<TypeReader>(settings, m_references));
    m_readers.push_back(std::make_unique<ScheduleReader>(settings, m_references));
    m_readers.push_back(std::make_unique<AppointmentReader>(m_references));
    m_readers.push_back(std::make_unique<PatientReader>());
    m_readers.push_back(std::make_unique<RecallReader>(settings, m_references));
    m_readers.push_back(std::make_unique<TreatmentReader>(settings));
    m_readers.push_back(std::make_unique<CoverageReader>(settings));
}

OpenDentalAdapter::~OpenDentalAdapter() = default;

std::vector<contract::ResourcePlan> OpenDentalAdapter::resources() const
{
    std::vector<contract::ResourcePlan> plans;
    for (const auto &reader : m_readers)
        plans.push_back(reader->plan());
    return plans;
}

ResourceReader *OpenDentalAdapter::readerOf(const QString &resource) const
{
    for (const auto &reader : m_readers)
        if (reader->plan().name == resource)
            return reader.get();
    return nullptr;
}

domain::Result<contract::Probe> OpenDentalAdapter::probe(std::stop_token stop) { return probeOffice(m_session, stop); }

domain::Result<domain::Page> OpenDentalAdapter::pull(const contract::PullRequest &request, std::stop_token stop)
{
    ResourceReader *reader = readerOf(request.resource);
    if (!reader)
        return fail(Error::Kind::NotFound, "unknown-resource", QStringLiteral("Open Dental has no resource '%1'.").arg(request.resource));
    (void)m_session.client().takeSpent();
    if (const auto opened = m_session.open(stop); !opened)
        return fail(opened.error());
    Cursor cursor = request.full ? Cursor() : Cursor::parse(request.cursor);
    domain::Page page;
    if (const auto done = read(*reader, request.resource, cursor, page, stop); !done)
        return fail(done.error());
    if (!page.pmsClock)
        page.pmsClock = domain::fromEpochMs(cursor.beganAt);
    page.cursor = cursor.toBytes();
    page.more = !cursor.isIdle();
    const Spent spent = m_session.client().takeSpent();
    page.calls = spent.calls;
    page.waits = spent.waits;
    addFacts(page);
    return page;
}

domain::Result<> OpenDentalAdapter::read(ResourceReader &reader, const QString &resource, Cursor &cursor, domain::Page &page, std::stop_token stop)
{
    Pass pass(m_session, cursor, page, stop);
    const bool isForeign = !cursor.isIdle() && m_passes[resource] != cursor.pass;
    if (isForeign && reader.canResume())
        cursor.torn = true;
    else if (isForeign)
        cursor = cursor.lasting();
    if (cursor.isIdle()) {
        cursor = cursor.lasting();
        cursor.pass = newPassName();
        page.opensPass = true;
        if (const auto begun = reader.begin(pass); !begun)
            return begun;
    }
    const quint32 name = cursor.pass;
    const auto stepped = reader.step(pass);
    if (stepped)
        m_passes[resource] = name;
    return stepped;
}

void OpenDentalAdapter::addFacts(domain::Page &page) const
{
    const auto set = [&page](const char *name, const QString &value) { page.facts[QString::fromLatin1(name)] = value; };
    set(domain::fact::patternIsLength, QStringLiteral("true"));
    set(domain::fact::requestGap, QString::number(m_session.gap().count()));
    if (m_session.version())
        set(domain::fact::pmsVersion, m_session.version()->text());
    if (const auto offset = m_session.clockWatch().offset())
        set(domain::fact::clockOffset, QString::number(offset->count()));
}

domain::Result<QStringList> OpenDentalAdapter::hints(std::stop_token stop)
{
    if (const auto opened = m_session.open(stop); !opened)
        return opened.error().kind == Error::Kind::Cancelled ? domain::Result<QStringList>(fail(opened.error())) : QStringList();
    return m_hints.since(m_session, stop);
}

contract::Budget OpenDentalAdapter::budget() const
{
    const qint64 gap = m_session.gap().count();
    return {m_session.client().pacer().spentLastMinute(), gap > 0 ? int(60000 / gap) : 0};
}

} // namespace articulator::opendental

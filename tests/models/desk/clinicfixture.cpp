// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "clinicfixture.h"

#include <cstdio>

namespace articulator::testsupport {

using namespace domain;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

template <typename T> bool said(const char *what, const Result<T> &result)
{
    if (!result)
        std::fprintf(stderr, "%s: %s %s\n", what, result.error().code.constData(), qPrintable(result.error().detail));
    return result.has_value();
}

Schedule working(const QString &provider, const QString &operatory, CivilDate day)
{
    Schedule block;
    block.scope = ScheduleScope::Provider;
    block.provider = provider;
    block.operatories = {operatory};
    block.start = CivilTime(day) + 8h;
    block.end = CivilTime(day) + 17h;
    return block;
}

AppointmentType type(const QString &name, int cells)
{
    return {name, QString(cells, u'X'), cells * 5, true, {}};
}

} // namespace

ClinicFixture::ClinicFixture(Backend backend)
    : m_place(backend)
{
}

bool ClinicFixture::make()
{
    if (!m_place.create())
        return false;
    auto vault = vault::Vault::create(m_place.location().dataFolder, QStringLiteral("owner"), Secret(passphrase()));
    if (!said("vault", vault))
        return false;
    m_vault.emplace(std::move(*vault));
    auto lock = warehouse::EngineLock::acquire(m_place.location());
    if (!said("lock", lock) || !said("clinic key", m_vault->addClinic(clinic())))
        return false;
    m_lock.emplace(std::move(*lock));
    m_engine = m_place.open(warehouse::Access::Engine);
    auto cipher = m_vault->cipher(clinic());
    if (!m_engine || !said("cipher", cipher) || !said("add", m_engine->clinics().add(sampleClinic(clinic()))))
        return false;
    m_cipher.emplace(std::move(*cipher));
    auto mirror = warehouse::Mirror::load(*m_engine, clinic());
    if (!said("mirror", mirror))
        return false;
    m_mirror = std::move(*mirror);
    m_zone = Zone::named("America/Chicago").value();
    m_today = m_zone.civilDate(now());
    if (!apply(QStringLiteral("schedules"), setUp()))
        return false;
    for (const char *resource : {"appointments", "schedules", "providers"}) {
        warehouse::ResourceRow row;
        row.clinic = clinic();
        row.resource = QString::fromLatin1(resource);
        row.asOf = row.lastRun = now();
        row.nextDue = now() + 60s;
        row.state = "done";
        if (!said("resource", m_engine->resources().put(row)))
            return false;
    }
    return true;
}

Page ClinicFixture::setUp() const
{
    Page page;
    const auto add = [&](const char *id, RecordBody body) {
        page.changes.push_back({QString::fromLatin1(id), body, kindOf(body)});
    };
    add("5", Provider{QStringLiteral("NGU"), QStringLiteral("Dr. Nguyen"), ProviderRole::Dentist, true, {}});
    add("7", Provider{QStringLiteral("BRO"), QStringLiteral("Hyg. Brooks"), ProviderRole::Hygienist, true, {}});
    add("1", Operatory{QStringLiteral("Operatory 1"), true, false, QStringLiteral("5"), {}});
    add("2", Operatory{QStringLiteral("Operatory 2"), true, true, {}, QStringLiteral("7")});
    add("11", type(QStringLiteral("Exam"), 6));
    add("12", type(QStringLiteral("Crown"), 18));
    for (int day = 0; day < 30; ++day) {
        const CivilDate date = m_today + days(day);
        const QByteArray id = QByteArray::number(1000 + day * 2), next = QByteArray::number(1001 + day * 2);
        add(id.constData(), working(QStringLiteral("5"), QStringLiteral("1"), date));
        add(next.constData(), working(QStringLiteral("7"), QStringLiteral("2"), date));
    }
    page.facts = {{QString::fromLatin1(fact::pmsVersion), QStringLiteral("25.3.12")},
                  {QString::fromLatin1(fact::clockOffset), QStringLiteral("0")},
                  {QString::fromLatin1(fact::requestGap), QStringLiteral("1000")},
                  {QString::fromLatin1(fact::syncedFrom), toText(m_today - days(2))},
                  {QString::fromLatin1(fact::syncedUntil), toText(m_today + days(28))}};
    page.cursor = "c";
    return page;
}

Instant ClinicFixture::at(CivilDate day, int hour, int minute) const
{
    return m_zone.first(CivilTime(day) + std::chrono::hours(hour) + std::chrono::minutes(minute));
}

bool ClinicFixture::apply(const QString &resource, Page page)
{
    auto prepared = m_mirror->prepare(resource, page, *m_cipher, now());
    return said("prepare", prepared) && said("commit", m_mirror->commit(*m_engine, *prepared));
}

bool ClinicFixture::addUser(const QString &name, Role role) { return said("user", m_vault->addUser(name, role, Secret(passphrase()))); }

bool ClinicFixture::put(const QString &id, std::optional<Instant> start)
{
    Page page;
    Change change{id, std::nullopt, RecordKind::Appointment};
    if (start) {
        Appointment visit;
        visit.patient = QStringLiteral("731");
        visit.provider = QStringLiteral("5");
        visit.operatory = QStringLiteral("1");
        visit.start = start;
        visit.minutes = 60;
        visit.pattern = QString(12, u'X');
        visit.type = QStringLiteral("Crown");
        visit.note = QStringLiteral("prefers mornings");
        visit.onBook = true;
        change.body = visit;
    }
    page.changes.push_back(change);
    page.cursor = "c";
    return apply(QStringLiteral("appointments"), std::move(page));
}

bool ClinicFixture::putPatient(const QString &id, const Patient &patient)
{
    Page page;
    page.changes.push_back({id, patient, RecordKind::Patient});
    page.cursor = "c";
    return apply(QStringLiteral("patients"), std::move(page));
}

bool ClinicFixture::beat(const QString &version, std::chrono::seconds ago)
{
    return said("beat", m_engine->heartbeats().beat({QStringLiteral("w"), now() - ago, now() - ago, version, 1, QStringLiteral("here")}));
}

} // namespace articulator::testsupport

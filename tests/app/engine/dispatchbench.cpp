// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "dispatchbench.h"

#include <QJsonDocument>

#include "domain/change.h"
#include "domain/recordstored.h"
#include "warehouse/writeplace.h"

namespace articulator::test {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using domain::RecordKind;
using domain::WriteState;
using warehouse::Warehouse;
using warehouse::WriteRow;

namespace {

domain::Zone chicago() { return domain::Zone::named("America/Chicago").value(); }

domain::CivilTime wall(const QString &time)
{
    const auto day = domain::parseCivilDate(u"2026-11-18").value();
    const QStringList parts = time.split(u':');
    return domain::CivilTime(day) + std::chrono::hours(parts[0].toInt()) + std::chrono::minutes(parts[1].toInt());
}

void furnish(FakePms &pms)
{
    for (int number = 1; number <= 2; ++number) {
        const QString id = QString::number(number);
        pms.put(u"providers"_s, {id, domain::Provider{u"D"_s + id, u"Doctor "_s + id, domain::ProviderRole::Dentist, true, {}}, RecordKind::Provider});
        domain::Schedule block;
        block.scope = domain::ScheduleScope::Provider;
        block.provider = id;
        block.operatories = QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s};
        block.start = wall(u"08:00"_s);
        block.end = wall(u"17:00"_s);
        pms.put(u"schedules"_s, {id, block, RecordKind::Schedule});
    }
    for (int number = 1; number <= 4; ++number) {
        const QString id = QString::number(number);
        pms.put(u"operatories"_s, {id, domain::Operatory{u"Chair "_s + id, true, false, u"1"_s, {}}, RecordKind::Operatory});
    }
    for (int number = 1; number <= 9; ++number)
        pms.put(u"patients"_s, patientRow(number));
    domain::Appointment visit;
    visit.patient = visit.provider = visit.operatory = u"1"_s;
    visit.start = domain::parseInstant(u"2026-11-18T15:00:00Z");
    visit.minutes = 30;
    visit.pattern = u"XXXXXX"_s;
    visit.note = u"as ever"_s;
    visit.onBook = true;
    pms.put(u"appointments"_s, {u"100"_s, visit, RecordKind::Appointment});
}

} // namespace

DispatchBench::DispatchBench() : m_clinic(0), m_writer(m_clinic.pms(), chicago())
{
    furnish(m_clinic.pms());
    m_clinic.pms().setWriter(&m_writer);
    (void)m_clinic.ask<int>([](Warehouse &warehouse) -> domain::Result<int> {
        const auto known = warehouse.facts().set(u"north"_s, {{QString::fromLatin1(domain::fact::syncedFrom), u"2026-11-18"_s},
                                                              {QString::fromLatin1(domain::fact::syncedUntil), u"2026-11-20"_s}});
        return known ? domain::Result<int>(0) : domain::fail(known.error());
    });
    drive();
}

QJsonObject DispatchBench::create(const QString &key, int patient, int chair, const QString &start)
{
    // Two chairs to a provider, so that visits in chairs 1 and 3 do not need the same one.
    const QJsonObject visit{{u"patient"_s, QString::number(patient)}, {u"provider"_s, QString::number((chair + 1) / 2)},
                            {u"operatory"_s, QString::number(chair)}, {u"start"_s, u"2026-11-18T%1:00Z"_s.arg(start)}, {u"minutes"_s, 30}};
    return {{u"key"_s, key}, {u"kind"_s, u"appointment.create"_s}, {u"origin"_s, u"desk"_s}, {u"appointment"_s, visit}};
}

QJsonObject DispatchBench::change(const QString &key, const char *kind, QJsonObject members)
{
    const auto held = m_clinic.ask<std::vector<warehouse::StoredRecord>>([](Warehouse &warehouse) {
        return warehouse.records().read({u"north"_s, RecordKind::Appointment, u"100"_s, {}, {}, {}, false});
    });
    members.insert(u"key"_s, key);
    members.insert(u"kind"_s, QString::fromLatin1(kind));
    members.insert(u"origin"_s, u"desk"_s);
    if (!members.contains(u"base"_s))
        members.insert(u"base"_s, QJsonObject{{u"externalId"_s, u"100"_s}, {u"version"_s, held.front().record.version}});
    return members;
}

qint64 DispatchBench::approve(const QJsonObject &submission)
{
    const QJsonObject visit = submission[u"appointment"_s].toObject();
    WriteRow row;
    row.clinic = u"north"_s;
    row.key = submission[u"key"_s].toString();
    row.kind = domain::parseWriteKind(submission[u"kind"_s].toString()).value();
    row.state = WriteState::Approved;
    row.origin = u"desk"_s;
    row.target = submission[u"base"_s][u"externalId"_s].toString();
    row.patient = visit[u"patient"_s].toString();
    row.operatory = visit[u"operatory"_s].toString();
    row.start = domain::parseInstant(visit[u"start"_s].toString());
    row.expires = domain::parseInstant(submission[u"expires"_s].toString());
    row.requestedBy = u"mia"_s;
    row.requestedAt = now();
    row.approvedAt = now();
    QJsonObject document{{u"wish"_s, submission}};
    for (const domain::Change &held : pms().rows(u"appointments"_s)) {
        if (held.externalId != row.target)
            continue;
        domain::Record base;
        base.externalId = held.externalId;
        base.version = submission[u"base"_s][u"version"_s].toInteger();
        base.body = *held.body;
        document.insert(u"base"_s, domain::toStored(base));
    }
    row.sealed = cipher().seal(warehouse::writePlace(row), QJsonDocument(document).toJson());
    const warehouse::WriteEvent event{now(), row.state, u"mia"_s, u"Approved."_s};
    const qint64 number = m_clinic.ask<qint64>([&](Warehouse &warehouse) { return warehouse.writes().add(row, event); });
    m_clinic.worker().writesMoved();
    return number;
}

void DispatchBench::put(const WriteRow &row)
{
    (void)m_clinic.ask<int>([&](Warehouse &warehouse) -> domain::Result<int> {
        const auto stored = warehouse.writes().advance(row, std::nullopt);
        return stored ? domain::Result<int>(0) : domain::fail(stored.error());
    });
    m_clinic.worker().writesMoved();
}

WriteRow DispatchBench::row(qint64 number)
{
    return m_clinic.ask<WriteRow>([number](Warehouse &warehouse) { return warehouse.writes().find(number); });
}

WriteRow DispatchBench::settle(qint64 number, int most)
{
    for (int step = 0; step < most; ++step) {
        drive();
        const WriteRow held = row(number);
        const bool goesOn = held.state == WriteState::Approved || held.state == WriteState::Sending || held.state == WriteState::Retrying
            || held.state == WriteState::Unknown;
        if (!goesOn)
            return held;
        const auto wake = m_clinic.worker().wakeAt().value_or(now() + 1s);
        m_clinic.clock().advance(std::max<std::chrono::milliseconds>(wake - now(), 1ms));
    }
    return row(number);
}

QStringList DispatchBench::history(qint64 number)
{
    QStringList states;
    for (const warehouse::WriteEvent &event :
         m_clinic.ask<std::vector<warehouse::WriteEvent>>([number](Warehouse &warehouse) { return warehouse.writes().history(number); }))
        states.append(QString(domain::word(event.state)));
    return states;
}

QStringList DispatchBench::audited()
{
    (void)m_clinic.ask<int>([](Warehouse &warehouse) { return warehouse.audit().seal(); });
    QStringList actions;
    for (const warehouse::AuditRow &each :
         m_clinic.ask<std::vector<warehouse::AuditRow>>([](Warehouse &warehouse) { return warehouse.audit().list({}); })) {
        if (each.entry.action.startsWith(u"write."_s))
            actions.append(each.entry.action + u' ' + each.entry.record);
    }
    return actions;
}

QJsonObject DispatchBench::opened(const WriteRow &row)
{
    const auto ticket = m_clinic.ask<domain::AuditTicket>([](Warehouse &warehouse) {
        return warehouse.audit().append({{}, u"owner"_s, u"record.reveal"_s, u"north"_s, {}, u"done"_s, {}});
    });
    return QJsonDocument::fromJson(cipher().open(ticket, warehouse::writePlace(row), row.sealed).value()).object();
}

QString DispatchBench::wrong()
{
    const auto rows = m_clinic.ask<std::vector<WriteRow>>([](Warehouse &warehouse) { return warehouse.writes().list({}); });
    for (const WriteRow &each : rows) {
        const int effects = m_writer.effects(each.key);
        if (effects > 1)
            return u"%1 has %2 effects"_s.arg(each.key).arg(effects);
        if (each.state != WriteState::Applied)
            continue;
        if (effects != 1 || !each.appliedAt || each.externalId.isEmpty())
            return u"%1 is applied without an effect"_s.arg(each.key);
        const auto proof = domain::fromStored(opened(each)[u"proof"_s].toObject());
        if (!proof || proof->externalId != each.externalId)
            return u"%1 is applied without a proof"_s.arg(each.key);
    }
    return {};
}

} // namespace articulator::test

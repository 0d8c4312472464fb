// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "adapters/opendental/writingoffice.h"

#include "opendental/opendentaladapter.h"
#include "opendental/walltime.h"

namespace articulator::tests {

using namespace Qt::Literals::StringLiterals;
using contract::Pushed;
using contract::PushOrder;
using domain::WriteKind;

namespace {

const auto openingTime = u"2026-03-03 10:20:00"_s;

} // namespace

QString WritingOffice::begin(const QStringList &options, const domain::Settings &settings)
{
    m_simulator = std::make_unique<SimulatorProcess>();
    const QString said = m_simulator->start(QStringList{u"--seed"_s, u"7"_s, u"--throttle"_s, u"off"_s, u"--patients"_s, u"60"_s, u"--appointments"_s, u"150"_s, u"--days-ahead"_s, u"20"_s,
                                                        u"--clock"_s, openingTime, u"--clock-speed"_s, u"0"_s, u"--permissions"_s, u"all"_s} + options);
    if (said.isEmpty())
        restart(settings);
    return said;
}

std::unique_ptr<contract::Adapter> WritingOffice::another(const domain::Settings &settings) const
{
    contract::AdapterSetup setup;
    setup.zone = m_zone;
    setup.settings = {{u"url"_s, m_simulator->url()}, {u"min-gap-ms"_s, u"0"_s}, {u"timeout-s"_s, u"20"_s}};
    for (auto it = settings.begin(); it != settings.end(); ++it)
        setup.settings[it.key()] = it.value();
    setup.secrets.emplace(u"developer-key"_s, domain::Secret("DemoDeveloperKey"));
    setup.secrets.emplace(u"customer-key"_s, domain::Secret("DemoCustomerKey1"));
    setup.clock = std::make_shared<domain::SystemClock>();
    auto made = opendental::OpenDentalAdapter::create(std::move(setup));
    return made ? std::move(*made) : nullptr;
}

void WritingOffice::restart(const domain::Settings &settings) { m_adapter = another(settings); }

void WritingOffice::reset()
{
    m_simulator->post(u"/clock"_s, {{u"wall"_s, openingTime}, {u"speed"_s, 0}});
    m_simulator->post(u"/reset"_s, {});
    settings({{u"permissions"_s, u"ApiReadAll,ApiComm,ApiAppointments,ApiPatients"_s}, {u"version"_s, u"25.3.12"_s}, {u"refuseOverlaps"_s, false}});
}

domain::Instant WritingOffice::at(const QString &wall) const { return m_zone.first(*opendental::readWall(wall).value); }

domain::Instant WritingOffice::now() { return at(m_simulator->wall()); }

bool WritingOffice::fault(const QString &kind, const QString &method, const QString &path, QJsonObject more)
{
    more.insert(u"kind"_s, kind);
    more.insert(u"method"_s, method);
    more.insert(u"path"_s, path);
    return m_simulator->post(u"/fault"_s, more);
}

bool WritingOffice::action(const QString &name, QJsonObject order)
{
    order.insert(u"name"_s, name);
    return m_simulator->post(u"/action"_s, order);
}

QList<QJsonObject> WritingOffice::rows(const QString &table, const QString &column, const QVariant &value)
{
    return m_simulator->state(u"%1?%2=%3"_s.arg(table, column, QString::fromLatin1(QUrl::toPercentEncoding(value.toString()))));
}

QJsonObject WritingOffice::visit(const QString &number) { return rows(u"appointments"_s, u"AptNum"_s, number).value(0); }

int WritingOffice::size(const QString &table) { return int(m_simulator->state(table).size()); }

int WritingOffice::standing(const QString &wall)
{
    QList<QJsonObject> found = rows(u"appointments"_s, u"AptDateTime"_s, wall);
    found.removeIf([this](const QJsonObject &row) { return idOf(row, u"Op"_s) != chair() || row.value(u"AptStatus"_s).toString() != u"Scheduled"; });
    return int(found.size());
}

QString WritingOffice::patient(int which) { return idOf(rows(u"patients"_s, u"PatStatus"_s, u"Patient"_s).value(which), u"PatNum"_s); }

QString WritingOffice::chair(bool hygiene) { return idOf(rows(u"operatories"_s, u"IsHygiene"_s, hygiene ? u"true"_s : u"false"_s).value(0), u"OperatoryNum"_s); }

QString WritingOffice::provider(bool hygienist, int which)
{
    QList<QJsonObject> found = rows(u"providers"_s, u"IsSecondary"_s, hygienist ? u"true"_s : u"false"_s);
    found.removeIf([](const QJsonObject &row) { return row.value(u"IsHidden"_s).toString() == u"true" || row.value(u"ProvStatus"_s).toString() == u"Deleted"; });
    return idOf(found.value(which), u"ProvNum"_s);
}

QString WritingOffice::booked(const QString &wall, QJsonObject more)
{
    QJsonObject columns{{u"PatNum"_s, patient().toLongLong()}, {u"Op"_s, chair().toLongLong()}, {u"ProvNum"_s, provider().toLongLong()}, {u"AptDateTime"_s, wall}, {u"AptStatus"_s, u"Scheduled"_s},
                        {u"Pattern"_s, u"/XX/"_s}, {u"PatternSecondary"_s, u"////"_s}, {u"Confirmed"_s, 19}, {u"SecDateTEntry"_s, u"2026-02-02 09:00:00"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        columns.insert(it.key(), it.value());
    row(u"appointments"_s, columns);
    return idOf(rows(u"appointments"_s, u"AptDateTime"_s, wall).value(0), u"AptNum"_s);
}

PushOrder WritingOffice::order(WriteKind kind, const QString &key)
{
    PushOrder order;
    order.wish.key = key;
    order.wish.kind = kind;
    order.sendingAt = now();
    return order;
}

PushOrder WritingOffice::create(const QString &wall, const QString &key)
{
    PushOrder made = order(WriteKind::AppointmentCreate, key);
    made.wish.visit = {patient(), std::nullopt, provider(), chair(), at(wall), 20, std::nullopt};
    made.pattern = u"/XX/"_s;
    return made;
}

PushOrder WritingOffice::change(WriteKind kind, const QString &externalId, const QString &key)
{
    PushOrder made = order(kind, key);
    made.wish.base = domain::WriteBase{externalId, 1};
    const auto record = kind == WriteKind::PatientContact ? domain::RecordKind::Patient : domain::RecordKind::Appointment;
    const auto image = writer().image({record, externalId, {}, {}}, {});
    if (image)
        made.before = image->records.front();
    return made;
}

QString told(const Pushed &pushed)
{
    static const QStringList words{u"proven"_s, u"refused"_s, u"not sent"_s, u"lost"_s, u"unclear"_s};
    const QString word = words.at(int(pushed.end));
    return pushed.error ? word + u' ' + QString::fromLatin1(pushed.error->code) : word;
}

} // namespace articulator::tests

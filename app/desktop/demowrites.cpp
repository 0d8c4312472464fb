// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/demowrites.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QUuid>

#include "desktop/child.h"

namespace articulator::desktop {

using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 2s;
constexpr int mostLooks = 60;
constexpr int mostMoveLooks = 20;

QString inDays(int days, int hours = 0)
{
    return QDateTime::currentDateTimeUtc().addDays(days).addSecs(hours * 3600).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

QString member(const QJsonValue &object, const char *name) { return object.toObject().value(QLatin1String(name)).toString(); }

QJsonObject baseOf(const QJsonValue &visit)
{
    return {{QStringLiteral("externalId"), member(visit, "externalId")}, {QStringLiteral("version"), visit.toObject().value(QLatin1String("version"))}};
}

} // namespace

DemoWrites::DemoWrites(QString dataFolder, QByteArray passphrase, QString clinic, QObject *parent)
    : QObject(parent), m_data(std::move(dataFolder)), m_passphrase(std::move(passphrase)), m_clinic(std::move(clinic))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &DemoWrites::lookForCopy);
}

void DemoWrites::begin() { m_again.start(lookEvery); }

void DemoWrites::ask(const QStringList &arguments, const Then &then, const QByteArray &input)
{
    auto *process = new QProcess(this);
    endWithUs(*process);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ARTICULATOR_PASSPHRASE"), QString::fromLatin1(m_passphrase));
    process->setProcessEnvironment(environment);
    connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT ended();
    });
    connect(process, &QProcess::finished, this, [process, then] {
        process->deleteLater();
        then(QJsonDocument::fromJson(process->readAllStandardOutput()).object());
    });
    process->start(besideUs(QStringLiteral("articulatorctl")), QStringList{QStringLiteral("--data"), m_data, QStringLiteral("--json")} + arguments);
    process->write(input);
    process->closeWriteChannel();
}

void DemoWrites::lookForCopy()
{
    ask({QStringLiteral("status"), m_clinic}, [this](const QJsonObject &status) {
        const QJsonObject read = status.value(QLatin1String("clinics")).toArray().at(0).toObject().value(QLatin1String("read")).toObject();
        if (member(read, "state") == u"current")
            readType();
        else if (++m_looks < mostLooks)
            m_again.start(lookEvery);
        else
            Q_EMIT ended();
    });
}

void DemoWrites::readType()
{
    ask({QStringLiteral("show"), m_clinic, QStringLiteral("appointmentType")}, [this](const QJsonObject &types) {
        for (const QJsonValue &type : types.value(QLatin1String("records")).toArray()) {
            const QJsonObject one = type.toObject();
            const int minutes = one.value(QLatin1String("minutes")).toInt();
            if (one.value(QLatin1String("active")).toBool() && minutes >= 30 && minutes <= 60 && m_type.isEmpty())
                m_type = member(type, "name");
        }
        readVisits();
    });
}

void DemoWrites::readVisits()
{
    const QStringList arguments{QStringLiteral("show"), m_clinic, QStringLiteral("appointment"), QStringLiteral("--from"), inDays(1), QStringLiteral("--until"), inDays(9)};
    ask(arguments, [this](const QJsonObject &visits) {
        for (const QJsonValue &visit : visits.value(QLatin1String("records")).toArray()) {
            if (visit.toObject().value(QLatin1String("onBook")).toBool() && member(visit, "status") == u"scheduled" && !member(visit, "patient").isEmpty())
                m_visits.append(visit);
        }
        for (qsizetype i = 7; i < m_visits.size(); ++i) {
            if (member(m_visits.at(i), "type") == m_type)
                m_movable = i;
        }
        readSlots();
    });
}

void DemoWrites::readSlots()
{
    const QStringList arguments{QStringLiteral("slots"), m_clinic, QStringLiteral("--type"), m_type, QStringLiteral("--from"), inDays(2), QStringLiteral("--until"), inDays(9),
                                QStringLiteral("--step"), QStringLiteral("60")};
    ask(arguments, [this](const QJsonObject &found) {
        m_slots = found.value(QLatin1String("slots")).toArray();
        if (m_visits.size() < 8 || m_slots.size() < 9)
            Q_EMIT ended();
        else
            submit();
    });
}

QJsonObject DemoWrites::wish(const QString &kind, const QString &origin) const
{
    return {{QStringLiteral("key"), QStringLiteral("demo-") + QUuid::createUuid().toString(QUuid::WithoutBraces)}, {QStringLiteral("kind"), kind}, {QStringLiteral("origin"), origin}};
}

/// New visits, one of them for a time that is not open, two moves of one visit, a cancellation and notes; the times lie apart, so that none takes another's.
QJsonArray DemoWrites::wishes() const
{
    const auto create = [&](qsizetype slot, const QString &origin, const QJsonValue &start) {
        QJsonObject made = wish(QStringLiteral("appointment.create"), origin);
        const QJsonValue place = m_slots.at(slot);
        made.insert(QStringLiteral("appointment"),
                    QJsonObject{{QStringLiteral("patient"), member(m_visits.at(slot % m_visits.size()), "patient")}, {QStringLiteral("type"), m_type},
                                {QStringLiteral("provider"), member(place, "provider")}, {QStringLiteral("operatory"), member(place, "operatory")},
                                {QStringLiteral("start"), start}, {QStringLiteral("note"), QStringLiteral("prefers mornings")}});
        return made;
    };
    const auto change = [&](const QString &kind, const QString &origin, qsizetype visit, const QJsonObject &members) {
        QJsonObject made = wish(kind, origin);
        made.insert(QStringLiteral("base"), baseOf(m_visits.at(visit)));
        for (auto one = members.begin(); one != members.end(); ++one)
            made.insert(one.key(), *one);
        return made;
    };
    const qsizetype last = m_slots.size() - 1;
    const QJsonValue moved = m_slots.at(last / 2), otherwise = m_slots.at(0);
    const auto to = [](const QJsonValue &place) {
        return QJsonObject{{QStringLiteral("appointment"), QJsonObject{{QStringLiteral("start"), member(place, "start")}, {QStringLiteral("provider"), member(place, "provider")},
                                                                      {QStringLiteral("operatory"), member(place, "operatory")}}}};
    };
    return {create(last, QStringLiteral("voice-agent"), m_slots.at(last).toObject().value(QLatin1String("start"))),
            create(last / 4, QStringLiteral("patient-app"), m_slots.at(last / 4).toObject().value(QLatin1String("start"))),
            create(1, QStringLiteral("voice-agent"), member(m_visits.at(0), "start").left(11) + QStringLiteral("09:00:00Z")),
            change(QStringLiteral("appointment.move"), QStringLiteral("patient-app"), m_movable, to(moved)),
            change(QStringLiteral("appointment.move"), QStringLiteral("desk"), m_movable, to(otherwise)),
            change(QStringLiteral("appointment.cancel"), QStringLiteral("patient-app"), 4, {{QStringLiteral("how"), QStringLiteral("will-call")}, {QStringLiteral("reason"), QStringLiteral("travelling")}}),
            change(QStringLiteral("appointment.note"), QStringLiteral("voice-agent"), 5, {{QStringLiteral("note"), QStringLiteral("Will come ten minutes early.")}}),
            change(QStringLiteral("appointment.note"), QStringLiteral("desk"), 6, {{QStringLiteral("note"), QStringLiteral("Asked for the front chair.")}}),
            create(last * 3 / 4, QStringLiteral("desk"), m_slots.at(last * 3 / 4).toObject().value(QLatin1String("start")))};
}

void DemoWrites::submit()
{
    ask({QStringLiteral("write"), QStringLiteral("submit"), m_clinic, QStringLiteral("-")}, [this](const QJsonObject &submitted) { decide(submitted); },
        QJsonDocument(wishes()).toJson(QJsonDocument::Compact));
}

// Some are decided already, as by a colleague who came earlier.
void DemoWrites::decide(const QJsonObject &)
{
    ask({QStringLiteral("write"), QStringLiteral("list"), m_clinic}, [this](const QJsonObject &list) {
        QStringList notes, ofDesk;
        for (const QJsonValue &write : list.value(QLatin1String("writes")).toArray()) {
            const bool isMove = member(write, "kind") == u"appointment.move", isDesk = member(write, "origin") == u"desk";
            if (member(write, "kind") == u"appointment.note")
                notes << member(write, "id");
            else if (isDesk)
                ofDesk << member(write, "id");
            if (isMove)
                (isDesk ? m_deskMove : m_appMove) = member(write, "id");
        }
        const auto hold = [this, notes](const QJsonObject &) {
            ask({QStringLiteral("write"), QStringLiteral("hold"), notes.value(1)}, [this](const QJsonObject &) { lookForMove(); });
        };
        ask(QStringList{QStringLiteral("write"), QStringLiteral("approve"), notes.value(0)} + ofDesk, hold);
    });
}

// The desk's move goes first; the app's move of the same visit was asked before it and is then in conflict.
void DemoWrites::lookForMove()
{
    ask({QStringLiteral("write"), QStringLiteral("show"), m_deskMove}, [this](const QJsonObject &write) {
        if (member(write, "state") == u"applied")
            ask({QStringLiteral("write"), QStringLiteral("approve"), m_appMove}, [this](const QJsonObject &) { Q_EMIT ended(); });
        else if (++m_moveLooks < mostMoveLooks)
            QTimer::singleShot(lookEvery, this, &DemoWrites::lookForMove);
        else
            Q_EMIT ended();
    });
}

} // namespace articulator::desktop

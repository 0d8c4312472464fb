// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>

#include "simulator/control.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

Answer json(const QJsonObject &object, int status = 200)
{
    return Answer::json(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

/// {"wall":"2026-11-01 01:30:00","second":true}, {"unix":n}, {"advance":seconds}, {"speed":x}, {"freeze":true}.
Answer Control::clock(const Request &request)
{
    OfficeClock &clock = m_reach.office.clock;
    const QJsonObject order = QJsonDocument::fromJson(request.body).object();
    if (order.contains(u"wall"_s)) {
        const auto wall = OfficeClock::readWall(order.value(u"wall"_s).toString());
        if (!wall)
            return json({{u"error"_s, u"wall is an office reading like \"2026-11-01 01:30:00\"."_s}}, 400);
        qint64 moment = clock.unixOf(*wall);
        // In a repeated hour the second pass is the one an hour later that shows the same.
        constexpr qint64 hour = 3600;
        if (order.value(u"second"_s).toBool() && clock.wall(moment + hour) == *wall)
            moment += hour;
        clock.set(moment);
    }
    if (order.contains(u"unix"_s))
        clock.set(order.value(u"unix"_s).toInteger());
    if (order.contains(u"advance"_s))
        clock.set(clock.now() + order.value(u"advance"_s).toInteger());
    if (order.contains(u"speed"_s))
        clock.run(order.value(u"speed"_s).toDouble());
    if (order.value(u"freeze"_s).toBool())
        clock.freeze();
    return json({{u"unix"_s, clock.now()},
                 {u"wall"_s, OfficeClock::showWall(clock.wallNow())},
                 {u"offset"_s, clock.offsetAt(clock.now())},
                 {u"zone"_s, QString::fromUtf8(clock.zone())},
                 {u"speed"_s, clock.speed()}});
}

Answer Control::faults(const QStringList &parts, const Request &request)
{
    if (request.method == "POST") {
        const auto fault = Faults::read(QJsonDocument::fromJson(request.body).object());
        if (!fault)
            return json({{u"error"_s, fault.error()}}, 400);
        return json({{u"number"_s, m_reach.faults.add(*fault)}});
    }
    if (request.method == "DELETE" && parts.size() > 1)
        return json({{u"done"_s, m_reach.faults.remove(parts.at(1).toLongLong())}});
    if (request.method == "DELETE")
        m_reach.faults.clear();
    return json({{u"faults"_s, m_reach.faults.toJson()}});
}

/// {"rate":x} sets the pace, {"deeds":n} does some now, {"deed":"name"} one of a kind.
Answer Control::frontDesk(const QJsonObject &order)
{
    QJsonArray done;
    if (order.contains(u"rate"_s))
        m_reach.desk.work(order.value(u"rate"_s).toDouble());
    for (int i = 0; i < order.value(u"deeds"_s).toInt(); ++i)
        done.append(m_reach.desk.act());
    const QString deed = order.value(u"deed"_s).toString();
    if (!deed.isEmpty()) {
        if (!FrontDesk::deeds().contains(deed))
            return json({{u"error"_s, u"deed is one of %1."_s.arg(FrontDesk::deeds().join(u", "_s))}}, 400);
        if (m_reach.desk.act(deed))
            done.append(deed);
    }
    QJsonObject all;
    for (auto count = m_reach.desk.done().constBegin(); count != m_reach.desk.done().constEnd(); ++count)
        all.insert(count.key(), count.value());
    return json({{u"done"_s, done}, {u"all"_s, all}});
}

/// Changes what the key may do and how the door behaves while it runs: permissions, throttle, paceFactor, queue,
/// version, keys, preferences.
Answer Control::settings(const QJsonObject &order)
{
    Settings &settings = m_reach.office.settings;
    for (auto entry = order.constBegin(); entry != order.constEnd(); ++entry) {
        const QString text = entry.value().toString();
        if (entry.key() == u"permissions") {
            const QStringList names = text.split(u',', Qt::SkipEmptyParts);
            settings.permissions = QSet<QString>(names.begin(), names.end());
        } else if (entry.key() == u"throttle") {
            settings.throttle = text == u"429" ? Throttle::Refuse : text == u"delay" ? Throttle::Delay : Throttle::Off;
        } else if (entry.key() == u"paceFactor") {
            settings.paceFactor = std::max(0.001, entry.value().toDouble(1));
        } else if (entry.key() == u"queue") {
            settings.queueLength = entry.value().toInt(5);
        } else if (entry.key() == u"version") {
            settings.version = Version::parse(text).value_or(settings.version);
            m_reach.office.setPreference("ProgramVersion"_L1, settings.version.text() + u".0"_s);
        } else if (entry.key() == u"developerKey") {
            settings.developerKey = text;
        } else if (entry.key() == u"customerKey") {
            settings.customerKey = text;
        } else if (entry.key() == u"refuseOverlaps") {
            settings.refuseOverlaps = entry.value().toBool();
        } else if (entry.key() == u"preferences") {
            const QJsonObject values = entry.value().toObject();
            for (auto value = values.constBegin(); value != values.constEnd(); ++value)
                m_reach.office.setPreference(QLatin1String(value.key().toLatin1()), value.value().toString());
        } else {
            return json({{u"error"_s, u"\"%1\" is no setting."_s.arg(entry.key())}}, 400);
        }
    }
    return json({{u"done"_s, true}});
}

} // namespace articulator::opendental::simulator

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/settingsdesk.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "desk/desk.h"
#include "desk/settingsreader.h"

namespace articulator::desk {

using namespace std::chrono_literals;

namespace {

constexpr auto breath = 1s;

/// Everything but the secrets, which are sealed on the reader thread.
QByteArray bodyOf(const ClinicForm &form)
{
    QJsonObject body;
    const auto put = [&body](const char *name, const QString &value) {
        if (!value.isEmpty())
            body.insert(QLatin1String(name), value);
    };
    put("name", form.name);
    put("pms", form.pms);
    put("zone", QString::fromUtf8(form.zone));
    QJsonObject settings;
    for (auto it = form.settings.begin(); it != form.settings.end(); ++it)
        settings.insert(it.key(), it.value());
    for (const QString &key : form.cleared)
        settings.insert(key, QJsonValue::Null);
    body.insert(QStringLiteral("settings"), settings);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

SettingsDesk::SettingsDesk(Desk &desk) : m_desk(desk)
{
    m_again.setSingleShot(true);
    m_again.setInterval(breath);
    connect(&m_again, &QTimer::timeout, this, &SettingsDesk::read);
}

void SettingsDesk::watch()
{
    m_isWatched = true;
    read();
}

void SettingsDesk::forget()
{
    m_isWatched = false;
    m_again.stop();
}

void SettingsDesk::moved()
{
    if (m_isWatched && !m_again.isActive())
        m_again.start();
}

void SettingsDesk::read()
{
    m_desk.send([this](const ErrandPlace &place) -> std::function<void()> {
        return [this, snapshot = readSettings(place)] { Q_EMIT settingsRead(snapshot); };
    });
}

quint64 SettingsDesk::submit(RequestAction action, ClinicForm form)
{
    const QByteArray body = bodyOf(form);
    return m_desk.submit(action, form.id, body, std::make_shared<const SecretForm>(std::move(form.secrets)));
}

quint64 SettingsDesk::probe(const QString &clinic) { return m_desk.submit(RequestAction::ProbeClinic, clinic); }

quint64 SettingsDesk::removeClinic(const QString &clinic) { return m_desk.submit(RequestAction::RemoveClinic, clinic); }

void SettingsDesk::addUser(const QString &name, domain::Role role, domain::Secret passphrase)
{
    // Shared, because an errand is copied on its way; wiped with the last copy.
    const auto kept = std::make_shared<const domain::Secret>(std::move(passphrase));
    m_desk.send([this, name, role, kept](const ErrandPlace &place) -> std::function<void()> {
        return [this, outcome = desk::addUser(place, name, role, *kept)] {
            Q_EMIT userChanged(outcome);
            read();
        };
    });
}

void SettingsDesk::disableUser(const QString &name)
{
    m_desk.send([this, name](const ErrandPlace &place) -> std::function<void()> {
        return [this, outcome = desk::disableUser(place, name)] {
            Q_EMIT userChanged(outcome);
            read();
        };
    });
}

} // namespace articulator::desk

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/writedesk.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "desk/desk.h"

namespace articulator::desk {

namespace {

template <typename... Handlers> struct Either : Handlers... {
    using Handlers::operator()...;
};

QByteArray bytesOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

} // namespace

void WriteDesk::wish(const WriteWishes &wishes)
{
    WriteWishes kept = wishes;
    kept.revealWrite = kept.revealConflict = false; // whoever signs in later asks anew
    kept.patients.reset();
    m_standing.add(kept);
    m_desk.wishOfWrites(wishes);
}

void WriteDesk::watch(const QString &clinic)
{
    WriteWishes wishes;
    wishes.watched = clinic;
    wish(wishes);
}

void WriteDesk::openWrite(qint64 number)
{
    WriteWishes wishes;
    wishes.write = number;
    wish(wishes);
}

void WriteDesk::openConflict(qint64 number)
{
    WriteWishes wishes;
    wishes.conflict = number;
    wish(wishes);
}

void WriteDesk::revealWrite()
{
    WriteWishes wishes;
    wishes.revealWrite = true;
    wish(wishes);
}

void WriteDesk::revealConflict()
{
    WriteWishes wishes;
    wishes.revealConflict = true;
    wish(wishes);
}

void WriteDesk::findTimes(const TimesQuestion &question)
{
    WriteWishes wishes;
    wishes.times = question;
    wish(wishes);
}

void WriteDesk::findPatients(const QString &clinic, const QString &text)
{
    WriteWishes wishes;
    wishes.patients = PatientsAsk{clinic, text};
    wish(wishes);
}

quint64 WriteDesk::decide(RequestAction action, const QString &clinic, const std::vector<qint64> &writes, const QString &words)
{
    QJsonArray ids;
    for (const qint64 number : writes)
        ids.append(QStringLiteral("w-%1").arg(number));
    QJsonObject body{{QStringLiteral("writes"), ids}};
    if (!words.isEmpty())
        body.insert(action == RequestAction::Reject ? QStringLiteral("reason") : QStringLiteral("note"), words);
    return m_desk.submit(action, clinic, bytesOf(body));
}

quint64 WriteDesk::resolve(const QString &clinic, qint64 conflict, const QMap<QString, QString> &choices)
{
    QJsonObject fields;
    for (auto choice = choices.begin(); choice != choices.end(); ++choice)
        fields.insert(choice.key(), choice.value());
    return m_desk.submit(RequestAction::Resolve, clinic,
                         bytesOf({{QStringLiteral("conflict"), QStringLiteral("c-%1").arg(conflict)}, {QStringLiteral("fields"), fields}}));
}

quint64 WriteDesk::submitWrite(const QString &clinic, const QJsonObject &wish) { return m_desk.submit(RequestAction::Submit, clinic, bytesOf(wish)); }

void WriteDesk::take(const WriteNews &news)
{
    std::visit(Either{[this](const QueueSnapshot &queue) { Q_EMIT queueChanged(queue); },
                      [this](const ConflictsSnapshot &conflicts) { Q_EMIT conflictsChanged(conflicts); },
                      [this](const WriteDetail &write) { Q_EMIT writeChanged(write); },
                      [this](const ConflictDetail &conflict) { Q_EMIT conflictChanged(conflict); },
                      [this](const FoundTimes &times) { Q_EMIT timesFound(times); },
                      [this](const FoundPatients &patients) { Q_EMIT patientsFound(patients); }},
               news);
}

} // namespace articulator::desk

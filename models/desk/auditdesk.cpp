// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/auditdesk.h"

#include "desk/auditreader.h"
#include "desk/desk.h"

namespace articulator::desk {

using namespace std::chrono_literals;

namespace {
constexpr auto breath = 2s;
} // namespace

AuditDesk::AuditDesk(Desk &desk) : m_desk(desk)
{
    m_again.setSingleShot(true);
    m_again.setInterval(breath);
    connect(&m_again, &QTimer::timeout, this, &AuditDesk::read);
}

void AuditDesk::show(const AuditQuestion &question)
{
    m_question = question;
    read();
}

void AuditDesk::hide()
{
    m_question.reset();
    m_again.stop();
}

void AuditDesk::read()
{
    if (!m_question)
        return;
    m_desk.send([this, question = *m_question](const ErrandPlace &place) -> std::function<void()> {
        return [this, snapshot = readAudit(place, question)] {
            if (m_question == snapshot.question)
                Q_EMIT entriesRead(snapshot);
        };
    });
}

void AuditDesk::verify()
{
    m_desk.send([this](const ErrandPlace &place) -> std::function<void()> {
        return [this, proof = proveAudit(place)] { Q_EMIT proofMade(proof); };
    });
}

void AuditDesk::exportTo(const AuditQuestion &question, const QString &path, AuditFormat format)
{
    m_desk.send([this, question, path, format](const ErrandPlace &place) -> std::function<void()> {
        return [this, file = exportAudit(place, question, path, format)] { Q_EMIT exported(file); };
    });
}

void AuditDesk::entriesMoved()
{
    if (m_question && !m_again.isActive())
        m_again.start();
}

} // namespace articulator::desk

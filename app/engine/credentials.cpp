// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/credentials.h"

#include <mutex>

#include "engine/ask.h"

namespace articulator::engine {

Credentials::Credentials(std::shared_ptr<vault::Vault> vault) : m_vault(std::move(vault)) { }

domain::Result<std::map<QString, domain::Secret>> Credentials::open(const warehouse::ClinicRow &clinic) const
{
    const std::shared_lock guard(m_mutex);
    std::map<QString, domain::Secret> opened;
    for (auto it = clinic.secrets.cbegin(); it != clinic.secrets.cend(); ++it) {
        domain::Result<domain::Secret> secret = m_vault->openForWorker(secretContext(clinic.id, it.key()), it.value());
        if (!secret)
            return domain::fail(secret.error());
        opened.emplace(it.key(), std::move(*secret));
    }
    return opened;
}

domain::Result<vault::ClinicCipher> Credentials::cipher(const QString &clinic) const
{
    const std::shared_lock guard(m_mutex);
    return m_vault->cipher(clinic);
}

domain::Result<> Credentials::allow(const QString &actor, QByteArrayView action) const
{
    const std::shared_lock guard(m_mutex);
    return domain::checkAllowed(m_vault->roleOf(actor), action);
}

domain::Result<domain::Secret> Credentials::openRequest(const QString &context, const QByteArray &sealed) const
{
    const std::shared_lock guard(m_mutex);
    return m_vault->openForWorker(context, sealed);
}

domain::Result<> Credentials::addClinic(const QString &clinic)
{
    const std::unique_lock guard(m_mutex);
    return m_vault->addClinic(clinic);
}

domain::Result<> Credentials::shredClinic(const QString &clinic)
{
    const std::unique_lock guard(m_mutex);
    return m_vault->shredClinic(clinic);
}

} // namespace articulator::engine

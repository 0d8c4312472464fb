// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/noncepool.h"

#include <QCoreApplication>

namespace articulator::vault {

QByteArrayView NoncePool::next()
{
    const qint64 process = QCoreApplication::applicationPid();
    if (m_used == drawn || process != m_process) {
        fillRandom(m_bytes.data(), m_bytes.size());
        m_used = 0;
        m_process = process;
    }
    return QByteArrayView(m_bytes.data() + xaesNonceSize * qsizetype(m_used++), xaesNonceSize);
}

} // namespace articulator::vault

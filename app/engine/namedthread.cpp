// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/namedthread.h"

namespace articulator::engine {

NamedThread::NamedThread(const QString &name, std::function<void()> work) : m_thread(QThread::create(std::move(work)))
{
    m_thread->setObjectName(name);
    m_thread->start();
}

NamedThread &NamedThread::operator=(NamedThread &&other) noexcept
{
    join();
    m_thread = std::move(other.m_thread);
    return *this;
}

NamedThread::~NamedThread()
{
    join();
}

void NamedThread::join()
{
    if (m_thread)
        m_thread->wait();
}

} // namespace articulator::engine

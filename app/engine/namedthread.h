// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

#include <QThread>

namespace articulator::engine {

/// A thread that runs one function, carries a name for debuggers, and is joined when it goes.
class NamedThread {
public:
    NamedThread() = default;
    NamedThread(const QString &name, std::function<void()> work);
    NamedThread(NamedThread &&) noexcept = default;
    NamedThread &operator=(NamedThread &&other) noexcept;
    ~NamedThread();
    void join();

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace articulator::engine

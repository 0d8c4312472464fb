// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <QString>

#include "domain/result.h"
#include "domain/secret.h"

namespace articulator::vault {

/// The platform's keychain with a deadline. Its jobs live on the application's main thread, whose event loop they need; a call from another thread
/// waits there, a call on the main thread turns a loop of its own. A job that answers late is left to end by itself: deleting one early crashes.
class Keychain {
public:
    explicit Keychain(std::chrono::milliseconds deadline = std::chrono::seconds(5)) : m_deadline(deadline) { }

    /// Locked "keychain-locked" where there is no keychain, no such entry, or no answer in time.
    [[nodiscard]] domain::Result<domain::Secret> read(const QString &entry) const;
    /// Refused "no-keychain" where it does not take the secret or does not give it back.
    [[nodiscard]] domain::Result<> write(const QString &entry, const domain::Secret &secret) const;

private:
    std::chrono::milliseconds m_deadline;
};

} // namespace articulator::vault

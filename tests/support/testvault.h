// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QTemporaryDir>

#include "vault/vault.h"

namespace articulator::testsupport {

/// A vault with one user, made once for a test program: its key derivation takes most of a second.
class TestVault {
public:
    TestVault();
    /// A cipher of the clinic, which is added where it is new.
    [[nodiscard]] vault::ClinicCipher cipher(const QString &clinic);
    [[nodiscard]] vault::Vault &vault() { return *m_vault; }
    /// Where its keys lie; user "owner", passphrase "correct horse battery".
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("keys")); }

private:
    QTemporaryDir m_folder;
    std::optional<vault::Vault> m_vault;
};

} // namespace articulator::testsupport

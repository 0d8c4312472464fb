// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QLockFile>

#include "vault/keyregister.h"

namespace articulator::vault {

/// The file `keys.json` of a data folder: read whole, replaced whole. Readers need no lock; who changes it holds one from reading to writing.
class KeyStore {
public:
    explicit KeyStore(QString dataFolder) : m_folder(std::move(dataFolder)) { }

    [[nodiscard]] bool exists() const;
    /// Makes the folder for its owner alone, where it is missing.
    [[nodiscard]] domain::Result<> makeFolder() const;
    /// NotFound "not-initialised" where there is none; else as parseRegister().
    [[nodiscard]] domain::Result<KeyRegister> load() const;
    /// Mode 0600, on disk before it takes the place of the old one. DiskFull or Refused "keys-not-written".
    [[nodiscard]] domain::Result<> save(const KeyRegister &keys) const;
    /// Busy "vault-busy" where another process keeps it for longer than ten seconds.
    [[nodiscard]] domain::Result<std::unique_ptr<QLockFile>> lock() const;

private:
    [[nodiscard]] QString path() const;
    QString m_folder;
};

} // namespace articulator::vault

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testvault.h"

#include <QtGlobal>

namespace articulator::testsupport {

using namespace Qt::Literals::StringLiterals;

TestVault::TestVault()
{
    auto made = vault::Vault::create(m_folder.filePath(u"keys"_s), u"owner"_s, domain::Secret("correct horse battery"));
    if (!made)
        qFatal("the vault of the tests could not be made: %s", made.error().code.constData());
    m_vault = std::move(*made);
}

vault::ClinicCipher TestVault::cipher(const QString &clinic)
{
    const auto added = m_vault->addClinic(clinic);
    auto cipher = m_vault->cipher(clinic);
    if (!added || !cipher)
        qFatal("no cipher for the clinic of a test");
    return std::move(*cipher);
}

} // namespace articulator::testsupport

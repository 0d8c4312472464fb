// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/keyregister.h"

#include <algorithm>

#include "vault/lengthprefixed.h"

namespace articulator::vault {

namespace {

void addCopies(LengthPrefixed &to, const SealedCopies &copies)
{
    to.add(quint64(copies.size()));
    for (auto it = copies.cbegin(); it != copies.cend(); ++it)
        to.add(it.key().toUtf8()).add(it.value());
}

void addSlot(LengthPrefixed &to, const KeySlot &slot, int version)
{
    to.add(slot.id().toUtf8()).add(quint64(slot.backend)).add(slot.where.toUtf8());
    to.add(slot.cost.n).add(slot.cost.r).add(slot.cost.p).add(slot.salt).add(slot.publicKey).add(slot.wrapped);
    if (version >= 2 && slot.kind == KeySlot::Kind::User)
        to.add(domain::roleWord(slot.role).toUtf8());
}

void addEpoch(LengthPrefixed &to, const ClinicEpoch &epoch)
{
    to.add(quint64(epoch.epoch)).add(epoch.check);
    addCopies(to, epoch.sealed);
}

} // namespace

QString KeySlot::id() const
{
    return kind == Kind::Worker ? QStringLiteral("worker") : QStringLiteral("user:") + name;
}

const KeySlot *KeyRegister::find(const QString &slotId) const
{
    const auto it = std::find_if(keySlots.begin(), keySlots.end(), [&](const KeySlot &slot) { return slot.id() == slotId; });
    return it == keySlots.end() ? nullptr : &*it;
}

QByteArray KeyRegister::canonicalBytes() const
{
    LengthPrefixed out;
    out.add(quint64(version)).add(keyId.toUtf8()).add(workerPublic);
    addCopies(out, workerSealed);
    out.add(quint64(keySlots.size()));
    for (const KeySlot &slot : keySlots)
        addSlot(out, slot, version);
    out.add(quint64(clinics.size()));
    for (auto it = clinics.cbegin(); it != clinics.cend(); ++it) {
        out.add(it.key().toUtf8()).add(quint64(it.value().size()));
        for (const ClinicEpoch &epoch : it.value())
            addEpoch(out, epoch);
    }
    if (version >= 2) {
        out.add(quint64(disabledUsers.size()));
        for (auto it = disabledUsers.cbegin(); it != disabledUsers.cend(); ++it)
            out.add(it.key().toUtf8()).add(domain::roleWord(it.value()).toUtf8());
    }
    return out.toByteArray();
}

} // namespace articulator::vault

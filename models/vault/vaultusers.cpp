// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "vault/keyslot.h"
#include "vault/ossl.h"
#include "vault/registerseal.h"
#include "vault/vaultparts.h"

/// Who has a slot in the vault, and who may change that.
namespace articulator::vault {

namespace {

using domain::Error;
using domain::fail;
using domain::Result;
using domain::Role;
using domain::Secret;

constexpr qsizetype longestName = 128;

QString slotIdOf(const QString &user) { return QStringLiteral("user:") + user; }

bool isLastAdmin(const KeyRegister &keys, const KeySlot &slot)
{
    const auto admins = std::ranges::count_if(keys.keySlots, [](const KeySlot &each) {
        return each.kind == KeySlot::Kind::User && each.role == Role::Admin;
    });
    return slot.role == Role::Admin && admins == 1;
}

/// The slot and everything that was sealed to it; what the others have stays as it is.
void takeOut(KeyRegister &keys, const QString &slotId)
{
    std::erase_if(keys.keySlots, [&](const KeySlot &slot) { return slot.id() == slotId; });
    keys.workerSealed.remove(slotId);
    for (std::vector<ClinicEpoch> &epochs : keys.clinics) {
        for (ClinicEpoch &epoch : epochs)
            epoch.sealed.remove(slotId);
    }
}

} // namespace

Result<> checkUserName(const QString &user)
{
    const auto isControl = [](QChar sign) { return !sign.isPrint(); };
    if (user.trimmed().isEmpty() || user.size() > longestName || std::any_of(user.begin(), user.end(), isControl))
        return fail(Error::Kind::InvalidInput, "bad-user-name", QStringLiteral("a user name has 1 to %1 printable characters").arg(longestName));
    return {};
}

Result<> Vault::Parts::allow(const KeyRegister &keys, QByteArrayView action) const
{
    if (slotId == QStringLiteral("worker"))
        return fail(Error::Kind::Locked, "needs-user", QStringLiteral("the worker's slot proves nobody; this needs the passphrase of an admin"));
    const KeySlot *slot = keys.find(slotId);
    return domain::checkAllowed(slot ? std::optional(slot->role) : std::nullopt, action);
}

bool Vault::isUser(const QString &dataFolder, const QString &user)
{
    const Result<KeyRegister> keys = KeyStore(dataFolder).load();
    return keys && keys->find(slotIdOf(user)) != nullptr;
}

QStringList Vault::users() const
{
    QStringList names;
    for (const VaultUser &user : everyone().value_or(std::vector<VaultUser>())) {
        if (user.state == VaultUser::State::Active)
            names << user.name;
    }
    return names;
}

Result<std::vector<VaultUser>> Vault::everyone() const
{
    const Result<KeyRegister> keys = m->read();
    if (!keys)
        return fail(keys.error());
    std::vector<VaultUser> all;
    for (const KeySlot &slot : keys->keySlots) {
        if (slot.kind == KeySlot::Kind::User)
            all.push_back({slot.name, slot.role, VaultUser::State::Active});
    }
    for (auto it = keys->disabledUsers.cbegin(); it != keys->disabledUsers.cend(); ++it)
        all.push_back({it.key(), it.value(), VaultUser::State::Disabled});
    std::ranges::sort(all, {}, &VaultUser::name);
    return all;
}

std::optional<Role> Vault::roleOf(const QString &user) const
{
    const Result<KeyRegister> keys = m->read();
    const KeySlot *slot = keys ? keys->find(slotIdOf(user)) : nullptr;
    return slot && slot->kind == KeySlot::Kind::User ? std::optional(slot->role) : std::nullopt;
}

Result<VaultUser> Vault::addUser(const QString &user, Role role, const Secret &passphrase)
{
    if (const Result<> named = checkUserName(user); !named)
        return fail(named.error());
    if (passphrase.isEmpty())
        return fail(Error::Kind::Locked, "no-new-passphrase", QStringLiteral("an empty passphrase protects nothing"));
    const auto lock = m->store.lock();
    if (!lock)
        return fail(lock.error());
    Result<KeyRegister> keys = m->read();
    if (!keys)
        return fail(keys.error());
    if (const Result<> allowed = m->allow(*keys, "user.add"); !allowed)
        return fail(allowed.error());
    if (keys->find(slotIdOf(user)))
        return fail(Error::Kind::Refused, "user-exists", QStringLiteral("there is a user %1 already").arg(user));
    Result<OpenSlot> fresh = makeUserSlot(keys->keyId, user, passphrase);
    if (!fresh)
        return fail(fresh.error());
    fresh->slot.role = role;
    keys->keySlots.push_back(std::move(fresh->slot));
    keys->disabledUsers.remove(user);
    Result<> done = sealAnew(*keys, m->slotId, m->slotKey);
    if (done)
        done = m->write(*keys);
    return done ? Result<VaultUser>({user, role, VaultUser::State::Active}) : fail(done.error());
}

Result<VaultUser> Vault::disableUser(const QString &user)
{
    const auto lock = m->store.lock();
    if (!lock)
        return fail(lock.error());
    Result<KeyRegister> keys = m->read();
    if (!keys)
        return fail(keys.error());
    if (const Result<> allowed = m->allow(*keys, "user.disable"); !allowed)
        return fail(allowed.error());
    if (const auto known = keys->disabledUsers.constFind(user); known != keys->disabledUsers.cend())
        return VaultUser{user, *known, VaultUser::State::Disabled};
    const KeySlot *slot = keys->find(slotIdOf(user));
    if (!slot)
        return fail(Error::Kind::NotFound, "unknown-user", QStringLiteral("there is no user %1").arg(user));
    if (isLastAdmin(*keys, *slot))
        return fail(Error::Kind::Refused, "last-admin", QStringLiteral("%1 is the last admin; nobody could add users any more").arg(user));
    const VaultUser gone{user, slot->role, VaultUser::State::Disabled};
    takeOut(*keys, slotIdOf(user));
    keys->disabledUsers.insert(user, gone.role);
    if (const Result<> done = m->write(*keys); !done)
        return fail(done.error());
    return gone;
}

} // namespace articulator::vault

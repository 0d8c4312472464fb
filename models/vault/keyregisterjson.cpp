// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "vault/keyregister.h"

namespace articulator::vault {

namespace {

using domain::Error;
using domain::fail;

constexpr auto formatName = "articulator-keys";

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

QJsonObject toObject(const SealedCopies &copies)
{
    QJsonObject object;
    for (auto it = copies.cbegin(); it != copies.cend(); ++it)
        object.insert(it.key(), base64(it.value()));
    return object;
}

QLatin1String word(KeySlot::Backend backend)
{
    switch (backend) {
    case KeySlot::Backend::Passphrase: return QLatin1String("passphrase");
    case KeySlot::Backend::Keychain: return QLatin1String("keychain");
    case KeySlot::Backend::KeyFile: return QLatin1String("key-file");
    }
    return {};
}

QJsonObject toObject(const KeySlot &slot)
{
    QJsonObject object{{QStringLiteral("backend"), word(slot.backend)},
                       {QStringLiteral("salt"), base64(slot.salt)},
                       {QStringLiteral("public"), base64(slot.publicKey)},
                       {QStringLiteral("wrapped"), base64(slot.wrapped)}};
    if (slot.kind == KeySlot::Kind::User) {
        object.insert(QStringLiteral("user"), slot.name);
        object.insert(QStringLiteral("role"), domain::roleWord(slot.role));
        object.insert(QStringLiteral("scrypt"), QJsonObject{{QStringLiteral("n"), qint64(slot.cost.n)},
                                                            {QStringLiteral("r"), qint64(slot.cost.r)},
                                                            {QStringLiteral("p"), qint64(slot.cost.p)}});
    } else {
        object.insert(QStringLiteral("where"), slot.where);
    }
    return object;
}

/// Takes values out of JSON and remembers whether all of them had the right shape.
class Reader {
public:
    bool sound = true;
    bool costsAcceptable = true;

    QString text(const QJsonObject &from, QLatin1String key)
    {
        const QJsonValue value = from.value(key);
        note(value.isString() && !value.toString().isEmpty());
        return value.toString();
    }
    QByteArray blob(const QJsonValue &value, qsizetype size = 0)
    {
        const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
        note(value.isString() && bool(decoded) && !decoded.decoded.isEmpty() && (size == 0 || decoded.decoded.size() == size));
        return decoded.decoded;
    }
    SealedCopies copies(const QJsonValue &value)
    {
        note(value.isObject());
        SealedCopies out;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            out.insert(it.key(), blob(it.value()));
        return out;
    }
    domain::Role role(const QJsonValue &value)
    {
        const std::optional<domain::Role> known = domain::roleNamed(value.toString());
        note(known.has_value());
        return known.value_or(domain::Role::Manager);
    }
    KeySlot slot(const QJsonValue &value, int version)
    {
        const QJsonObject from = value.toObject();
        KeySlot out;
        out.kind = from.contains(QLatin1String("user")) ? KeySlot::Kind::User : KeySlot::Kind::Worker;
        const QString backend = text(from, QLatin1String("backend"));
        if (out.kind == KeySlot::Kind::User) {
            out.name = text(from, QLatin1String("user"));
            if (version >= 2)
                out.role = role(from.value(QLatin1String("role")));
            note(backend == word(KeySlot::Backend::Passphrase));
            out.cost = cost(from.value(QLatin1String("scrypt")).toObject());
        } else {
            out.where = text(from, QLatin1String("where"));
            out.backend = backend == word(KeySlot::Backend::KeyFile) ? KeySlot::Backend::KeyFile : KeySlot::Backend::Keychain;
            note(backend == word(out.backend));
        }
        out.salt = blob(from.value(QLatin1String("salt")), 32);
        out.publicKey = blob(from.value(QLatin1String("public")), 32);
        out.wrapped = blob(from.value(QLatin1String("wrapped")), 48);
        return out;
    }
    std::vector<ClinicEpoch> epochs(const QJsonValue &value)
    {
        std::vector<ClinicEpoch> out;
        for (const QJsonValue item : value.toArray()) {
            const QJsonObject from = item.toObject();
            ClinicEpoch epoch;
            epoch.epoch = from.value(QLatin1String("epoch")).toInt();
            epoch.check = blob(from.value(QLatin1String("check")), 16);
            epoch.sealed = copies(from.value(QLatin1String("sealed")));
            note(epoch.epoch > (out.empty() ? 0 : out.back().epoch));
            out.push_back(epoch);
        }
        note(!out.empty());
        return out;
    }

private:
    void note(bool held) { sound = sound && held; }
    ScryptCost cost(const QJsonObject &from)
    {
        // A number that is no whole number reads as 0, and that is not acceptable.
        const ScryptCost out{quint64(from.value(QLatin1String("n")).toInteger()), quint64(from.value(QLatin1String("r")).toInteger()),
                             quint64(from.value(QLatin1String("p")).toInteger())};
        costsAcceptable = costsAcceptable && isAcceptable(out);
        return out;
    }
};

auto damaged(const QString &what)
{
    return fail(Error::Kind::Integrity, "keys-damaged", QStringLiteral("keys.json %1").arg(what));
}

domain::Result<QJsonObject> checkedObject(const QByteArray &json)
{
    QJsonParseError why;
    const QJsonDocument document = QJsonDocument::fromJson(json, &why);
    if (!document.isObject())
        return damaged(QStringLiteral("is not JSON (at byte %1)").arg(why.offset));
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("format")).toString() != QLatin1String(formatName))
        return damaged(QStringLiteral("is not a key file of this program"));
    const int version = object.value(QLatin1String("version")).toInt();
    if (version > registerVersion)
        return fail(Error::Kind::SchemaMismatch, "vault-newer",
                    QStringLiteral("keys.json has version %1, this program knows up to %2").arg(version).arg(registerVersion));
    if (version < 1)
        return damaged(QStringLiteral("has no version"));
    return object;
}

} // namespace

QByteArray toJson(const KeyRegister &keys)
{
    QJsonArray keySlots;
    for (const KeySlot &slot : keys.keySlots)
        keySlots.append(toObject(slot));
    QJsonObject clinics;
    for (auto it = keys.clinics.cbegin(); it != keys.clinics.cend(); ++it) {
        QJsonArray epochs;
        for (const ClinicEpoch &epoch : it.value())
            epochs.append(QJsonObject{{QStringLiteral("epoch"), epoch.epoch},
                                      {QStringLiteral("check"), base64(epoch.check)},
                                      {QStringLiteral("sealed"), toObject(epoch.sealed)}});
        clinics.insert(it.key(), epochs);
    }
    QJsonObject disabled;
    for (auto it = keys.disabledUsers.cbegin(); it != keys.disabledUsers.cend(); ++it)
        disabled.insert(it.key(), domain::roleWord(it.value()));
    const QJsonObject worker{{QStringLiteral("public"), base64(keys.workerPublic)}, {QStringLiteral("sealed"), toObject(keys.workerSealed)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QLatin1String(formatName)},
                                     {QStringLiteral("version"), keys.version},
                                     {QStringLiteral("keyId"), keys.keyId},
                                     {QStringLiteral("worker"), worker},
                                     {QStringLiteral("slots"), keySlots},
                                     {QStringLiteral("clinics"), clinics},
                                     {QStringLiteral("disabled"), disabled},
                                     {QStringLiteral("proof"), base64(keys.proof)}})
        .toJson(QJsonDocument::Indented);
}

domain::Result<KeyRegister> parseRegister(const QByteArray &json)
{
    const domain::Result<QJsonObject> object = checkedObject(json);
    if (!object)
        return fail(object.error());
    Reader reader;
    KeyRegister keys;
    keys.version = object->value(QLatin1String("version")).toInt();
    keys.keyId = reader.text(*object, QLatin1String("keyId"));
    const QJsonObject worker = object->value(QLatin1String("worker")).toObject();
    keys.workerPublic = reader.blob(worker.value(QLatin1String("public")), 32);
    keys.workerSealed = reader.copies(worker.value(QLatin1String("sealed")));
    for (const QJsonValue item : object->value(QLatin1String("slots")).toArray())
        keys.keySlots.push_back(reader.slot(item, keys.version));
    const QJsonObject clinics = object->value(QLatin1String("clinics")).toObject();
    for (auto it = clinics.begin(); it != clinics.end(); ++it)
        keys.clinics.insert(it.key(), reader.epochs(it.value()));
    const QJsonObject disabled = object->value(QLatin1String("disabled")).toObject();
    for (auto it = disabled.begin(); it != disabled.end(); ++it)
        keys.disabledUsers.insert(it.key(), reader.role(it.value()));
    keys.proof = reader.blob(object->value(QLatin1String("proof")), 32);
    if (!reader.sound || keys.keySlots.empty())
        return damaged(QStringLiteral("lacks a part or has one of a wrong shape"));
    if (!reader.costsAcceptable)
        return fail(Error::Kind::Integrity, "key-parameters", QStringLiteral("keys.json asks for scrypt costs outside what is allowed"));
    return keys;
}

} // namespace articulator::vault

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ctl/pairs.h"

#include <QFile>

#include "ctl/arguments.h"

namespace articulator::ctl {

namespace {

using domain::Error;
using domain::fail;
using domain::Result;
using domain::Secret;

constexpr qint64 longestSecret = 64 * 1024;

auto bad(const char *code, const QString &why) { return fail(Error::Kind::InvalidInput, code, why); }

struct Pair {
    QString key;
    QString value;
};

std::optional<Pair> split(const std::string &argument)
{
    const QString whole = text(argument);
    const qsizetype at = whole.indexOf(u'=');
    if (at < 1)
        return std::nullopt;
    return Pair{whole.first(at), whole.sliced(at + 1)};
}

Result<Secret> fromFile(const QString &key, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return bad("bad-secret", QStringLiteral("the file %1 of the secret %2 cannot be read").arg(path, key));
    QByteArray bytes = file.read(longestSecret + 1);
    if (bytes.size() > longestSecret)
        return bad("bad-secret", QStringLiteral("the file %1 of the secret %2 is larger than 64 KiB").arg(path, key));
    QByteArrayView kept(bytes);
    if (kept.endsWith('\n'))
        kept.chop(1);
    if (kept.endsWith('\r'))
        kept.chop(1);
    Secret secret(kept);
    bytes.fill('\0');
    return secret;
}

Result<Secret> secretOf(const Pair &pair)
{
    if (pair.value.startsWith(u'@'))
        return fromFile(pair.key, pair.value.sliced(1));
    if (!pair.value.startsWith(QLatin1String("env:")))
        return bad("bad-secret", QStringLiteral("the secret %1 has to come from @FILE or env:VARIABLE, never from the command line itself").arg(pair.key));
    const QByteArray variable = pair.value.sliced(4).toLocal8Bit();
    if (variable.isEmpty() || !qEnvironmentVariableIsSet(variable.constData()))
        return bad("bad-secret", QStringLiteral("the variable %1 of the secret %2 is not set").arg(pair.value.sliced(4), pair.key));
    return Secret{QByteArrayView(qgetenv(variable.constData()))};
}

} // namespace

Result<QJsonObject> settingPairs(const std::vector<std::string> &arguments)
{
    QJsonObject out;
    for (const std::string &argument : arguments) {
        const auto pair = split(argument);
        if (!pair)
            return bad("bad-setting", QStringLiteral("--set wants KEY=VALUE, not %1").arg(text(argument)));
        if (out.contains(pair->key))
            return bad("bad-setting", QStringLiteral("the setting %1 is given twice").arg(pair->key));
        out.insert(pair->key, pair->value);
    }
    return out;
}

Result<std::map<QString, Secret>> secretPairs(const std::vector<std::string> &arguments)
{
    std::map<QString, Secret> out;
    for (const std::string &argument : arguments) {
        const auto pair = split(argument);
        if (!pair)
            return bad("bad-secret", QStringLiteral("--secret wants KEY=@FILE or KEY=env:VARIABLE"));
        Result<Secret> secret = secretOf(*pair);
        if (!secret)
            return fail(secret.error());
        if (secret->isEmpty())
            return bad("bad-secret", QStringLiteral("the secret %1 is empty").arg(pair->key));
        if (!out.emplace(pair->key, std::move(*secret)).second)
            return bad("bad-secret", QStringLiteral("the secret %1 is given twice").arg(pair->key));
    }
    return out;
}

} // namespace articulator::ctl

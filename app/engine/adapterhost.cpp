// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/adapterhost.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QPluginLoader>

namespace articulator::engine {

using domain::Error;
using domain::fail;

QString AdapterHost::standardFolder()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("adapters"));
}

AdapterHost::AdapterHost(const QString &folder)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files | QDir::Readable, QDir::Name)) {
        if (QLibrary::isLibrary(name))
            look(dir.absoluteFilePath(name));
    }
}

AdapterHost::~AdapterHost() = default;

void AdapterHost::look(const QString &file)
{
    auto loader = std::make_unique<QPluginLoader>(file);
    domain::Result<contract::Manifest> manifest = contract::judge(loader->metaData());
    if (manifest && m_installed.contains(manifest->pms))
        manifest = fail(Error::Kind::Refused, "adapter-twice",
                        QStringLiteral("Another adapter for %1 is installed; only the first by file name is used.").arg(manifest->pms));
    if (!manifest) {
        m_rejected.push_back({file, manifest.error()});
        return;
    }
    const QString pms = manifest->pms;
    m_installed.emplace(pms, Installed{std::move(*manifest), std::move(loader), nullptr});
}

std::vector<contract::Manifest> AdapterHost::installed()
{
    const std::scoped_lock guard(m_mutex);
    std::vector<contract::Manifest> all;
    for (const auto &[pms, entry] : m_installed)
        all.push_back(entry.manifest);
    return all;
}

domain::Result<domain::SettingsSchema> AdapterHost::schema(const QString &pms)
{
    return plugin(pms).map([](const contract::AdapterPlugin *loaded) { return loaded->settings(); });
}

domain::Result<std::unique_ptr<contract::Adapter>> AdapterHost::create(const QString &pms, contract::AdapterSetup setup)
{
    const domain::Result<contract::AdapterPlugin *> loaded = plugin(pms);
    if (!loaded)
        return fail(loaded.error());
    return (*loaded)->create(std::move(setup));
}

domain::Result<contract::AdapterPlugin *> AdapterHost::plugin(const QString &pms)
{
    const std::scoped_lock guard(m_mutex);
    const auto found = m_installed.find(pms);
    if (found == m_installed.end())
        return fail(missing(pms));
    Installed &entry = found->second;
    if (!entry.plugin)
        entry.plugin = qobject_cast<contract::AdapterPlugin *>(entry.loader->instance());
    if (!entry.plugin)
        return fail(Error::Kind::Malformed, "adapter-broken",
                    QStringLiteral("The adapter for %1 does not load: %2").arg(pms, entry.loader->errorString()));
    return entry.plugin;
}

Error AdapterHost::missing(const QString &pms) const
{
    // A file named like the PMS that was turned away is the more useful news than its absence.
    for (const Rejected &rejected : m_rejected) {
        if (rejected.file.section(QLatin1Char('/'), -1).startsWith(pms + QLatin1Char('.')))
            return rejected.error;
    }
    QStringList known;
    for (const auto &[name, entry] : m_installed)
        known.append(name);
    return {Error::Kind::InvalidInput, "unknown-pms",
            known.isEmpty() ? QStringLiteral("No adapter for %1 is installed; none is installed at all.").arg(pms)
                            : QStringLiteral("No adapter for %1 is installed; installed are: %2.").arg(pms, known.join(QStringLiteral(", ")))};
}

} // namespace articulator::engine

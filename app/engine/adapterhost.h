// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <mutex>

#include "contract/plugin.h"
#include "engine/adaptersource.h"

class QPluginLoader;

namespace articulator::engine {

/// The adapters of one fixed folder. A plug-in's manifest is judged before any of its code is loaded; its code is loaded when it is first
/// needed and stays.
class AdapterHost final : public AdapterSource {
public:
    /// A file of the folder that is no usable adapter, and why.
    struct Rejected {
        QString file;
        domain::Error error;
    };

    explicit AdapterHost(const QString &folder = standardFolder());
    ~AdapterHost() override;

    /// `adapters` beside the program.
    [[nodiscard]] static QString standardFolder();

    [[nodiscard]] std::vector<contract::Manifest> installed() override;
    [[nodiscard]] domain::Result<domain::SettingsSchema> schema(const QString &pms) override;
    [[nodiscard]] domain::Result<std::unique_ptr<contract::Adapter>> create(const QString &pms, contract::AdapterSetup setup) override;
    [[nodiscard]] const std::vector<Rejected> &rejected() const { return m_rejected; }

private:
    struct Installed {
        contract::Manifest manifest;
        std::unique_ptr<QPluginLoader> loader;
        contract::AdapterPlugin *plugin = nullptr;
    };
    void look(const QString &file);
    [[nodiscard]] domain::Result<contract::AdapterPlugin *> plugin(const QString &pms);
    [[nodiscard]] domain::Error missing(const QString &pms) const;

    std::mutex m_mutex;
    std::map<QString, Installed> m_installed;
    std::vector<Rejected> m_rejected;
};

} // namespace articulator::engine

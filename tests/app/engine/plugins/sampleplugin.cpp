// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QObject>

#include "contract/plugin.h"

namespace {

/// An adapter without resources; enough to be found, judged and loaded.
class EmptyAdapter final : public articulator::contract::Adapter {
public:
    articulator::domain::Result<articulator::contract::Probe> probe(std::stop_token) override { return articulator::contract::Probe{}; }
    std::vector<articulator::contract::ResourcePlan> resources() const override { return {}; }
    articulator::domain::Result<articulator::domain::Page> pull(const articulator::contract::PullRequest &, std::stop_token) override
    {
        return articulator::domain::Page{};
    }
    articulator::domain::Result<QStringList> hints(std::stop_token) override { return QStringList(); }
    articulator::contract::Budget budget() const override { return {}; }
};

} // namespace

class SamplePlugin final : public QObject, public articulator::contract::AdapterPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ARTICULATOR_ADAPTER_IID FILE SAMPLE_MANIFEST)
    Q_INTERFACES(articulator::contract::AdapterPlugin)
public:
    articulator::domain::SettingsSchema settings() const override
    {
        return {{QStringLiteral("url"), articulator::domain::SettingField::Type::Url, {}, {}, 0, 0, true}};
    }
    articulator::domain::Result<std::unique_ptr<articulator::contract::Adapter>> create(articulator::contract::AdapterSetup) const override
    {
        return std::make_unique<EmptyAdapter>();
    }
};

#include "sampleplugin.moc"

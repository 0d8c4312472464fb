// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include "contract/adapter.h"
#include "opendental/hints.h"
#include "opendental/references.h"
#include "opendental/resourcereader.h"
#include "opendental/writer.h"

namespace articulator::opendental {

/// Open Dental over its REST API.
class OpenDentalAdapter final : public contract::Adapter {
public:
    /// InvalidInput where a setting or a key makes no sense; does no network.
    [[nodiscard]] static domain::Result<std::unique_ptr<contract::Adapter>> create(contract::AdapterSetup setup);
    OpenDentalAdapter(Options options, domain::Zone zone, std::unique_ptr<Client> client, std::shared_ptr<const domain::Clock> clock);
    ~OpenDentalAdapter() override;

    [[nodiscard]] domain::Result<contract::Probe> probe(std::stop_token stop) override;
    [[nodiscard]] std::vector<contract::ResourcePlan> resources() const override;
    [[nodiscard]] domain::Result<domain::Page> pull(const contract::PullRequest &request, std::stop_token stop) override;
    [[nodiscard]] domain::Result<QStringList> hints(std::stop_token stop) override;
    [[nodiscard]] contract::Budget budget() const override;
    [[nodiscard]] contract::Writer *writer() override { return &m_writer; }

private:
    [[nodiscard]] ResourceReader *readerOf(const QString &resource) const;
    [[nodiscard]] domain::Result<> read(ResourceReader &reader, const QString &resource, Cursor &cursor, domain::Page &page, std::stop_token stop);
    void addFacts(domain::Page &page) const;

    Session m_session;
    References m_references;
    OpenDentalWriter m_writer;
    Hints m_hints;
    std::vector<std::unique_ptr<ResourceReader>> m_readers;
    std::map<QString, quint32> m_passes; ///< by resource: the pass that this process began last
};

} // namespace articulator::opendental

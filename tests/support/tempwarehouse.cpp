// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "support/tempwarehouse.h"

#include <cstdio>

#include <QtTest>

#include "support/pgcluster.h"

namespace articulator::testsupport {

using namespace Qt::Literals::StringLiterals;

TempWarehouse::TempWarehouse(Backend backend)
{
    if (backend == Backend::Postgres) {
        PgCluster *cluster = PgCluster::instance();
        if (!cluster)
            return;
        m_url = cluster->newDatabase();
        if (m_url.isEmpty())
            return;
    }
    auto parsed = warehouse::Location::parse(m_folder.filePath(u"data"_s), m_url);
    if (!parsed)
        return;
    m_location = *parsed;
    m_valid = true;
}

bool TempWarehouse::create()
{
    if (!m_valid)
        return false;
    const auto made = warehouse::Warehouse::create(m_location);
    if (!made)
        std::fprintf(stderr, "create: %s %s\n", made.error().code.constData(), qPrintable(made.error().detail));
    return made.has_value();
}

std::unique_ptr<warehouse::Warehouse> TempWarehouse::open(warehouse::Access access) const
{
    auto opened = warehouse::Warehouse::open(m_location, access);
    if (!opened) {
        std::fprintf(stderr, "open: %s %s\n", opened.error().code.constData(), qPrintable(opened.error().detail));
        return nullptr;
    }
    return std::move(*opened);
}

warehouse::ClinicRow sampleClinic(const QString &id)
{
    warehouse::ClinicRow clinic;
    clinic.id = id;
    clinic.name = u"Lakeside Dental"_s;
    clinic.pms = u"opendental"_s;
    clinic.zone = "America/Chicago";
    clinic.settings = {{u"mode"_s, u"remote"_s}, {u"interval-s"_s, u"60"_s}};
    clinic.secrets = {{u"customer-key"_s, QByteArray("\0sealed\xff", 8)}};
    return clinic;
}

void addBackends()
{
    QTest::addColumn<Backend>("backend");
    QTest::newRow("sqlite") << Backend::Sqlite;
    QTest::newRow("postgresql") << Backend::Postgres;
}

} // namespace articulator::testsupport

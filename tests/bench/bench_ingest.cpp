// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include <QCoreApplication>
#include <QTemporaryDir>

#include "bench/ingestload.h"
#include "bench/ingestrivals.h"
#include "bench/turns.h"
#include "support/pgcluster.h"
#include "support/tempwarehouse.h"
#include "support/testvault.h"
#include "warehouse/mirror.h"

// Pages into the warehouse against plain programs: bench_ingest [PATIENTS] [APPOINTMENTS] [ROUNDS]

using namespace articulator;
using namespace articulator::testsupport;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString north = u"north"_s;

/// A warehouse with the clinic, its mirror and its cipher.
class House {
public:
    House(Backend backend, TestVault &keys) : m_place(backend), m_cipher(keys.cipher(north))
    {
        if (!m_place.create())
            std::exit(1);
        m_engine = m_place.open(warehouse::Access::Engine);
        if (!m_engine || !m_engine->clinics().add(sampleClinic(north)))
            std::exit(1);
        reload();
    }

    void reload() { m_mirror = warehouse::Mirror::load(*m_engine, north).value(); }

    void apply(const domain::Page &page)
    {
        const domain::Instant now = domain::fromEpochMs(1764000000000);
        auto prepared = m_mirror->prepare(u"all"_s, page, m_cipher, now);
        const auto written = prepared ? m_mirror->commit(*m_engine, *prepared) : domain::fail(prepared.error());
        const auto audited = m_engine->audit().append({now, u"worker"_s, u"sync"_s, north, {}, u"done"_s, {}});
        if (!written || !audited || !m_engine->audit().seal()) {
            std::fprintf(stderr, "a page was not written\n");
            std::exit(1);
        }
    }

    warehouse::AuditLog &audit() { return m_engine->audit(); }
    const TempWarehouse &place() const { return m_place; }

private:
    TempWarehouse m_place;
    vault::ClinicCipher m_cipher;
    std::unique_ptr<warehouse::Warehouse> m_engine;
    std::unique_ptr<warehouse::Mirror> m_mirror;
};

void firstLoad(const std::string &figure, const std::vector<domain::Page> &pages, const IngestLoad &load, TestVault &keys, const std::string &folder,
               int rounds, double target)
{
    std::unique_ptr<House> house;
    const double rows = double(load.flatPatients.size());
    Turns::run(figure,
               {"ours",
                [&] {
                    for (const domain::Page &page : pages)
                        house->apply(page);
                },
                [&] {
                    house.reset();
                    house = std::make_unique<House>(Backend::Sqlite, keys);
                },
                rows},
               {"SQLite C API, plain", [&] { rivals::insertPatients(folder, load.flatPatients); }, [] { }, rows}, rounds, target);
}

enum class Start { Warm, AfterRestart };

void delta(const std::string &figure, House &house, IngestLoad &load, Turns::Rival rival, int rounds, double target, Start start)
{
    const double rows = double(load.flatAppointments.size());
    house.apply(load.appointments);
    Turns::run(figure,
               {"ours", [&] { house.apply(load.appointments); },
                [&] {
                    if (start == Start::AfterRestart)
                        house.reload();
                },
                rows},
               {rival.name, rival.work,
                [&] {
                    rival.before();
                    load.touch();
                },
                rows},
               rounds, target);
}

/// Writers who each wait for their entry, as the engine's writer thread serves them: what waits is made durable together.
void appendAsGroup(House &house, int writers, int each)
{
    const domain::AuditEntry entry{domain::fromEpochMs(1764000000000), u"owner"_s, u"record.reveal"_s, north, u"patient/731"_s, u"done"_s,
                                   QString(100, u'x')};
    const std::vector<domain::AuditEntry> waiting(std::size_t(writers), entry);
    for (int round = 0; round < each; ++round) {
        if (!house.audit().appendAll(waiting))
            std::exit(1);
    }
}

int argument(const QStringList &arguments, int index, int otherwise)
{
    return arguments.size() > index ? arguments[index].toInt() : otherwise;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rounds = argument(arguments, 3, 5);
    IngestLoad load = IngestLoad::make(argument(arguments, 1, 30000), argument(arguments, 2, 100000));
    TestVault keys;
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString();

    firstLoad("first load, sealed and audited, a row", load.unindexedPages, load, keys, path, rounds, 1.8);
    firstLoad("first load with blind index, a row", load.patientPages, load, keys, path, rounds, 3.7);
    {
        House house(Backend::Sqlite, keys);
        rivals::fillAppointments(path, load.flatAppointments);
        const Turns::Rival upsert{"upsert of all", [&] { rivals::upsertAppointments(path, load.flatAppointments); }};
        delta("delta, 99 % unchanged, a row", house, load, upsert, rounds, 0.10, Start::Warm);
        delta("the same, first after a restart, a row", house, load, upsert, rounds, 0.10, Start::AfterRestart);
        Turns::run("durable audit append, 100 writers", {"ours", [&] { appendAsGroup(house, 100, 40); }, [] { }, 4000},
                   {"a sync each", [&] { rivals::appendWithSyncs(path, 200); }, [] { }, 200}, rounds, 50, Turns::Goal::AtLeast);
    }
    PgCluster *cluster = PgCluster::instance();
    if (!cluster)
        return 1;
    House house(Backend::Postgres, keys);
    const auto &place = house.place().location();
    const std::string address = u"host=%1 user=%2 dbname=%3"_s.arg(place.host, place.user, place.database).toStdString();
    // Filled anew each time: PostgreSQL keeps the old rows of an update, and the comparator would grow slower by the round.
    delta("delta into PostgreSQL, a row", house, load,
          {"COPY and upsert of all", [&] { rivals::upsertShared(address, load.flatAppointments); },
           [&] { rivals::fillShared(address, load.flatAppointments); }},
          rounds, 0.15, Start::Warm);
    return 0;
}

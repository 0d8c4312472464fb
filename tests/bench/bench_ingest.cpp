// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>
#include <deque>
#include <future>
#include <thread>

#include <QCoreApplication>
#include <QTemporaryDir>

#include "bench/ingestload.h"
#include "bench/ingestrivals.h"
#include "bench/turns.h"
#include "engine/writerthread.h"
#include "support/pgcluster.h"
#include "support/tempwarehouse.h"
#include "support/testvault.h"
#include "warehouse/mirror.h"

// Pages into the warehouse against plain programs: bench_ingest [PATIENTS] [APPOINTMENTS] [ROUNDS] [PART OF A FIGURE'S NAME]

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

    void close() { m_engine.reset(); }
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
                    house->close(); // the comparator leaves no log behind either
                },
                [&] { house = std::make_unique<House>(Backend::Sqlite, keys); },
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

const domain::AuditEntry sampleEntry{domain::fromEpochMs(1764000000000), u"owner"_s, u"record.reveal"_s, north, u"patient/731"_s, u"done"_s,
                                     QString(100, u'x')};

void insist(bool held, const char *what)
{
    if (held)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

/// As many entries wait at the engine's writer thread at once, each for its own answer: a new one is handed over whenever one is answered.
void appendOutstanding(engine::WriterThread &writer, int outstanding, int entries)
{
    std::deque<std::future<domain::Result<>>> waiting;
    for (int i = 0; i < entries + outstanding; ++i) {
        if (i >= outstanding) {
            insist(waiting.front().get().has_value(), "an entry was not kept");
            waiting.pop_front();
        }
        if (i < entries)
            waiting.push_back(writer.audit(sampleEntry));
    }
}

/// The same by a thread for each writer, which mostly measures how fast two cores wake a hundred threads.
void appendByThreads(engine::WriterThread &writer, int threads, int each)
{
    std::vector<std::jthread> all;
    for (int t = 0; t < threads; ++t) {
        all.emplace_back([&] {
            for (int i = 0; i < each; ++i)
                insist(writer.audit(sampleEntry).get().has_value(), "an entry was not kept");
        });
    }
}

int argument(const QStringList &arguments, int index, int otherwise)
{
    return arguments.size() > index ? arguments[index].toInt() : otherwise;
}

/// What every figure needs.
struct Yard {
    IngestLoad load;
    TestVault keys;
    QTemporaryDir folder;
    int rounds;
    QString wanted;

    [[nodiscard]] bool wants(const char *figure) const { return QLatin1String(figure).contains(wanted); }
    [[nodiscard]] std::string path() const { return folder.path().toStdString(); }
};

void firstLoads(Yard &yard)
{
    if (yard.wants("first load, sealed and audited"))
        firstLoad("first load, sealed and audited, a row", yard.load.unindexedPages, yard.load, yard.keys, yard.path(), yard.rounds, 1.8);
    if (yard.wants("first load with blind index"))
        firstLoad("first load with blind index, a row", yard.load.patientPages, yard.load, yard.keys, yard.path(), yard.rounds, 3.7);
}

void embedded(Yard &yard)
{
    House house(Backend::Sqlite, yard.keys);
    rivals::fillAppointments(yard.path(), yard.load.flatAppointments);
    const Turns::Rival upsert{"upsert of all", [&] { rivals::upsertAppointments(yard.path(), yard.load.flatAppointments); }};
    if (yard.wants("delta, 99 % unchanged"))
        delta("delta, 99 % unchanged, a row", house, yard.load, upsert, yard.rounds, 0.10, Start::Warm);
    if (yard.wants("first after a restart"))
        delta("the same, first after a restart, a row", house, yard.load, upsert, yard.rounds, 0.10, Start::AfterRestart);
}

void audits(Yard &yard)
{
    if (!yard.wants("durable audit append"))
        return;
    TempWarehouse place(Backend::Sqlite);
    insist(place.create(), "no warehouse");
    const auto writer = std::move(engine::WriterThread::open(place.location()).value());
    const Turns::Rival syncs{"a sync each", [&] { rivals::appendWithSyncs(yard.path(), 400); }, [] { }, 400};
    // Taken into the log between the rounds, as the engine's heart does.
    const auto seal = [&] { insist(writer->ask<int>([](warehouse::Warehouse &engine) { return engine.audit().seal(); }).has_value(), "not sealed"); };
    Turns::run("durable audit append, 100 writers", {"ours", [&] { appendOutstanding(*writer, 100, 20000); }, seal, 20000}, syncs, yard.rounds, 50,
               Turns::Goal::AtLeast);
    Turns::run("durable audit append, 100 threads", {"ours", [&] { appendByThreads(*writer, 100, 50); }, seal, 5000}, syncs, yard.rounds, 0,
               Turns::Goal::AtLeast);
}

int shared(Yard &yard)
{
    if (!yard.wants("delta into PostgreSQL"))
        return 0;
    if (!PgCluster::instance())
        return 1;
    House house(Backend::Postgres, yard.keys);
    const auto &place = house.place().location();
    const std::string address = u"host=%1 user=%2 dbname=%3"_s.arg(place.host, place.user, place.database).toStdString();
    // Filled anew each time: PostgreSQL keeps the old rows of an update, and the comparator would grow slower by the round.
    delta("delta into PostgreSQL, a row", house, yard.load,
          {"COPY and upsert of all", [&] { rivals::upsertShared(address, yard.load.flatAppointments); },
           [&] { rivals::fillShared(address, yard.load.flatAppointments); }},
          yard.rounds, 0.15, Start::Warm);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Yard yard{IngestLoad::make(argument(arguments, 1, 30000), argument(arguments, 2, 100000)), {}, {}, argument(arguments, 3, 5),
              arguments.value(4)};
    firstLoads(yard);
    embedded(yard);
    audits(yard);
    return shared(yard);
}

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>
#include <thread>

#include <QTest>

#include "datahouse.h"
#include "engine/writerthread.h"

using namespace articulator;
using namespace Qt::Literals::StringLiterals;
using domain::Error;
using domain::Result;
using engine::WriterThread;
using warehouse::Warehouse;

class EngineWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jobsRunInOrderOnOneThread()
    {
        test::DataHouse house;
        const std::unique_ptr<WriterThread> writer = std::move(WriterThread::open(house.location(), 4).value());
        std::vector<int> order;
        std::set<std::thread::id> threads;
        std::vector<std::future<Result<int>>> answers;
        for (int i = 0; i < 50; ++i) {
            answers.push_back(writer->submit<int>([&order, &threads, i](Warehouse &) -> Result<int> {
                order.push_back(i);
                threads.insert(std::this_thread::get_id());
                return i * 2;
            }));
        }
        for (int i = 0; i < 50; ++i)
            QCOMPARE(answers[std::size_t(i)].get().value(), i * 2);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QCOMPARE(threads.size(), std::size_t(1));
        QVERIFY(!threads.contains(std::this_thread::get_id()));
    }

    void whatWasTakenIsDoneBeforeItStopsAndNothingAfter()
    {
        test::DataHouse house;
        const std::unique_ptr<WriterThread> writer = std::move(WriterThread::open(house.location()).value());
        std::vector<std::future<Result<>>> leaves;
        for (int i = 0; i < 100; ++i)
            leaves.push_back(writer->audit({domain::fromEpochSeconds(i), u"mia"_s, u"test"_s, u"north"_s, {}, u"done"_s, {}}));
        writer->stop();
        for (auto &leaf : leaves)
            QVERIFY(leaf.get().has_value());
        QCOMPARE(writer->ask<int>([](Warehouse &) -> Result<int> { return 1; }).error().kind, Error::Kind::Cancelled);
        QCOMPARE(writer->audit({}).get().error().code, "engine-stopping");
    }

    void leavesOfManyThreadsAreAllThere()
    {
        test::DataHouse house;
        {
            const std::unique_ptr<WriterThread> writer = std::move(WriterThread::open(house.location()).value());
            std::vector<std::thread> threads;
            for (int t = 0; t < 8; ++t) {
                threads.emplace_back([&writer, t] {
                    for (int i = 0; i < 20; ++i) {
                        if (!writer->audit({domain::fromEpochSeconds(t * 100 + i), u"mia"_s, u"test"_s, {}, {}, u"done"_s, {}}).get())
                            qFatal("A leaf was not taken.");
                    }
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            QCOMPARE(writer->ask<int>([](Warehouse &warehouse) { return warehouse.audit().seal(); }).value(), 160);
        }
        const auto reader = house.reader();
        QCOMPARE(reader->audit().list({}).value().size(), std::size_t(160));
        QVERIFY(reader->audit().verify({}).value().ok);
    }

    void withoutAWarehouseItDoesNotOpen()
    {
        QTemporaryDir folder;
        const auto location = warehouse::Location::parse(folder.path(), {}).value();
        QCOMPARE(WriterThread::open(location).error().code, "no-warehouse");
    }
};

QTEST_GUILESS_MAIN(EngineWriter)
#include "tst_enginewriter.moc"

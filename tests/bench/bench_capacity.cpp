// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>
#include <cstring>
#include <random>

#include "bench/capacityfile.h"
#include "bench/capacitykept.h"
#include "bench/capacitywhole.h"
#include "bench/contest.h"

// Capacity against its comparators: bench_capacity [CLINICS] [DAYS] [ROUNDS]

namespace {

int argument(int argc, char **argv, int index, int otherwise) { return argc > index ? std::atoi(argv[index]) : otherwise; }

} // namespace

int main(int argc, char **argv)
{
    const CapacityLoad load = CapacityLoad::make(argument(argc, argv, 1, 40), argument(argc, argv, 2, 90));
    const int rounds = argument(argc, argv, 3, 7);
    KeptCapacity kept(load);
    const IntervalLists lists(load);
    std::printf("%s: %d provider-days, %zu rows\n", load.origin.c_str(), load.providerDays(),
                load.work.rows.size() + load.blocked.rows.size() + load.busy.rows.size());
    const double days = load.providerDays();
    const double combinations = days * OperatoriesEach * double(load.patterns.size());
    bool agrees = true;
    agrees &= Contest("free windows, kept bitmaps", 0.6, {"ours", days, [&] { return kept.windows(); }},
                      {"sorted sweep", days, [&] { return sweepAll(load); }}).run(rounds);
    std::uint64_t reasons[4]{};
    agrees &= Contest("free windows with reasons, kept bitmaps", 1.0, {"ours", days, [&] { return kept.explainedWindows(reasons); }},
                      {"sorted sweep", days, [&] { return sweepAll(load); }}).run(rounds);
    agrees &= Contest("free windows, bitmaps made from rows", 0, {"ours", days, [&] { return kept.windowsFromRows(); }},
                      {"sorted sweep", days, [&] { return sweepAll(load); }}).run(rounds);
    agrees &= Contest("start windows", 0.2, {"ours", combinations, [&] { return kept.startWindows(); }},
                      {"interval lists", combinations, [&] { return lists.startWindows(); }}).run(rounds);
    std::vector<KeptCapacity::Request> requests;
    std::mt19937 random(5);
    for (int i = 0; i < 2000; ++i)
        requests.push_back({int(random() % unsigned(load.clinics)), int(random() % load.patterns.size()), int(random() % unsigned(std::max(1, load.days - 14))),
                            std::min(14, load.days)});
    const auto all = [&](auto answer) {
        std::uint64_t sum = 0;
        for (const KeptCapacity::Request &request : requests)
            sum += answer(request);
        return sum;
    };
    agrees &= Contest("first 10 starts, 14 days, 12 providers", 0.3,
                      {"ours", 2000, [&] { return all([&](const auto &request) { return kept.firstStarts(request, 10); }); }},
                      {"bitmap as written", 2000, [&] { return all([&](const auto &request) { return kept.firstStartsPlainly(request, 10); }); }})
                  .run(rounds);
    agrees &= Contest("one changed appointment, 8 types", 8,
                      {"ours", 2000, [&] {
                           std::uint64_t sum = 0;
                           for (const KeptCapacity::Request &request : requests)
                               sum += kept.changed(request.clinic, request.type, request.type % load.operatories, request.firstDay);
                           return sum;
                       }},
                      {"full rebuild of the provider-day", 2000, [&] {
                           std::uint64_t sum = 0;
                           for (const KeptCapacity::Request &request : requests)
                               sum += sweepOne(load, load.providerGroup(request.clinic, request.type, request.firstDay));
                           return sum;
                       }},
                      false).run(rounds);
    CapacityWhole whole(load);
    agrees &= Contest("the same through Capacity::openStarts", 0,
                      {"ours", 2000, [&] { return all([&](const auto &request) { return whole.firstStarts(request.type, request.firstDay); }); }},
                      {"bitmap as written", 2000, [&] { return all([&](const auto &request) { return kept.firstStartsPlainly(request, 10); }); }}, false)
                  .run(rounds);
    agrees &= Contest("Capacity::put, then windows of its day", 0,
                      {"ours", 2000, [&] {
                           return all([&](const auto &request) {
                               whole.touch(request.firstDay * 150 + request.clinic);
                               return whole.windowsOfDay(request.type, request.firstDay);
                           });
                       }},
                      {"the windows alone", 2000, [&] {
                           return all([&](const auto &request) { return whole.windowsOfDay(request.type, request.firstDay); });
                       }}).run(rounds);
    CapacityFile file(load);
    agrees &= Contest("windows from packed days in a SQLite file", 0.12, {"ours", days, [&] { return file.windowsFromPackedDays(); }},
                      {"SQLite row by row", days, [&] { return file.windowsRowByRow(); }}).run(rounds);
    return agrees ? 0 : 1;
}

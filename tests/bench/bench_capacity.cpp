// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>
#include <random>

#include "bench/capacityfile.h"
#include "bench/capacitykept.h"
#include "bench/capacitywhole.h"
#include "bench/contest.h"

// Capacity against its comparators: bench_capacity [CLINICS] [DAYS] [ROUNDS]

namespace {

int argument(int argc, char **argv, int index, int otherwise) { return argc > index ? std::atoi(argv[index]) : otherwise; }

using Request = KeptCapacity::Request;

class CapacityFigures {
public:
    CapacityFigures(const CapacityLoad &load, int rounds) : m_load(load), m_rounds(rounds), m_kept(load), m_days(load.providerDays())
    {
        std::mt19937 random(5);
        for (int i = 0; i < 2000; ++i)
            m_requests.push_back({int(random() % unsigned(load.clinics)), int(random() % load.patterns.size()),
                                  int(random() % unsigned(std::max(1, load.days - 14))), std::min(14, load.days)});
    }
    /// True if every answer agreed with the comparator's.
    [[nodiscard]] bool run()
    {
        windows();
        starts();
        changes();
        whole();
        file();
        return m_agrees;
    }

private:
    void add(Contest contest) { m_agrees = contest.run(m_rounds) && m_agrees; }
    template <typename Answer> Contest::Rival asked(const char *name, Answer answer)
    {
        return {name, double(m_requests.size()), [this, answer] {
                    std::uint64_t sum = 0;
                    for (const Request &request : m_requests)
                        sum += answer(request);
                    return sum;
                }};
    }
    Contest::Rival plainBitmap()
    {
        return asked("bitmap as written", [this](const Request &request) { return m_kept.firstStartsPlainly(request, 10); });
    }
    void windows()
    {
        const Contest::Rival sweep{"sorted sweep", m_days, [this] { return sweepAll(m_load); }};
        add({"free windows, kept bitmaps", 0.6, {"ours", m_days, [this] { return m_kept.windows(); }}, sweep});
        add({"free windows with reasons, kept bitmaps", 1.0, {"ours", m_days, [this] { return m_kept.explainedWindows(m_reasons); }}, sweep});
        add({"free windows, bitmaps made from rows", 0, {"ours", m_days, [this] { return m_kept.windowsFromRows(); }}, sweep});
    }
    void starts()
    {
        const IntervalLists lists(m_load);
        const double combinations = m_days * OperatoriesEach * double(m_load.patterns.size());
        add({"start windows", 0.2, {"ours", combinations, [this] { return m_kept.startWindows(); }},
             {"interval lists", combinations, [&] { return lists.startWindows(); }}});
        add({"first 10 starts, 14 days, 12 providers", 0.3,
             asked("ours", [this](const Request &request) { return m_kept.firstStarts(request, 10); }), plainBitmap()});
    }
    void changes()
    {
        add({"one changed appointment, 8 types", 8, asked("ours", [this](const Request &request) {
                 return m_kept.changed(request.clinic, request.type, request.type % m_load.operatories, request.firstDay);
             }),
             asked("full rebuild of the provider-day", [this](const Request &request) {
                 return sweepOne(m_load, m_load.providerGroup(request.clinic, request.type, request.firstDay));
             }),
             false});
    }
    void whole()
    {
        CapacityWhole whole(m_load);
        const auto day = [&](const Request &request) { return whole.windowsOfDay(request.type, request.firstDay); };
        add({"the first 10 through Capacity::openStarts", 0.3,
             asked("ours", [&](const Request &request) { return whole.firstStarts(request.type, request.firstDay); }), plainBitmap(), false});
        add({"Capacity::put, then windows of its day", 0, asked("ours", [&](const Request &request) {
                 whole.touch(request.firstDay * 150 + request.clinic);
                 return day(request);
             }),
             asked("the windows alone", day)});
    }
    void file()
    {
        CapacityFile file(m_load);
        add({"windows from packed days in a SQLite file", 0.12, {"ours", m_days, [&] { return file.windowsFromPackedDays(); }},
             {"SQLite row by row", m_days, [&] { return file.windowsRowByRow(); }}});
    }

    const CapacityLoad &m_load;
    int m_rounds;
    KeptCapacity m_kept;
    double m_days;
    std::vector<Request> m_requests;
    std::uint64_t m_reasons[4]{};
    bool m_agrees = true;
};

} // namespace

int main(int argc, char **argv)
{
    const CapacityLoad load = CapacityLoad::make(argument(argc, argv, 1, 40), argument(argc, argv, 2, 90));
    std::printf("%s: %d provider-days, %zu rows; processor time, medians of rounds in turn\n", load.origin.c_str(), load.providerDays(),
                load.work.rows.size() + load.blocked.rows.size() + load.busy.rows.size());
    return CapacityFigures(load, argument(argc, argv, 3, 7)).run() ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include <time.h>

/// Ours and a comparator in turn, by the wall clock: syncs and a server's own work count. `before` is not timed. A ratio is taken round by round,
/// the median of them is told, so that neighbours on the machine who slow both do not count. Beside it stands the same ratio of processor time,
/// which tells on a busy machine what the wall clock cannot.
class Turns {
public:
    struct Rival {
        std::string name;
        std::function<void()> work;
        std::function<void()> before = [] { };
        double units = 1; ///< where the two do different amounts
    };
    enum class Goal { AtMost, AtLeast };

    static void run(const std::string &figure, Rival ours, Rival comparator, int rounds, double target, Goal goal = Goal::AtMost)
    {
        std::vector<double> mine, theirs, ratios, processor;
        for (int round = -1; round < rounds; ++round) {
            const Time there = timed(comparator);
            const Time here = timed(ours);
            if (round < 0)
                continue;
            mine.push_back(here.wall);
            theirs.push_back(there.wall);
            ratios.push_back(goal == Goal::AtMost ? here.wall / there.wall : there.wall / here.wall);
            processor.push_back(goal == Goal::AtMost ? here.processor / there.processor : there.processor / here.processor);
        }
        const double ratio = median(ratios);
        const bool reached = goal == Goal::AtMost ? ratio <= target : ratio >= target;
        std::printf("%-44s %9.2f us  %-34s %9.2f us  ratio %7.3f  (processor %7.3f)  target %s %.2f  %s\n", figure.c_str(), median(mine) * 1e6, comparator.name.c_str(),
                    median(theirs) * 1e6, ratio, median(processor), goal == Goal::AtMost ? "<=" : ">=", target, reached ? "reached" : "MISSED");
        std::fflush(stdout);
    }

private:
    struct Time {
        double wall = 0;
        double processor = 0;
    };
    static double secondsOf(clockid_t clock)
    {
        timespec time{};
        clock_gettime(clock, &time);
        return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
    }
    static Time timed(const Rival &rival)
    {
        rival.before();
        const Time start{secondsOf(CLOCK_MONOTONIC), secondsOf(CLOCK_PROCESS_CPUTIME_ID)};
        rival.work();
        return {(secondsOf(CLOCK_MONOTONIC) - start.wall) / rival.units,
                (secondsOf(CLOCK_PROCESS_CPUTIME_ID) - start.processor) / rival.units};
    }
    static double median(std::vector<double> values)
    {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }
};

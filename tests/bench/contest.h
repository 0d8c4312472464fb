// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include <time.h>

/// Ours beside a comparator, run in turn so that a machine whose speed drifts moves both. Each work answers with a check value; equal answers
/// are part of the figure.
class Contest {
public:
    using Work = std::function<std::uint64_t()>;

    struct Rival {
        std::string name;
        double units; ///< of work in one call
        Work work;
    };

    /// `target`: ours must take at most this part of the comparator's time; 0: told for information.
    Contest(std::string figure, double target, Rival ours, Rival comparator, bool sameAnswer = true)
        : m_figure(std::move(figure)), m_target(target), m_ours(std::move(ours)), m_comparator(std::move(comparator)), m_sameAnswer(sameAnswer)
    {
    }

    /// Prints one line; false if the answers differ.
    bool run(int rounds)
    {
        std::vector<double> ours, theirs, ratios;
        std::uint64_t answers[2]{};
        for (int round = -1; round < rounds; ++round) { // the first warms up
            const double comparator = timed(m_comparator, answers[0]);
            const double mine = timed(m_ours, answers[1]);
            if (round < 0)
                continue;
            theirs.push_back(comparator);
            ours.push_back(mine);
            ratios.push_back(mine / comparator);
        }
        const double ratio = median(ratios);
        const bool agrees = !m_sameAnswer || answers[0] == answers[1];
        std::printf("%-46s %10.1f ns  %-40s %10.1f ns  ratio %6.3f  target %5s  %s%s\n", m_figure.c_str(), median(ours), m_comparator.name.c_str(),
                    median(theirs), ratio, m_target > 0 ? text(m_target).c_str() : "-", m_target <= 0 ? "" : ratio <= m_target ? "reached" : "MISSED",
                    agrees ? (m_sameAnswer ? "  same answer" : "") : "  ANSWERS DIFFER");
        std::fflush(stdout);
        return agrees;
    }

private:
    static double timed(const Rival &rival, std::uint64_t &answer)
    {
        const double start = processorTime();
        answer = rival.work();
        return (processorTime() - start) / rival.units;
    }
    /// Nanoseconds this thread was given: what neighbours on the machine take is not counted.
    static double processorTime()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e9 + double(time.tv_nsec);
    }
    static double median(std::vector<double> values)
    {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }
    static std::string text(double value)
    {
        char buffer[16];
        std::snprintf(buffer, sizeof buffer, "%.2f", value);
        return buffer;
    }

    std::string m_figure;
    double m_target;
    Rival m_ours;
    Rival m_comparator;
    bool m_sameAnswer;
};

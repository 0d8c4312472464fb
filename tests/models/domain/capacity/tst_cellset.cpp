// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <random>

#include <QtTest>

#include "domain/patternset.h"

using namespace articulator::domain;

namespace {

constexpr int DayCells = 300;

/// Runs of cells of a day, dense enough for erosion to leave something.
CellSet randomCells(std::mt19937 &random)
{
    CellSet cells;
    for (int cell = int(random() % 20); cell < DayCells; cell += int(random() % 12) + 1) {
        const int end = cell + int(random() % 40);
        cells.add(cell, std::min(end, DayCells));
        cell = end;
    }
    return cells;
}

QString randomPattern(std::mt19937 &random, int most)
{
    QString pattern;
    for (int i = 1 + int(random() % unsigned(most)); i > 0; --i)
        pattern += random() % 3 != 0 ? u'X' : u'/';
    return pattern;
}

bool fits(const CellSet &free, const QString &pattern, int start, bool onlyX)
{
    for (int i = 0; i < pattern.size(); ++i)
        if (!free.test(start + i) && (!onlyX || pattern[i] == u'X'))
            return false;
    return true;
}

} // namespace

/// Bitmaps against cell by cell.
class CellSets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addLeavesOutWhatLiesOutsideTheDay();
    void erosionKeepsStartsOfWholeVisits();
    void runsAreMaximal();
    void patternSetsAgreeWithSinglePatterns();
};

void CellSets::addLeavesOutWhatLiesOutsideTheDay()
{
    CellSet cells;
    cells.add(-20, 3);
    cells.add(318, 999);
    cells.add(70, 70);
    cells.add(90, 10);
    QCOMPARE(cells.count(), 5);
    QVERIFY(cells.test(0) && cells.test(2) && !cells.test(3) && cells.test(319) && !cells.test(320) && !cells.test(-1));
    CellSet wide;
    wide.add(60, 200);
    for (int i = 0; i < CellSet::Cells; ++i)
        QCOMPARE(wide.test(i), i >= 60 && i < 200);
}

void CellSets::erosionKeepsStartsOfWholeVisits()
{
    std::mt19937 random(1);
    for (int round = 0; round < 300; ++round) {
        const CellSet free = randomCells(random);
        const int length = 1 + int(random() % (round % 5 == 0 ? 300 : 20));
        const CellSet starts = free.eroded(length);
        const QString pattern = randomPattern(random, round % 5 == 0 ? 120 : 14);
        const CellSet providerStarts = CellPattern::of(pattern).providerStarts(free);
        for (int i = 0; i < DayCells; ++i) {
            QCOMPARE(starts.test(i), fits(free, QString(length, u'X'), i, false));
            QCOMPARE(providerStarts.test(i), fits(free, pattern, i, true));
            if (length <= 64)
                QCOMPARE(bool(free.pair(std::size_t(i / 64)).eroded(length).low >> (i % 64) & 1), starts.test(i));
        }
    }
}

void CellSets::runsAreMaximal()
{
    std::mt19937 random(2);
    for (int round = 0; round < 300; ++round) {
        const CellSet cells = round == 0 ? CellSet::upTo(CellSet::Cells) : randomCells(random);
        CellSet again;
        int longest = 0;
        int last = -1;
        cells.forEachRun([&](int first, int end) {
            QVERIFY(first > last && !cells.test(first - 1) && !cells.test(end));
            again.add(first, end);
            for (int cell = first; cell < end; ++cell)
                QVERIFY(cells.runAround(cell).first == first && cells.runAround(cell).end == end);
            longest = std::max(longest, end - first);
            last = end;
        });
        QVERIFY(again == cells);
        QCOMPARE(cells.longestRun(), longest);
    }
}

void CellSets::patternSetsAgreeWithSinglePatterns()
{
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        std::vector<CellPattern> patterns;
        for (int i = int(random() % 12); i >= 0; --i)
            patterns.push_back(CellPattern::of(randomPattern(random, round % 4 == 0 ? 100 : 12)));
        const PatternSet set(patterns);
        const CellSet provider = randomCells(random);
        const CellSet operatory = randomCells(random);
        std::vector<CellSet> needs, visits;
        set.providerStarts(provider, needs);
        set.visitStarts(operatory, visits);
        std::vector<CellSet> told(patterns.size());
        PatternSet::forEachStartRun(needs, visits, [&](std::size_t pattern, int first, int end) { told[pattern].add(first, end); });
        for (std::size_t i = 0; i < patterns.size(); ++i) {
            QVERIFY(visits[i] == operatory.eroded(patterns[i].cells));
            QVERIFY(told[i] == (patterns[i].providerStarts(provider) & visits[i]));
        }
    }
}

QTEST_GUILESS_MAIN(CellSets)
#include "tst_cellset.moc"

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "models/domain/capacity/bruteforce.h"
#include "models/domain/capacity/randomclinic.h"

using namespace articulator::domain;

namespace {

constexpr unsigned Clinics = 2400;

QString epoch(Instant instant) { return QString::number(toEpochSeconds(instant)); }

QString line(const Window &window)
{
    return QStringList{window.provider,
                       window.operatory,
                       epoch(window.start),
                       epoch(window.end),
                       QString::number(window.minutes),
                       QString::number(window.starts),
                       QString::number(window.fits),
                       epoch(window.firstStart),
                       epoch(window.lastStart),
                       code(window.before),
                       code(window.after)}
        .join(u'|');
}

QString line(const Slot &slot)
{
    return QStringList{epoch(slot.start), epoch(slot.end), slot.provider, slot.operatory, QString::number(slot.leaves)}.join(u'|');
}

template <typename Values> QStringList lines(const Values &values)
{
    QStringList result;
    for (const auto &value : values)
        result << line(value);
    return result;
}

QStringList codes(const Why &why)
{
    std::set<QString> result;
    for (const Reason &reason : why.reasons)
        result.insert(code(reason.limit));
    return {result.begin(), result.end()};
}

BruteForce::Question question(const Visit &visit) { return {visit.type, visit.minutes.value_or(0), visit.provider, visit.operatory}; }

/// Empty where both agree, for QVERIFY2 asks for its text in any case.
QByteArray difference(unsigned seed, const QStringList &ours, const QStringList &theirs)
{
    if (ours == theirs)
        return {};
    qsizetype at = 0;
    while (at < ours.size() && at < theirs.size() && ours[at] == theirs[at])
        ++at;
    return QStringLiteral("seed %1, line %2 of %3 and %4:\n  capacity    %5\n  brute force %6")
        .arg(seed).arg(at).arg(ours.size()).arg(theirs.size()).arg(ours.value(at), theirs.value(at)).toUtf8();
}

} // namespace

/// The capacity function against the brute force, over thousands of random clinics. A failure names its seed.
class CapacityAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windowsAgree();
    void slotsAgree();
    void whyAgrees();
    void changesAgreeWithANewBook();
};

void CapacityAgreement::windowsAgree()
{
    qsizetype total = 0;
    std::set<QString> seen;
    for (unsigned seed = 1; seed <= Clinics; ++seed) {
        const RandomClinic clinic(seed);
        BruteForce force(clinic.book, question(clinic.visit));
        const Result<std::vector<Window>> windows = Capacity(clinic.book).windows(clinic.visit, fromDayNumber(clinic.firstDay), clinic.days);
        QVERIFY2(windows, QByteArray::number(seed));
        const QStringList ours = lines(*windows);
        const QStringList theirs = force.windows(clinic.firstDay, clinic.days);
        QVERIFY2(ours == theirs, difference(seed, ours, theirs));
        total += ours.size();
        for (const Window &window : *windows)
            seen.insert({code(window.before), code(window.after)});
    }
    // The generator must reach what it is for: many windows, and every code at some edge.
    QVERIFY2(total > qsizetype(Clinics), QByteArray::number(total));
    QCOMPARE(seen.size(), std::size_t(7));
}

void CapacityAgreement::slotsAgree()
{
    for (unsigned seed = 1; seed <= Clinics / 3; ++seed) {
        RandomClinic clinic(seed);
        BruteForce force(clinic.book, question(clinic.visit));
        const Instant from = clinic.book.zone.dayBounds(fromDayNumber(clinic.firstDay))[0] + std::chrono::seconds(clinic.below(20 * 3600));
        const Instant end = clinic.book.zone.dayBounds(fromDayNumber(clinic.firstDay + clinic.days - 1))[1];
        const Instant until = std::min(end, from + std::chrono::seconds(60 + clinic.below(30 * 3600)));
        const int step = 5 * (1 + clinic.below(8));
        const int limit = clinic.chance(50) ? 0 : 1 + clinic.below(12);
        const Capacity capacity(clinic.book);
        for (const int each : {step, 5}) { // every cell is looked for by another way than every second one
            const Result<std::vector<Slot>> starts = capacity.openStarts(clinic.visit, from, until, each, limit);
            QVERIFY2(starts, QByteArray::number(seed));
            const QStringList theirs = force.slotList(toEpochSeconds(from), toEpochSeconds(until), each, limit);
            QVERIFY2(lines(*starts) == theirs, difference(seed, lines(*starts), theirs));
        }
    }
}

void CapacityAgreement::whyAgrees()
{
    for (unsigned seed = 1; seed <= Clinics / 3; ++seed) {
        RandomClinic clinic(seed);
        BruteForce force(clinic.book, question(clinic.visit));
        const Capacity capacity(clinic.book);
        const std::vector<Window> windows = capacity.windows(clinic.visit, fromDayNumber(clinic.firstDay), clinic.days).value();
        const std::array<Instant, 2> range{clinic.book.zone.dayBounds(fromDayNumber(clinic.firstDay))[0],
                                           clinic.book.zone.dayBounds(fromDayNumber(clinic.firstDay + clinic.days - 1))[1]};
        for (int i = 0; i < 40; ++i) {
            Instant at = range[0] + std::chrono::minutes(5) * clinic.below(int((range[1] - range[0]) / std::chrono::minutes(5)));
            if (!windows.empty() && clinic.chance(40))
                at = windows[std::size_t(clinic.below(int(windows.size())))].lastStart;
            if (clinic.chance(10))
                at += std::chrono::seconds(1 + clinic.below(299));
            const Why why = capacity.why(clinic.visit, at).value();
            const bool isStart = std::ranges::any_of(windows, [&](const Window &window) {
                return at >= window.firstStart && at <= window.lastStart && (at - window.firstStart) % std::chrono::minutes(5) == std::chrono::minutes(0);
            });
            QVERIFY2(why.legal == isStart && why.reasons.empty() == why.legal, difference(seed, {epoch(at)}, {}));
            const std::set<QString> expected = force.why(toEpochSeconds(at));
            const QStringList theirs(expected.begin(), expected.end());
            QVERIFY2(codes(why) == theirs, difference(seed, codes(why), theirs));
        }
    }
}

void CapacityAgreement::changesAgreeWithANewBook()
{
    for (unsigned seed = 1; seed <= Clinics / 3; ++seed) {
        RandomClinic clinic(seed);
        Capacity capacity(clinic.book);
        const CivilDate first = fromDayNumber(clinic.firstDay);
        for (int i = 0; i < 6; ++i) {
            QVERIFY(capacity.windows(clinic.visit, first, clinic.days));
            const QString id = QString::number(1 + clinic.below(14));
            if (clinic.chance(30))
                capacity.drop(id);
            else
                capacity.put({id, clinic.appointment()});
            const QStringList ours = lines(capacity.windows(clinic.visit, first, clinic.days).value());
            const Capacity fresh(capacity.book());
            const QStringList anew = lines(fresh.windows(clinic.visit, first, clinic.days).value());
            QVERIFY2(ours == anew, difference(seed, ours, anew));
            const Instant from = clinic.book.zone.dayBounds(first)[0];
            const Instant until = clinic.book.zone.dayBounds(first + std::chrono::days(clinic.days - 1))[1];
            const QStringList found = lines(capacity.openStarts(clinic.visit, from, until, 5, 0).value());
            QCOMPARE(found, lines(fresh.openStarts(clinic.visit, from, until, 5, 0).value()));
        }
    }
}

QTEST_GUILESS_MAIN(CapacityAgreement)
#include "tst_capacityagreement.moc"

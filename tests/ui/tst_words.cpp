// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "ui/look/errorwords.h"
#include "ui/look/timewords.h"
#include "ui/look/tokens.h"
#include "ui/look/words.h"
#include "ui/pages/cliniclist.h"
#include "ui/pages/headline.h"
#include "ui/pages/newslist.h"
#include "ui/samples.h"

using namespace articulator;
using namespace articulator::ui;
using domain::Freshness;

/// Everything that can be said has words, and nothing says "all good" that is not.
class WordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorKindHasWords();
    void everyKnownCodeHasWords();
    void anUnknownCodeIsNamed();
    void everyLimitHasWords();
    void onlyCurrentIsGreen();
    void headlineIsGreenOnlyWhenAllIsCurrent();
    void timesAreTheClinics();
    void timesOfManyZonesSayTheirs();
    void aRepeatedFailureSaysHowOften();
    void aClinicSaysClosedAndNever();
    void textStandsOut_data();
    void textStandsOut();
};

void WordsTest::everyErrorKindHasWords()
{
    for (int kind = 0; kind <= int(domain::Error::Kind::Internal); ++kind) {
        const auto name = domain::kindName(domain::Error::Kind(kind));
        QVERIFY2(ErrorWords::knownCodes().contains(name), name.constData());
        const Trouble trouble = ErrorWords::of({domain::Error::Kind(kind), "no-such-code", {}});
        QVERIFY2(!trouble.what.isEmpty() && !trouble.remedy.isEmpty(), name.constData());
    }
}

void WordsTest::everyKnownCodeHasWords()
{
    QSet<QByteArray> seen;
    for (const QByteArray &code : ErrorWords::knownCodes()) {
        QVERIFY2(!seen.contains(code), code.constData());
        seen << code;
        const Trouble trouble = ErrorWords::ofCode(code);
        QVERIFY2(trouble.what.endsWith(u'.') && trouble.remedy.endsWith(u'.'), code.constData());
        QVERIFY2(!ErrorWords::tagOf(code).isEmpty() && ErrorWords::tagOf(code).size() < 24, code.constData());
    }
    for (int exitCode = -1; exitCode <= 6; ++exitCode)
        QVERIFY(!ErrorWords::workerEnded(exitCode).isEmpty());
}

void WordsTest::anUnknownCodeIsNamed() { QVERIFY(ErrorWords::ofCode("quite-new").what.contains(u"quite-new")); }

void WordsTest::everyLimitHasWords()
{
    QSet<QString> seen;
    for (int limit = 0; limit <= int(domain::Limit::OffGrid); ++limit) {
        const QString words = Words::limit(domain::Limit(limit));
        QVERIFY(!words.isEmpty() && !seen.contains(words));
        seen << words;
        QVERIFY(Words::reason(domain::Limit(limit)).endsWith(u'.'));
    }
}

void WordsTest::onlyCurrentIsGreen()
{
    for (int state = 0; state <= int(Freshness::Quiet); ++state) {
        for (const bool paused : {false, true}) {
            for (const int percent : {-1, 64}) {
                desk::ClinicLine clinic;
                clinic.read.state = Freshness(state);
                clinic.paused = paused;
                clinic.firstCopyPercent = percent;
                const TagFace face = Words::of(clinic);
                QVERIFY(!face.text.isEmpty());
                QCOMPARE(face.tone == Tone::Ok, Freshness(state) == Freshness::Current && !paused);
            }
        }
    }
    for (const char *state : {"failed", "skipped", "reading", "never", ""}) {
        desk::ResourceLine line;
        line.state = state;
        QVERIFY(Words::of(line).tone != Tone::Ok);
    }
}

void WordsTest::headlineIsGreenOnlyWhenAllIsCurrent()
{
    QCOMPARE(Headline::of(samples::allCurrent()).tone, Tone::Ok);
    for (int state = 1; state <= int(Freshness::Quiet); ++state) {
        desk::OverviewSnapshot overview = samples::allCurrent();
        overview.clinics[1].read.state = Freshness(state);
        QVERIFY(Headline::of(overview).tone != Tone::Ok);
    }
    for (const auto worker : {desk::WorkerPresence::Absent, desk::WorkerPresence::Late}) {
        desk::OverviewSnapshot overview = samples::allCurrent();
        overview.worker = worker;
        QVERIFY(Headline::of(overview).tone != Tone::Ok);
    }
    desk::OverviewSnapshot paused = samples::allCurrent();
    paused.clinics[0].paused = true;
    QVERIFY(Headline::of(paused).tone != Tone::Ok);
    QVERIFY(Headline::of(desk::OverviewSnapshot{}).tone != Tone::Ok);
}

void WordsTest::timesAreTheClinics()
{
    const domain::Zone zone = TimeWords::zoneOf("America/New_York");
    QCOMPARE(TimeWords::clockAndZone(samples::morning(), zone), QStringLiteral("9:42 AM EST"));
    QCOMPARE(TimeWords::shortDate(samples::today()), QStringLiteral("Mon 23 Nov"));
    QCOMPARE(TimeWords::chairTime(400), QStringLiteral("6 h 40 m"));
    QCOMPARE(TimeWords::ago(std::chrono::seconds(18)), QStringLiteral("18 s ago"));
    QCOMPARE(TimeWords::ago(std::chrono::seconds(840)), QStringLiteral("14 min ago"));
}

void WordsTest::timesOfManyZonesSayTheirs()
{
    NewsList list;
    desk::OverviewSnapshot overview = samples::overview();
    list.show(overview);
    QCOMPARE(list.model()->words(0, 0), QStringLiteral("9:41 AM EST"));
    QCOMPARE(list.model()->words(1, 0), QStringLiteral("8:39 AM CST"));
    overview.clinics[1].zone = overview.clinics[0].zone;
    list.show(overview);
    QCOMPARE(list.model()->words(0, 0), QStringLiteral("9:41 AM"));
    QCOMPARE(list.model()->words(1, 0), QStringLiteral("9:39 AM"));
}

void WordsTest::aRepeatedFailureSaysHowOften()
{
    desk::NewsLine news;
    news.what = "failed";
    news.detail = QStringLiteral("the key was refused");
    QCOMPARE(Words::news(news), QStringLiteral("A run failed: the key was refused"));
    news.times = 5;
    QCOMPARE(Words::news(news), QStringLiteral("A run failed ×5: the key was refused"));
    news.what = "partial";
    news.detail.clear();
    QCOMPARE(Words::news(news), QStringLiteral("A run was incomplete ×5"));
}

void WordsTest::aClinicSaysClosedAndNever()
{
    ClinicList list;
    desk::OverviewSnapshot overview = samples::overview();
    overview.clinics[1].openTodayMinutes = 0;
    list.show(overview);
    list.setNow(samples::morning());
    const desk::TableModel &model = *list.model();
    const int open = model.columnOf("open");
    const int lastSync = model.columnOf("lastSync");
    QCOMPARE(model.words(0, open), QStringLiteral("6 h 40 m"));
    QCOMPARE(model.words(1, open), QStringLiteral("0 m"));
    QCOMPARE(model.words(2, open), QStringLiteral("closed"));
    QCOMPARE(model.words(3, open), QStringLiteral("not known"));
    QCOMPARE(model.words(0, lastSync), QStringLiteral("18 s ago"));
    QCOMPARE(model.words(3, lastSync), QStringLiteral("never"));
}

void WordsTest::textStandsOut_data()
{
    QTest::addColumn<Token>("ink");
    QTest::addColumn<Token>("ground");
    const auto row = [](const char *name, Token ink, Token ground) { QTest::newRow(name) << ink << ground; };
    row("ink", Token::Ink, Token::Surface);
    row("soft", Token::InkSoft, Token::Background);
    row("faint", Token::InkFaint, Token::Surface);
    row("faint on background", Token::InkFaint, Token::Background);
    row("ok", Token::Ok, Token::OkFill);
    row("warn", Token::Warn, Token::WarnFill);
    row("bad", Token::Bad, Token::BadFill);
    row("info", Token::Info, Token::InfoFill);
    row("off", Token::Off, Token::OffFill);
    row("accent", Token::Accent, Token::AccentFill);
    row("primary button", Token::OnAccent, Token::Accent);
    row("open window", Token::OpenInk, Token::Open);
    row("visit", Token::VisitInk, Token::Visit);
    row("heat", Token::Ink, Token::Heat);
    row("selection", Token::Ink, Token::Selection);
}

namespace {

double luminance(const QColor &c)
{
    const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
}

} // namespace

void WordsTest::textStandsOut()
{
    QFETCH(Token, ink);
    QFETCH(Token, ground);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const double a = luminance(colour(ink, scheme));
        const double b = luminance(colour(ground, scheme));
        const double contrast = (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
        QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
    }
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include "ui/look/storedwords.h"

using articulator::ui::StoredWords;

namespace {

/// Where sentences are made that stay in the warehouse and are shown on a page later.
const QStringList places{QStringLiteral("models/domain/writestate.cpp"),    QStringLiteral("app/engine/dispatch*.cpp"), QStringLiteral("app/engine/writedesk.cpp"),
                         QStringLiteral("app/engine/writeintake.cpp"),      QStringLiteral("app/engine/windowcheck.cpp"), QStringLiteral("app/engine/conflictdesk.cpp"),
                         QStringLiteral("app/engine/compensation.cpp"),     QStringLiteral("adapters/opendental/*.cpp"), QStringLiteral("adapters/link/*.cpp")};
/// Not for a page: a wish that was refused at its submission, a program's own mistake.
const QStringList elsewhere{QStringLiteral("Open Dental has no resource '%1'.")};

QStringList sentencesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression gap(QStringLiteral("\"\\s*\\n\\s*\""));
    static const QRegularExpression sentence(QStringLiteral("(?:QStringLiteral\\(|u)\"([A-Z][^\"\\\\]* [^\"\\\\]*\\.)\""));
    QStringList found;
    for (auto matches = sentence.globalMatch(QString::fromUtf8(file.readAll()).replace(gap, QString())); matches.hasNext();)
        found << matches.next().captured(1);
    return found;
}

} // namespace

/// What engine and adapters store for people is shown in the language of the console.
class StoredWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStoredSentenceIsKnown()
    {
        int count = 0;
        for (const QString &place : places) {
            const QFileInfo pattern(QStringLiteral(SOURCE_DIR "/") + place);
            const QDir folder(pattern.path());
            for (const QString &name : folder.entryList({pattern.fileName()}, QDir::Files)) {
                for (const QString &sentence : sentencesIn(folder.filePath(name))) {
                    ++count;
                    QVERIFY2(StoredWords::knows(sentence) || elsewhere.contains(sentence), qPrintable(name + QStringLiteral(": ") + sentence));
                }
            }
        }
        QVERIFY(count > 80);
    }

    void inEnglishNothingChanges()
    {
        for (const char *stored : {"Asked for.", "Approved. rang her", "It is being sent, try 2.", "It has ended: rejected.", "Somebody's own words"})
            QVERIFY2(!StoredWords::of(QString::fromLatin1(stored)).isEmpty(), stored);
        QCOMPARE(StoredWords::of(QStringLiteral("It is being sent, try 2.")), QStringLiteral("It is being sent, try 2."));
        QCOMPARE(StoredWords::of(QStringLiteral("Approved. rang her")), QStringLiteral("Approved. rang her"));
        QCOMPARE(StoredWords::of(QStringLiteral("Somebody's own words")), QStringLiteral("Somebody's own words"));
    }

    void aSentenceInASentenceIsToldToo()
    {
        Q_INIT_RESOURCE(words);
        QTranslator spanish;
        QVERIFY(spanish.load(QStringLiteral(":/words/articulator_es.qm")));
        QCoreApplication::installTranslator(&spanish);
        QCOMPARE(StoredWords::of(QStringLiteral("Held.")), QStringLiteral("Retenida."));
        QCOMPARE(StoredWords::of(QStringLiteral("It could not be sent: No complete answer within 65 s. It is tried again by itself.")),
                 QStringLiteral("No se pudo enviar: Sin respuesta completa en 65 s. Se intentar\u00E1 de nuevo autom\u00E1ticamente."));
        QCOMPARE(StoredWords::of(QStringLiteral("Approved. rang her")), QStringLiteral("Aprobada. rang her"));
        QVERIFY(!StoredWords::of(QStringLiteral("It has ended: rejected.")).contains(QStringLiteral("rejected")));
    }
};

QTEST_GUILESS_MAIN(StoredWordsTest)
#include "tst_storedwords.moc"

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

/// One sentence of a catalogue.
struct Sentence {
    QString context, source, comment;
    bool isPlural = false;
    QStringList forms; ///< one, or one for each number
    bool isFinished = false;
    [[nodiscard]] QString key() const { return QStringList{context, source, comment, isPlural ? QStringLiteral("n") : QString()}.join(QChar(0x1f)); }
    [[nodiscard]] QString told() const { return context.section(QStringLiteral("::"), -1) + QStringLiteral(": ") + source; }
};

using Catalogue = QMap<QString, Sentence>;

Sentence readSentence(QXmlStreamReader &xml, const QString &context)
{
    Sentence sentence;
    sentence.context = context;
    sentence.isPlural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            sentence.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            sentence.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            sentence.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!sentence.isPlural) {
                sentence.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                sentence.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return sentence;
}

Catalogue readCatalogue(const QString &path)
{
    Catalogue all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message") {
            const Sentence sentence = readSentence(xml, context);
            all.insert(sentence.key(), sentence);
        }
    }
    return all;
}

/// The places for values, in an order of their own.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?[0-9n]"));
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places << found.next().captured();
    places.sort();
    return places;
}

} // namespace

/// The catalogues have what the code says: every sentence, finished, in each language, with its places for values.
class WordsCataloguesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySentenceIsThere_data() { languages(); }
    void everySentenceIsThere();
    void everySentenceKeepsItsPlaces_data() { languages(); }
    void everySentenceKeepsItsPlaces();
    void everyPluralIsEnglish();
    void frenchKeepsItsSpaces();

private:
    void languages();
    [[nodiscard]] static QString pathOf(const QString &language) { return QStringLiteral(ARTICULATOR_SOURCE_DIR "/translations/articulator_%1.ts").arg(language); }

    Catalogue m_code;
};

void WordsCataloguesTest::initTestCase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("code.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(ARTICULATOR_SOURCE_DIR));
    lupdate.start(QStringLiteral(LUPDATE_PROGRAM), {QStringLiteral("ui"), QStringLiteral("app/desktop"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-I"),
                                                    QStringLiteral("app"), QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-silent"),
                                                    QStringLiteral("-target-language"), QStringLiteral("es"), QStringLiteral("-ts"), path});
    QVERIFY2(lupdate.waitForFinished(120000) && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    m_code = readCatalogue(path);
    QVERIFY(m_code.size() > 1000);
}

void WordsCataloguesTest::languages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"es", "fr"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void WordsCataloguesTest::everySentenceIsThere()
{
    QFETCH(QString, language);
    const Catalogue catalogue = readCatalogue(pathOf(language));
    QStringList wrong;
    for (const Sentence &said : m_code) {
        const auto found = catalogue.constFind(said.key());
        if (found == catalogue.constEnd())
            wrong << QStringLiteral("missing: ") + said.told();
        else if (!found->isFinished || found->forms.isEmpty() || found->forms.contains(QString()))
            wrong << QStringLiteral("unfinished: ") + said.told();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n') + QStringLiteral("\nRun translations/update and translate what is unfinished.")));
}

void WordsCataloguesTest::everySentenceKeepsItsPlaces()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const Sentence &said : readCatalogue(pathOf(language))) {
        for (const QString &form : said.forms) {
            // Of one, the number may stand in the words: "the clinic".
            QStringList wanted = placesOf(said.source);
            if (said.isPlural && &form == &said.forms.front() && !form.contains(u"%n") && !form.contains(u"%Ln"))
                wanted.removeIf([](const QString &place) { return place.endsWith(u'n'); });
            if (placesOf(form) != wanted || form.contains(u'&') != said.source.contains(u'&'))
                wrong << said.told() + QStringLiteral(" → ") + form;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void WordsCataloguesTest::everyPluralIsEnglish()
{
    const Catalogue english = readCatalogue(pathOf(QStringLiteral("en")));
    QStringList wrong;
    for (const Sentence &said : m_code) {
        const Sentence known = english.value(said.key());
        if (said.isPlural && (!known.isFinished || known.forms.size() != 2 || known.forms.contains(QString())))
            wrong << said.told();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// A line never begins with a colon or a question mark.
void WordsCataloguesTest::frenchKeepsItsSpaces()
{
    static const QRegularExpression loose(QStringLiteral(" [:;?!»]|« "));
    QStringList wrong;
    for (const Sentence &said : readCatalogue(pathOf(QStringLiteral("fr")))) {
        for (const QString &form : said.forms) {
            if (loose.match(form).hasMatch())
                wrong << form;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(WordsCataloguesTest)
#include "tst_wordscatalogues.moc"

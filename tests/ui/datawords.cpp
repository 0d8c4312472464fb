// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/datawords.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace {

constexpr qsizetype longestName = 4; ///< words; what is longer is a sentence, and sentences are not excused
constexpr qsizetype longestCode = 6; ///< "EST", "D1110"

const QRegularExpression &wordPattern()
{
    static const QRegularExpression pattern(QStringLiteral("[A-Za-z][A-Za-z0-9]*"));
    return pattern;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (auto found = wordPattern().globalMatch(text); found.hasNext();)
        words << found.next().captured();
    return words;
}

} // namespace

DataWords::DataWords()
{
    // Programs, verbs, folders and file endings that sentences name as they are, and ids of the samples.
    for (const char *word : {"articulatorctl", "maria", "owner", "maple", "worker", "v0", "csv", "jsonl", "es", "srv", "clinic", "remove", "add",
                             "hilltop", "ira", "http", "api", "v1", "English"})
        m_words << QString::fromLatin1(word);
    static const QRegularExpression literal(QStringLiteral("\"([^\"\\\\]*)\""));
    const QDir folder(QStringLiteral(ARTICULATOR_SOURCE_DIR "/tests/ui"));
    for (const QString &name : folder.entryList({QStringLiteral("*samples.cpp")})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString source = QString::fromUtf8(file.readAll());
        for (auto found = literal.globalMatch(source); found.hasNext();) {
            const QString text = found.next().captured(1);
            const QStringList words = wordsOf(text);
            // A code such as "failed" has words of its own on the page; a name starts with a capital.
            if (!text.isEmpty() && text.front().isUpper() && words.size() <= longestName)
                m_words.unite(QSet<QString>(words.begin(), words.end()));
        }
    }
}

// What the practice system and the programs that ask say of themselves is shown in their own words.
QString DataWords::withoutPmsWords(const QString &text)
{
    QString rest = text;
    for (const char *said : {"The key has no permission for treatment plans.", "The office did not answer in time.", "the customer key was refused",
                             "voice agent", "patient app", "patient-app", "recall flow"}) {
        const QString whole = QString::fromLatin1(said);
        rest.remove(whole);
        const QString begin = rest.endsWith(QChar(0x2026)) ? rest.chopped(1).trimmed() : rest;
        if (!begin.isEmpty() && whole.startsWith(begin))
            rest.clear();
    }
    return rest;
}

QStringList DataWords::othersIn(const QString &text) const
{
    QStringList others;
    const bool isCut = text.endsWith(QChar(0x2026));
    const QStringList words = wordsOf(withoutPmsWords(text));
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isData(words[i], isCut && i + 1 == words.size()))
            others << words[i];
    }
    return others;
}

bool DataWords::isData(const QString &word, bool isCut) const
{
    // Numbers in hexadecimal, patterns of visits, and permissions as Open Dental calls them.
    static const QRegularExpression id(QStringLiteral("^([0-9a-f]+|X+|Api[A-Za-z]+)$"));
    if (word.size() == 1 || m_words.contains(word) || id.match(word).hasMatch())
        return true;
    if (word.size() <= longestCode && word.toUpper() == word)
        return true;
    return isCut && std::ranges::any_of(m_words, [&](const QString &whole) { return whole.startsWith(word); });
}

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/language.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

/// Outside of any namespace, as the macro wants it; a static library's resources do not come by themselves.
static void initWords() { Q_INIT_RESOURCE(words); }

namespace articulator::ui {

namespace {

const QString english = QStringLiteral("en");

// Qt's own words for these keys are whole words in some languages, and a sheet of keys has no room for them; ours are asked first.
[[maybe_unused]] constexpr const char *shortKeys[]{QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Shift")};

/// The desktop's own way of dates and numbers where it speaks this language, so that regions keep theirs; else that of most offices with our systems.
QLocale localeOf(const QString &code)
{
    const QLocale desktop = QLocale::system();
    const QLocale wanted = code == u"fr" ? QLocale(code) : QLocale(code + QStringLiteral("_US"));
    return desktop.language() == wanted.language() ? desktop : wanted;
}

} // namespace

Language::Language(QObject *parent) : QObject(parent)
{
    initWords();
    install(english);
}

Language::~Language() = default;

const std::vector<Language::Known> &Language::known()
{
    static const std::vector<Known> all{{english, QStringLiteral("English")}, {QStringLiteral("es"), QStringLiteral("Español")}, {QStringLiteral("fr"), QStringLiteral("Français")}};
    return all;
}

bool Language::isKnown(const QString &code) { return std::ranges::any_of(known(), [&](const Known &each) { return each.code == code; }); }

QString Language::system()
{
    for (const QString &wished : QLocale::system().uiLanguages()) {
        const QString code = wished.section(u'-', 0, 0);
        if (isKnown(code))
            return code;
    }
    return english;
}

void Language::choose(const QString &code)
{
    m_chosen = isKnown(code) ? code : QString();
    const QString next = m_chosen.isEmpty() ? system() : m_chosen;
    if (next == m_current)
        return;
    install(next);
    Q_EMIT changed();
}

// Qt's words first: the translator that was installed last is asked first, and ours must win.
void Language::install(const QString &code)
{
    QCoreApplication::removeTranslator(&m_qtWords);
    QCoreApplication::removeTranslator(&m_words);
    m_current = code;
    QLocale::setDefault(localeOf(code));
    if (m_qtWords.load(QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(QStringLiteral(":/words/articulator_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_words);
}

} // namespace articulator::ui

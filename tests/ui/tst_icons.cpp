// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QtTest>

#include "ui/commands/pageid.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

using namespace articulator::ui;

/// Our drawings: one grid, one line, no colour of their own, all compiled in, none cut by the edge.
class IconsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Scheme::Light); }
    void drawingKeepsTheGrid_data() { drawings(); }
    void drawingKeepsTheGrid();
    void drawingIsSeenWhole_data() { drawings(); }
    void drawingIsSeenWhole();
    void inkFollowsTheScheme();
    void everyPageHasOne();
    void everyNameInTheCodeIsThere();
    void theProgramsIconScales();

private:
    void drawings();

    std::unique_ptr<Theme> m_theme;
};

namespace {

const QString folder = QStringLiteral(ARTICULATOR_SOURCE_DIR "/resources/icons");

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QImage drawn(const QString &name, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icons::named(name).paint(&painter, image.rect());
    painter.end();
    return image;
}

/// The rectangle that holds all ink.
QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 16)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

void IconsTest::drawings()
{
    QTest::addColumn<QString>("name");
    for (const QString &file : QDir(folder).entryList({QStringLiteral("*.svg")})) {
        const QString name = file.chopped(4);
        if (name != u"articulator")
            QTest::newRow(qPrintable(name)) << name;
    }
}

void IconsTest::drawingKeepsTheGrid()
{
    QFETCH(QString, name);
    const QString text = textOf(folder + QLatin1Char('/') + name + QStringLiteral(".svg"));
    static const QRegularExpression shape(QStringLiteral(
        "^<!-- SPDX[^\\n]*\\n<!-- SPDX[^\\n]*\\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"16\" viewBox=\"0 0 16 16\" fill=\"none\" "
        "stroke=\"#000\" stroke-width=\"1.5\" stroke-linecap=\"round\" stroke-linejoin=\"round\"><path d=\"[^\"]+\"/></svg>\\n$"));
    QVERIFY2(shape.match(text).hasMatch(), qPrintable(text));
    QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)), "It stands in the folder and not in articulator.qrc.");
}

void IconsTest::drawingIsSeenWhole()
{
    QFETCH(QString, name);
    constexpr int side = 64;
    const QRect ink = inkOf(drawn(name, side));
    QVERIFY(!ink.isEmpty());
    QVERIFY2(QRect(2, 2, side - 4, side - 4).contains(ink), "It touches the edge.");
    QVERIFY2(std::max(ink.width(), ink.height()) >= side / 2 - 4, "It is much smaller than the others.");
}

void IconsTest::inkFollowsTheScheme()
{
    const auto middle = [](const QImage &image) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, image.height() / 2)) == 255)
                return image.pixelColor(x, image.height() / 2);
        }
        return QColor();
    };
    m_theme->setWish(Theme::Wish::Light);
    const QColor light = middle(drawn(QStringLiteral("capacity"), 64));
    m_theme->setWish(Theme::Wish::Dark);
    const QColor dark = middle(drawn(QStringLiteral("capacity"), 64));
    QCOMPARE(light, colour(Token::InkSoft, Scheme::Light));
    QCOMPARE(dark, colour(Token::InkSoft, Scheme::Dark));
}

void IconsTest::everyPageHasOne()
{
    for (int page = 0; page < pageCount; ++page) {
        const QString name = nameOf(PageId(page));
        QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)), qPrintable(name));
    }
}

void IconsTest::everyNameInTheCodeIsThere()
{
    static const QRegularExpression use(QStringLiteral("icons::named\\(QStringLiteral\\(\"([^\"]+)\"\\)\\)"));
    QDirIterator files(QStringLiteral(ARTICULATOR_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    int uses = 0;
    while (files.hasNext()) {
        const QString text = textOf(files.next());
        for (auto found = use.globalMatch(text); found.hasNext(); ++uses) {
            const QString name = found.next().captured(1);
            QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)), qPrintable(files.filePath() + QLatin1Char(' ') + name));
        }
    }
    QVERIFY(uses > 0);
}

void IconsTest::theProgramsIconScales()
{
    for (const int side : {16, 22, 32, 64, 256})
        QCOMPARE(icons::program().pixmap(QSize(side, side), 1.0).size(), QSize(side, side));
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QTableView>
#include <QWindow>
#include <QtTest>

#include "ui/filledwindow.h"
#include "ui/look/drawing.h"
#include "ui/look/theme.h"
#include "ui/parts/figurecard.h"
#include "ui/parts/heatstrip.h"
#include "ui/parts/tag.h"
#include "ui/samples.h"
#include "ui/shell/mainwindow.h"
#include "ui/table/filterbar.h"
#include "ui/table/tableview.h"

using namespace articulator;
using namespace articulator::ui;
using PageId = MainWindow::PageId;

/// Every page, full and empty, in both schemes and both sizes: it draws, nothing that must be read is cut off, everything has a name. The pictures stay
/// in the build folder under `shots`.
class PagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void page_data();
    void page();
    void aClosedDayIsSaid();
    void chipsStayInTheirRow_data();
    void chipsStayInTheirRow();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace {

QString describe(const QWidget *widget) { return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName(); }

/// Texts that must be whole: labels that do not wrap, buttons, tags, combo boxes.
QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap() && label->width() < label->fontMetrics().horizontalAdvance(label->text()))
            cut << label->text();
        if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            cut << label->text();
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->hasHeightForWidth() && button->height() < button->heightForWidth(button->width()))
            cut << button->text();
        if (button->isVisible() && !button->hasHeightForWidth() && button->width() < button->fontMetrics().horizontalAdvance(QString(button->text()).remove(u'&')) + 8)
            cut << button->text();
    }
    for (const Tag *tag : window.findChildren<Tag *>()) {
        if (tag->isVisible() && !tag->face().text.isEmpty() && tag->width() < draw::tagSize(tag->face()).width())
            cut << tag->face().text;
    }
    for (const QComboBox *box : window.findChildren<QComboBox *>()) {
        if (box->isVisible() && box->width() - 35 < box->fontMetrics().horizontalAdvance(box->currentText()))
            cut << box->currentText();
    }
    return cut;
}

QStringList nameless(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()) && !(label && !label->text().isEmpty()))
            found << describe(widget);
    }
    return found;
}

} // namespace

void PagesTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, Scheme::Light);
    QVERIFY(QDir().mkpath(QStringLiteral(ARTICULATOR_BIN_DIR "/../shots")));
}

void PagesTest::page_data()
{
    QTest::addColumn<MainWindow::PageId>("page");
    QTest::addColumn<Theme::Wish>("wish");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("full");
    for (const bool full : {true, false}) {
        for (int page = 0; page < MainWindow::pageCount; ++page) {
            for (const auto wish : {Theme::Wish::Light, Theme::Wish::Dark}) {
                for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
                    const QString name = QStringLiteral("%1%2-%3-%4x%5")
                                             .arg(MainWindow::nameOf(PageId(page)), full ? QString() : QStringLiteral("-empty"),
                                                  wish == Theme::Wish::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                             .arg(size.width())
                                             .arg(size.height());
                    QTest::newRow(qPrintable(name)) << PageId(page) << wish << size << full;
                }
            }
        }
    }
}

void PagesTest::page()
{
    QFETCH(MainWindow::PageId, page);
    QFETCH(Theme::Wish, wish);
    QFETCH(QSize, size);
    QFETCH(bool, full);
    m_theme->setWish(wish);
    const auto shown = filled::window(*m_theme, page, size, full ? filled::Content::Full : filled::Content::Empty);
    MainWindow &window = *shown;
    QVERIFY(window.windowHandle()->isExposed());
    const QImage picture = window.grab().toImage();
    QCOMPARE(window.size(), size);
    QVERIFY(picture.save(QStringLiteral(ARTICULATOR_BIN_DIR "/../shots/%1.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
    const Scheme scheme = wish == Theme::Wish::Dark ? Scheme::Dark : Scheme::Light;
    QCOMPARE(picture.pixelColor(4, 30), colour(Token::Surface, scheme));
    QCOMPARE(picture.pixelColor(212, size.height() - 40), colour(Token::Background, scheme));
    QCOMPARE(cutTexts(window).join(u'|'), QString());
    QCOMPARE(nameless(window).join(u'|'), QString());
}

void PagesTest::aClosedDayIsSaid()
{
    MainWindow window({QStringLiteral("0.1.0"), QStringLiteral("owner"), QStringLiteral("this computer")}, *m_theme);
    desk::OverviewSnapshot overview = samples::overview();
    window.show(overview);
    const auto figures = [&window] {
        QStringList told;
        for (const FigureCard *card : window.findChildren<FigureCard *>())
            told << card->figure();
        return told;
    };
    QVERIFY2(figures().contains(QStringLiteral("12 h 45 m")), qPrintable(figures().join(u'|')));
    const auto *heat = window.findChild<HeatStrip *>();
    QVERIFY2(heat->sentence(2, 0).endsWith(u"closed"), qPrintable(heat->sentence(2, 0)));
    QVERIFY2(heat->sentence(3, 0).contains(u"not known"), qPrintable(heat->sentence(3, 0)));
    for (desk::ClinicLine &clinic : overview.clinics)
        clinic.closedToday = clinic.openTodayMinutes.has_value();
    window.show(overview);
    QVERIFY2(figures().contains(QStringLiteral("closed")), qPrintable(figures().join(u'|')));
}

void PagesTest::chipsStayInTheirRow_data()
{
    QTest::addColumn<int>("chips");
    QTest::newRow("two") << 2;
    QTest::newRow("all") << 5;
}

void PagesTest::chipsStayInTheirRow()
{
    QFETCH(int, chips);
    m_theme->setWish(chips == 2 ? Theme::Wish::Light : Theme::Wish::Dark);
    const auto shown = filled::window(*m_theme, PageId::Sync, QSize(1024, 700), filled::Content::Full);
    MainWindow &window = *shown;
    auto *runs = window.findChild<TableView *>(QStringLiteral("runs"));
    const auto bars = window.findChildren<FilterBar *>();
    const auto shownBar = std::ranges::find_if(bars, &FilterBar::isVisible);
    QVERIFY(shownBar != bars.end());
    FilterBar *bar = *shownBar;
    const QRect before = runs->geometry();
    const int outcome = runs->table()->columnOf("outcome");
    for (int chip = 0; chip < chips; ++chip)
        bar->addChip({outcome, qint64(chip + (chips == 2 ? 1 : 0))});
    QTRY_COMPARE(runs->geometry(), before);
    QCoreApplication::processEvents();
    QCOMPARE(bar->height(), 28);
    QCOMPARE(runs->table()->rowCount(), chips == 2 ? 2 : 6);
    QVERIFY(window.grab().save(QStringLiteral(ARTICULATOR_BIN_DIR "/../shots/sync-chips-%1.png").arg(chips)));
    QCOMPARE(cutTexts(window).join(u'|'), QString());
    QCOMPARE(nameless(window).join(u'|'), QString());
}

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"

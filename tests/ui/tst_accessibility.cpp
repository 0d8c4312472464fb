// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QHeaderView>
#include <QTableView>
#include <QtTest>

#include "ui/filledwindow.h"
#include "ui/look/theme.h"
#include "ui/parts/tag.h"
#include "ui/table/tableview.h"

using namespace articulator;
using namespace articulator::ui;
using filled::Content;

Q_DECLARE_METATYPE(filled::Content)

/// What a screen reader is told of every page, asked through the accessibility interface and not from the widgets.
class AccessibilityTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatTakesTheFocusHasAName_data() { pages(); }
    void whatTakesTheFocusHasAName();
    void aRowIsOneSentence_data() { pages(); }
    void aRowIsOneSentence();
    void aStateIsAWord_data() { pages(); }
    void aStateIsAWord();
    void aDisabledButtonSaysWhy_data() { pages(); }
    void aDisabledButtonSaysWhy();
    void tabReachesEverything_data() { pages(); }
    void tabReachesEverything();
    void anEmptyTableSaysWhy_data() { pages(); }
    void anEmptyTableSaysWhy();

private:
    void pages();
    std::unique_ptr<MainWindow> shown();

    std::unique_ptr<Theme> m_theme;
};

namespace {

QString place(const QWidget &widget)
{
    return QStringLiteral("%1(%2)").arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName().isEmpty() ? widget.toolTip() : widget.objectName());
}

QString told(QWidget &widget, QAccessible::Text what)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->text(what) : QString();
}

/// Every interface below, as an assistive program walks the tree.
void walk(QAccessibleInterface *face, const std::function<void(QAccessibleInterface &)> &visit)
{
    if (!face || !face->isValid())
        return;
    visit(*face);
    if (face->tableInterface())
        return; // a million cells are not walked
    for (int i = 0; i < face->childCount(); ++i)
        walk(face->child(i), visit);
}

bool takesTab(const QWidget &widget) { return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy(); }

std::vector<TableView *> tables(const QWidget &window)
{
    std::vector<TableView *> shown;
    for (TableView *table : window.findChildren<TableView *>()) {
        if (table->isVisible() && table->table())
            shown.push_back(table);
    }
    return shown;
}

} // namespace

void AccessibilityTest::initTestCase()
{
    QAccessible::setActive(true);
    m_theme = std::make_unique<Theme>(*qApp, Scheme::Light);
}

void AccessibilityTest::pages()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<Content>("content");
    for (int page = 0; page < pageCount; ++page) {
        for (const Content content : {Content::Full, Content::Empty})
            QTest::addRow("%s%s", qPrintable(ui::nameOf(PageId(page))), content == Content::Empty ? "-empty" : "") << PageId(page) << content;
    }
}

std::unique_ptr<MainWindow> AccessibilityTest::shown()
{
    QFETCH(PageId, page);
    QFETCH(Content, content);
    return filled::window(*m_theme, page, QSize(1440, 900), content);
}

void AccessibilityTest::whatTakesTheFocusHasAName()
{
    const auto window = shown();
    QStringList nameless;
    int named = 0;
    walk(QAccessible::queryAccessibleInterface(window.get()), [&](QAccessibleInterface &face) {
        const QAccessible::State state = face.state();
        if (!state.focusable || state.invisible || face.role() == QAccessible::Window || !face.object())
            return;
        if (const auto *widget = qobject_cast<const QWidget *>(face.object()); widget && (widget->focusProxy() || widget->focusPolicy() == Qt::NoFocus))
            return;
        if (face.text(QAccessible::Name).trimmed().isEmpty())
            nameless << QString::fromLatin1(face.object()->metaObject()->className()) + u' ' + face.object()->objectName();
        else
            ++named;
    });
    QCOMPARE(nameless.join(u'\n'), QString());
    QVERIFY(named > 8);
}

void AccessibilityTest::aRowIsOneSentence()
{
    const auto window = shown();
    for (TableView *view : tables(*window)) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(view);
        QVERIFY2(face && face->tableInterface(), qPrintable(view->objectName()));
        QAccessibleTableInterface *table = face->tableInterface();
        QCOMPARE(table->rowCount(), view->table()->rowCount());
        for (int row = 0; row < std::min(table->rowCount(), 5); ++row) {
            const QString sentence = table->cellAt(row, 0)->text(QAccessible::Name);
            // Of every column that says something, the title and the words.
            for (int column = 0; column < view->table()->columnCount(); ++column) {
                const QString words = view->table()->words(row, column);
                if (words.isEmpty())
                    continue;
                QVERIFY2(sentence.contains(words), qPrintable(QStringLiteral("%1, row %2: “%3” lacks “%4”").arg(view->objectName()).arg(row).arg(sentence, words)));
                const QString title = view->table()->columns()[std::size_t(column)].title;
                QVERIFY2(column == 0 || sentence.contains(title), qPrintable(sentence + u'|' + title));
                if (column > 0)
                    QVERIFY2(table->cellAt(row, column)->text(QAccessible::Name).contains(title), qPrintable(title));
            }
        }
    }
}

void AccessibilityTest::aStateIsAWord()
{
    const auto window = shown();
    for (Tag *tag : window->findChildren<Tag *>()) {
        if (tag->isVisible() && !tag->size().isEmpty())
            QCOMPARE(told(*tag, QAccessible::Name), tag->face().text);
    }
    for (const TableView *view : tables(*window)) {
        const desk::TableModel &model = *view->table();
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int row = 0; row < model.rowCount() && model.columns()[std::size_t(column)].kind == desk::ColumnKind::State; ++row) {
                if (model.severity(row, column) != desk::Severity::None)
                    QVERIFY2(!model.words(row, column).isEmpty(), qPrintable(view->objectName()));
            }
        }
    }
}

void AccessibilityTest::aDisabledButtonSaysWhy()
{
    const auto window = shown();
    QStringList silent;
    for (QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->isEnabled() && told(*button, QAccessible::Description).trimmed().isEmpty())
            silent << place(*button) + button->text();
    }
    QCOMPARE(silent.join(u'\n'), QString());
}

/// Tab comes by each of them once before it begins again.
void AccessibilityTest::tabReachesEverything()
{
    const auto window = shown();
    QSet<QWidget *> wanted;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (takesTab(*widget))
            wanted.insert(widget);
    }
    QSet<QWidget *> reached;
    QWidget *first = *wanted.begin();
    QWidget *widget = first;
    do {
        if (takesTab(*widget))
            reached.insert(widget);
        widget = widget->nextInFocusChain();
    } while (widget != first && widget);
    for (QWidget *each : wanted)
        QVERIFY2(reached.contains(each), qPrintable(place(*each)));
    QVERIFY(wanted.size() > 8);
}

void AccessibilityTest::anEmptyTableSaysWhy()
{
    const auto window = shown();
    for (TableView *view : tables(*window)) {
        if (view->table()->rowCount() == 0)
            QVERIFY2(!told(*view, QAccessible::Description).isEmpty(), qPrintable(view->objectName()));
    }
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"

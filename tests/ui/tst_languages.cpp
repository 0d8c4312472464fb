// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolTip>
#include <QtTest>

#include "ui/datawords.h"
#include "ui/filledwindow.h"
#include "ui/look/theme.h"
#include "ui/paintedtext.h"
#include "ui/pseudowords.h"
#include "ui/samples.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/setuppages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/signindialog.h"

using namespace articulator;
using namespace articulator::ui;
using filled::Content;

Q_DECLARE_METATYPE(filled::Content)

/// Every page and everything that opens over it, in every language: nothing stays English, nothing is cut off.
class LanguagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyLanguageLoads();
    void pageSpeaksOneLanguage_data() { pages({QSize(1440, 900)}); }
    void pageSpeaksOneLanguage();
    void pageIsNotCut_data() { pages({QSize(1024, 700), QSize(1440, 900)}); }
    void pageIsNotCut();
    void coverSpeaksOneLanguage_data() { covers(); }
    void coverSpeaksOneLanguage();
    void coverIsNotCut_data() { covers(); }
    void coverIsNotCut();

private:
    void pages(const std::vector<QSize> &sizes);
    void covers();
    void speakNothingKnown();
    QString foreign(QWidget &window) const;
    QString cut(QWidget &window) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PseudoWords> m_pseudo;
    DataWords m_data;
};

namespace {

/// What opens over the window, by name.
using Cover = std::function<QWidget *(MainWindow &)>;

QWidget *dialog(SignInDialog::Purpose purpose, MainWindow &window)
{
    auto *asked = new SignInDialog(purpose, QStringLiteral("maria"), QStringLiteral("/srv"), &window);
    asked->open();
    return asked;
}

QWidget *section(SettingsPage::Section section, MainWindow &window)
{
    window.goTo(PageId::Settings);
    window.setup().page()->open(section);
    return &window;
}

const std::vector<std::pair<const char *, Cover>> &allCovers()
{
    static const std::vector<std::pair<const char *, Cover>> all{
        {"palette", [](MainWindow &window) { window.showPalette(); return static_cast<QWidget *>(&window); }},
        {"keys", [](MainWindow &window) { window.showKeys(); return static_cast<QWidget *>(&window); }},
        {"locked", [](MainWindow &window) { window.showLocked(); return static_cast<QWidget *>(&window); }},
        {"week", [](MainWindow &window) {
             window.goTo(PageId::Capacity);
             window.show(samples::capacityWeek());
             return static_cast<QWidget *>(&window);
         }},
        {"types", [](MainWindow &window) { return section(SettingsPage::Section::Types, window); }},
        {"users", [](MainWindow &window) { return section(SettingsPage::Section::Users, window); }},
        {"console", [](MainWindow &window) { return section(SettingsPage::Section::Console, window); }},
        {"wizard", [](MainWindow &window) { window.setup().connectClinic(); return static_cast<QWidget *>(&window); }},
        {"edit", [](MainWindow &window) { window.setup().editClinic(); return static_cast<QWidget *>(&window); }},
        {"remove", [](MainWindow &window) { window.setup().confirmRemoval(); return static_cast<QWidget *>(&window); }},
        {"adduser", [](MainWindow &window) { window.setup().askForUser(); return static_cast<QWidget *>(&window); }},
        {"signin", [](MainWindow &window) { return dialog(SignInDialog::Purpose::SignIn, window); }},
        {"setup", [](MainWindow &window) { return dialog(SignInDialog::Purpose::SetUp, window); }},
    };
    return all;
}

const QChar dots(0x2026);

QString whole(const QString &text) { return QString(text).remove(u'&'); }

/// Where a widget's text may lie in the end: inside all that clips it and cannot be scrolled.
bool isInside(const painted::Text &text)
{
    constexpr int slack = 2; ///< antialiasing and italics
    QRectF rect = text.rect;
    for (const QWidget *widget = text.widget; widget; widget = widget->parentWidget()) {
        const QRectF room = QRectF(widget->rect()).adjusted(-slack, -slack, slack, slack);
        if (rect.left() < room.left() || rect.right() > room.right() || rect.top() < room.top() || rect.bottom() > room.bottom())
            return false;
        const QWidget *port = widget->parentWidget();
        const auto *area = port ? qobject_cast<const QAbstractScrollArea *>(port->parentWidget()) : nullptr;
        if (area && area->viewport() == port) // up and down it scrolls
            return area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff || rect.right() + widget->x() <= port->width() + slack;
        rect.translate(widget->pos());
    }
    return true;
}

QString tipAt(const painted::Text &text)
{
    QToolTip::hideText();
    const QPoint at = text.rect.center().toPoint();
    QHelpEvent help(QEvent::ToolTip, at, text.widget->mapToGlobal(at));
    for (QWidget *widget = text.widget; widget; widget = widget->parentWidget()) {
        if (QApplication::sendEvent(widget, &help) && !QToolTip::text().isEmpty())
            return QToolTip::text();
    }
    return {};
}

/// A text that ends in dots of its own, such as a button that opens a dialog.
bool endsSo(const painted::Text &text)
{
    if (const auto *label = qobject_cast<const QLabel *>(text.widget))
        return label->text().endsWith(dots);
    if (const auto *button = qobject_cast<const QAbstractButton *>(text.widget))
        return button->text().contains(dots);
    if (const QWidget *table = text.widget->parentWidget(); table && table->accessibleDescription().startsWith(text.text))
        return true; // why it is empty
    if (const auto *line = qobject_cast<const QLineEdit *>(text.widget))
        return line->placeholderText().endsWith(dots) && line->fontMetrics().horizontalAdvance(line->placeholderText()) <= line->width();
    return false;
}

/// Rows of a table scroll; a row that is half in view is no finding.
bool isScrolledItem(const painted::Text &text)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(text.widget->parentWidget());
    return area && area->viewport() == text.widget && text.rect.left() >= -1 && text.rect.right() <= text.widget->width() + 1;
}

/// What stands in a field is longer than the field when people write so; its tip says it whole.
bool isEdited(const painted::Text &text)
{
    const auto *line = qobject_cast<const QLineEdit *>(text.widget);
    return line && !line->text().isEmpty();
}

QString place(const QWidget *widget)
{
    const QString name = widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName();
    return QStringLiteral("%1(%2)").arg(QString::fromLatin1(widget->metaObject()->className()), name);
}

QStringList cutHeaders(const QWidget &window)
{
    QStringList cut;
    for (const QHeaderView *header : window.findChildren<QHeaderView *>()) {
        if (!header->isVisible() || !header->model())
            continue;
        for (int column = 0; column < header->count(); ++column) {
            const QString title = header->model()->headerData(column, Qt::Horizontal).toString();
            if (!header->isSectionHidden(column) && header->sectionSize(column) > 0 && header->fontMetrics().horizontalAdvance(title) > header->sectionSize(column))
                cut << QStringLiteral("header: %1").arg(title);
        }
    }
    return cut;
}

/// What a layout without room puts one over the other.
QStringList overlaps(const QWidget &window)
{
    constexpr int slack = 2;
    QStringList found;
    for (const QWidget *parent : window.findChildren<QWidget *>()) {
        QList<QWidget *> children = parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        children.removeIf([parent](const QWidget *child) { return !child->isVisible() || !parent->layout() || parent->layout()->indexOf(child) < 0; });
        for (qsizetype i = 0; i < children.size(); ++i) {
            for (qsizetype j = i + 1; j < children.size(); ++j) {
                const QRect both = children[i]->geometry() & children[j]->geometry();
                if (both.width() > slack && both.height() > slack)
                    found << QStringLiteral("%1 lies over %2").arg(place(children[i]), place(children[j]));
            }
        }
    }
    return found;
}

/// A page that is wider than its window.
QStringList sideways(const QWidget &window)
{
    QStringList found;
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0 && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            found << QStringLiteral("scrolls sideways by %1: %2").arg(area->horizontalScrollBar()->maximum()).arg(place(area->widget()));
    }
    return found;
}

QStringList cutBoxes(const QWidget &window)
{
    constexpr int arrow = 30;
    QStringList cut;
    for (const QComboBox *box : window.findChildren<QComboBox *>()) {
        if (box->isVisible() && box->width() - arrow < box->fontMetrics().horizontalAdvance(box->currentText()) && box->toolTip().isEmpty())
            cut << QStringLiteral("box: %1").arg(box->currentText());
    }
    return cut;
}

} // namespace

/// A layout may want several turns; what is found after them stays.
static QString settled(const std::function<QString()> &find)
{
    QString found;
    (void)QTest::qWaitFor([&] { return (found = find()).isEmpty(); }, 2000);
    return found;
}

/// For people who look.
static void keepPicture(QWidget &window)
{
    QVERIFY(window.grab().save(QStringLiteral(ARTICULATOR_BIN_DIR "/../shots/languages/%1.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
}

/// Each finding is told whole.
static void verify(const QString &findings) { QVERIFY2(findings.isEmpty(), qPrintable(QLatin1Char('\n') + findings)); }

void LanguagesTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, Scheme::Light);
    m_pseudo = std::make_unique<PseudoWords>();
    QVERIFY(QDir().mkpath(QStringLiteral(ARTICULATOR_BIN_DIR "/../shots/languages")));
}

void LanguagesTest::cleanup()
{
    QCoreApplication::removeTranslator(m_pseudo.get());
    m_theme->language().choose(QStringLiteral("es"));
    m_theme->language().choose(QStringLiteral("en"));
}

void LanguagesTest::everyLanguageLoads()
{
    QSet<QString> names;
    for (const Language::Known &known : Language::known()) {
        m_theme->language().choose(known.code);
        QCOMPARE(m_theme->language().current(), known.code);
        names << MainWindow::tr("Clinic time %1");
    }
    QCOMPARE(names.size(), qsizetype(Language::known().size()));
}

void LanguagesTest::pages(const std::vector<QSize> &sizes)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Content>("content");
    for (const Language::Known &language : Language::known()) {
        for (int page = 0; page < pageCount; ++page) {
            for (const Content content : {Content::Full, Content::Empty}) {
                for (const QSize &size : sizes)
                    QTest::addRow("%s-%s%s-%d", qPrintable(language.code), qPrintable(ui::nameOf(PageId(page))), content == Content::Empty ? "-empty" : "", size.width())
                        << language.code << PageId(page) << size << content;
            }
        }
    }
}

void LanguagesTest::covers()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("cover");
    for (const Language::Known &language : Language::known()) {
        for (int cover = 0; cover < int(allCovers().size()); ++cover)
            QTest::addRow("%s-%s", qPrintable(language.code), allCovers()[std::size_t(cover)].first) << language.code << cover;
    }
}

/// Dates in letters that no sentence of ours has, so that an English month shows too.
void LanguagesTest::speakNothingKnown()
{
    QCoreApplication::installTranslator(m_pseudo.get());
    QLocale::setDefault(QLocale(QLocale::Russian));
}

QString LanguagesTest::foreign(QWidget &window) const
{
    QStringList found;
    const auto judge = [&](const QWidget *widget, const char *what, const QString &text) {
        const QStringList words = m_data.othersIn(text);
        const QString finding = QStringLiteral("%1 %2: %3").arg(place(widget), QString::fromLatin1(what), text);
        if (!words.isEmpty() && !found.contains(finding))
            found << finding;
    };
    for (const painted::Text &text : painted::textsOf(window))
        judge(text.widget, "shows", text.text);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        judge(widget, "is called", widget->accessibleName());
        judge(widget, "is described", widget->accessibleDescription());
        judge(widget, "tips", widget->toolTip());
    }
    return found.join(u'\n');
}

QString LanguagesTest::cut(QWidget &window) const
{
    QStringList found = cutHeaders(window) + cutBoxes(window) + overlaps(window) + sideways(window);
    for (const painted::Text &text : painted::textsOf(window)) {
        if (text.text.trimmed().isEmpty())
            continue;
        if (!isInside(text) && !isScrolledItem(text) && !isEdited(text))
            found << QStringLiteral("%1 runs out: %2 at %3,%4 to %5,%6 in %7x%8")
                         .arg(place(text.widget), text.text)
                         .arg(text.rect.left()).arg(text.rect.top()).arg(text.rect.right()).arg(text.rect.bottom())
                         .arg(text.widget->width()).arg(text.widget->height());
        if (text.text.endsWith(dots) && !endsSo(text) && !tipAt(text).contains(whole(text.text).chopped(1).trimmed().left(8)))
            found << QStringLiteral("%1 is cut without a tip: %2").arg(place(text.widget), text.text);
    }
    return found.join(u'\n');
}

void LanguagesTest::pageSpeaksOneLanguage()
{
    QFETCH(QString, language);
    QFETCH(PageId, page);
    QFETCH(QSize, size);
    QFETCH(Content, content);
    if (language != u"en")
        return; // once is enough: the sentences come from one translator
    speakNothingKnown();
    const auto window = filled::window(*m_theme, page, size, content);
    verify(foreign(*window));
}

void LanguagesTest::pageIsNotCut()
{
    QFETCH(QString, language);
    QFETCH(PageId, page);
    QFETCH(QSize, size);
    QFETCH(Content, content);
    m_theme->language().choose(language);
    const auto window = filled::window(*m_theme, page, size, content);
    QCOMPARE(window->size(), size);
    keepPicture(*window);
    verify(settled([&] { return cut(*window); }));
}

void LanguagesTest::coverSpeaksOneLanguage()
{
    QFETCH(QString, language);
    QFETCH(int, cover);
    if (language != u"en")
        return;
    speakNothingKnown();
    const auto window = filled::window(*m_theme, PageId::Overview, QSize(1024, 700), Content::Full);
    QWidget *shown = allCovers()[std::size_t(cover)].second(*window);
    QCoreApplication::processEvents();
    verify(foreign(*shown));
}

void LanguagesTest::coverIsNotCut()
{
    QFETCH(QString, language);
    QFETCH(int, cover);
    m_theme->language().choose(language);
    const auto window = filled::window(*m_theme, PageId::Overview, QSize(1024, 700), Content::Full);
    QWidget *shown = allCovers()[std::size_t(cover)].second(*window);
    QCoreApplication::processEvents();
    keepPicture(*shown);
    verify(settled([&] { return cut(*shown); }));
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
// The page of the write queue with a hundred thousand writes against the way Qt's own parts suggest: items behind a QSortFilterProxyModel in a QTableView.
// Both in turns within one run; a figure ends when the rows are painted. bench_queue [rows]
#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

#include "ui/look/theme.h"
#include "ui/look/writewords.h"
#include "ui/pages/queuepage.h"
#include "ui/pages/writepages.h"
#include "ui/shell/mainwindow.h"
#include "ui/table/filterbar.h"
#include "ui/table/tableview.h"

using namespace articulator;
using namespace articulator::ui;
using namespace std::chrono_literals;

namespace {

constexpr int rounds = 7;
constexpr int proxyRounds = 3; ///< each takes its time
constexpr auto typed = "1234";

domain::Instant morning() { return domain::fromEpochMs(1'795'444'920'000); }

desk::ClinicLine clinic()
{
    desk::ClinicLine clinic;
    clinic.id = QStringLiteral("maple");
    clinic.name = QStringLiteral("Maple Street Dental");
    clinic.pms = QStringLiteral("opendental");
    clinic.zone = "America/New_York";
    return clinic;
}

desk::QueueSnapshot queue(std::size_t rows)
{
    constexpr std::array<const char *, 4> origins{"voice-agent", "patient-app", "recall-flow", "desk"};
    constexpr std::array<const char *, 5> providers{"Dr. Patel", "Dr. Nguyen", "Hyg. Brooks", "Hyg. Osei", "Dr. Lee"};
    auto lines = std::make_shared<std::vector<desk::WriteLine>>();
    lines->reserve(rows);
    desk::QueueSnapshot queue;
    for (std::size_t i = rows; i > 0; --i) {
        desk::WriteLine line;
        line.number = qint64(i);
        line.clinic = QStringLiteral("maple");
        line.kind = domain::WriteKind(i % 5);
        line.origin = QString::fromLatin1(origins[i % origins.size()]);
        line.patient = QString::number(i * 7919 % 40'000);
        line.provider = QString::fromLatin1(providers[i % providers.size()]);
        line.operatory = QStringLiteral("Op %1").arg(i % 6);
        line.start = morning() + std::chrono::minutes(5 * (i % 4000));
        line.requestedAt = morning() - std::chrono::seconds(i);
        ++queue.counts[std::size_t(line.state)];
        lines->push_back(std::move(line));
    }
    queue.clinic = QStringLiteral("maple");
    queue.zone = domain::Zone::named("America/New_York").value_or(domain::Zone::utc());
    queue.serial = 1;
    queue.lines = std::move(lines);
    return queue;
}

/// From outside: until the view has painted what it shows now, in ms.
class Painted final : public QObject {
public:
    explicit Painted(QAbstractItemView &view) : m_view(view) { view.viewport()->installEventFilter(this); }
    double timed(const std::function<void()> &act, const std::function<bool()> &isThere = [] { return true; })
    {
        QElapsedTimer timer;
        timer.start();
        act();
        while (!isThere() && timer.elapsed() < 120'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        const int wanted = m_paints + 1;
        m_view.viewport()->update();
        while (m_paints < wanted && timer.elapsed() < 120'000)
            QCoreApplication::processEvents();
        return double(timer.nsecsElapsed()) / 1e6;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    QAbstractItemView &m_view;
    int m_paints = 0;
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// The queue as Qt's own parts suggest it: an item a cell, a proxy that filters over all columns, a field that sets its text.
class ItemQueue final {
public:
    ItemQueue()
    {
        m_proxy.setSourceModel(&m_items);
        m_proxy.setFilterKeyColumn(-1);
        m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        m_view.verticalHeader()->hide();
        m_view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        m_view.verticalHeader()->setDefaultSectionSize(31);
        m_view.setModel(&m_proxy);
        m_view.resize(800, 700);
        m_view.show();
    }
    void fill(const desk::QueueSnapshot &queue)
    {
        m_items.clear();
        for (const desk::WriteLine &line : *queue.lines) {
            QList<QStandardItem *> row;
            for (const QString &text : {WriteWords::kind(line.kind), WriteWords::state(line.state).text, line.patient, WriteWords::when(*line.start, queue.zone), line.provider,
                                        line.operatory, WriteWords::origin(line.origin), WriteWords::when(line.requestedAt, queue.zone), WriteWords::id(line.number)})
                row << new QStandardItem(text);
            m_items.appendRow(row);
        }
    }
    void filter(const QString &text) { m_proxy.setFilterFixedString(text); }
    [[nodiscard]] QTableView &view() { return m_view; }

private:
    QStandardItemModel m_items;
    QSortFilterProxyModel m_proxy;
    QTableView m_view;
};

void type(QLineEdit *field, QChar sign)
{
    QKeyEvent press(QEvent::KeyPress, sign.toUpper().unicode(), Qt::NoModifier, QString(sign)), release(QEvent::KeyRelease, sign.toUpper().unicode(), Qt::NoModifier, QString(sign));
    QCoreApplication::sendEvent(field, &press);
    QCoreApplication::sendEvent(field, &release);
}

void say(const char *what, double ours, double theirs, double target)
{
    std::printf("%-44s %9.2f ms  %-34s %9.2f ms  ratio %7.4f  target <= %.2f  %s\n", what, ours, "items behind QSortFilterProxyModel", theirs, ours / theirs, target,
                ours / theirs <= target ? "reached" : "MISSED");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    Theme theme(app, Scheme::Light);
    const std::size_t count = argc > 1 ? std::size_t(std::atoll(argv[1])) : 100'000;
    const desk::QueueSnapshot rows = queue(count);
    desk::OverviewSnapshot overview;
    overview.worker = desk::WorkerPresence::Alive;
    overview.at = morning();
    overview.clinics = {clinic()};
    std::printf("%zu writes, offscreen, Qt %s; medians, ours and the comparator in turns\n", count, qVersion());

    // Opening: a window on its first page, which has the queue's values; the page is made, filled and painted.
    std::vector<double> opened, filled, filtered, proxied, ratios;
    std::unique_ptr<MainWindow> window;
    ItemQueue items;
    Painted itemsPainted(items.view());
    for (int round = 0; round < proxyRounds; ++round) {
        window = std::make_unique<MainWindow>(ShellFacts{QStringLiteral("0"), QStringLiteral("owner"), QStringLiteral("here")}, theme);
        window->resize(1440, 900);
        window->setUser(QStringLiteral("owner"), domain::Role::Manager);
        window->show(overview);
        window->writing().show(rows);
        window->show();
        QElapsedTimer timer;
        timer.start();
        window->goTo(PageId::Queue);
        auto *table = window->findChild<TableView *>(QStringLiteral("writes"));
        Painted painted(*table);
        const double made = double(timer.nsecsElapsed()) / 1e6;
        opened.push_back(made + painted.timed([] { }));
        filled.push_back(itemsPainted.timed([&] { items.fill(rows); }));
        if (table->table()->rowCount() != int(count))
            std::printf("only %d rows are shown\n", table->table()->rowCount());
    }
    say("open the page, rows painted", median(opened), median(filled), 0.5);

    auto *table = window->findChild<TableView *>(QStringLiteral("writes"));
    auto *page = window->findChild<QueuePage *>();
    auto *bar = page->findChild<FilterBar *>();
    Painted painted(*table);
    for (int round = 0; round < rounds; ++round) {
        // The last of the keystrokes, each of which the field shows at once and the list follows.
        const QString text = QString::fromLatin1(typed);
        bar->clear();
        painted.timed([] { }, [&] { return table->table()->rowCount() == int(count); });
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            const int before = table->table()->rowCount();
            painted.timed([&] { type(bar->field(), text[i]); }, [&] { return table->table()->rowCount() < before; });
        }
        const int before = table->table()->rowCount();
        filtered.push_back(painted.timed([&] { type(bar->field(), text.back()); }, [&] { return table->table()->rowCount() < before; }));
        if (round >= proxyRounds)
            continue;
        items.filter({});
        items.filter(text.chopped(1));
        itemsPainted.timed([] { });
        proxied.push_back(itemsPainted.timed([&] { items.filter(text); }));
    }
    say("keystroke to the filtered list, painted", median(filtered), median(proxied), 0.5);
    std::vector<double> first, firstProxied;
    for (int round = 0; round < rounds; ++round) {
        bar->clear();
        painted.timed([] { }, [&] { return table->table()->rowCount() == int(count); });
        first.push_back(painted.timed([&] { type(bar->field(), u'1'); }, [&] { return table->table()->rowCount() < int(count); }));
        if (round >= proxyRounds)
            continue;
        items.filter({});
        itemsPainted.timed([] { });
        firstProxied.push_back(itemsPainted.timed([&] { items.filter(QStringLiteral("1")); }));
    }
    say("first keystroke, most rows stay", median(first), median(firstProxied), 0.5);
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
// The shared table at a million rows against the plainest columnar model, in turns within one run; QSortFilterProxyModel on fewer rows, scaled as told.
// bench_table [rows]
#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <map>
#include <random>

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include "desk/tablemodel.h"
#include "plaintable.h"
#include "ui/look/theme.h"
#include "ui/table/tableview.h"

using namespace articulator;
using namespace articulator::bench;
using desk::ColumnKind;
using desk::TableColumn;
using desk::TableModel;

namespace {

constexpr int rounds = 7;
constexpr std::size_t proxyRows = 20'000;
constexpr std::size_t changedRows = 10'000;
constexpr double frameMs = 16.7;

/// Counts and times the paints of a view from outside.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QAbstractItemView &view) : m_view(view) { view.viewport()->installEventFilter(this); }
    int paints = 0;
    /// Until the view has painted what it shows now. Returns how long the call of `act` and all that took, in ms.
    double timed(const std::function<void()> &act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        m_view.viewport()->update();
        const int wanted = paints + 1;
        while (paints < wanted && timer.elapsed() < 120'000)
            QCoreApplication::processEvents();
        return double(timer.nsecsElapsed()) / 1e6;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    QAbstractItemView &m_view;
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

std::vector<TableColumn> columns()
{
    const auto status = [](qint64 code) { return statusName(quint8(code)); };
    const auto severity = [](qint64 code) { return code == 5 ? desk::Severity::Bad : code == 4 ? desk::Severity::Good : desk::Severity::Busy; };
    const auto stamp = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd hh:mm")); };
    return {{"id", ColumnKind::Integer, QStringLiteral("Id"), {}, {}},
            {"start", ColumnKind::Instant, QStringLiteral("Start"), stamp, {}},
            {"clinic", ColumnKind::Text, QStringLiteral("Clinic"), {}, {}},
            {"provider", ColumnKind::Integer, QStringLiteral("Provider"), {}, {}},
            {"operatory", ColumnKind::Integer, QStringLiteral("Operatory"), {}, {}},
            {"type", ColumnKind::Text, QStringLiteral("Type"), {}, {}},
            {"status", ColumnKind::State, QStringLiteral("Status"), status, severity},
            {"minutes", ColumnKind::Integer, QStringLiteral("Minutes"), {}, {}},
            {"patient", ColumnKind::Text, QStringLiteral("Patient"), {}, {}},
            {"note", ColumnKind::Text, QStringLiteral("Note"), {}, {}}};
}

desk::TableData tableData(const std::vector<SourceRow> &rows)
{
    std::vector<ColumnKind> kinds;
    for (const TableColumn &column : columns())
        kinds.push_back(column.kind);
    std::array<std::string, 40> clinics;
    std::array<std::string, 8> types;
    for (quint8 i = 0; i < clinics.size(); ++i)
        clinics[i] = clinicName(i).toStdString();
    for (quint8 i = 0; i < types.size(); ++i)
        types[i] = typeName(i).toStdString();
    desk::TableData data(kinds);
    data.reserve(rows.size());
    for (const SourceRow &row : rows) {
        data.begin(quint64(row.id));
        data.number(0, row.id);
        data.number(1, row.start * 60'000);
        data.text(2, clinics[row.codes[0]]);
        data.number(3, row.codes[1]);
        data.number(4, row.codes[2]);
        data.text(5, types[row.codes[3]]);
        data.number(6, row.codes[4]);
        data.text(6, {});
        data.number(7, row.codes[5]);
        data.text(8, row.patient);
        data.text(9, row.note);
    }
    data.pack();
    return data;
}

desk::TableRow changedRow(const SourceRow &row, int round)
{
    return {quint64(row.id),
            {row.id, (row.start + 5 * (round + 1)) * 60'000, clinicName(row.codes[0]), qint64(row.codes[1]), qint64(row.codes[2]),
             typeName(row.codes[3]), desk::StateCell{(row.codes[4] + round + 1) % 6, {}}, qint64(row.codes[5]),
             QString::fromStdString(row.patient), QString::fromStdString(row.note)},
            false};
}

void say(const char *what, double ours, double plain, const char *target, bool met)
{
    std::printf("%-34s %10.2f ms %10.2f ms   ratio %6.2f   target %-28s %s\n", what, ours, plain, ours / plain, target, met ? "met" : "MISSED");
    std::fflush(stdout);
}

QTableView *plainView(QAbstractItemModel *model)
{
    auto *view = new QTableView;
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(31);
    view->setWordWrap(false);
    view->setItemDelegate(new PlainDelegate(view));
    view->setModel(model);
    view->resize(1200, 800);
    view->show();
    return view;
}

std::vector<double> jumps(PaintWatch &watch, QAbstractItemView &view)
{
    std::mt19937 random(8);
    std::vector<double> times;
    for (int i = 0; i < 60; ++i) {
        const int to = int(random() % unsigned(std::max(1, view.verticalScrollBar()->maximum())));
        times.push_back(watch.timed([&] { view.verticalScrollBar()->setValue(to); }));
    }
    return times;
}

/// The same two steps behind a proxy, which grow with the square of the rows (filter) and with n log n (sort).
void sayProxy(const std::vector<SourceRow> &all, std::size_t rows)
{
    TableModel model(columns());
    model.replace(tableData({all.begin(), all.begin() + qsizetype(std::min(proxyRows, all.size()))}));
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    std::unique_ptr<QTableView> view(plainView(&proxy));
    PaintWatch watch(*view);
    watch.timed([] { });
    const double sort = watch.timed([&] { proxy.sort(PlainTable::startColumn); });
    proxy.sort(-1);
    proxy.setFilterKeyColumn(PlainTable::patientColumn);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    const double filter = watch.timed([&] { proxy.setFilterFixedString(QStringLiteral("mar")); });
    const double times = double(rows) / double(model.total());
    std::printf("QSortFilterProxyModel, %d rows: sort %.1f ms (scaled linearly to %zu rows: %.0f ms), filter %.1f ms (scaled by the square: %.0f ms)\n",
                model.total(), sort, rows, sort * times, filter, filter * times * times);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const ui::Theme theme(app, ui::Scheme::Light);
    const std::size_t count = argc > 1 ? std::size_t(std::atoll(argv[1])) : 1'000'000;
    const std::vector<SourceRow> rows = sourceRows(count);
    std::printf("%zu rows, 10 columns, 1200 x 800, offscreen, Qt %s; medians of %d rounds, ours and the plain columnar model in turns\n", count,
                qVersion(), rounds);

    PlainTable plain;
    std::unique_ptr<QTableView> other(plainView(&plain));
    PaintWatch otherWatch(*other);
    TableModel model(columns());
    ui::TableView view(QStringLiteral("Bench"));
    view.setTable(&model, {});
    for (int column = 0; column < model.columnCount(); ++column)
        view.chooseColumn(column, ui::ColumnChoice::Always); // none steps back for want of room, so both sides paint as many cells
    view.resize(1200, 800);
    view.show();
    PaintWatch watch(view);
    watch.timed([] { });
    otherWatch.timed([] { });

    // Once each, into memory that the process has not touched yet, as a load is.
    const double plainLoad = otherWatch.timed([&] { plain.load(rows); });
    QElapsedTimer building;
    building.start();
    desk::TableData data = tableData(rows); // on the reader thread in the product
    const double built = double(building.nsecsElapsed()) / 1e6;
    const double shown = watch.timed([&] { model.replace(std::move(data)); });
    while (model.isRanking())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double ranked = double(building.nsecsElapsed()) / 1e6;
    say("load, first paint, last row there", built + shown, plainLoad, "<= 1.0", built + shown <= plainLoad);
    say("  of which on the GUI thread", shown, plainLoad, "one frame (16.7 ms)", shown <= frameMs);
    std::printf("texts ranked %.0f ms after the load began, behind the first paint\n", ranked);

    std::map<std::string, std::pair<std::vector<double>, std::vector<double>>> times;
    std::mt19937 random(77);
    for (int round = 0; round < rounds; ++round) {
        const auto both = [&](const char *name, const std::function<void()> &ours, const std::function<void()> &theirs) {
            times[name].second.push_back(otherWatch.timed(theirs));
            times[name].first.push_back(watch.timed(ours));
        };
        both("filter", [&] { model.setFilter({QStringLiteral("mar"), {8}, {}}); }, [&] { plain.filterPatient("mar"); });
        both("clear filter", [&] { model.setFilter({}); }, [&] { plain.showAll(); });
        both("sort integer", [&] { model.sort(1, Qt::AscendingOrder); }, [&] { plain.sortByStart(); });
        model.sort(-1, Qt::AscendingOrder);
        plain.showAll();
        both("sort text", [&] { model.sort(8, Qt::AscendingOrder); }, [&] { plain.sortByPatient(); });
        std::vector<quint32> chosen;
        desk::TableChanges changes;
        for (std::size_t i = 0; i < std::min(changedRows, count); ++i)
            chosen.push_back(quint32(random() % count));
        for (const quint32 row : chosen)
            changes.put.push_back(changedRow(rows[row], round));
        both("10,000 changed rows", [&] { model.apply(changes); }, [&] { plain.change(chosen); });
        model.sort(-1, Qt::AscendingOrder);
        plain.showAll();
    }
    const auto ours = [&](const char *name) { return median(times[name].first); };
    const auto theirs = [&](const char *name) { return median(times[name].second); };
    const double radix = theirs("sort integer");
    say("filter by substring, painted", ours("filter"), theirs("filter"), "<= 1.0 and one frame", ours("filter") <= std::min(frameMs, theirs("filter")));
    say("clear the filter, painted", ours("clear filter"), theirs("clear filter"), "one frame", ours("clear filter") <= frameMs);
    say("sort an integer column, painted", ours("sort integer"), radix, "<= 1.0 and one frame", ours("sort integer") <= std::min(frameMs, radix));
    say("sort a text column, painted", ours("sort text"), radix, "<= 1.0 of the radix sort", ours("sort text") <= radix);
    say("  against its own text sort", ours("sort text"), theirs("sort text"), "one frame", ours("sort text") <= frameMs);
    say("10,000 changed rows, painted", ours("10,000 changed rows"), theirs("10,000 changed rows"), "<= 10 and one frame",
        ours("10,000 changed rows") <= std::min(frameMs, 10 * theirs("10,000 changed rows")));

    std::unique_ptr<QTableView> same(plainView(&model));
    PaintWatch sameWatch(*same);
    for (int column = 0; column < model.columnCount(); ++column)
        same->setColumnWidth(column, view.columnWidth(column));
    sameWatch.timed([] { });
    std::vector<double> ratios, cells, plainCells;
    for (int round = 0; round < 5; ++round) {
        plainCells.push_back(median(jumps(sameWatch, *same)));
        cells.push_back(median(jumps(watch, view)));
        ratios.push_back(cells.back() / plainCells.back());
    }
    say("page of cells, random jumps", median(cells), median(plainCells), "<= 1.2 of a plain delegate", median(ratios) <= 1.2);
    std::printf("memory a row: ours %.1f bytes, plain columns %.1f; target <= 90: %s\n", double(model.bytes()) / double(count),
                double(plain.bytes()) / double(count), double(model.bytes()) / double(count) <= 90 ? "met" : "MISSED");
    sayProxy(rows, count);
    return 0;
}

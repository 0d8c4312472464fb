// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <random>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "desk/tablemodel.h"

using namespace articulator::desk;

namespace {

std::vector<TableColumn> columns()
{
    return {{"name", ColumnKind::Text, QStringLiteral("Name"), {}, {}},
            {"count", ColumnKind::Integer, QStringLiteral("Count"), {}, {}},
            {"state", ColumnKind::State, QStringLiteral("State"),
             [](qint64 code) { return code == 0 ? QStringLiteral("in step") : QStringLiteral("late"); },
             [](qint64 code) { return code == 0 ? Severity::Good : Severity::Warning; }},
            {"at", ColumnKind::Instant, QStringLiteral("At"), {}, {}},
            {"lag", ColumnKind::Sparkline, QStringLiteral("Lag"), {}, {}}};
}

TableRow row(quint64 key, const char *name, qint64 count, qint64 state = 0)
{
    return {key, {QString::fromUtf8(name), count, StateCell{state, {}}, qint64(key) * 60'000, std::vector<int>{1, int(count)}}, false};
}

QStringList names(const TableModel &model)
{
    QStringList all;
    for (int i = 0; i < model.rowCount(); ++i)
        all.append(model.words(i, 0));
    return all;
}

QStringList list(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// What a view that only follows signals believes the table to be.
class Follower : public QObject {
public:
    explicit Follower(TableModel &model) : m_model(model)
    {
        connect(&model, &QAbstractItemModel::modelReset, this, [this] { read(); });
        connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { read(); });
        connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
            rows.erase(rows.begin() + first, rows.begin() + last + 1);
        });
        connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
            for (int i = first; i <= last; ++i)
                rows.insert(rows.begin() + i, line(i));
        });
        connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
            for (int i = from.row(); i <= to.row(); ++i) {
                for (int column = from.column(); column <= to.column(); ++column)
                    rows[std::size_t(i)][column] = m_model.words(i, column);
            }
        });
        read();
    }
    std::vector<QStringList> rows;
    [[nodiscard]] std::vector<QStringList> truth() const
    {
        std::vector<QStringList> all;
        for (int i = 0; i < m_model.rowCount(); ++i)
            all.push_back(line(i));
        return all;
    }

private:
    [[nodiscard]] QStringList line(int i) const
    {
        QStringList cells;
        for (int column = 0; column < m_model.columnCount(); ++column)
            cells.append(m_model.words(i, column));
        return cells;
    }
    void read() { rows = truth(); }
    TableModel &m_model;
};

} // namespace

class TestTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsByTextWithoutCaseAndByNumbersInIt()
    {
        TableModel model(columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({row(1, "Op-10", 1), row(2, "op-2", 2), row(3, "\xc3\x89lan", 3), row(4, "elf", 4), row(5, "Elan", 5)});
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(names(model), list("Elan \xc3\x89lan elf op-2 Op-10"));
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(names(model), list("Op-10 op-2 elf \xc3\x89lan Elan"));
        model.sort(-1, Qt::AscendingOrder);
        QCOMPARE(names(model), list("Op-10 op-2 \xc3\x89lan elf Elan"));
    }

    void sortsBySeveralKeysAndKeepsTiesInOrder()
    {
        TableModel model(columns());
        model.setRows({row(1, "d", 2, 1), row(2, "b", 1, 1), row(3, "c", 2, 0), row(4, "a", 1, 0), row(5, "e", 2, 1)});
        model.sortBy({{2, Qt::DescendingOrder}, {1, Qt::AscendingOrder}});
        QCOMPARE(names(model), list("b d e a c"));
    }

    void sortsNumbersWiderThanThirtyTwoBits()
    {
        TableModel model(columns());
        std::vector<TableRow> rows;
        const std::vector<qint64> values{5'000'000'000'123, -7, 0, 4'294'967'296, 4'294'967'295, -9'000'000'000'000};
        for (std::size_t i = 0; i < values.size(); ++i)
            rows.push_back(row(i + 1, "x", values[i]));
        rows.push_back({99, {QStringLiteral("none")}, false});
        model.setRows(rows);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(1, order);
            std::vector<qint64> seen;
            for (int i = 0; i < model.rowCount(); ++i) {
                const Cell cell = model.cell(i, 1);
                seen.push_back(std::holds_alternative<qint64>(cell) ? std::get<qint64>(cell) : std::numeric_limits<qint64>::min());
            }
            if (order == Qt::DescendingOrder)
                std::reverse(seen.begin(), seen.end());
            QVERIFY(std::is_sorted(seen.begin(), seen.end()));
            QCOMPARE(seen.size(), std::size_t(7));
        }
    }

    void filtersByTextAndChips()
    {
        TableModel model(columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({row(1, "Maple", 1, 0), row(2, "Cedar", 2, 1), row(3, "MAP\xc3\x96L", 3, 1), row(4, "@map", 4, 0)});
        model.setFilter({QStringLiteral("mAp"), {}, {}});
        QCOMPARE(names(model), list("Maple MAP\xc3\x96L @map"));
        model.setFilter({QString::fromUtf8("p\xc3\xb6l"), {}, {}});
        QCOMPARE(names(model), list("MAP\xc3\x96L"));
        model.setFilter({QStringLiteral("late"), {}, {}}); // a state's word
        QCOMPARE(names(model), list("Cedar MAP\xc3\x96L"));
        model.setFilter({QStringLiteral("late"), {0}, {}});
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({{}, {}, {{2, qint64(1)}, {0, QStringLiteral("Cedar")}, {0, QStringLiteral("Maple")}}});
        QCOMPARE(names(model), list("Cedar"));
        QCOMPARE(model.total(), 4);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 4);
    }

    void keepsPersistentIndexesThroughUpdates()
    {
        TableModel model(columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({row(1, "a", 1), row(2, "b", 2), row(3, "c", 3)});
        const QPersistentModelIndex c = model.index(2, 0), a = model.index(0, 1);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(c.row(), 0);
        model.setRows({row(0, "new", 9), row(3, "c", 3), row(2, "b", 2)});
        QCOMPARE(c.data().toString(), QStringLiteral("c"));
        QVERIFY(!a.isValid());
        model.apply({{row(3, "cc", -5)}, {2}});
        QCOMPARE(c.data().toString(), QStringLiteral("cc"));
        QCOMPARE(names(model), list("new cc"));
        QCOMPARE(resets.size(), 0);
    }

    void tellsOneSpanForManyChangedRows()
    {
        TableModel model(columns());
        std::vector<TableRow> rows, changed;
        for (quint64 key = 1; key <= 5000; ++key)
            rows.push_back(row(key, "x", qint64(key)));
        model.setRows(rows);
        for (quint64 key = 10; key <= 4000; key += 3)
            changed.push_back(row(key, "x", 7));
        QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy structure(&model, &QAbstractItemModel::layoutChanged);
        model.apply({changed, {}});
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.front().at(0).toModelIndex().row(), 9);
        QCOMPARE(spy.front().at(0).toModelIndex().column(), 1);
        QCOMPARE(structure.size(), 0);
        model.setRows(rows);
        QCOMPARE(spy.size(), 2);
        QSignalSpy quiet(&model, &QAbstractItemModel::dataChanged);
        model.setRows(rows);
        QCOMPARE(quiet.size(), 0);
    }

    void holdKeepsTheOrderUntilRelease()
    {
        TableModel model(columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({row(1, "a", 1), row(2, "b", 2), row(3, "c", 3)});
        model.sort(1, Qt::AscendingOrder);
        model.hold();
        model.setRows({row(1, "a", 9), row(2, "b", 2), row(3, "c", 0), row(4, "d", 5)});
        QVERIFY(model.isOrderStale());
        QCOMPARE(names(model).indexOf(QStringLiteral("a")), 0);
        QVERIFY(names(model).indexOf(QStringLiteral("b")) < names(model).indexOf(QStringLiteral("c")));
        model.apply({{row(2, "b", 100)}, {}});
        QCOMPARE(names(model).indexOf(QStringLiteral("a")), 0);
        model.release();
        QVERIFY(!model.isOrderStale());
        QCOMPARE(names(model), list("c d a b"));
    }

    void answersEveryRole()
    {
        TableModel model(columns());
        model.setRows({{7, {QStringLiteral("Maple"), qint64(3), StateCell{1, QStringLiteral("First copy 64 %")}, qint64(1000),
                            std::vector<int>{4, -1, 6}}, true}});
        QCOMPARE(model.index(0, 0).data(KeyRole).toULongLong(), 7ull);
        QVERIFY(model.index(0, 0).data(LoadingRole).toBool());
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("First copy 64 %"));
        QCOMPARE(model.index(0, 2).data(StateRole).toInt(), 1);
        QCOMPARE(model.index(0, 2).data(SeverityRole).toInt(), int(Severity::Warning));
        QCOMPARE(model.index(0, 3).data(InstantRole).toLongLong(), 1000ll);
        QCOMPARE(model.index(0, 4).data(SparklineRole).value<QList<int>>(), (QList<int>{4, -1, 6}));
        QCOMPARE(model.index(0, 1).data(SortRole).toLongLong(), 3ll);
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Count: 3"));
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Maple. Count: 3. State: First")));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Count"));
        QCOMPARE(model.columnOf("state"), 2);
        QCOMPARE(model.columnOf("nowhere"), -1);
    }

    void oneOfTwoRowsWithTheSameKeyIsKept()
    {
        TableModel model(columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({row(1, "a", 1), row(1, "b", 2)});
        QCOMPARE(names(model), list("b"));
        model.setRows({row(1, "c", 1), row(1, "d", 2)});
        QCOMPARE(names(model), list("d"));
    }

    // A big load is shown before its texts are ranked; what is asked of their order meanwhile comes when they are.
    void ranksManyTextsBehindTheFirstPaint()
    {
        constexpr int count = 60'000;
        std::vector<std::string> texts;
        std::mt19937 random(3);
        TableData data({ColumnKind::Text, ColumnKind::Integer});
        TableModel plain({{"name", ColumnKind::Text, QStringLiteral("Name"), {}, {}}, {"count", ColumnKind::Integer, QStringLiteral("Count"), {}, {}}});
        data.reserve(count);
        for (int i = 0; i < count; ++i) {
            texts.push_back("t" + std::to_string(random() % 50'000) + (random() % 3 == 0 ? "\xc3\xa9" : "e"));
            data.begin(quint64(i) + 1);
            data.text(0, texts.back());
            data.number(1, (i % 1'000 == 7 ? 0 : qint64(i) * 300'000) - 5);
        }
        data.pack();
        plain.replace(std::move(data));
        QVERIFY(plain.isRanking());
        QCOMPARE(plain.rowCount(), count);
        QCOMPARE(plain.words(count - 1, 0), QString::fromStdString(texts.back()));
        QCOMPARE(plain.words(count - 1, 1), QString::number(qint64(count - 1) * 300'000 - 5));
        plain.sort(0, Qt::DescendingOrder);
        QVERIFY(plain.isOrderStale());
        QCOMPARE(plain.keyAt(0), 1ull);
        plain.apply({{{5, {QStringLiteral("zz last of all"), qint64(1)}, false}}, {9}});
        QTRY_VERIFY(!plain.isRanking());
        QVERIFY(!plain.isOrderStale());
        QCOMPARE(plain.keyAt(0), 5ull);
        QCOMPARE(plain.rowCount(), count - 1);
        for (int i = 2; i < plain.rowCount(); ++i) {
            const auto number = [&](int at) { return plain.words(at, 0).mid(1).chopped(1).toInt(); };
            QVERIFY(number(i - 1) >= number(i));
            QCOMPARE(plain.words(i, 0).toStdString(), texts[plain.keyAt(i) - 1]);
        }
        plain.clear(); // also while it is ranking
        QCOMPARE(plain.rowCount(), 0);
    }

    // The table is changed at random in every way it can be; after each step what signals told must be what the model says, and what the model says
    // must be what a plain sort and filter of the rows gives.
    void randomDifferencesArriveWhole_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void randomDifferencesArriveWhole()
    {
        QFETCH(int, seed);
        std::mt19937 random{unsigned(seed)};
        const auto below = [&](int n) { return int(random() % unsigned(n)); };
        TableModel model(columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Follower follower(model);
        std::vector<TableRow> target;
        const auto fresh = [&](quint64 key) {
            const QByteArray name = QByteArray("n") + QByteArray::number(below(40)) + (below(2) ? "\xc3\xa9" : "E");
            return row(key, name.constData(), below(20) - 10, below(2));
        };
        for (int step = 0; step < 120; ++step) {
            TableChanges changes;
            const bool natural = below(3) == 0;
            if (natural) { // a whole new content, shuffled, some rows of before among it
                std::erase_if(target, [&](const TableRow &) { return below(4) == 0; });
                for (int i = below(15); i > 0; --i)
                    target.push_back(fresh(quint64(1000 + step * 100 + i)));
                std::shuffle(target.begin(), target.end(), random);
                for (TableRow &changed : target)
                    changed = below(5) == 0 ? fresh(changed.key) : changed;
                model.setRows(target);
            } else {
                for (TableRow &changed : target) {
                    if (below(6) == 0)
                        changes.put.push_back(changed = fresh(changed.key));
                }
                for (auto it = target.begin(); it != target.end();) {
                    const bool goes = below(8) == 0 && std::none_of(changes.put.begin(), changes.put.end(), [&](const TableRow &put) { return put.key == it->key; });
                    if (goes)
                        changes.gone.push_back(it->key);
                    it = goes ? target.erase(it) : it + 1;
                }
                for (int i = below(6); i > 0; --i) {
                    target.push_back(fresh(quint64(1000 + step * 100 + 50 + i)));
                    changes.put.push_back(target.back());
                }
                model.apply(changes);
            }
            QCOMPARE(follower.rows, follower.truth());
            switch (below(8)) {
            case 0: model.sortBy({}); break;
            case 1: model.sortBy({{below(5), below(2) ? Qt::AscendingOrder : Qt::DescendingOrder}, {below(5), Qt::AscendingOrder}}); break;
            case 2: model.setFilter({below(2) ? QStringLiteral("n1") : QString::fromUtf8("\xc3\x89"), {}, {}}); break;
            case 3: model.setFilter({{}, {}, {{2, qint64(below(2))}}}); break;
            case 4: model.setFilter({}); break;
            case 5: model.hold(); break;
            default: model.release(); break;
            }
            QCOMPARE(follower.rows, follower.truth());
            compareWithPlain(model, target);
        }
    }

private:
    static void compareWithPlain(TableModel &model, const std::vector<TableRow> &target)
    {
        if (model.isOrderStale())
            return;
        std::vector<TableRow> plain;
        for (const TableRow &candidate : target) {
            const QString name = std::get<QString>(candidate.cells[0]);
            const qint64 code = std::get<StateCell>(candidate.cells[2]).code;
            const QString text = model.filter().text;
            const bool chip = model.filter().chips.empty() || std::get<qint64>(model.filter().chips.front().value) == code;
            if (chip && (text.isEmpty() || name.contains(text, Qt::CaseInsensitive)))
                plain.push_back(candidate);
        }
        const auto keys = model.sortKeys();
        std::stable_sort(plain.begin(), plain.end(), [&](const TableRow &a, const TableRow &b) {
            for (const SortKey &key : keys) {
                const int order = compare(a.cells[std::size_t(key.column)], b.cells[std::size_t(key.column)]);
                if (order != 0)
                    return (order < 0) == (key.order == Qt::AscendingOrder);
            }
            return false;
        });
        std::vector<quint64> wanted, seen;
        for (const TableRow &expected : plain)
            wanted.push_back(expected.key);
        for (int i = 0; i < model.rowCount(); ++i)
            seen.push_back(model.keyAt(i));
        QCOMPARE(seen, wanted);
        QCOMPARE(model.total(), int(target.size()));
    }
    /// Names are "n", a number, then E or é: by number, then the plain letter before the accented one.
    static int compare(const Cell &a, const Cell &b)
    {
        if (const auto *text = std::get_if<QString>(&a)) {
            const QString other = std::get<QString>(b);
            const int left = text->mid(1, text->size() - 2).toInt(), right = other.mid(1, other.size() - 2).toInt();
            return left != right ? left - right : text->compare(other);
        }
        if (const auto *line = std::get_if<std::vector<int>>(&a))
            return line->back() - std::get<std::vector<int>>(b).back();
        const auto number = [](const Cell &cell) { return cell.index() == 1 ? std::get<qint64>(cell) : std::get<StateCell>(cell).code; };
        return number(a) < number(b) ? -1 : number(a) > number(b) ? 1 : 0;
    }
};

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_tablemodel.moc"

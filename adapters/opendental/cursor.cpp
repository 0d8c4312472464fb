// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/cursor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "opendental/walltime.h"

namespace articulator::opendental {

namespace {

constexpr int cursorVersion = 1;

QJsonArray toArray(const std::vector<Days> &slices)
{
    QJsonArray out;
    for (const Days &days : slices)
        out.append(QJsonArray{days.from, days.until});
    return out;
}

std::vector<Days> slicesOf(const QJsonValue &value)
{
    std::vector<Days> out;
    for (const QJsonValue &pair : value.toArray())
        if (pair.toArray().size() == 2)
            out.push_back({pair.toArray().at(0).toInt(), pair.toArray().at(1).toInt()});
    return out;
}

QJsonArray toArray(const std::vector<TailRow> &tail)
{
    QJsonArray out;
    for (const TailRow &row : tail)
        out.append(QJsonArray{row.id, row.hash});
    return out;
}

std::vector<TailRow> tailOf(const QJsonValue &value)
{
    std::vector<TailRow> out;
    for (const QJsonValue &pair : value.toArray())
        out.push_back({pair.toArray().at(0).toString(), pair.toArray().at(1).toString()});
    return out;
}

QJsonArray toArray(const std::vector<OwedRow> &owed)
{
    QJsonArray out;
    for (const OwedRow &row : owed)
        out.append(QJsonArray{row.id, row.fault, qint64(row.metIn)});
    return out;
}

std::vector<OwedRow> owedOf(const QJsonValue &value)
{
    std::vector<OwedRow> out;
    for (const QJsonValue &entry : value.toArray())
        out.push_back({entry.toArray().at(0).toString(), entry.toArray().at(1).toString(), quint32(entry.toArray().at(2).toInteger())});
    return out;
}

bool isWallOrNothing(const QString &text) { return text.isEmpty() || readWall(text).value.has_value(); }

bool makesSense(const Cursor &cursor)
{
    return isWallOrNothing(cursor.since) && isWallOrNothing(cursor.began) && isWallOrNothing(cursor.next) && cursor.offset >= 0 && cursor.phase >= 0
        && cursor.nextSlice >= 0 && cursor.nextPart >= 0 && cursor.unnamed >= 0;
}

} // namespace

Cursor Cursor::lasting() const
{
    Cursor cursor;
    cursor.since = since;
    cursor.wholeAt = wholeAt;
    cursor.wholeCount = wholeCount;
    cursor.doubted = doubted;
    cursor.slicedAt = slicedAt;
    cursor.nextSlice = nextSlice;
    cursor.rotatedAt = rotatedAt;
    cursor.nextPart = nextPart;
    cursor.oldest = oldest;
    cursor.owed = owed;
    cursor.unnamed = unnamed;
    cursor.unnamedFault = unnamedFault;
    return cursor;
}

QByteArray Cursor::toBytes() const
{
    QJsonObject object{{QStringLiteral("v"), cursorVersion},   {QStringLiteral("since"), since},       {QStringLiteral("wholeAt"), wholeAt},
                       {QStringLiteral("wholeCount"), wholeCount}, {QStringLiteral("doubted"), doubted}, {QStringLiteral("slicedAt"), slicedAt},
                       {QStringLiteral("nextSlice"), nextSlice},   {QStringLiteral("rotatedAt"), rotatedAt}, {QStringLiteral("nextPart"), nextPart},
                       {QStringLiteral("oldest"), oldest}};
    if (owes()) {
        object[QStringLiteral("owed")] = toArray(owed);
        object[QStringLiteral("unnamed")] = unnamed;
        object[QStringLiteral("unnamedFault")] = unnamedFault;
    }
    if (!isIdle()) {
        object[QStringLiteral("pass")] = qint64(pass);
        object[QStringLiteral("phase")] = phase;
        object[QStringLiteral("whole")] = whole;
        object[QStringLiteral("torn")] = torn;
        object[QStringLiteral("beganAt")] = beganAt;
        object[QStringLiteral("began")] = began;
        object[QStringLiteral("next")] = next;
        object[QStringLiteral("todo")] = toArray(todo);
        object[QStringLiteral("covered")] = toArray(covered);
        object[QStringLiteral("offset")] = offset;
        object[QStringLiteral("tail")] = toArray(tail);
        object[QStringLiteral("restarts")] = restarts;
        object[QStringLiteral("count")] = count;
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Cursor Cursor::parse(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(QLatin1String("v")).toInt() != cursorVersion)
        return {};
    const auto value = [&object](const char *key) { return object.value(QLatin1String(key)); };
    Cursor cursor;
    cursor.since = value("since").toString();
    cursor.wholeAt = value("wholeAt").toInteger();
    cursor.wholeCount = value("wholeCount").toInt();
    cursor.doubted = value("doubted").toBool();
    cursor.slicedAt = value("slicedAt").toInteger();
    cursor.nextSlice = value("nextSlice").toInt();
    cursor.rotatedAt = value("rotatedAt").toInteger();
    cursor.nextPart = value("nextPart").toInt();
    cursor.oldest = value("oldest").toInt();
    cursor.owed = owedOf(value("owed"));
    cursor.unnamed = value("unnamed").toInt();
    cursor.unnamedFault = value("unnamedFault").toString();
    cursor.pass = quint32(value("pass").toInteger());
    cursor.phase = value("phase").toInt();
    cursor.whole = value("whole").toBool();
    cursor.torn = value("torn").toBool();
    cursor.beganAt = value("beganAt").toInteger();
    cursor.began = value("began").toString();
    cursor.next = value("next").toString();
    cursor.todo = slicesOf(value("todo"));
    cursor.covered = slicesOf(value("covered"));
    cursor.offset = value("offset").toInteger();
    cursor.tail = tailOf(value("tail"));
    cursor.restarts = value("restarts").toInt();
    cursor.count = value("count").toInt();
    return makesSense(cursor) ? cursor : Cursor();
}

} // namespace articulator::opendental

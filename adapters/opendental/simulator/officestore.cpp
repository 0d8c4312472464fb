// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/officestore.h"

#include <QDataStream>
#include <QIODevice>

namespace articulator::opendental::simulator {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4;

/// The first entry: what the file is, and the zone that its clock readings are meant in.
QByteArray title(const QByteArray &zone) { return "opendental-simulator office 1 " + zone; }

void putTable(QDataStream &stream, const Table &table, const Table::Changes &changes)
{
    stream << QString(table.schema().table()) << changes.cleared << table.nextKey() << static_cast<quint32>(changes.ids.size());
    for (const qint64 id : changes.ids) {
        const auto row = table.find(id);
        stream << id << (row ? QList<qint64>(row->row().begin(), row->row().end()) : QList<qint64>());
    }
}

} // namespace

OfficeStore::OfficeStore(const QString &path, Office &office, FrontDesk &desk, Counters &counters)
    : m_journal(path), m_office(office), m_desk(desk), m_counters(counters)
{
}

QString OfficeStore::open()
{
    if (QString wrong = m_journal.open(); !wrong.isEmpty())
        return wrong;
    const auto found = m_journal.entries();
    if (!found)
        return found.error();
    const QList<QByteArray> &entries = *found;
    if (!entries.isEmpty() && entries.first() != title(m_office.clock.zone()))
        return QStringLiteral("The store is not of an office in %1.").arg(QString::fromUtf8(m_office.clock.zone()));
    for (const QByteArray &entry : entries.mid(1)) {
        if (!restore(entry))
            return QStringLiteral("The store was written by another version of the simulator.");
    }
    m_hasOffice = entries.size() > 1;
    m_texts = m_hasOffice ? m_office.texts.size() : 0;
    for (Table *table : m_office.tables())
        table->watch();
    if (entries.isEmpty() && !m_journal.append(title(m_office.clock.zone())))
        return QStringLiteral("The store cannot be written.");
    return {};
}

void OfficeStore::keep()
{
    QByteArray entry;
    QDataStream stream(&entry, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    const QByteArray now = small();
    QStringList texts;
    for (qint64 number = m_texts; number < m_office.texts.size(); ++number)
        texts.append(m_office.texts.text(number));
    stream << m_texts << texts << now;
    bool hasChanged = now != m_kept;
    for (Table *table : m_office.tables()) {
        const Table::Changes changes = table->takeChanges();
        if (changes.isEmpty())
            continue;
        putTable(stream, *table, changes);
        hasChanged = true;
    }
    if (!hasChanged)
        return;
    if (!m_journal.append(entry))
        qFatal("The store of the office cannot be written.");
    m_kept = now;
    m_texts += texts.size();
}

bool OfficeStore::restore(const QByteArray &entry)
{
    QDataStream stream(entry);
    stream.setVersion(streamVersion);
    qint64 first = 0;
    QStringList texts;
    QByteArray small;
    stream >> first >> texts >> small;
    for (const QString &text : texts) {
        if (m_office.texts.number(text) != first++)
            return false;
    }
    while (stream.status() == QDataStream::Ok && !stream.atEnd()) {
        if (!restoreTable(stream))
            return false;
    }
    return stream.status() == QDataStream::Ok && restoreSmall(small);
}

bool OfficeStore::restoreTable(QDataStream &stream)
{
    QString name;
    bool isCleared = false;
    qint64 nextKey = 0;
    quint32 count = 0;
    stream >> name >> isCleared >> nextKey >> count;
    Table *table = m_office.table(name);
    if (table == nullptr)
        return false;
    if (isCleared)
        table->clear();
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint64 id = 0;
        QList<qint64> cells;
        stream >> id >> cells;
        if (!cells.isEmpty() && static_cast<size_t>(cells.size()) != table->schema().columns().size())
            return false;
        table->restore(id, Row(cells.begin(), cells.end()));
    }
    table->setNextKey(nextKey);
    return true;
}

QByteArray OfficeStore::small() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    const OfficeClock::Setting &clock = m_office.clock.setting();
    stream << clock.unixSeconds << clock.computerMs << clock.speed << m_desk.sequence() << m_desk.done() << m_counters.effects();
    return bytes;
}

bool OfficeStore::restoreSmall(const QByteArray &small)
{
    QDataStream stream(small);
    stream.setVersion(streamVersion);
    OfficeClock::Setting clock;
    quint64 sequence = 0;
    QMap<QString, int> done;
    QMap<QString, int> effects;
    stream >> clock.unixSeconds >> clock.computerMs >> clock.speed >> sequence >> done >> effects;
    m_office.clock.resume(clock);
    m_desk.goOn(sequence, done);
    m_counters.setEffects(effects);
    return stream.status() == QDataStream::Ok;
}

} // namespace articulator::opendental::simulator

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/packedday.h"

#include <bit>
#include <cstddef>
#include <limits>

#include <QHash>
#include <QSet>

#include "domain/clinicsetup.h"
#include "domain/bookings.h"
#include "domain/recordcells.h"

namespace articulator::domain {

static_assert(std::endian::native == std::endian::little, "a packed day is read as it lies in memory");

namespace {

constexpr quint8 Version = 2;
constexpr qint64 DayMs = 86400000;
constexpr int MostNames = std::numeric_limits<qint16>::max(); // the top bit is free: four names are checked in one step

struct Header {
    quint8 version = Version;
    quint8 zero = 0;
    quint16 names = 0;
    quint16 operatories = 0;
    quint16 schedules = 0;
    quint16 appointments = 0;
    quint16 day[2]{}; ///< low half first, so that nothing is padded
};
static_assert(sizeof(Header) == 14);

template <typename T> void append(QByteArray &bytes, const std::vector<T> &rows)
{
    bytes.append(reinterpret_cast<const char *>(rows.data()), qsizetype(rows.size() * sizeof(T)));
}

/// Texts one after the other, told apart by their ends.
struct Texts {
    std::vector<quint32> ends;
    QByteArray bytes;
    void add(const QString &text)
    {
        bytes += text.toUtf8();
        ends.push_back(quint32(bytes.size()));
    }
};

class DayPacker {
public:
    explicit DayPacker(CivilDate date) : m_date(date) { name({}); }
    void add(const Entry<Schedule> &entry);
    void add(const Entry<Appointment> &entry);
    [[nodiscard]] Result<QByteArray> packed() const;

private:
    quint16 name(const QString &text);
    qint32 near(qint64 distance);

    CivilDate m_date;
    bool m_isTooFar = false;
    QHash<QString, int> m_numbers;
    Texts m_names;
    Texts m_scheduleIds;
    Texts m_appointmentIds;
    std::vector<quint16> m_operatories;
    std::vector<PackedSchedule> m_schedules;
    std::vector<PackedAppointment> m_appointments;
};

quint16 DayPacker::name(const QString &text)
{
    if (const auto found = m_numbers.constFind(text); found != m_numbers.constEnd())
        return quint16(*found);
    const int number = int(m_names.ends.size());
    m_numbers.insert(text, number);
    m_names.add(text);
    return quint16(number);
}

qint32 DayPacker::near(qint64 distance)
{
    m_isTooFar = m_isTooFar || distance != qint32(distance);
    return qint32(distance);
}

void DayPacker::add(const Entry<Schedule> &entry)
{
    const Schedule &schedule = entry.body;
    PackedSchedule row;
    row.start = near((schedule.start - CivilTime(m_date)).count());
    row.end = near((schedule.end - CivilTime(m_date)).count());
    row.provider = name(schedule.provider);
    row.blockout = name(schedule.blockout);
    row.blockoutId = name(schedule.blockoutId);
    row.firstOperatory = quint16(m_operatories.size());
    row.operatories = quint16(schedule.operatories.size());
    row.scope = quint8(schedule.scope);
    row.flags = quint8((schedule.closed ? PackedSchedule::Closed : 0) | (schedule.forbids ? PackedSchedule::Forbids : 0));
    for (const QString &operatory : schedule.operatories)
        m_operatories.push_back(name(operatory));
    m_scheduleIds.add(entry.externalId);
    m_schedules.push_back(row);
}

void DayPacker::add(const Entry<Appointment> &entry)
{
    const Appointment &appointment = entry.body;
    PackedAppointment row;
    row.start = near(toEpochMs(*appointment.start) - dayNumber(m_date) * DayMs);
    m_isTooFar = m_isTooFar || appointment.minutes != quint16(appointment.minutes);
    row.minutes = quint16(appointment.minutes);
    row.type = name(appointment.type);
    row.provider = name(appointment.provider);
    row.secondaryProvider = name(appointment.secondaryProvider);
    row.operatory = name(appointment.operatory);
    row.pattern = name(appointment.pattern);
    row.secondaryPattern = name(appointment.secondaryPattern);
    row.status = quint8(appointment.status);
    row.onBook = appointment.onBook ? 1 : 0;
    m_appointmentIds.add(entry.externalId);
    m_appointments.push_back(row);
}

Result<QByteArray> DayPacker::packed() const
{
    const std::size_t most = std::max({m_names.ends.size(), m_operatories.size(), m_schedules.size(), m_appointments.size()});
    if (most > std::size_t(MostNames) || m_isTooFar)
        return fail(Error::Kind::Refused, "day-too-large",
                    QStringLiteral("A day of the book holds more than %1 names, or a record that lasts for weeks.").arg(MostNames));
    Header header;
    header.names = quint16(m_names.ends.size());
    header.operatories = quint16(m_operatories.size());
    header.schedules = quint16(m_schedules.size());
    header.appointments = quint16(m_appointments.size());
    const qint32 day = dayNumber(m_date);
    std::memcpy(header.day, &day, sizeof day);
    Texts texts = m_names;
    for (const Texts *ids : {&m_scheduleIds, &m_appointmentIds}) {
        const auto before = quint32(texts.bytes.size());
        for (const quint32 end : ids->ends)
            texts.ends.push_back(before + end);
        texts.bytes += ids->bytes;
    }
    QByteArray bytes(reinterpret_cast<const char *>(&header), sizeof header);
    append(bytes, texts.ends);
    append(bytes, m_operatories);
    append(bytes, m_schedules);
    append(bytes, m_appointments);
    return bytes + texts.bytes;
}

Error damaged()
{
    return {Error::Kind::Integrity, "bad-packed-day", QStringLiteral("A packed day of the book is damaged; the next sync writes it anew.")};
}

using Names = std::vector<QString>;

Schedule unpacked(const PackedSchedule &row, const Names &names, const PackedDayView &view)
{
    const CivilTime midnight(fromDayNumber(view.day()));
    Schedule schedule;
    schedule.scope = ScheduleScope(row.scope);
    schedule.provider = names[row.provider];
    for (int i = 0; i < row.operatories; ++i)
        schedule.operatories << names[std::size_t(view.operatory(row.firstOperatory + i))];
    schedule.start = midnight + std::chrono::seconds(row.start);
    schedule.end = midnight + std::chrono::seconds(row.end);
    schedule.closed = (row.flags & PackedSchedule::Closed) != 0;
    schedule.blockout = names[row.blockout];
    schedule.blockoutId = names[row.blockoutId];
    schedule.forbids = (row.flags & PackedSchedule::Forbids) != 0;
    return schedule;
}

Appointment unpacked(const PackedAppointment &row, const Names &names, const PackedDayView &view)
{
    Appointment appointment;
    appointment.provider = names[row.provider];
    appointment.secondaryProvider = names[row.secondaryProvider];
    appointment.operatory = names[row.operatory];
    appointment.start = fromEpochMs(view.day() * DayMs + row.start);
    appointment.minutes = row.minutes;
    appointment.type = names[row.type];
    appointment.pattern = names[row.pattern];
    appointment.secondaryPattern = names[row.secondaryPattern];
    appointment.status = AppointmentStatus(row.status);
    appointment.onBook = row.onBook != 0;
    return appointment;
}

bool touches(const Schedule &schedule, CivilDate date)
{
    const CivilTime last = std::max(schedule.start, schedule.end);
    return std::chrono::floor<std::chrono::days>(schedule.start) <= date && std::chrono::floor<std::chrono::days>(last) >= date;
}

} // namespace

Result<QByteArray> packDay(const Book &book, CivilDate date)
{
    DayPacker packer(date);
    for (const Entry<Schedule> &entry : book.schedules)
        if (touches(entry.body, date))
            packer.add(entry);
    const DayGrid day(book.zone, date);
    Book generous; // what a setting may take off the book later is packed all the same
    generous.patternIsLength = book.patternIsLength;
    const ClinicSetup nobody(generous);
    const Bookings bookings(generous, nobody);
    for (const Entry<Appointment> &entry : book.appointments)
        if (const Booking booking = bookings.compiled(generous, nobody, entry.body); booking.onBook && Bookings::isNear(booking, day))
            packer.add(entry);
    return packer.packed();
}

Result<> unpackDays(const std::vector<QByteArray> &rows, Book &book)
{
    QSet<QString> seenSchedules;
    QSet<QString> seenAppointments;
    const auto isNew = [](QSet<QString> &seen, const QString &id) {
        const auto before = seen.size();
        seen.insert(id);
        return seen.size() != before;
    };
    for (const QByteArray &bytes : rows) {
        const Result<PackedDayView> view = PackedDayView::of(bytes);
        if (!view)
            return fail(view.error());
        Names names;
        for (int i = 0; i < view->names(); ++i)
            names.push_back(QString::fromUtf8(view->name(i)));
        for (int i = 0; i < view->schedules() + view->appointments(); ++i) {
            const std::optional<QByteArrayView> text = view->id(i);
            if (!text)
                return fail(damaged());
            const QString id = QString::fromUtf8(*text);
            if (i < view->schedules() && isNew(seenSchedules, id))
                book.schedules.push_back({id, unpacked(view->schedule(i), names, *view)});
            else if (i >= view->schedules() && isNew(seenAppointments, id))
                book.appointments.push_back({id, unpacked(view->appointment(i - view->schedules()), names, *view)});
        }
    }
    return {};
}

Result<PackedDayView> PackedDayView::of(QByteArrayView bytes)
{
    Header header;
    if (bytes.size() < qsizetype(sizeof header))
        return fail(damaged());
    std::memcpy(&header, bytes.data(), sizeof header);
    PackedDayView view;
    std::memcpy(&view.m_day, header.day, sizeof header.day);
    view.m_names = header.names;
    view.m_schedules = header.schedules;
    view.m_appointments = header.appointments;
    view.m_ends = bytes.data() + sizeof header;
    view.m_operatories = view.m_ends + std::size_t(header.names + header.schedules + header.appointments) * sizeof(quint32);
    view.m_scheduleRows = view.m_operatories + header.operatories * sizeof(quint16);
    view.m_appointmentRows = view.m_scheduleRows + header.schedules * sizeof(PackedSchedule);
    view.m_text = view.m_appointmentRows + header.appointments * sizeof(PackedAppointment);
    const qsizetype textSize = bytes.size() - (view.m_text - bytes.data());
    if (header.version != Version || header.names == 0 || header.names > MostNames || textSize < 0)
        return fail(damaged());
    view.m_textSize = quint32(textSize);
    if (!view.areNamesSound() || !view.areRecordsSound(header.operatories))
        return fail(damaged());
    return view;
}

bool PackedDayView::areNamesSound() const
{
    quint32 end = 0;
    for (int i = 0; i < m_names; ++i) {
        const quint32 next = at<quint32>(m_ends, i);
        if (next < end)
            return false;
        end = next;
    }
    return end <= m_textSize;
}

bool PackedDayView::areRecordsSound(int references) const
{
    // One verdict for all, without leaving early: a day read from the file is nearly always sound.
    bool isSound = true;
    for (int i = 0; i < references; ++i)
        isSound &= operatory(i) < m_names;
    for (int i = 0; i < m_schedules; ++i) {
        const PackedSchedule row = schedule(i);
        isSound &= (row.provider < m_names) & (row.blockout < m_names) & (row.blockoutId < m_names)
            & (row.firstOperatory + row.operatories <= references) & (row.scope <= quint8(ScheduleScope::Blockout));
    }
    const quint64 beyond = quint64(MostNames - (m_names - 1)) * 0x0001000100010001U;
    quint64 wrong = 0;
    for (int i = 0; i < m_appointments; ++i) {
        const char *row = m_appointmentRows + std::size_t(i) * sizeof(PackedAppointment);
        // Four names lie side by side; adding the distance to the top bit sets it in each that is too large.
        const auto four = at<quint64>(row + offsetof(PackedAppointment, provider), 0);
        wrong |= (four | (four + beyond)) & 0x8000800080008000U;
        isSound &= (at<quint16>(row + offsetof(PackedAppointment, secondaryPattern), 0) < m_names)
            & (at<quint16>(row + offsetof(PackedAppointment, type), 0) < m_names)
            & (at<quint8>(row + offsetof(PackedAppointment, status), 0) <= quint8(AppointmentStatus::Note));
    }
    return isSound && wrong == 0;
}

std::optional<QByteArrayView> PackedDayView::id(int record) const
{
    const quint32 first = at<quint32>(m_ends, m_names + record - 1);
    const quint32 end = at<quint32>(m_ends, m_names + record);
    if (end < first || end > m_textSize)
        return std::nullopt;
    return QByteArrayView(m_text + first, qsizetype(end - first));
}

} // namespace articulator::domain

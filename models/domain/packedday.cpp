// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/packedday.h"

#include <bit>
#include <limits>

#include <QHash>
#include <QSet>

#include "domain/clinicsetup.h"
#include "domain/bookings.h"
#include "domain/recordcells.h"

namespace articulator::domain {

static_assert(std::endian::native == std::endian::little, "a packed day is read as it lies in memory");

namespace {

constexpr quint8 Version = 1;
constexpr int MostNames = std::numeric_limits<quint16>::max();

struct Header {
    quint8 version = Version;
    quint8 zero = 0;
    quint16 strings = 0;
    quint16 operatories = 0;
    quint16 schedules = 0;
    quint16 appointments = 0;
};
static_assert(sizeof(Header) == 10);

template <typename T> void append(QByteArray &bytes, const std::vector<T> &rows)
{
    bytes.append(reinterpret_cast<const char *>(rows.data()), qsizetype(rows.size() * sizeof(T)));
}

class DayPacker {
public:
    DayPacker() { name({}); }
    void add(const Entry<Schedule> &entry);
    void add(const Entry<Appointment> &entry);
    [[nodiscard]] Result<QByteArray> packed() const;

private:
    quint16 name(const QString &text);

    QHash<QString, int> m_names;
    std::vector<quint32> m_ends;
    QByteArray m_text;
    std::vector<quint16> m_operatories;
    std::vector<PackedSchedule> m_schedules;
    std::vector<PackedAppointment> m_appointments;
};

quint16 DayPacker::name(const QString &text)
{
    if (const auto found = m_names.constFind(text); found != m_names.constEnd())
        return quint16(*found);
    const int number = int(m_ends.size());
    m_names.insert(text, number);
    m_text += text.toUtf8();
    m_ends.push_back(quint32(m_text.size()));
    return quint16(number);
}

void DayPacker::add(const Entry<Schedule> &entry)
{
    const Schedule &schedule = entry.body;
    PackedSchedule row;
    row.start = schedule.start.time_since_epoch().count();
    row.end = schedule.end.time_since_epoch().count();
    row.id = name(entry.externalId);
    row.provider = name(schedule.provider);
    row.blockout = name(schedule.blockout);
    row.blockoutId = name(schedule.blockoutId);
    row.firstOperatory = quint16(m_operatories.size());
    row.operatories = quint16(schedule.operatories.size());
    row.scope = quint8(schedule.scope);
    row.closed = schedule.closed ? 1 : 0;
    row.forbids = schedule.forbids ? 1 : 0;
    for (const QString &operatory : schedule.operatories)
        m_operatories.push_back(name(operatory));
    m_schedules.push_back(row);
}

void DayPacker::add(const Entry<Appointment> &entry)
{
    const Appointment &appointment = entry.body;
    PackedAppointment row;
    row.start = toEpochMs(*appointment.start);
    row.minutes = appointment.minutes;
    row.id = name(entry.externalId);
    row.provider = name(appointment.provider);
    row.secondaryProvider = name(appointment.secondaryProvider);
    row.operatory = name(appointment.operatory);
    row.pattern = name(appointment.pattern);
    row.secondaryPattern = name(appointment.secondaryPattern);
    row.status = quint8(appointment.status);
    row.onBook = appointment.onBook ? 1 : 0;
    m_appointments.push_back(row);
}

Result<QByteArray> DayPacker::packed() const
{
    const std::size_t most = std::max({m_ends.size(), m_operatories.size(), m_schedules.size(), m_appointments.size()});
    if (most > std::size_t(MostNames))
        return fail(Error::Kind::Refused, "day-too-large", QStringLiteral("A day of the book holds more than %1 names.").arg(MostNames));
    Header header;
    header.strings = quint16(m_ends.size());
    header.operatories = quint16(m_operatories.size());
    header.schedules = quint16(m_schedules.size());
    header.appointments = quint16(m_appointments.size());
    QByteArray bytes(reinterpret_cast<const char *>(&header), sizeof header);
    append(bytes, m_ends);
    append(bytes, m_operatories);
    append(bytes, m_schedules);
    append(bytes, m_appointments);
    return bytes + m_text;
}

Error damaged()
{
    return {Error::Kind::Integrity, "bad-packed-day", QStringLiteral("A packed day of the book is damaged; the next sync writes it anew.")};
}

Schedule unpacked(const PackedSchedule &row, const std::vector<QString> &names, const PackedDayView &view)
{
    Schedule schedule;
    schedule.scope = ScheduleScope(row.scope);
    schedule.provider = names[row.provider];
    for (int i = 0; i < row.operatories; ++i)
        schedule.operatories << names[std::size_t(view.operatory(row.firstOperatory + i))];
    schedule.start = CivilTime(std::chrono::seconds(row.start));
    schedule.end = CivilTime(std::chrono::seconds(row.end));
    schedule.closed = row.closed != 0;
    schedule.blockout = names[row.blockout];
    schedule.blockoutId = names[row.blockoutId];
    schedule.forbids = row.forbids != 0;
    return schedule;
}

Appointment unpacked(const PackedAppointment &row, const std::vector<QString> &names)
{
    Appointment appointment;
    appointment.provider = names[row.provider];
    appointment.secondaryProvider = names[row.secondaryProvider];
    appointment.operatory = names[row.operatory];
    appointment.start = fromEpochMs(row.start);
    appointment.minutes = row.minutes;
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
    DayPacker packer;
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
    for (const QByteArray &bytes : rows) {
        const Result<PackedDayView> view = PackedDayView::of(bytes);
        if (!view)
            return fail(view.error());
        std::vector<QString> names;
        names.reserve(std::size_t(view->strings()));
        for (int i = 0; i < view->strings(); ++i)
            names.push_back(QString::fromUtf8(view->text(i)));
        for (int i = 0; i < view->schedules(); ++i) {
            const PackedSchedule row = view->schedule(i);
            if (const auto before = seenSchedules.size(); seenSchedules.insert(names[row.id]), seenSchedules.size() != before)
                book.schedules.push_back({names[row.id], unpacked(row, names, *view)});
        }
        for (int i = 0; i < view->appointments(); ++i) {
            const PackedAppointment row = view->appointment(i);
            if (const auto before = seenAppointments.size(); seenAppointments.insert(names[row.id]), seenAppointments.size() != before)
                book.appointments.push_back({names[row.id], unpacked(row, names)});
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
    view.m_strings = header.strings;
    view.m_schedules = header.schedules;
    view.m_appointments = header.appointments;
    view.m_ends = bytes.data() + sizeof header;
    view.m_operatories = view.m_ends + header.strings * sizeof(quint32);
    view.m_scheduleRows = view.m_operatories + header.operatories * sizeof(quint16);
    view.m_appointmentRows = view.m_scheduleRows + header.schedules * sizeof(PackedSchedule);
    view.m_text = view.m_appointmentRows + header.appointments * sizeof(PackedAppointment);
    const qsizetype textSize = bytes.size() - (view.m_text - bytes.data());
    if (header.version != Version || header.strings == 0 || textSize < 0 || !view.isSound(textSize, header.operatories))
        return fail(damaged());
    return view;
}

bool PackedDayView::isSound(qsizetype textSize, int references) const
{
    quint32 end = 0;
    for (int i = 0; i < m_strings; ++i) {
        const quint32 next = at<quint32>(m_ends, i);
        if (next < end || qsizetype(next) > textSize)
            return false;
        end = next;
    }
    const auto isName = [&](int name) { return name < m_strings; };
    bool isSound = true;
    for (int i = 0; i < references; ++i)
        isSound = isSound && isName(operatory(i));
    for (int i = 0; i < m_schedules; ++i) {
        const PackedSchedule row = schedule(i);
        isSound = isSound && isName(std::max({row.id, row.provider, row.blockout, row.blockoutId}))
            && row.firstOperatory + row.operatories <= references && row.scope <= quint8(ScheduleScope::Blockout);
    }
    for (int i = 0; i < m_appointments; ++i) {
        const PackedAppointment row = appointment(i);
        isSound = isSound && row.status <= quint8(AppointmentStatus::Note)
            && isName(std::max({row.id, row.provider, row.secondaryProvider, row.operatory, row.pattern, row.secondaryPattern}));
    }
    return isSound;
}

} // namespace articulator::domain

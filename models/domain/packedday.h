// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstring>

#include <QByteArray>

#include "domain/book.h"
#include "domain/result.h"

/// A civil day of a clinic in one row: what the capacity function needs of the schedules and appointments that touch the day, and nothing that is
/// private (no patient, no note). Whole days come from the file in one read each.
///
/// Version 2, little-endian, no padding: u8 version, u8 zero, u16 names, u16 operatory references, u16 schedules, u16 appointments, i32 day (since
/// 1970); the names' ends (u32 each, counted from the first byte of text); the ends of the records' ids (u32 each, schedules first); operatory
/// references (u16 each); schedules (PackedSchedule); appointments (PackedAppointment); text in UTF-8, names first, then ids. Records point to
/// names by number; name 0 is empty.
namespace articulator::domain {

struct PackedSchedule {
    qint32 start = 0; ///< wall clock, seconds since the day's midnight
    qint32 end = 0;
    quint16 provider = 0;
    quint16 blockout = 0;
    quint16 blockoutId = 0;
    quint16 firstOperatory = 0; ///< in the operatory references
    quint16 operatories = 0;
    quint8 scope = 0;
    quint8 flags = 0; ///< 1 closed, 2 forbids

    static constexpr quint8 Closed = 1;
    static constexpr quint8 Forbids = 2;
};

struct PackedAppointment {
    qint32 start = 0; ///< milliseconds since 00:00 UTC of the day
    quint16 minutes = 0;
    quint16 type = 0;
    quint16 provider = 0;
    quint16 secondaryProvider = 0;
    quint16 operatory = 0;
    quint16 pattern = 0;
    quint16 secondaryPattern = 0;
    quint8 status = 0;
    quint8 onBook = 0;
};

static_assert(sizeof(PackedSchedule) == 20 && sizeof(PackedAppointment) == 20);

/// The records of the book that touch the day. Appointments that are not on the book are left out. Refused "day-too-large" beyond 32,767 names
/// or where a record begins or ends too many days away.
[[nodiscard]] Result<QByteArray> packDay(const Book &book, CivilDate date);
/// Adds the records of a row to a book; one that touches several days is added once. Integrity "bad-packed-day" on rubbish.
[[nodiscard]] Result<> unpackDays(const std::vector<QByteArray> &rows, Book &book);

/// Looks into a row without copying it. The bytes must outlive the view.
class PackedDayView {
public:
    /// Integrity "bad-packed-day" unless every length and every name fits.
    [[nodiscard]] static Result<PackedDayView> of(QByteArrayView bytes);

    [[nodiscard]] int day() const { return m_day; }
    [[nodiscard]] int names() const { return m_names; }
    [[nodiscard]] int schedules() const { return m_schedules; }
    [[nodiscard]] int appointments() const { return m_appointments; }
    [[nodiscard]] QByteArrayView name(int number) const
    {
        const quint32 first = number == 0 ? 0 : at<quint32>(m_ends, number - 1);
        return {m_text + first, qsizetype(at<quint32>(m_ends, number) - first)};
    }
    /// External id of a record: schedules first, then appointments. Absent: damaged; ids are looked at when they are asked for.
    [[nodiscard]] std::optional<QByteArrayView> id(int record) const;
    [[nodiscard]] int operatory(int reference) const { return at<quint16>(m_operatories, reference); }
    [[nodiscard]] PackedSchedule schedule(int index) const { return at<PackedSchedule>(m_scheduleRows, index); }
    [[nodiscard]] PackedAppointment appointment(int index) const { return at<PackedAppointment>(m_appointmentRows, index); }

private:
    template <typename T> [[nodiscard]] static T at(const char *rows, int index)
    {
        T value;
        std::memcpy(&value, rows + std::size_t(index) * sizeof(T), sizeof(T));
        return value;
    }
    [[nodiscard]] bool areNamesSound() const;
    [[nodiscard]] bool areRecordsSound(int references) const;

    int m_day = 0;
    int m_names = 0;
    int m_schedules = 0;
    int m_appointments = 0;
    quint32 m_textSize = 0;
    const char *m_ends = nullptr;
    const char *m_operatories = nullptr;
    const char *m_scheduleRows = nullptr;
    const char *m_appointmentRows = nullptr;
    const char *m_text = nullptr;
};

} // namespace articulator::domain

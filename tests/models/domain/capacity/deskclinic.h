// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/capacity.h"

/// A clinic small enough to work out by hand: one day in Chicago, provider 1 at work from 09:00 to 11:00 in operatory 3, type Exam of two cells.
class DeskClinic {
public:
    explicit DeskClinic(const char *date = "2026-11-23", const char *zone = "America/Chicago");

    articulator::domain::Book book;

    /// "09:00" of the day, or "+02:00" of the day after, "-23:30" of the evening before.
    [[nodiscard]] articulator::domain::CivilTime wall(const char *time) const;
    [[nodiscard]] articulator::domain::Instant at(const char *time) const { return book.zone.first(wall(time)); }

    articulator::domain::Schedule &work(const char *from, const char *until, const char *provider = "1", const QStringList &operatories = {});
    articulator::domain::Schedule &blockout(const char *from, const char *until, const QStringList &operatories = {}, const char *provider = "");
    articulator::domain::Schedule &closure(const char *from, const char *until);
    articulator::domain::Appointment &booked(const char *from, const char *pattern, const char *provider = "1", const char *operatory = "3");
    articulator::domain::Provider &provider(const char *id);
    articulator::domain::Operatory &operatory(const char *id);
    articulator::domain::AppointmentType &type(const char *name, const char *pattern);
    void noWork();

    /// Windows of the day as "1@3 09:00..10:50 schedule-end/schedule-end": first and last start in wall-clock time, joined by "; ".
    [[nodiscard]] QString windows(const articulator::domain::Visit &visit = {QStringLiteral("Exam"), {}, {}, {}}, int days = 1) const;
    /// Codes and records, "appointment appointment/7; blockout schedule/2"; "legal".
    [[nodiscard]] QString why(const char *time, const articulator::domain::Visit &visit = {QStringLiteral("Exam"), {}, {}, {}}) const;
    /// "09:00 1@3 +20" each.
    [[nodiscard]] QString slotList(const char *from, const char *until, int step = 5, int limit = 0,
                                   const articulator::domain::Visit &visit = {QStringLiteral("Exam"), {}, {}, {}}) const;

private:
    articulator::domain::Schedule &add(articulator::domain::ScheduleScope scope, const char *from, const char *until, const char *provider,
                                       const QStringList &operatories);
    articulator::domain::CivilDate m_day;
};

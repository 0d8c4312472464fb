// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "domain/capacity.h"
#include "domain/error.h"
#include "domain/usage.h"

/// What the capacity page asks and shows. Never a patient: labels are types and blockouts.
namespace articulator::desk {

/// A bar on the day picture: an appointment, a blockout, a closure or working time.
struct DayBar {
    enum class What { Working, Appointment, Blockout, Closed, Open };
    What what = What::Appointment;
    domain::Instant start{};
    domain::Instant end{};
    QString label;   ///< type of the visit or name of the blockout; never a patient
    QString record;  ///< "appointment/50112"
    int fits = 0;    ///< of Open: how many visits
    bool forbids = false;
};

struct DayRow {
    bool isProvider = true;
    QString externalId;
    QString name;
    std::vector<DayBar> bars;
};

struct CapacityQuestion {
    enum class Span { Day, Week };
    QString clinic;
    QString type; ///< external id of the appointment type
    domain::CivilDate day{};
    QString provider;
    QString operatory;
    Span span = Span::Day;
    int weekStart = 1; ///< of a week: the weekday it begins with, 1 Monday … 7 Sunday; it is the week that holds `day`
    friend bool operator==(const CapacityQuestion &, const CapacityQuestion &) = default;
};

struct TypeChoice {
    QString externalId;
    QString name;
    int minutes = 0;
};

struct WindowLine {
    domain::Window window;
    QString providerName;
    QString operatoryName;
};

/// What is open on a civil day for the type asked for.
struct DayOpening {
    domain::CivilDate date{};
    domain::Instant start{};
    domain::Instant end{};
    bool isKnown = false;  ///< it was read completely; else nothing more is known of it
    bool isClosed = false; ///< nobody works that day, as far as was asked for
    int openMinutes = 0;   ///< union over windows, per operatory
    int fits = 0;          ///< visits that can be booked beside each other
};

/// One day of a week with its bars, row by row as CapacitySnapshot::rows.
struct WeekDay {
    DayOpening opening;
    std::vector<DayRow> rows;
};

/// How the time of one provider or operatory is used in the days shown.
struct UseLine {
    bool isProvider = true;
    QString externalId;
    QString name;
    domain::UsageMinutes minutes;
};

struct CapacitySnapshot {
    CapacityQuestion question;
    domain::Zone zone = domain::Zone::utc();
    domain::Instant dayStart{}; ///< of the day, or of the week's first
    domain::Instant dayEnd{};   ///< of the day, or of the week's last
    domain::Instant pmsNow{};
    std::optional<domain::Instant> asOf;
    std::vector<TypeChoice> types; ///< active ones, by name
    std::vector<DayRow> rows;      ///< providers, then operatories; of a week without bars
    std::vector<WeekDay> week;     ///< of a week its seven days, else none
    std::vector<DayOpening> ahead; ///< today and the 13 days after
    std::vector<UseLine> use;      ///< providers, then operatories, without those that have no working time
    domain::UsageMinutes byProvider;  ///< sums of `use`
    domain::UsageMinutes byOperatory;
    std::vector<WindowLine> windows;
    int openMinutes = 0; ///< union over windows, per operatory
    int fits = 0;        ///< visits that can be booked beside each other
    QByteArray errorCode; ///< "not-synced", "no-pattern", …; empty: none
    QString error;
};

/// A record that stands in the way of a start, told without PHI.
struct WhyRecord {
    QString record; ///< "appointment/50112"
    QString label;  ///< type of the visit, name of the blockout or of the provider, operatory, type
    std::optional<domain::Instant> start;
    std::optional<domain::Instant> end;
    QString provider; ///< names
    QStringList operatories;
    enum class Part { Itself, Practice, Hours, Blockout } part = Part::Itself; ///< of a schedule entry: what it is
};

/// One link of the chain: a rule of contract section 4 and the records behind it.
struct WhyStep {
    domain::Limit limit = domain::Limit::Closed;
    std::vector<WhyRecord> records; ///< none where the rule has none, such as `now`
};

/// "Why not here?" for one start of a visit.
struct WhyAnswer {
    CapacityQuestion question;
    domain::Instant at{};
    domain::Why why;
    std::vector<WhyStep> steps; ///< in the order of the rules; empty exactly if legal or an error
    std::optional<domain::Error> error; ///< set: there is no answer
};

} // namespace articulator::desk

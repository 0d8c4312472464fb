// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "domain/book.h"
#include "domain/result.h"
#include "domain/usage.h"

/// Capacity windows: contract section 4, exactly. Everybody who asks whether a visit may start asks here.
namespace articulator::domain {

/// Why a start is not legal, in the order of contract section 4.
enum class Limit {
    RangeEnd,
    Closed,
    ScheduleEnd,
    Appointment,
    ProviderBusy,
    Blockout,
    Now,
    ProviderInactive,
    OperatoryInactive,
    TypeInactive,
    NoPattern,
    OffGrid
};
/// Contract's code: "range-end", "provider-busy", …
[[nodiscard]] QLatin1String code(Limit limit);

struct Window {
    QString provider; ///< external ids
    QString operatory;
    Instant start{}; ///< first legal start
    Instant end{};   ///< last legal start + length of the visit
    int minutes = 0; ///< elapsed
    int starts = 0;
    int fits = 0;
    Instant firstStart{};
    Instant lastStart{};
    Limit before = Limit::RangeEnd;
    Limit after = Limit::RangeEnd;
    friend bool operator==(const Window &, const Window &) = default;
};

struct Slot {
    Instant start{};
    Instant end{};
    QString provider;
    QString operatory;
    int leaves = 0; ///< minutes of its window that the visit leaves
    friend bool operator==(const Slot &, const Slot &) = default;
};

/// What is asked for. Provider and operatory are external ids; empty: any.
struct Visit {
    QString type;                ///< name of the appointment type; its external id is understood too. Empty: every cell is X, minutes rule
    std::optional<int> minutes;  ///< differs from the type's: its pattern is cut, or extended by X
    QString provider;
    QString operatory;
};

struct Reason {
    Limit limit = Limit::Closed;
    QString record; ///< "appointment/50112": what stands in the way, where one record does
    friend bool operator==(const Reason &, const Reason &) = default;
};

struct Why {
    bool legal = false;
    std::vector<Reason> reasons; ///< empty exactly when legal
};

class CapacityBook;

/// Answers about one Book. A day is compiled to bitmaps of 5-minute cells when it is first asked for; asking again is cheap. Asking is safe on
/// any thread; changing it is not, while others ask.
class Capacity {
public:
    explicit Capacity(Book book);
    Capacity(Capacity &&) noexcept;
    Capacity &operator=(Capacity &&) noexcept;
    ~Capacity();

    /// The pattern of the visit in cells; empty: none can be computed. NotFound "unknown-type"; InvalidInput "bad-minutes".
    [[nodiscard]] Result<QString> pattern(const Visit &visit) const;
    /// Sorted by start, provider, operatory. NotFound "unknown-type", "unknown-provider", "unknown-operatory"; Refused "not-synced" where a day is
    /// outside the synced window; InvalidInput "bad-range" unless days > 0; a hidden one gives no windows.
    [[nodiscard]] Result<std::vector<Window>> windows(const Visit &visit, CivilDate from, int days) const;
    /// Starts with from ≤ start < until; an off-grid `from` rounds up. `step` minutes (a multiple of 5) count from each window's first start inside
    /// the range; `limit` 0: all. InvalidInput "bad-step", "bad-range", "bad-limit".
    [[nodiscard]] Result<std::vector<Slot>> openStarts(const Visit &visit, Instant from, Instant until, int step, int limit) const;
    /// Legal if some active pair within the filters is legal; else the union of what stands in the way.
    [[nodiscard]] Result<Why> why(const Visit &visit, Instant at) const;

    /// How the working time of each day is used and lost, seen from the visit. Errors as of windows().
    [[nodiscard]] Result<std::vector<DayUsage>> usage(const Visit &visit, CivilDate from, int days) const;

    [[nodiscard]] const Book &book() const;

    /// The PMS's clock went on.
    void setNow(Instant now);
    /// One appointment is new or changed: only what it takes on its days is compiled anew.
    void put(const Entry<Appointment> &appointment);
    /// One appointment is gone; an unknown one is none.
    void drop(const QString &appointment);

private:
    std::unique_ptr<CapacityBook> m_book;
};

} // namespace articulator::domain

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/records.h"

#include <algorithm>
#include <array>

namespace articulator::domain {

namespace {

constexpr std::array kindWords{"patient", "provider", "operatory", "appointment", "schedule", "appointmentType", "recall", "treatment", "coverage"};
constexpr std::array roleWords{"dentist", "hygienist", "other"};
constexpr std::array statusWords{"scheduled", "completed", "broken", "cancelled", "unscheduled", "planned", "note"};
constexpr std::array scopeWords{"practice", "provider", "operatory", "blockout"};

template <typename Enum, std::size_t Size> std::optional<Enum> find(const std::array<const char *, Size> &words, QStringView text)
{
    for (std::size_t i = 0; i < Size; ++i)
        if (text == QLatin1String(words[i]))
            return Enum(i);
    return std::nullopt;
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QStringView withoutZeros(QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.mid(1);
    return digits;
}

} // namespace

QLatin1String kindWord(RecordKind kind) { return QLatin1String(kindWords[std::size_t(kind)]); }
std::optional<RecordKind> parseKind(QStringView word) { return find<RecordKind>(kindWords, word); }
QLatin1String word(ProviderRole role) { return QLatin1String(roleWords[std::size_t(role)]); }
QLatin1String word(AppointmentStatus status) { return QLatin1String(statusWords[std::size_t(status)]); }
QLatin1String word(ScheduleScope scope) { return QLatin1String(scopeWords[std::size_t(scope)]); }
std::optional<ProviderRole> parseProviderRole(QStringView text) { return find<ProviderRole>(roleWords, text); }
std::optional<AppointmentStatus> parseAppointmentStatus(QStringView text) { return find<AppointmentStatus>(statusWords, text); }
std::optional<ScheduleScope> parseScheduleScope(QStringView text) { return find<ScheduleScope>(scopeWords, text); }

bool idLess(QStringView a, QStringView b)
{
    const bool aNumber = isNumber(a);
    const bool bNumber = isNumber(b);
    if (aNumber != bNumber)
        return aNumber;
    if (aNumber) {
        const QStringView x = withoutZeros(a);
        const QStringView y = withoutZeros(b);
        if (x.size() != y.size())
            return x.size() < y.size();
        if (const int order = x.compare(y); order != 0)
            return order < 0;
    }
    return a.compare(b) < 0;
}

} // namespace articulator::domain

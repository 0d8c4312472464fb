// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/resolvedvisit.h"

namespace articulator::domain {

namespace {

/// No visit is longer; keeps a slip of the finger from becoming a pattern of millions of cells.
constexpr int LongestMinutes = 7 * 24 * 60;

Result<QString> patternOf(const AppointmentType *type, std::optional<int> minutes)
{
    if (minutes ? *minutes <= 0 || *minutes > LongestMinutes : type == nullptr)
        return fail(Error::Kind::InvalidInput, "bad-minutes", QStringLiteral("A visit without a type needs a length of 1 to %1 minutes.").arg(LongestMinutes));
    if (type != nullptr && (type->pattern.isEmpty() || !minutes))
        return type->pattern;
    const int cells = (*minutes + 4) / 5;
    return (type != nullptr ? type->pattern : QString()).leftJustified(cells, u'X', true);
}

Result<> filter(ResolvedVisit &resolved, const ClinicSetup &setup, const Visit &visit)
{
    if (!visit.provider.isEmpty() && (resolved.provider = setup.providerRank(visit.provider)) < 0)
        return fail(Error::Kind::NotFound, "unknown-provider", QStringLiteral("The clinic has no provider '%1'.").arg(visit.provider));
    if (!visit.operatory.isEmpty() && (resolved.operatory = setup.operatoryRank(visit.operatory)) < 0)
        return fail(Error::Kind::NotFound, "unknown-operatory", QStringLiteral("The clinic has no operatory '%1'.").arg(visit.operatory));
    resolved.providers.reserve(std::size_t(setup.providerCount()));
    resolved.operatories.reserve(std::size_t(setup.operatoryCount()));
    for (int rank = 0; rank < setup.providerCount(); ++rank)
        if (setup.isProviderActive(rank) && (resolved.provider < 0 || resolved.provider == rank))
            resolved.providers.push_back(rank);
    for (int rank = 0; rank < setup.operatoryCount(); ++rank)
        if (setup.isOperatoryActive(rank) && (resolved.operatory < 0 || resolved.operatory == rank))
            resolved.operatories.push_back(rank);
    return {};
}

} // namespace

Result<ResolvedVisit> resolve(const ClinicSetup &setup, const Visit &visit)
{
    ResolvedVisit resolved;
    if (!visit.type.isEmpty() && (resolved.type = setup.type(visit.type)) == nullptr)
        return fail(Error::Kind::NotFound, "unknown-type", QStringLiteral("The clinic has no appointment type '%1'.").arg(visit.type));
    const Result<QString> pattern = patternOf(resolved.type != nullptr ? &resolved.type->body : nullptr, visit.minutes);
    if (!pattern)
        return fail(pattern.error());
    resolved.patternText = *pattern;
    resolved.pattern = CellPattern::of(*pattern);
    if (resolved.type != nullptr)
        resolved.barred = setup.barredLabels(resolved.type->body);
    if (const Result<> filtered = filter(resolved, setup, visit); !filtered)
        return fail(filtered.error());
    return resolved;
}

} // namespace articulator::domain

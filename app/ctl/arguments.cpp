// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ctl/arguments.h"

namespace articulator::ctl {

using domain::Error;
using domain::fail;

QString text(const std::string &argument) { return QString::fromLocal8Bit(argument.data(), qsizetype(argument.size())); }

domain::Result<domain::Instant> instantArgument(const char *option, const std::string &argument)
{
    if (const auto instant = domain::parseInstant(text(argument)))
        return *instant;
    return fail(Error::Kind::InvalidInput, "bad-instant",
                QStringLiteral("%1 wants an instant with its offset, such as 2026-11-23T15:00:00Z, not %2").arg(QLatin1String(option), text(argument)));
}

domain::Result<domain::Instant> instantArgument(const char *option, const std::string &argument, const domain::Zone &zone)
{
    if (const auto date = domain::parseCivilDate(text(argument)))
        return zone.dayBounds(*date)[0];
    return instantArgument(option, argument);
}

domain::Result<domain::CivilDate> dateArgument(const char *option, const std::string &argument)
{
    if (const auto date = domain::parseCivilDate(text(argument)))
        return *date;
    return fail(Error::Kind::InvalidInput, "bad-date",
                QStringLiteral("%1 wants an existing day as YYYY-MM-DD, not %2").arg(QLatin1String(option), text(argument)));
}

} // namespace articulator::ctl

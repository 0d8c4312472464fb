// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <QLatin1String>

namespace articulator::warehouse {

/// The four parts of a warehouse: files of the embedded one, schemas of the shared one.
enum class Part { Operations, Phi, Audit, Inbox };

inline constexpr std::array allParts{Part::Inbox, Part::Audit, Part::Phi, Part::Operations};

/// File name of the embedded warehouse, folder of its migrations, and its word in messages.
[[nodiscard]] constexpr QLatin1String fileName(Part part)
{
    switch (part) {
    case Part::Operations: return QLatin1String("operations");
    case Part::Phi: return QLatin1String("phi");
    case Part::Audit: return QLatin1String("audit");
    case Part::Inbox: break;
    }
    return QLatin1String("inbox");
}

/// The name in SQL of both databases; a SQLite connection calls its main database so. Lives as long as the program.
[[nodiscard]] constexpr const char *schemaName(Part part)
{
    switch (part) {
    case Part::Operations: return "ops";
    case Part::Phi: return "phi";
    case Part::Audit: return "audit";
    case Part::Inbox: break;
    }
    return "inbox";
}

} // namespace articulator::warehouse

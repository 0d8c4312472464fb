// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace articulator::runtime {

/// One JSON document and a line's end on standard output. False where it could not be written whole.
[[nodiscard]] bool printDocument(const QJsonObject &document);
/// Text as it is on standard output. False where it could not be written whole.
[[nodiscard]] bool printText(const QString &text);
/// One line on standard error; control characters become spaces, so that nobody's data steers the terminal.
void printNotice(const QString &line);
/// The text without control characters other than line ends and tabs.
[[nodiscard]] QString printable(const QString &text);

} // namespace articulator::runtime

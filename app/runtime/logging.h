// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QString>

namespace articulator::runtime {

enum class LogLevel { Trace, Debug, Info, Warning, Error, Off };
[[nodiscard]] std::optional<LogLevel> parseLogLevel(QStringView word);
/// "trace, debug, info, warning, error, off".
[[nodiscard]] QString logLevelWords();

/// Stands behind Qt's message handler while it lives: what qCInfo() and its sisters say goes, redacted, to standard error and to rotating files of
/// their owner alone in DATA/logs. One at a time; make and destroy it in main().
class Logging {
public:
    /// `folder` empty, or one that cannot be written: standard error alone. `asked` absent: information to the files, warnings to standard error.
    Logging(const QString &folder, std::optional<LogLevel> asked);
    ~Logging();
    Logging(const Logging &) = delete;
    Logging &operator=(const Logging &) = delete;

private:
    struct Parts;
    std::unique_ptr<Parts> m;
};

} // namespace articulator::runtime

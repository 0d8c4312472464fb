// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "runtime/logging.h"

#include <array>
#include <atomic>

#include <sys/stat.h>

#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include "domain/redact.h"

namespace articulator::runtime {

namespace {

constexpr std::array words{"trace", "debug", "info", "warning", "error", "off"};
constexpr std::size_t fileSize = 5 * 1024 * 1024;
constexpr std::size_t filesKept = 5;

spdlog::level::level_enum levelOf(LogLevel level)
{
    constexpr std::array levels{spdlog::level::trace, spdlog::level::debug, spdlog::level::info, spdlog::level::warn, spdlog::level::err, spdlog::level::off};
    return levels[std::size_t(level)];
}

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return spdlog::level::debug;
    case QtInfoMsg: return spdlog::level::info;
    case QtWarningMsg: return spdlog::level::warn;
    case QtCriticalMsg: return spdlog::level::err;
    case QtFatalMsg: return spdlog::level::critical;
    }
    return spdlog::level::info;
}

/// Qt's handler is a plain function; this is where it finds the logger.
std::atomic<spdlog::logger *> current = nullptr;

void takeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    spdlog::logger *logger = current.load();
    if (!logger)
        return;
    const QByteArray category(context.category ? context.category : "default");
    const QByteArray text = category + ": " + domain::redact(message).toUtf8();
    // The text is an argument, never the format: braces in it mean nothing.
    logger->log(levelOf(type), "{}", std::string_view(text.constData(), std::size_t(text.size())));
    if (type == QtFatalMsg)
        logger->flush();
}

std::shared_ptr<spdlog::sinks::sink> fileSink(const QString &folder)
{
    const QByteArray path = QFile::encodeName(QDir(folder).filePath(QStringLiteral("articulator.log")));
    spdlog::file_event_handlers events;
    events.after_open = [](const spdlog::filename_t &, std::FILE *file) { ::fchmod(::fileno(file), S_IRUSR | S_IWUSR); };
    try { // spdlog tells of a folder that cannot be written by an exception; a program works without its log
        return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path.toStdString(), fileSize, filesKept, false, events);
    } catch (const spdlog::spdlog_ex &) {
        return nullptr;
    }
}

} // namespace

struct Logging::Parts {
    std::unique_ptr<spdlog::logger> logger;
    QtMessageHandler before = nullptr;
};

std::optional<LogLevel> parseLogLevel(QStringView word)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (word == QLatin1String(words[i]))
            return LogLevel(i);
    }
    return std::nullopt;
}

QString logLevelWords()
{
    QStringList list;
    for (const char *word : words)
        list << QLatin1String(word);
    return list.join(QStringLiteral(", "));
}

Logging::Logging(const QString &folder, std::optional<LogLevel> asked) : m(std::make_unique<Parts>())
{
    const auto terminal = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    terminal->set_level(levelOf(asked.value_or(LogLevel::Warning)));
    std::vector<spdlog::sink_ptr> sinks{terminal};
    const auto file = folder.isEmpty() || !QDir().mkpath(folder) ? nullptr : fileSink(folder);
    if (file) {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        file->set_level(levelOf(asked.value_or(LogLevel::Info)));
        sinks.push_back(file);
    }
    m->logger = std::make_unique<spdlog::logger>("articulator", sinks.begin(), sinks.end());
    m->logger->set_level(levelOf(asked.value_or(LogLevel::Info)));
    m->logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %^%l%$ [%P:%t] %v", spdlog::pattern_time_type::utc);
    m->logger->flush_on(spdlog::level::info);
    const bool talkative = asked && *asked <= LogLevel::Debug;
    QLoggingCategory::setFilterRules(talkative ? QStringLiteral("articulator.*.debug=true") : QStringLiteral("articulator.*.debug=false"));
    current = m->logger.get();
    m->before = qInstallMessageHandler(takeMessage);
}

Logging::~Logging()
{
    qInstallMessageHandler(m->before);
    current = nullptr;
    m->logger->flush();
}

} // namespace articulator::runtime

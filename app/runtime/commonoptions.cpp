// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "runtime/commonoptions.h"

#include <CLI/CLI.hpp>

#include <QDir>
#include <QFile>

#include "runtime/datafolder.h"

namespace articulator::runtime {

namespace {

QString text(const std::string &argument) { return QString::fromLocal8Bit(argument.data(), qsizetype(argument.size())); }

/// A check that only looks; its answer is what the parser prints.
CLI::Validator mustHold(bool (*holds)(const QString &), const QString &otherwise)
{
    return {[=](std::string &value) { return holds(text(value)) ? std::string() : otherwise.toStdString(); }, std::string()};
}

} // namespace

void addCommonOptions(CLI::App &parser, CommonOptions &into)
{
    into.dataFolder = standardDataFolder();
    parser.add_option_function<std::string>(
              "--data",
              [&into](const std::string &value) { into.dataFolder = QDir::cleanPath(QDir().absoluteFilePath(QFile::decodeName(QByteArray::fromStdString(value)))); },
              "Folder of keys, logs and the embedded warehouse")
        ->type_name("DIR")
        ->check(mustHold([](const QString &value) { return !value.isEmpty(); }, QStringLiteral("names no folder")));
    parser.add_option_function<std::string>(
              "--warehouse", [&into](const std::string &value) { into.warehouseUrl = text(value); }, "postgresql://user@host:port/database")
        ->type_name("URL")
        ->check(mustHold([](const QString &value) { return !value.isEmpty(); }, QStringLiteral("names no warehouse")));
    parser.add_option_function<std::string>("--user", [&into](const std::string &value) { into.user = text(value); }, "Who acts; owner unless given")
        ->type_name("NAME")
        ->check(mustHold([](const QString &value) { return !value.isEmpty(); }, QStringLiteral("names nobody")));
    parser.add_option_function<std::string>(
              "--log-level", [&into](const std::string &value) { into.logLevel = parseLogLevel(text(value)); }, logLevelWords().toStdString())
        ->type_name("LEVEL")
        ->check(mustHold([](const QString &value) { return parseLogLevel(value).has_value(); }, QStringLiteral("must be one of ") + logLevelWords()));
    parser.add_option_function<int>("--passphrase-fd", [&into](int value) { into.passphraseFd = value; }, "Read the passphrase from this open descriptor")
        ->type_name("N")
        ->check(CLI::Range(0, 65535));
}

} // namespace articulator::runtime

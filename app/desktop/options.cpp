// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/options.h"

#include <CLI/CLI.hpp>

namespace articulator::desktop {

Parsed parse(int argc, char **argv)
{
    Parsed parsed;
    CLI::App parser("Articulator, the console of clinics and their practice systems", "articulator");
    runtime::addCommonOptions(parser, parsed.options.common);
    parser.set_version_flag("--version", "articulator " ARTICULATOR_VERSION);
    auto *demo = parser.add_flag("--demo", parsed.options.demo, "Show demonstration clinics on a throw-away data folder");
    std::string shots;
    parser.add_option("--shots", shots, "Save every page as PNG in this folder and end")->type_name("DIR")->needs(demo);
    std::string language;
    parser.add_option("--lang", language, "Language of this run: en, es or fr")->type_name("CODE")->check(CLI::IsMember({"en", "es", "fr"}));
    try {
        parser.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        parsed.exitCode = parser.exit(error) == 0 ? 0 : 2;
    }
    parsed.options.shots = QString::fromLocal8Bit(shots.c_str());
    parsed.options.language = QString::fromStdString(language);
    return parsed;
}

} // namespace articulator::desktop

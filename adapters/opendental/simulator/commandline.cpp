// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimeZone>

#include "simulator/officeclock.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OptionRow {
    QString name;
    QString description;
    QString value;
    QString standard = {};
};

const std::vector<OptionRow> &optionRows()
{
    static const std::vector<OptionRow> rows{
        {u"port"_s, u"Port of the API, 0 for a free one."_s, u"N"_s, u"0"_s},
        {u"control-port"_s, u"Port of the control door, 0 for a free one."_s, u"N"_s, u"0"_s},
        {u"seed"_s, u"Number the practice grows from."_s, u"N"_s, u"1"_s},
        {u"zone"_s, u"IANA time zone of the office."_s, u"ZONE"_s, u"America/Chicago"_s},
        {u"mode"_s, u"remote, service or local."_s, u"MODE"_s, u"remote"_s},
        {u"office-version"_s, u"Version the office runs."_s, u"V"_s, u"25.3.12.0"_s},
        {u"developer-key"_s, u"Developer key to accept."_s, u"KEY"_s, u"DemoDeveloperKey"_s},
        {u"customer-key"_s, u"Customer key to accept."_s, u"KEY"_s, u"DemoCustomerKey1"_s},
        {u"permissions"_s, u"Permissions of the key, separated by commas, or \"all\"."_s, u"LIST"_s,
         u"ApiReadAll,ApiComm"_s},
        {u"size"_s, u"small, medium or large."_s, u"SIZE"_s, u"small"_s},
        {u"patients"_s, u"Patients, instead of the size's."_s, u"N"_s},
        {u"appointments"_s, u"Appointments at least, instead of the size's."_s, u"N"_s},
        {u"days-ahead"_s, u"Days of schedules ahead, instead of the size's."_s, u"N"_s},
        {u"clinics"_s, u"Number of clinics; 0 is the feature off."_s, u"N"_s, u"0"_s},
        {u"clock"_s, u"Office reading to start at: \"yyyy-MM-dd HH:mm:ss\"."_s, u"START"_s},
        {u"clock-speed"_s, u"Office seconds in a real second; 0 stands still."_s, u"X"_s, u"1"_s},
        {u"front-desk"_s, u"Actions a minute the office does by itself."_s, u"RATE"_s, u"0"_s},
        {u"throttle"_s, u"delay, 429 or off."_s, u"HOW"_s, u"delay"_s},
        {u"queue"_s, u"Requests that may wait before 429."_s, u"N"_s, u"5"_s},
        {u"pace-factor"_s, u"Divides the key's interval between requests."_s, u"X"_s, u"1"_s},
        {u"store"_s, u"File that keeps the office over the simulator's end."_s, u"FILE"_s},
        {u"practice"_s, u"Title of the practice."_s, u"NAME"_s, u"Harbor Dental"_s},
        {u"paging"_s, u"What a Limit above the mode's becomes: clamp or refuse."_s, u"HOW"_s, u"clamp"_s},
        {u"overlap"_s, u"What a double booking by the API becomes: accept or refuse."_s, u"HOW"_s, u"accept"_s}};
    return rows;
}

int numberOf(const QCommandLineParser &parser, const QString &name, int standard, QString &problem)
{
    if (!parser.isSet(name) && parser.value(name).isEmpty())
        return standard;
    bool ok = false;
    const int number = parser.value(name).toInt(&ok);
    if (!ok || number < 0)
        problem = u"--%1 takes a whole number from 0 on, not \"%2\"."_s.arg(name, parser.value(name));
    return number;
}

double factorOf(const QCommandLineParser &parser, const QString &name, double least, QString &problem)
{
    bool ok = false;
    const double number = parser.value(name).toDouble(&ok);
    if (!ok || number < least)
        problem = u"--%1 takes a number from %2 on, not \"%3\"."_s.arg(name).arg(least).arg(parser.value(name));
    return number;
}

int wordOf(const QCommandLineParser &parser, const QString &name, const QStringList &words, QString &problem)
{
    const auto found = words.indexOf(parser.value(name));
    if (found < 0)
        problem = u"--%1 takes one of %2, not \"%3\"."_s.arg(name, words.join(u", "_s), parser.value(name));
    return static_cast<int>(found);
}

void readOffice(const QCommandLineParser &parser, Settings &settings, QString &problem)
{
    settings.zone = parser.value(u"zone"_s).toUtf8();
    if (!QTimeZone(settings.zone).isValid())
        problem = u"--zone takes an IANA time zone like America/Chicago, not \"%1\"."_s.arg(parser.value(u"zone"_s));
    const auto version = Version::parse(parser.value(u"office-version"_s));
    if (!version)
        problem
            = u"--office-version takes a version like 25.3.12.0, not \"%1\"."_s.arg(parser.value(u"office-version"_s));
    settings.version = version.value_or(settings.version);
    settings.clock = parser.value(u"clock"_s);
    if (!settings.clock.isEmpty() && !OfficeClock::readWall(settings.clock))
        problem = u"--clock takes an office reading like \"2026-03-02 08:00:00\", not \"%1\"."_s.arg(settings.clock);
    const auto extent = Settings::extentNamed(parser.value(u"size"_s));
    if (!extent)
        problem = u"--size takes small, medium or large, not \"%1\"."_s.arg(parser.value(u"size"_s));
    settings.extent = extent.value_or(settings.extent);
    settings.extent.patients = numberOf(parser, u"patients"_s, settings.extent.patients, problem);
    settings.extent.appointments = numberOf(parser, u"appointments"_s, settings.extent.appointments, problem);
    settings.extent.daysAhead = numberOf(parser, u"days-ahead"_s, settings.extent.daysAhead, problem);
    settings.clinics = numberOf(parser, u"clinics"_s, 0, problem);
    settings.seed = static_cast<quint64>(numberOf(parser, u"seed"_s, 1, problem));
    settings.clockSpeed = factorOf(parser, u"clock-speed"_s, 0, problem);
    settings.frontDeskRate = factorOf(parser, u"front-desk"_s, 0, problem);
    settings.practice = parser.value(u"practice"_s);
    settings.store = parser.value(u"store"_s);
    if (parser.isSet(u"store"_s) && settings.store.isEmpty())
        problem = u"--store takes the name of a file."_s;
}

void readDoor(const QCommandLineParser &parser, Settings &settings, QString &problem)
{
    settings.mode
        = static_cast<Mode>(std::max(0, wordOf(parser, u"mode"_s, {u"remote"_s, u"service"_s, u"local"_s}, problem)));
    settings.throttle
        = static_cast<Throttle>(std::max(0, wordOf(parser, u"throttle"_s, {u"off"_s, u"delay"_s, u"429"_s}, problem)));
    settings.refuseLargerLimits = wordOf(parser, u"paging"_s, {u"clamp"_s, u"refuse"_s}, problem) == 1;
    settings.refuseOverlaps = wordOf(parser, u"overlap"_s, {u"accept"_s, u"refuse"_s}, problem) == 1;
    settings.queueLength = numberOf(parser, u"queue"_s, 5, problem);
    settings.paceFactor = factorOf(parser, u"pace-factor"_s, 0.001, problem);
    settings.developerKey = parser.value(u"developer-key"_s);
    settings.customerKey = parser.value(u"customer-key"_s);
    settings.checkContentType = !parser.isSet(u"any-content-type"_s);
    settings.sideEffects = !parser.isSet(u"no-side-effects"_s);
    const QStringList named = parser.value(u"permissions"_s).split(u',', Qt::SkipEmptyParts);
    const QStringList chosen = named == QStringList{u"all"_s} ? Settings::permissionNames() : named;
    for (const QString &name : chosen) {
        if (!Settings::permissionNames().contains(name))
            problem = u"--permissions knows %1, not \"%2\"."_s.arg(Settings::permissionNames().join(u", "_s), name);
    }
    settings.permissions = QSet<QString>(chosen.begin(), chosen.end());
    if (named == QStringList{u"all"_s})
        settings.permissions.remove(u"ApiEnterprise"_s);
}

} // namespace

CommandLine CommandLine::read(QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Loopback stand-in of the Open Dental REST API."_s);
    parser.addHelpOption();
    for (const OptionRow &row : optionRows())
        parser.addOption({row.name == u"office-version" ? QStringList{row.name, u"version"_s} : QStringList{row.name},
                          row.description, row.value, row.standard});
    parser.addOption({u"any-content-type"_s, u"Do not refuse requests without application/json."_s});
    parser.addOption({u"no-side-effects"_s, u"Write no history and signals."_s});
    parser.addOption({u"with-parent"_s, u"End when the parent process ends."_s});
    parser.process(application);
    CommandLine line;
    readOffice(parser, line.settings, line.problem);
    readDoor(parser, line.settings, line.problem);
    line.port = static_cast<quint16>(numberOf(parser, u"port"_s, 0, line.problem));
    line.controlPort = static_cast<quint16>(numberOf(parser, u"control-port"_s, 0, line.problem));
    line.withParent = parser.isSet(u"with-parent"_s);
    if (!parser.positionalArguments().isEmpty())
        line.problem = u"There are no arguments besides options, but \"%1\" was given."_s.arg(
            parser.positionalArguments().first());
    return line;
}

} // namespace articulator::opendental::simulator

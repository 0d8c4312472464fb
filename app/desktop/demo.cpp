// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/demo.h"

#include <QProcess>
#include <QRandomGenerator>

#include "desktop/child.h"
#include "desktop/demowrites.h"

namespace articulator::desktop {

struct Demo::Office {
    const char *id;
    const char *name;
    const char *zone;
    const char *seed;
    const char *frontDesk; ///< things the office does by itself in a minute
    const char *gapMs;     ///< pause between two calls that the clinic's setting asks for
    const char *customerKey; ///< a wrong one shows a clinic that needs a person
};

namespace {

constexpr int endMs = 3000;

} // namespace

const std::vector<Demo::Office> &Demo::offices()
{
    static const std::vector<Office> all{
        {"maple-street", "Maple Street Dental", "America/New_York", "7", "6", "20", Demo::customerKey},
        {"cedar-park", "Cedar Park Family", "America/Chicago", "21", "2", "400", Demo::customerKey},
        {"hilltop", "Hilltop Smiles", "America/Denver", "33", "0", "500", "TakenBackKey"},
    };
    return all;
}

Demo::Demo(QObject *parent) : QObject(parent)
{
    for (int i = 0; i < 4; ++i)
        m_passphrase += QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

Demo::~Demo()
{
    for (QProcess *simulator : m_simulators) {
        simulator->disconnect(this);
        simulator->terminate();
    }
    for (QProcess *simulator : m_simulators) {
        if (!simulator->waitForFinished(endMs))
            simulator->kill();
    }
}

void Demo::begin()
{
    if (!m_folder.isValid()) {
        Q_EMIT failed(m_folder.errorString());
        return;
    }
    for (const Office &office : offices())
        m_steps.emplace_back([this, &office] { startSimulator(office); });
    m_steps.emplace_back([this] { command({QStringLiteral("init")}); });
    // A worker that dies in a demonstration comes back by itself.
    m_steps.emplace_back([this] { command({QStringLiteral("key"), QStringLiteral("worker-slot"), QStringLiteral("--file"), m_folder.filePath(QStringLiteral("worker.key"))}); });
    for (const Office &office : offices())
        m_steps.emplace_back([this, &office] { add(office); });
    m_steps.emplace_back([this] { Q_EMIT ready(); });
    next();
}

void Demo::beginWrites()
{
    auto *writes = new DemoWrites(dataFolder(), m_passphrase, QString::fromLatin1(offices().front().id), this);
    connect(writes, &DemoWrites::ended, this, &Demo::written);
    writes->begin();
}

void Demo::next()
{
    if (m_step < m_steps.size())
        m_steps[m_step++]();
}

void Demo::startSimulator(const Office &office)
{
    auto *simulator = new QProcess(this);
    endWithUs(*simulator);
    m_simulators.push_back(simulator);
    connect(simulator, &QProcess::errorOccurred, this, [this, simulator] { Q_EMIT failed(simulator->errorString()); });
    connect(simulator, &QProcess::readyReadStandardOutput, this, [this, simulator] {
        if (!simulator->canReadLine())
            return;
        const QStringList words = QString::fromLatin1(simulator->readLine()).split(u' ');
        simulator->disconnect(this);
        m_urls << words.value(1);
        next();
    });
    simulator->start(besideUs(QStringLiteral("opendental-simulator")),
                     {QStringLiteral("--seed"), QString::fromLatin1(office.seed), QStringLiteral("--zone"), QString::fromLatin1(office.zone),
                      QStringLiteral("--practice"), QString::fromLatin1(office.name), QStringLiteral("--throttle"), QStringLiteral("off"),
                      QStringLiteral("--permissions"), QStringLiteral("all"), QStringLiteral("--front-desk"), QString::fromLatin1(office.frontDesk),
                      QStringLiteral("--with-parent")});
}

void Demo::command(const QStringList &arguments, const QString &key)
{
    auto *process = new QProcess(this);
    endWithUs(*process);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ARTICULATOR_PASSPHRASE"), QString::fromLatin1(m_passphrase));
    environment.insert(QStringLiteral("DEMO_DEVELOPER_KEY"), QString::fromLatin1(developerKey));
    environment.insert(QStringLiteral("DEMO_CUSTOMER_KEY"), key);
    process->setProcessEnvironment(environment);
    process->setStandardOutputFile(QProcess::nullDevice());
    connect(process, &QProcess::errorOccurred, this, [this, process] { Q_EMIT failed(process->errorString()); });
    connect(process, &QProcess::finished, this, [this, process, arguments](int code) {
        process->deleteLater();
        if (code == 0)
            next();
        else
            Q_EMIT failed(arguments.first() + QStringLiteral(" ended with ") + QString::number(code));
    });
    process->start(besideUs(QStringLiteral("articulatorctl")), QStringList{QStringLiteral("--data"), dataFolder()} + arguments);
}

void Demo::add(const Office &office)
{
    const QString url = m_urls.value(&office - offices().data());
    command({QStringLiteral("clinic"), QStringLiteral("add"), QString::fromLatin1(office.id), QStringLiteral("--name"),
             QString::fromLatin1(office.name), QStringLiteral("--pms"), QStringLiteral("opendental"), QStringLiteral("--zone"),
             QString::fromLatin1(office.zone), QStringLiteral("--set"), QStringLiteral("url=") + url, QStringLiteral("--set"),
             QStringLiteral("min-gap-ms=") + QString::fromLatin1(office.gapMs), QStringLiteral("--secret"),
             QStringLiteral("developer-key=env:DEMO_DEVELOPER_KEY"), QStringLiteral("--secret"),
             QStringLiteral("customer-key=env:DEMO_CUSTOMER_KEY")},
            QString::fromLatin1(office.customerKey));
}

} // namespace articulator::desktop

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QTemporaryDir>

#include "desktop/options.h"
#include "domain/secret.h"

class QProcess;

namespace articulator::desktop {

/// Demonstration clinics on a throw-away folder: simulators of the practice system as child programs, connected by the same commands a person would
/// use. Everything ends, and the folder goes, with this object; the children end with this process however it ends.
class Demo final : public QObject {
    Q_OBJECT

public:
    /// What the demonstration's offices accept.
    static constexpr char developerKey[] = "DemoDeveloperKey";
    static constexpr char customerKey[] = "DemoCustomerKey1";

    explicit Demo(QObject *parent = nullptr);
    ~Demo() override;

    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] domain::Secret passphrase() const { return domain::Secret(QByteArrayView(m_passphrase)); }
    /// Ends in ready() or failed().
    void begin();
    /// Once a worker runs: fills the write queue of the first clinic. Ends in written().
    void beginWrites();

Q_SIGNALS:
    void ready();
    void failed(const QString &what);
    void written();

private:
    struct Office;
    using Step = std::function<void()>;
    static const std::vector<Office> &offices();
    void next();
    void startSimulator(const Office &office);
    void command(const QStringList &arguments, const QString &key = {});
    void add(const Office &office);

    QTemporaryDir m_folder;
    QByteArray m_passphrase;
    std::vector<QProcess *> m_simulators;
    QStringList m_urls;
    std::vector<Step> m_steps;
    std::size_t m_step = 0;
};

} // namespace articulator::desktop

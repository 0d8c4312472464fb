// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QPluginLoader>
#include <QTest>

#include "contract/manifest.h"
#include "contract/plugin.h"

using namespace articulator;

class TestOpenDentalPlugin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIsBeforeItIsLoaded();
    void makesAnAdapter();
    void refusesWhatMakesNoSense();

private:
    QPluginLoader m_loader{QStringLiteral(ARTICULATOR_BIN_DIR) + QStringLiteral("/adapters/opendental.so")};
};

void TestOpenDentalPlugin::saysWhatItIsBeforeItIsLoaded()
{
    const auto manifest = contract::judge(m_loader.metaData());
    QVERIFY2(manifest, manifest ? "" : qPrintable(manifest.error().detail));
    QCOMPARE(manifest->pms, QStringLiteral("opendental"));
    QCOMPARE(manifest->name, QStringLiteral("Open Dental"));
    QVERIFY(!m_loader.isLoaded());
}

void TestOpenDentalPlugin::makesAnAdapter()
{
    auto *plugin = qobject_cast<contract::AdapterPlugin *>(m_loader.instance());
    QVERIFY2(plugin, qPrintable(m_loader.errorString()));
    contract::AdapterSetup setup;
    setup.secrets.emplace(QStringLiteral("developer-key"), domain::Secret("DevKey0123456789"));
    setup.secrets.emplace(QStringLiteral("customer-key"), domain::Secret("CustKey012345678"));
    const auto adapter = plugin->create(std::move(setup));
    QVERIFY(adapter);
    QStringList names;
    for (const contract::ResourcePlan &plan : (*adapter)->resources())
        names.append(plan.name);
    QCOMPARE(names, QStringLiteral("providers operatories appointmentTypes schedules appointments patients recalls treatments coverage").split(u' '));
    // Until the key's tier is known the slowest pace holds.
    QCOMPARE((*adapter)->budget().perMinute, 11);
    QCOMPARE((*adapter)->budget().spentLastMinute, 0);
    QVERIFY((*adapter)->writer());
    QVERIFY((*adapter)->writer()->barred().empty());
}

void TestOpenDentalPlugin::refusesWhatMakesNoSense()
{
    auto *plugin = qobject_cast<contract::AdapterPlugin *>(m_loader.instance());
    QVERIFY(plugin);
    contract::AdapterSetup setup;
    const auto adapter = plugin->create(std::move(setup));
    QVERIFY(!adapter);
    QCOMPARE(adapter.error().kind, domain::Error::Kind::InvalidInput);
    QVERIFY(adapter.error().detail.contains(QStringLiteral("developer-key")));
    const domain::SettingsSchema schema = plugin->settings();
    QVERIFY(std::any_of(schema.begin(), schema.end(), [](const domain::SettingField &field) { return field.key == u"practice-notes"; }));
}

QTEST_GUILESS_MAIN(TestOpenDentalPlugin)
#include "tst_opendental_plugin.moc"

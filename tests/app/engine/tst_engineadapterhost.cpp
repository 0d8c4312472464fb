// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "engine/adapterhost.h"

using namespace articulator;
using namespace Qt::Literals::StringLiterals;
using domain::Error;
using engine::AdapterHost;

class EngineAdapterHost : public QObject {
    Q_OBJECT
private:
    static QString samples() { return QStringLiteral(SAMPLE_ADAPTERS); }

private Q_SLOTS:
    void listsWhatIsUsableAndSaysWhyTheRestIsNot()
    {
        AdapterHost host(samples());
        const auto installed = host.installed();
        QCOMPARE(installed.size(), std::size_t(1));
        QCOMPARE(installed.front().pms, u"sample"_s);
        QCOMPARE(installed.front().name, u"Sample PMS"_s);
        QMap<QString, QByteArray> rejected;
        for (const AdapterHost::Rejected &file : host.rejected())
            rejected.insert(file.file.section(u'/', -1), file.error.code);
        QCOMPARE(rejected.value(u"later.so"_s), "adapter-contract");
        QCOMPARE(rejected.value(u"nobody.so"_s), "adapter-manifest");
    }

    void loadsOnDemandAndGivesTheSchema()
    {
        AdapterHost host(samples());
        const auto schema = host.schema(u"sample"_s);
        QVERIFY(schema.has_value());
        QCOMPARE(schema->front().key, u"url"_s);
        contract::AdapterSetup setup;
        setup.clinic = u"c"_s;
        QVERIFY(host.create(u"sample"_s, std::move(setup)).has_value());
    }

    void refusesAnotherVersionPolitely()
    {
        AdapterHost host(samples());
        const auto schema = host.schema(u"later"_s);
        QVERIFY(!schema);
        QCOMPARE(schema.error().kind, Error::Kind::SchemaMismatch);
        QVERIFY(schema.error().detail.contains(u"99"_s));
    }

    void anUnknownPmsIsWrongUse()
    {
        AdapterHost host(samples());
        const auto schema = host.schema(u"nothing"_s);
        QCOMPARE(schema.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(schema.error().code, "unknown-pms");
        QVERIFY(schema.error().detail.contains(u"sample"_s));
    }

    void aMissingFolderOrRubbishInItIsNoAdapter()
    {
        AdapterHost nowhere(u"/nonexistent/adapters"_s);
        QVERIFY(nowhere.installed().empty());
        QCOMPARE(nowhere.schema(u"sample"_s).error().code, "unknown-pms");
        QTemporaryDir folder;
        QFile rubbish(folder.filePath(u"sample.so"_s));
        QVERIFY(rubbish.open(QIODevice::WriteOnly));
        rubbish.write("this is no library");
        rubbish.close();
        AdapterHost host(folder.path());
        QVERIFY(host.installed().empty());
        QCOMPARE(host.rejected().size(), std::size_t(1));
        QCOMPARE(host.schema(u"sample"_s).error().code, host.rejected().front().error.code);
    }
};

QTEST_GUILESS_MAIN(EngineAdapterHost)
#include "tst_engineadapterhost.moc"

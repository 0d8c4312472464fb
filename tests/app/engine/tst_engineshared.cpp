// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "engine/engine.h"
#include "engine/session.h"
#include "fakepms.h"
#include "support/tempwarehouse.h"

using namespace articulator;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using engine::Engine;
using engine::EngineOptions;
using testsupport::Backend;

/// The engine over a database that several desks share.
class EngineShared : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClinicIsAddedCopiedAndServed()
    {
        testsupport::TempWarehouse place(Backend::Postgres);
        QVERIFY(place.isValid() && place.create());
        const auto vault = std::make_shared<vault::Vault>(vault::Vault::create(place.folder(), u"owner"_s, domain::Secret("correct horse")).value());
        const auto pms = std::make_shared<test::FakePms>();
        pms->fill(25);
        engine::SessionOptions options;
        options.adapters = std::make_shared<test::FakeSource>(pms);
        options.patience = 20s;
        const auto sealed = vault::Vault::sealForWorker(place.folder(), engine::secretContext(u"north"_s, u"key"_s), domain::Secret("sesame"));
        const QJsonObject secrets{{u"key"_s, QString::fromLatin1(sealed.value().toBase64())}};
        const auto perform = [&](const QByteArray &action, const QJsonObject &body) {
            return engine::perform(place.location(), vault, {u"owner"_s, action, u"north"_s, body}, {}, options);
        };
        const auto added = perform("clinic.add", {{u"name"_s, u"North"_s}, {u"pms"_s, u"fake"_s}, {u"zone"_s, u"America/Chicago"_s}, {u"secrets"_s, secrets}});
        QVERIFY2(added.has_value(), added ? "" : qPrintable(added.error().detail));
        QCOMPARE(perform("sync", {}).value()[u"outcome"_s].toString(), u"done"_s);
        const auto reader = place.open(warehouse::Access::ReadOnly);
        QCOMPARE(reader->records().count(u"north"_s).value(), 125);

        const auto worker = Engine::open(place.location(), vault, std::make_shared<domain::SystemClock>(),
                                         {EngineOptions::Mode::Serve, options.adapters, u"1.0"_s, 2});
        QVERIFY(worker.has_value());
        const auto second = Engine::open(place.location(), vault, std::make_shared<domain::SystemClock>(), {});
        QCOMPARE(second.error().kind, domain::Error::Kind::Busy);
        QCOMPARE(perform("sync", {}).value()[u"outcome"_s].toString(), u"done"_s);
        (*worker)->stop();
        QVERIFY(reader->heartbeats().all().value().empty());
        QVERIFY(reader->audit().verify({}).value().ok);
    }
};

QTEST_GUILESS_MAIN(EngineShared)
#include "tst_engineshared.moc"

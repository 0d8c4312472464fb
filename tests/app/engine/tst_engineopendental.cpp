// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include "datahouse.h"
#include "engine/adapterhost.h"
#include "engine/session.h"

using namespace articulator;
using namespace Qt::Literals::StringLiterals;
using test::DataHouse;

namespace {

constexpr int limit = 30000;

/// The practice of the simulator, a program of its own on a free port.
class Office {
public:
    explicit Office(const QStringList &options)
    {
        m_program.start(QStringLiteral(ARTICULATOR_BIN_DIR "/opendental-simulator"),
                        QStringList{u"--with-parent"_s, u"--throttle"_s, u"off"_s, u"--patients"_s, u"120"_s, u"--appointments"_s, u"400"_s} + options);
        while (!m_url.startsWith(u"http"_s) && m_program.waitForReadyRead(limit))
            m_url = QString::fromUtf8(m_program.readLine()).section(u' ', 1, 1);
    }
    ~Office()
    {
        m_program.terminate();
        m_program.waitForFinished(limit);
    }
    [[nodiscard]] QString url() const { return m_url; }

private:
    QProcess m_program;
    QString m_url;
};

/// A data folder with the clinic "harbor" on that practice, over the real adapter.
struct Site {
    DataHouse house;
    engine::SessionOptions options;

    explicit Site(const QString &url, const QString &customerKey = u"DemoCustomerKey1"_s)
    {
        options.adapters = std::make_shared<engine::AdapterHost>(QStringLiteral(ARTICULATOR_BIN_DIR "/adapters"));
        const QJsonObject secrets{{u"developer-key"_s, sealed(u"developer-key"_s, "DemoDeveloperKey")},
                                  {u"customer-key"_s, sealed(u"customer-key"_s, customerKey.toUtf8())}};
        const QJsonObject settings{{u"url"_s, url}, {u"min-gap-ms"_s, u"0"_s}, {u"timeout-s"_s, u"10"_s}};
        const auto added = perform("clinic.add", {{u"name"_s, u"Harbor Dental"_s}, {u"pms"_s, u"opendental"_s}, {u"zone"_s, u"America/Chicago"_s},
                                                  {u"settings"_s, settings}, {u"secrets"_s, secrets}});
        if (!added)
            qFatal("The clinic cannot be added: %s", qPrintable(added.error().detail));
    }
    QString sealed(const QString &key, const QByteArray &secret) const
    {
        return QString::fromLatin1(vault::Vault::sealForWorker(house.location().dataFolder, engine::secretContext(u"harbor"_s, key),
                                                               domain::Secret(secret)).value().toBase64());
    }
    domain::Result<QJsonObject> perform(const QByteArray &action, const QJsonObject &body = {})
    {
        return engine::perform(house.location(), house.vault(), {u"owner"_s, action, u"harbor"_s, body}, {}, options);
    }
};

QJsonObject lineOf(const QJsonObject &document, const QString &resource)
{
    const QJsonArray lines = document[u"resources"_s].toArray();
    for (const QJsonValue line : lines) {
        if (line[u"resource"_s] == resource)
            return line.toObject();
    }
    return {};
}

} // namespace

class EngineOpenDental : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPracticeIsProbedCopiedAndReadAgain()
    {
        const Office office({u"--permissions"_s, u"all"_s});
        Site site(office.url());
        const QJsonObject probe = site.perform("clinic.probe").value();
        QVERIFY(probe[u"ok"_s].toBool());
        QVERIFY(probe[u"pmsVersion"_s].toString().startsWith(u"25.3"_s));
        const QJsonObject first = site.perform("sync").value();
        QVERIFY2(first[u"outcome"_s] == u"done"_s, qPrintable(first[u"error"_s][u"message"_s].toString()));
        QCOMPARE(lineOf(first, u"patients"_s)[u"failed"_s].toInt(), 0);
        const auto counts = site.house.reader()->records().counts(u"harbor"_s).value();
        QVERIFY(counts.value(domain::RecordKind::Patient) > 100);
        QVERIFY(counts.value(domain::RecordKind::Appointment) > 100);
        QVERIFY(counts.value(domain::RecordKind::Schedule) > 100);
        QVERIFY(counts.value(domain::RecordKind::Provider) > 3);
        const QJsonObject second = site.perform("sync").value();
        QCOMPARE(second[u"outcome"_s].toString(), u"done"_s);
        const QJsonArray lines = second[u"resources"_s].toArray();
        for (const QJsonValue line : lines)
            QVERIFY2(line[u"changed"_s].toInt() == 0 && line[u"deleted"_s].toInt() == 0, qPrintable(line[u"resource"_s].toString()));
        QVERIFY(second[u"calls"_s].toInt() < first[u"calls"_s].toInt());
        const auto facts = site.house.reader()->facts().of(u"harbor"_s).value();
        const auto from = domain::parseCivilDate(facts.value(QString::fromLatin1(domain::fact::syncedFrom)));
        const auto until = domain::parseCivilDate(facts.value(QString::fromLatin1(domain::fact::syncedUntil)));
        QVERIFY(from && until && *from < *until);
        const int days = domain::dayNumber(*until) - domain::dayNumber(*from) + 1;
        QCOMPARE(int(site.house.reader()->days().read(u"harbor"_s, 0, 100000).value().size()), days);
    }

    void aRefusedKeyIsAFailedRun()
    {
        const Office office({});
        Site site(office.url(), u"WrongKey"_s);
        const QJsonObject document = site.perform("sync").value();
        QCOMPARE(document[u"outcome"_s].toString(), u"failed"_s);
        QCOMPARE(document[u"error"_s][u"kind"_s].toString(), QString::fromLatin1(domain::kindName(domain::Error::Kind::Unauthorised)));
    }

    void anOfficeThatIsOffIsAFailedRun()
    {
        QString url;
        {
            const Office office({});
            url = office.url();
        }
        Site site(url);
        const QJsonObject document = site.perform("sync").value();
        QCOMPARE(document[u"outcome"_s].toString(), u"failed"_s);
        QCOMPARE(document[u"error"_s][u"kind"_s].toString(), QString::fromLatin1(domain::kindName(domain::Error::Kind::Unreachable)));
        const QJsonObject probe = site.perform("clinic.probe").value();
        QCOMPARE(probe[u"ok"_s].toBool(), false);
        QVERIFY(probe.contains(u"error"_s));
    }
};

QTEST_GUILESS_MAIN(EngineOpenDental)
#include "tst_engineopendental.moc"

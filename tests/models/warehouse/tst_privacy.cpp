// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <QUrl>

#include "samplepages.h"
#include "scenarios/leakscan.h"
#include "support/pgcluster.h"
#include "support/tempwarehouse.h"
#include "support/testvault.h"
#include "warehouse/database.h"
#include "warehouse/mirror.h"
#include "warehouse/statement.h"

using namespace articulator;
using namespace articulator::warehouse;
using namespace articulator::testsupport;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString north = u"north"_s;

/// What may stand outside phi. A new column is PHI-free only once somebody has thought about it and written it here.
const QMap<QString, QStringList> allowed{
    {u"ops.clinic"_s, {u"id"_s, u"name"_s, u"pms"_s, u"zone"_s, u"paused"_s}},
    {u"ops.clinic_setting"_s, {u"clinic"_s, u"name"_s, u"value"_s}},
    {u"ops.clinic_secret"_s, {u"clinic"_s, u"name"_s, u"sealed"_s}},
    {u"ops.fact"_s, {u"clinic"_s, u"name"_s, u"value"_s}},
    {u"ops.record"_s, {u"clinic"_s, u"kind"_s, u"external_id"_s, u"deleted"_s, u"version"_s, u"seen_at"_s, u"start_at"_s, u"end_at"_s, u"day"_s,
                       u"patient"_s, u"fingerprint"_s, u"body"_s}},
    {u"ops.resource"_s, {u"clinic"_s, u"resource"_s, u"cursor"_s, u"as_of"_s, u"last_run"_s, u"next_due"_s, u"interval_s"_s, u"took_ms"_s, u"calls"_s,
                         u"waits"_s, u"seen"_s, u"changed"_s, u"deleted"_s, u"failed"_s, u"state"_s, u"reason"_s}},
    {u"ops.run"_s, {u"id"_s, u"clinic"_s, u"started_at"_s, u"why"_s, u"outcome"_s, u"took_ms"_s, u"calls"_s, u"waits"_s, u"seen"_s, u"changed"_s,
                    u"deleted"_s, u"failed"_s, u"error_code"_s, u"error"_s}},
    {u"ops.lag"_s, {u"clinic"_s, u"resource"_s, u"at"_s, u"lag_s"_s}},
    {u"ops.day"_s, {u"clinic"_s, u"day"_s, u"bytes"_s}},
    {u"ops.topic"_s, {u"name"_s, u"revision"_s}},
    {u"ops.write"_s, {u"clinic"_s, u"number"_s, u"wish_key"_s, u"kind"_s, u"state"_s, u"origin"_s, u"body"_s, u"sealed"_s, u"sealed_version"_s,
                      u"target"_s, u"patient"_s, u"provider"_s, u"operatory"_s, u"start_at"_s, u"reason_code"_s, u"reason"_s, u"tries"_s, u"needs"_s,
                      u"approved_by"_s, u"requested_by"_s, u"requested_at"_s, u"approved_at"_s, u"not_before"_s, u"expires"_s, u"sending_at"_s,
                      u"applied_at"_s, u"external_id"_s, u"found"_s, u"compensates"_s, u"leased_by"_s, u"leased_until"_s, u"revision"_s}},
    {u"ops.write_event"_s, {u"clinic"_s, u"write"_s, u"seq"_s, u"at"_s, u"state"_s, u"who"_s, u"says"_s}},
    {u"ops.conflict"_s, {u"clinic"_s, u"number"_s, u"write"_s, u"kind"_s, u"external_id"_s, u"seen_at"_s, u"changed_by"_s, u"changed_at"_s, u"fields"_s,
                         u"choices"_s, u"sealed"_s, u"is_open"_s, u"resolved_by"_s, u"resolved_at"_s}},
    {u"ops.schema_version"_s, {u"part"_s, u"version"_s}},
    {u"audit.leaf"_s, {u"seq"_s, u"leaf_id"_s, u"at"_s, u"canonical"_s}},
    {u"audit.entry"_s, {u"n"_s, u"leaf_id"_s, u"at"_s, u"canonical"_s, u"hash"_s, u"chain"_s}},
    {u"audit.checkpoint"_s, {u"size"_s, u"root"_s, u"frontier"_s, u"at"_s}},
    {u"audit.topic"_s, {u"name"_s, u"revision"_s}},
    {u"inbox.request"_s, {u"id"_s, u"actor"_s, u"action"_s, u"clinic"_s, u"body"_s, u"asked_at"_s, u"expires"_s, u"state"_s, u"outcome"_s}},
    {u"inbox.heartbeat"_s, {u"worker"_s, u"started_at"_s, u"beat_at"_s, u"version"_s, u"process_id"_s, u"host"_s}},
    {u"inbox.leaf"_s, {u"seq"_s, u"leaf_id"_s, u"at"_s, u"canonical"_s}},
    {u"inbox.topic"_s, {u"name"_s, u"revision"_s}},
};

QString columnsSql(bool shared, Part part)
{
    const QString schema = QString::fromLatin1(schemaName(part));
    if (shared)
        return u"SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = '%1'"_s.arg(schema);
    return u"SELECT s.name, c.name FROM %1.sqlite_schema s, pragma_table_info(s.name) c WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite%'"_s
        .arg(schema);
}

} // namespace

/// No PHI outside phi, and none in clear anywhere.
class TestPrivacy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyAllowedColumns_data() { addBackends(); }
    void onlyAllowedColumns();
    void nothingLeaks_data() { addBackends(); }
    void nothingLeaks();
};

void TestPrivacy::onlyAllowedColumns()
{
    QFETCH(Backend, backend);
    TempWarehouse place(backend);
    QVERIFY(place.create());
    auto database = Database::open(place.location(), Access::ReadOnly).value();
    int seen = 0;
    for (const Part part : {Part::Operations, Part::Audit, Part::Inbox}) {
        auto read = Statement(*database, part, columnsSql(database->isShared(), part)).each([&](const Statement &row) {
            const QString table = QString::fromLatin1(schemaName(part)) + u'.' + row.text(0);
            QVERIFY2(allowed.value(table).contains(row.text(1)), qPrintable(table + u'.' + row.text(1)));
            ++seen;
        });
        QVERIFY(read);
    }
    QVERIFY(seen > 80);
}

void TestPrivacy::nothingLeaks()
{
    QFETCH(Backend, backend);
    TempWarehouse place(backend);
    QVERIFY(place.create());
    TestVault keys;
    auto cipher = keys.cipher(north);
    const QStringList secrets{u"Zyxcanary"_s, u"Qwvfirst"_s, u"5557139246"_s, u"canary.mail@secret.test"_s, u"1931-07-19"_s, u"allergic to quarks"_s,
                              u"SUBSCR-77123"_s};
    auto engine = place.open(Access::Engine);
    QVERIFY(engine->clinics().add(sampleClinic(north)));
    auto mirror = Mirror::load(*engine, north).value();
    domain::Patient patient = patientNo(1);
    patient.name.last = secrets[0];
    patient.name.first = secrets[1];
    patient.phones.home = secrets[2];
    patient.email = secrets[3];
    patient.birthDate = on("1931-07-19");
    domain::Page page = patientsPage(100, 300, "c");
    page.changes.push_back(changeOf(u"1"_s, patient));
    page.changes.push_back(changeOf(u"1"_s, appointmentOn("2026-11-24", secrets[5])));
    page.changes.push_back(changeOf(u"1"_s, domain::Coverage{u"1"_s, 1, u"Delta"_s, u"group"_s, secrets[6], {}}));
    const auto now = at("2026-11-23T15:00:00Z");
    const auto commit = [&](const domain::Page &what) {
        auto prepared = mirror->prepare(u"patients"_s, what, cipher, now);
        QVERIFY(prepared && mirror->commit(*engine, *prepared));
    };
    commit(page);
    std::get<domain::Patient>(*page.changes[300].body).name.middle = u"Changed"_s;
    page.changes[301] = goneOf(u"1"_s, domain::RecordKind::Appointment);
    commit(page);
    QVERIFY(!engine->records().candidates(north, cipher.searchName(secrets[0]))->isEmpty());
    QVERIFY(engine->audit().append({now, u"owner"_s, u"record.reveal"_s, north, u"patient/1"_s, u"done"_s, {}}));
    QVERIFY(engine->audit().seal());
    QStringList disguised = secrets;
    for (const QString &secret : secrets)
        disguised << QString::fromLatin1(QUrl::toPercentEncoding(secret));
    disguised.removeDuplicates();
    const QString folder = backend == Backend::Sqlite ? place.location().dataFolder : PgCluster::instance()->socketFolder();
    QVERIFY(QFileInfo(folder).isDir());
    QCOMPARE(scenarios::leaks(folder, disguised), QStringList());
}

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"

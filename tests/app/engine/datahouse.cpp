// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "datahouse.h"

#include <array>

#include <QDir>
#include <QJsonDocument>

#include "domain/recordjson.h"

namespace articulator::test {

using namespace Qt::Literals::StringLiterals;

namespace {

void need(const domain::Result<> &done)
{
    if (!done)
        qFatal("The fixture cannot be made: %s", qPrintable(done.error().detail));
}

/// Made once for all houses of a test program: stretching a passphrase is slow on purpose.
QString emptyHouse()
{
    static const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    if (!warehouse::Warehouse::exists(warehouse::Location::parse(data, {}).value())) {
        vault::Vault vault = vault::Vault::create(data, u"owner"_s, domain::Secret("correct horse")).value();
        need(vault.addUser(u"mia"_s, domain::Role::Manager, domain::Secret("battery staple")).map([](const auto &) { }));
        need(vault.addWorkerSlot(folder.filePath(u"worker.key"_s)));
        need(warehouse::Warehouse::create(warehouse::Location::parse(data, {}).value()));
    }
    return data;
}

} // namespace

DataHouse::DataHouse()
{
    const QString data = m_folder.filePath(u"data"_s);
    const QDir model(emptyHouse());
    QDir().mkpath(data);
    for (const QString &name : model.entryList(QDir::Files | QDir::Hidden))
        QFile::copy(model.filePath(name), data + u'/' + name);
    m_location = warehouse::Location::parse(data, {}).value();
    m_vault = std::make_shared<vault::Vault>(vault::Vault::openAsWorker(data).value());
}

engine::Ask DataHouse::addition(const QString &clinic) const
{
    const QByteArray sealed =
        vault::Vault::sealForWorker(m_location.dataFolder, engine::secretContext(clinic, u"key"_s), domain::Secret("sesame")).value();
    const QJsonObject secrets{{u"key"_s, QString::fromLatin1(sealed.toBase64())}};
    return {u"owner"_s, "clinic.add", clinic,
            {{u"name"_s, u"Clinic "_s + clinic}, {u"pms"_s, u"fake"_s}, {u"zone"_s, u"America/Chicago"_s}, {u"secrets"_s, secrets}}};
}

std::unique_ptr<warehouse::Warehouse> DataHouse::reader() const
{
    return std::move(warehouse::Warehouse::open(m_location, warehouse::Access::ReadOnly).value());
}

QStringList DataHouse::dump(const QString &clinic) const
{
    const auto warehouse = reader();
    const domain::AuditTicket ticket = warehouse->audit().append({{}, u"owner"_s, u"record.reveal"_s, clinic, {}, u"done"_s, {}}).value();
    vault::ClinicCipher cipher = m_vault->cipher(clinic).value();
    QStringList lines;
    for (int kind = 0; kind <= int(domain::RecordKind::Coverage); ++kind) {
        auto records = warehouse->records().read({clinic, domain::RecordKind(kind), {}, {}, {}, {}, true}).value();
        for (warehouse::StoredRecord &stored : records) {
            need(warehouse::RecordStore::reveal(stored, cipher, ticket));
            QJsonObject json = domain::toJson(stored.record, domain::Zone::utc(), domain::Phi::Revealed);
            json.remove(u"id"_s);
            json.remove(u"seenAt"_s);
            lines.append(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
        }
    }
    lines.sort();
    return lines;
}

} // namespace articulator::test

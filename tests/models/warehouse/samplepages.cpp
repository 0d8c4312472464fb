// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "samplepages.h"

#include <QtTest>

#include "domain/recordjson.h"
#include "warehouse/stores.h"

namespace articulator::testsupport {

using namespace Qt::Literals::StringLiterals;
using domain::RecordKind;

domain::Instant at(const char *text) { return domain::parseInstant(QString::fromLatin1(text)).value(); }
domain::CivilDate on(const char *text) { return domain::parseCivilDate(QString::fromLatin1(text)).value(); }

domain::Patient patientNo(int number)
{
    domain::Patient patient;
    patient.name.last = u"Lastname%1"_s.arg(number);
    patient.name.first = u"First%1"_s.arg(number % 97);
    patient.birthDate = on("1970-01-01") + std::chrono::days(number % 15000);
    patient.phones.mobile = u"312555%1"_s.arg(number, 4, 10, QChar(u'0'));
    patient.email = u"p%1@example.org"_s.arg(number);
    patient.status = u"patient"_s;
    return patient;
}

domain::Appointment appointmentOn(const char *day, const QString &note)
{
    domain::Appointment appointment;
    appointment.patient = u"731"_s;
    appointment.provider = u"1"_s;
    appointment.operatory = u"2"_s;
    appointment.start = at((QByteArray(day) + "T15:00:00Z").constData());
    appointment.minutes = 40;
    appointment.pattern = u"//XXXX//"_s;
    appointment.note = note;
    appointment.onBook = true;
    return appointment;
}

domain::Schedule scheduleOn(const char *day)
{
    domain::Schedule schedule;
    schedule.provider = u"1"_s;
    schedule.start = on(day) + std::chrono::hours(8);
    schedule.end = on(day) + std::chrono::hours(17);
    return schedule;
}

domain::Change changeOf(const QString &id, domain::RecordBody body)
{
    const RecordKind kind = domain::kindOf(body);
    return {id, std::move(body), kind};
}

domain::Change goneOf(const QString &id, RecordKind kind) { return {id, std::nullopt, kind}; }

domain::Page patientsPage(int first, int count, const QByteArray &cursor)
{
    domain::Page page;
    page.cursor = cursor;
    for (int number = first; number < first + count; ++number)
        page.changes.push_back(changeOf(QString::number(number), patientNo(number)));
    return page;
}

QStringList dump(warehouse::Warehouse &from, const QString &clinic, vault::ClinicCipher &cipher)
{
    const auto ticket = from.audit().append({at("2026-01-01T00:00:00Z"), u"test"_s, u"record.reveal"_s, clinic, {}, u"done"_s, {}}).value();
    QStringList lines;
    for (int kind = 0; kind <= int(RecordKind::Coverage); ++kind) {
        warehouse::RecordQuery query;
        query.clinic = clinic;
        query.kind = RecordKind(kind);
        query.withDeleted = true;
        auto records = from.records().read(query).value();
        for (auto &stored : records) {
            const auto opened = warehouse::RecordStore::reveal(stored, cipher, ticket);
            const auto &r = stored.record;
            lines << u"%1 v%2 %3 seen %4 %5 %6 %7"_s.arg(r.id).arg(r.version).arg(r.deleted ? u"gone"_s : u"here"_s, domain::toText(r.seenAt),
                                                         QString::fromUtf8(domain::operationalBytes(r.body)),
                                                         QString::fromUtf8(domain::phiBytes(r.body)),
                                                         opened ? QString() : QString::fromUtf8(opened.error().code));
            if (const auto *patient = std::get_if<domain::Patient>(&r.body))
                lines << u"  found by "_s + from.records().candidates(clinic, cipher.tokensOf(*patient)).value().join(u' ');
        }
    }
    const auto resources = from.resources().of(clinic).value();
    for (const auto &resource : resources)
        lines << resource.resource + u" cursor "_s + QString::fromUtf8(resource.cursor);
    return lines;
}

} // namespace articulator::testsupport

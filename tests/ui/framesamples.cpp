// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/framesamples.h"

#include "ui/samples.h"

namespace samples {

using namespace std::chrono_literals;
using domain::Record;
using domain::RecordKind;

namespace {

Record record(const QString &id, domain::RecordBody body)
{
    Record out;
    out.externalId = id;
    out.clinic = QStringLiteral("maple");
    out.id = QStringLiteral("maple/") + id;
    out.version = 3;
    out.seenAt = morning() - 40s;
    out.body = std::move(body);
    return out;
}

desk::RecordsSnapshot snapshot(RecordKind kind)
{
    desk::RecordsSnapshot all;
    all.question = {QStringLiteral("maple"), kind, {}};
    all.zone = domain::Zone::named("America/New_York").value();
    all.asOf = morning() - 18s;
    all.names.providers = {{QStringLiteral("5"), QStringLiteral("Dr. Patel")}, {QStringLiteral("7"), QStringLiteral("Hyg. Brooks")}};
    all.names.operatories = {{QStringLiteral("1"), QStringLiteral("Operatory 1")}, {QStringLiteral("2"), QStringLiteral("Hygiene 2")}};
    return all;
}

domain::Appointment visit(int day)
{
    domain::Appointment visit;
    visit.patient = QStringLiteral("731");
    visit.provider = day % 2 ? QStringLiteral("5") : QStringLiteral("7");
    visit.operatory = day % 2 ? QStringLiteral("1") : QStringLiteral("2");
    visit.start = morning() + std::chrono::days(day);
    visit.minutes = 40 + 10 * (day % 3);
    visit.type = day % 2 ? QStringLiteral("Crown preparation") : QStringLiteral("Adult cleaning");
    visit.confirmation = QStringLiteral("Unconfirmed");
    visit.onBook = true;
    return visit;
}

} // namespace

desk::RecordsSnapshot patients()
{
    desk::RecordsSnapshot all = snapshot(RecordKind::Patient);
    for (int i = 1; i <= 40; ++i) {
        domain::Patient patient;
        patient.status = i % 9 ? QStringLiteral("patient") : QStringLiteral("inactive");
        patient.language = i % 4 ? QString() : QStringLiteral("es");
        all.lines.push_back({record(QString::number(i), patient), true, {}});
    }
    all.total = qint64(all.lines.size());
    return all;
}

desk::RecordsSnapshot appointments()
{
    desk::RecordsSnapshot all = snapshot(RecordKind::Appointment);
    for (int i = 0; i < 30; ++i)
        all.lines.push_back({record(QString::number(50100 + i), visit(i)), i % 3 == 0, {}});
    all.total = qint64(all.lines.size());
    return all;
}

desk::RecordsSnapshot garcias()
{
    desk::RecordsSnapshot all = snapshot(RecordKind::Patient);
    all.question.person = QStringLiteral("garcia");
    all.foundBy = desk::FoundBy::LastName;
    all.lines.push_back({record(QStringLiteral("731"), domain::Patient{}), true, QStringLiteral("Garcia")});
    all.lines.push_back({record(QStringLiteral("902"), domain::Patient{}), true, QStringLiteral("García")});
    all.total = 2;
    return all;
}

desk::RecordCard card(const QString &externalId, desk::RecordCard::Phi phi)
{
    const desk::RecordsSnapshot all = snapshot(RecordKind::Patient);
    desk::RecordCard card;
    card.ask = {QStringLiteral("maple"), RecordKind::Patient, externalId};
    card.zone = all.zone;
    card.names = all.names;
    card.pmsNow = morning();
    card.holdsPhi = true;
    card.phi = phi;
    card.patient = externalId;
    domain::Patient patient;
    patient.status = QStringLiteral("patient");
    if (phi == desk::RecordCard::Phi::Revealed)
        patient.name = {QStringLiteral("Garcia"), QStringLiteral("Maria"), {}, QStringLiteral("Mia")};
    card.record = record(externalId, patient);
    card.visits = {record(QStringLiteral("50101"), visit(-30)), record(QStringLiteral("50102"), visit(3))};
    card.recalls = {record(QStringLiteral("61"), domain::Recall{externalId, QStringLiteral("Prophy"), today(), {}, QStringLiteral("6m1d"), false})};
    card.treatments = {record(QStringLiteral("71"), domain::Treatment{externalId, QStringLiteral("D2740"), QStringLiteral("Crown, porcelain"),
                                                                      QStringLiteral("planned"), 1200.0, today(), {}})};
    card.coverages = {record(QStringLiteral("81"), domain::Coverage{externalId, 1, QStringLiteral("Delta Dental"), {}, {}, today()})};
    return card;
}

desk::AuditSnapshot entries()
{
    desk::AuditSnapshot all;
    all.at = morning();
    const std::tuple<const char *, const char *, const char *, const char *> rows[]{{"maria", "record.reveal", "patient/731", "done"},
                                                                                   {"owner", "user.add", "user/maria", "done"},
                                                                                   {"maria", "clinic.remove", "", "refused"},
                                                                                   {"worker", "sync", "", "failed"},
                                                                                   {"owner", "warehouse.init", "", "done"}};
    qint64 n = std::size(rows);
    for (const auto &[actor, action, record, outcome] : rows) {
        domain::AuditEntry entry;
        entry.at = morning() - std::chrono::minutes(7 * (5 - n));
        entry.actor = QString::fromLatin1(actor);
        entry.action = QString::fromLatin1(action);
        entry.record = QString::fromLatin1(record);
        entry.outcome = QString::fromLatin1(outcome);
        entry.clinic = entry.record.startsWith(QLatin1String("patient")) ? QStringLiteral("maple") : QString();
        all.lines.push_back({--n, entry, QByteArray(64, 'a')});
    }
    all.found = qint64(all.lines.size());
    return all;
}

} // namespace samples

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/recordsreader.h"

#include <algorithm>

#include "desk/clinicclock.h"
#include "desk/personsearch.h"

namespace articulator::desk {

using domain::Error;
using domain::fail;
using domain::RecordKind;
using domain::Result;
using warehouse::RecordQuery;
using warehouse::StoredRecord;

namespace {

constexpr std::size_t mostLines = 20'000;
constexpr qsizetype mostCandidates = 500; ///< of a search; they are opened, so a common name has to be told apart by more

Result<std::vector<StoredRecord>> recordsOf(const ErrandPlace &place, const QString &clinic, RecordKind kind, const QString &patient = {},
                                            const QString &externalId = {})
{
    RecordQuery query;
    query.clinic = clinic;
    query.kind = kind;
    query.patient = patient;
    query.externalId = externalId;
    return place.warehouse.records().read(query);
}

QMap<QString, QString> namesOf(const ErrandPlace &place, const QString &clinic, RecordKind kind)
{
    QMap<QString, QString> names;
    for (const StoredRecord &stored : recordsOf(place, clinic, kind).value_or(std::vector<StoredRecord>())) {
        if (const auto *provider = std::get_if<domain::Provider>(&stored.record.body))
            names.insert(stored.record.externalId, provider->name.isEmpty() ? provider->abbreviation : provider->name);
        else if (const auto *operatory = std::get_if<domain::Operatory>(&stored.record.body))
            names.insert(stored.record.externalId, operatory->name);
    }
    return names;
}

RecordNames namesFor(const ErrandPlace &place, const QString &clinic)
{
    return {namesOf(place, clinic, RecordKind::Provider), namesOf(place, clinic, RecordKind::Operatory)};
}

/// Of the resource that is longest unread: what a table says of itself is never fresher than its oldest part.
std::optional<domain::Instant> asOf(const ErrandPlace &place, const QString &clinic)
{
    std::optional<domain::Instant> oldest;
    for (const warehouse::ResourceRow &row : place.warehouse.resources().of(clinic).value_or(std::vector<warehouse::ResourceRow>())) {
        if (row.asOf && (!oldest || *row.asOf < *oldest))
            oldest = row.asOf;
    }
    return oldest;
}

Result<domain::Zone> zoneOf(const ErrandPlace &place, const QString &clinic)
{
    const Result<warehouse::ClinicRow> row = place.warehouse.clinics().find(clinic);
    return row ? domain::Zone::named(row->zone) : fail(row.error());
}

Result<> readAll(const ErrandPlace &place, RecordsSnapshot &snapshot)
{
    Result<std::vector<StoredRecord>> stored = recordsOf(place, snapshot.question.clinic, snapshot.question.kind);
    if (!stored)
        return fail(stored.error());
    snapshot.total = qint64(stored->size());
    stored->resize(std::min(stored->size(), mostLines));
    snapshot.lines.reserve(stored->size());
    for (StoredRecord &row : *stored)
        snapshot.lines.push_back({std::move(row.record), !row.sealed.isEmpty(), {}});
    return {};
}

/// Opens one candidate under the search's ticket; keeps of it only what was typed.
Result<> addIfFits(const PersonSearch &search, StoredRecord stored, vault::ClinicCipher &cipher, const domain::AuditTicket &ticket,
                   RecordsSnapshot &snapshot)
{
    domain::Record masked = stored.record;
    if (const Result<> opened = warehouse::RecordStore::reveal(stored, cipher, ticket); !opened)
        return opened;
    const auto &patient = std::get<domain::Patient>(stored.record.body);
    const FoundBy by = search.fits(patient);
    if (by == FoundBy::Nothing)
        return {};
    snapshot.foundBy = by;
    snapshot.lines.push_back({std::move(masked), true, PersonSearch::leafOf(patient, by, snapshot.question.person)});
    return {};
}

Result<> search(const ErrandPlace &place, RecordsSnapshot &snapshot)
{
    const QString &clinic = snapshot.question.clinic;
    const PersonSearch wanted(snapshot.question.person);
    if (!wanted.isSearchable())
        return fail(Error::Kind::InvalidInput, "nothing-to-search", QStringLiteral("Neither a name, a phone number nor a birth date."));
    if (const Result<> allowed = place.allow("record.search", clinic); !allowed)
        return allowed;
    Result<vault::ClinicCipher> cipher = place.vault.cipher(clinic);
    if (!cipher)
        return fail(cipher.error());
    const Result<QStringList> ids = place.warehouse.records().candidates(clinic, wanted.tokens(*cipher));
    if (!ids)
        return fail(ids.error());
    const Result<domain::AuditTicket> ticket = place.note("record.search", clinic, {}, QStringLiteral("by ") + wanted.what());
    if (!ticket)
        return fail(ticket.error());
    for (const QString &id : ids->mid(0, mostCandidates)) {
        Result<std::vector<StoredRecord>> found = recordsOf(place, clinic, RecordKind::Patient, {}, id);
        if (!found)
            return fail(found.error());
        for (StoredRecord &stored : *found) {
            if (const Result<> added = addIfFits(wanted, std::move(stored), *cipher, *ticket, snapshot); !added)
                return added;
        }
    }
    snapshot.total = qint64(snapshot.lines.size());
    return {};
}

QString patientOf(const domain::Record &record)
{
    return std::visit(
        [&record](const auto &body) -> QString {
            using Body = std::decay_t<decltype(body)>;
            if constexpr (std::is_same_v<Body, domain::Patient>)
                return record.externalId;
            else if constexpr (requires { body.patient; })
                return body.patient;
            else
                return {};
        },
        record.body);
}

Result<std::vector<domain::Record>> belongings(const ErrandPlace &place, const RecordCard &card, RecordKind kind)
{
    const Result<std::vector<StoredRecord>> stored = recordsOf(place, card.ask.clinic, kind, card.patient);
    if (!stored)
        return fail(stored.error());
    std::vector<domain::Record> records;
    for (const StoredRecord &row : *stored) {
        const auto *treatment = std::get_if<domain::Treatment>(&row.record.body);
        if (!treatment || treatment->status == QLatin1String("planned"))
            records.push_back(row.record);
    }
    return records;
}

Result<> readPerson(const ErrandPlace &place, RecordCard &card)
{
    card.patient = patientOf(card.record);
    if (card.patient.isEmpty() || card.patient == QLatin1String("0"))
        return {};
    const std::pair<RecordKind, std::vector<domain::Record> *> parts[]{{RecordKind::Appointment, &card.visits},
                                                                       {RecordKind::Recall, &card.recalls},
                                                                       {RecordKind::Treatment, &card.treatments},
                                                                       {RecordKind::Coverage, &card.coverages}};
    for (const auto &[kind, to] : parts) {
        Result<std::vector<domain::Record>> read = belongings(place, card, kind);
        if (!read)
            return fail(read.error());
        *to = std::move(*read);
    }
    std::ranges::stable_partition(card.visits, [](const domain::Record &visit) { return std::get<domain::Appointment>(visit.body).start.has_value(); });
    return {};
}

Result<> openOne(const ErrandPlace &place, StoredRecord &stored, const RecordAsk &ask)
{
    const QString name = domain::kindWord(ask.kind) + u'/' + ask.externalId;
    if (const Result<> allowed = place.allow("record.reveal", ask.clinic, name); !allowed)
        return allowed;
    Result<vault::ClinicCipher> cipher = place.vault.cipher(ask.clinic);
    if (!cipher)
        return fail(cipher.error());
    const Result<domain::AuditTicket> ticket = place.note("record.reveal", ask.clinic, name);
    return ticket ? warehouse::RecordStore::reveal(stored, *cipher, *ticket) : fail(ticket.error());
}

Result<> fill(const ErrandPlace &place, RecordCard &card, RecordCard::Phi phi)
{
    const Result<domain::Zone> zone = zoneOf(place, card.ask.clinic);
    if (!zone)
        return fail(zone.error());
    Result<std::vector<StoredRecord>> found = recordsOf(place, card.ask.clinic, card.ask.kind, {}, card.ask.externalId);
    if (!found)
        return fail(found.error());
    if (found->empty())
        return fail(Error::Kind::NotFound, "unknown-record", QStringLiteral("The record is no longer in the practice system."));
    StoredRecord &stored = found->front();
    card.zone = *zone;
    card.pmsNow = pmsNow(place.warehouse.facts().of(card.ask.clinic).value_or(QMap<QString, QString>()), place.now);
    card.holdsPhi = !stored.sealed.isEmpty();
    if (phi == RecordCard::Phi::Revealed) {
        if (const Result<> opened = openOne(place, stored, card.ask); !opened)
            return opened;
        card.phi = phi;
    }
    card.record = std::move(stored.record);
    card.names = namesFor(place, card.ask.clinic);
    return readPerson(place, card);
}

} // namespace

RecordsSnapshot readRecords(const ErrandPlace &place, const RecordsQuestion &question)
{
    RecordsSnapshot snapshot;
    snapshot.question = question;
    const Result<domain::Zone> zone = zoneOf(place, question.clinic);
    if (!zone) {
        snapshot.error = zone.error();
        return snapshot;
    }
    snapshot.zone = *zone;
    snapshot.asOf = asOf(place, question.clinic);
    snapshot.names = namesFor(place, question.clinic);
    if (const Result<> read = question.person.isEmpty() ? readAll(place, snapshot) : search(place, snapshot); !read)
        snapshot.error = read.error();
    return snapshot;
}

RecordCard readCard(const ErrandPlace &place, const RecordAsk &ask, RecordCard::Phi phi)
{
    RecordCard card;
    card.ask = ask;
    if (const Result<> filled = fill(place, card, phi); !filled)
        card.error = filled.error();
    return card;
}

std::vector<ProviderChoice> readProviders(const ErrandPlace &place)
{
    std::vector<ProviderChoice> choices;
    for (const warehouse::ClinicRow &clinic : place.warehouse.clinics().all().value_or(std::vector<warehouse::ClinicRow>())) {
        for (const StoredRecord &stored : recordsOf(place, clinic.id, RecordKind::Provider).value_or(std::vector<StoredRecord>())) {
            const auto &provider = std::get<domain::Provider>(stored.record.body);
            if (provider.active)
                choices.push_back({clinic.id, clinic.name, stored.record.externalId, provider.name.isEmpty() ? provider.abbreviation : provider.name});
        }
    }
    return choices;
}

} // namespace articulator::desk

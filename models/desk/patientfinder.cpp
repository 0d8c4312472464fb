// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/patientfinder.h"

#include <algorithm>

#include "desk/writereader.h"

namespace articulator::desk {

using domain::fail;
using domain::Result;

namespace {

constexpr std::size_t mostPatients = 50;

std::vector<vault::BlindToken> tokensFor(vault::ClinicCipher &cipher, const QString &text)
{
    if (const auto birth = domain::parseCivilDate(text))
        return cipher.searchBirthDate(*birth);
    const bool isNumber = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    return isNumber ? cipher.searchPhone(text) : cipher.searchName(text);
}

/// The index is of the truncated tokens of the searched kind, so another patient may share one: what was opened decides.
bool fits(vault::ClinicCipher &cipher, const domain::Patient &patient, const std::vector<vault::BlindToken> &wanted)
{
    const std::vector<vault::BlindToken> own = cipher.tokensOf(patient);
    return std::ranges::any_of(wanted, [&own](const vault::BlindToken &token) { return std::ranges::find(own, token) != own.end(); });
}

Result<QStringList> idsFor(warehouse::Warehouse &warehouse, const QString &clinic, const QString &text, const std::vector<vault::BlindToken> &tokens)
{
    Result<QStringList> ids = tokens.empty() ? Result<QStringList>(QStringList()) : warehouse.records().candidates(clinic, tokens);
    const bool isId = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
    if (ids && isId && !ids->contains(text))
        ids->prepend(text);
    return ids;
}

Result<std::vector<PatientLine>> linesFor(warehouse::Warehouse &warehouse, const SealedOpener &opener, const QString &clinic, const QString &text)
{
    Result<vault::ClinicCipher> cipher = opener.cipher(clinic);
    if (!cipher)
        return fail(cipher.error());
    const std::vector<vault::BlindToken> tokens = tokensFor(*cipher, text);
    const Result<QStringList> ids = idsFor(warehouse, clinic, text, tokens);
    if (!ids)
        return fail(ids.error());
    std::vector<warehouse::StoredRecord> records;
    for (const QString &id : ids->mid(0, qsizetype(mostPatients))) {
        warehouse::RecordQuery query;
        query.clinic = clinic;
        query.kind = domain::RecordKind::Patient;
        query.externalId = id;
        Result<std::vector<warehouse::StoredRecord>> found = warehouse.records().read(query);
        if (!found)
            return fail(found.error());
        std::ranges::move(*found, std::back_inserter(records));
    }
    if (const Result<> opened = opener.openRecords(warehouse, clinic, QStringLiteral("record.reveal"), records); !opened)
        return fail(opened.error());
    std::vector<PatientLine> lines;
    for (const warehouse::StoredRecord &stored : records) {
        const auto &patient = std::get<domain::Patient>(stored.record.body);
        if (stored.record.externalId == text || fits(*cipher, patient, tokens))
            lines.push_back({stored.record.externalId, fullName(patient), patient.birthDate});
    }
    std::ranges::sort(lines, {}, [](const PatientLine &line) { return line.name.toCaseFolded(); });
    return lines;
}

} // namespace

FoundPatients findPatients(warehouse::Warehouse &warehouse, const SealedOpener &opener, const QString &clinic, const QString &text)
{
    FoundPatients found{clinic, text, {}, {}};
    Result<std::vector<PatientLine>> lines = linesFor(warehouse, opener, clinic, text.trimmed());
    if (lines)
        found.lines = std::move(*lines);
    else
        found.errorCode = lines.error().code;
    return found;
}

} // namespace articulator::desk

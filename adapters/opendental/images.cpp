// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/images.h"

#include <set>

#include "opendental/appointmentrow.h"
#include "opendental/patientrow.h"
#include "opendental/row.h"
#include "opendental/slices.h"

namespace articulator::opendental {

using contract::Image;
using contract::ImageRequest;
using domain::Error;
using domain::fail;
using domain::Record;
using domain::RecordKind;
using domain::Result;
using L = QLatin1String;

namespace {

bool isNumber(const QString &id)
{
    bool isWhole = false;
    return id.toLongLong(&isWhole) > 0 && isWhole;
}

tl::unexpected<Error> noSuchRecord(const QString &id)
{
    return fail(Error::Kind::NotFound, "no-such-record", QStringLiteral("Open Dental has no record %1 of this kind.").arg(id));
}

Result<Record> recordOf(const Result<domain::Change> &change, domain::Instant seenAt)
{
    if (!change)
        return fail(change.error());
    if (!change->body)
        return noSuchRecord(change->externalId);
    Record record;
    record.externalId = change->externalId;
    record.seenAt = seenAt;
    record.body = *change->body;
    return record;
}

} // namespace

Result<std::optional<QJsonObject>> Images::visitRow(const QString &number, std::stop_token stop)
{
    return isNumber(number) ? m_session.one(resource::oneAppointment, number, std::move(stop)) : Result<std::optional<QJsonObject>>(std::nullopt);
}

Result<std::optional<QJsonObject>> Images::patientRow(const QString &number, std::stop_token stop)
{
    if (!isNumber(number))
        return std::optional<QJsonObject>();
    auto row = m_session.one(resource::onePatient, number, std::move(stop));
    if (row && *row && Row(**row).text(L("PatStatus")) == L("Deleted"))
        return std::optional<QJsonObject>();
    return row;
}

Result<Record> Images::visit(const QJsonObject &row, std::stop_token stop)
{
    if (const QString type = Row(row).id(L("AppointmentTypeNum")); !type.isEmpty())
        if (const auto loaded = m_references.loadTypes({type}, std::move(stop)); !loaded)
            return fail(loaded.error());
    const AppointmentContext context{m_session.zone(), [this](const QString &number) { return m_references.typeName(number); }};
    return recordOf(appointmentChange(row, context), m_session.clockWatch().at(m_session.ourNow()).value_or(m_session.ourNow()));
}

Result<Record> Images::patient(const QJsonObject &row) const
{
    return recordOf(patientChange(row), m_session.clockWatch().at(m_session.ourNow()).value_or(m_session.ourNow()));
}

Result<Image> Images::read(const ImageRequest &request, std::stop_token stop)
{
    if (const auto opened = m_session.open(stop); !opened)
        return fail(opened.error());
    const bool isVisit = request.kind == RecordKind::Appointment;
    if (!isVisit && (request.kind != RecordKind::Patient || request.externalId.isEmpty()))
        return fail(Error::Kind::InvalidInput, "bad-image", QStringLiteral("Single visits and patients and the visits of days can be read afresh."));
    Result<Image> image = request.externalId.isEmpty() ? days(request, stop) : one(request, stop);
    if (!image)
        return image;
    const Result<domain::Instant> clock = m_session.serverTime(std::move(stop));
    if (!clock)
        return fail(clock.error());
    image->pmsClock = *clock;
    for (Record &record : image->records)
        record.seenAt = *clock;
    return image;
}

Result<Image> Images::one(const ImageRequest &request, std::stop_token stop)
{
    const bool isVisit = request.kind == RecordKind::Appointment;
    const auto row = isVisit ? visitRow(request.externalId, stop) : patientRow(request.externalId, stop);
    if (!row)
        return fail(row.error());
    if (!*row)
        return noSuchRecord(request.externalId);
    Result<Record> record = isVisit ? visit(**row, std::move(stop)) : patient(**row);
    if (!record)
        return fail(record.error());
    return Image{{std::move(*record)}, {}, false};
}

Result<Image> Images::days(const ImageRequest &request, std::stop_token stop)
{
    Cursor cursor;
    domain::Page page;
    Pass pass(m_session, cursor, page, stop);
    Image image;
    std::set<QString> seen;
    bool isWhole = true;
    for (bool isLast = false; !isLast;) {
        const Query query = withDays({}, {domain::dayNumber(request.from), domain::dayNumber(request.until)});
        const Result<Batch> batch = pass.nextBatch(resource::appointments, query, L("AptNum"));
        if (!batch)
            return fail(batch.error());
        isLast = batch->last;
        for (const QJsonObject &row : batch->rows) {
            Result<Record> record = visit(row, stop);
            if (!record && record.error().kind != Error::Kind::Malformed)
                return fail(record.error());
            if (!record)
                isWhole = false;
            else if (seen.insert(record->externalId).second)
                image.records.push_back(std::move(*record));
        }
    }
    image.complete = isWhole && !cursor.torn;
    return image;
}

} // namespace articulator::opendental

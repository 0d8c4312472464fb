// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/writeintake.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "domain/change.h"
#include "domain/recordstored.h"
#include "domain/settings.h"
#include "engine/writesealing.h"
#include "warehouse/bookreader.h"

namespace articulator::engine {

using domain::Error;
using domain::fail;
using domain::Result;
using domain::Wish;
using domain::WriteState;
using namespace Qt::Literals::StringLiterals;
using std::chrono::days;
using warehouse::WriteRow;

namespace {

constexpr std::size_t manyBooks = 64;

const domain::Appointment *visitOf(const std::optional<warehouse::StoredRecord> &target)
{
    return target ? std::get_if<domain::Appointment>(&target->record.body) : nullptr;
}

std::optional<domain::Record> recordIn(const std::optional<warehouse::StoredRecord> &target)
{
    return target ? std::optional(target->record) : std::nullopt;
}

/// What the queue sorts, shows and rules by.
void putPlace(WriteRow &row, const Wish &wish, const std::optional<warehouse::StoredRecord> &target)
{
    const domain::Appointment *visit = visitOf(target);
    row.target = wish.base ? wish.base->externalId : QString();
    row.start = wishedStart(wish, recordIn(target));
    row.patient = wish.visit.patient.value_or(visit ? visit->patient : target ? target->record.externalId : QString());
    row.provider = wish.visit.provider.value_or(visit ? visit->provider : QString());
    row.operatory = wish.visit.operatory.value_or(visit ? visit->operatory : QString());
}

QString setting(const warehouse::ClinicRow &clinic, const QString &name)
{
    return domain::valueOf(domain::clinicSettings(), clinic.settings, name);
}

} // namespace

domain::Instant afterUndoDelay(const warehouse::ClinicRow &clinic, domain::Instant now)
{
    return now + std::chrono::seconds(setting(clinic, u"undo-s"_s).toInt());
}

// Rules that are not understood ask for one approval of everything: nothing goes out by itself because of a typing error.
WriteIntake::WriteIntake(WriteContext &context) :
    m_context(context), m_rules(domain::ApprovalRules::parse(setting(context.clinic, u"approval-rules"_s)).value_or(domain::ApprovalRules()))
{
}

QString WriteIntake::digest(const QJsonObject &submission)
{
    const vault::Fingerprint digest = m_context.cipher.fingerprint(domain::canonicalWish(submission));
    return QString::fromLatin1(QByteArrayView(digest.data(), qsizetype(digest.size())).toByteArray().toHex());
}

Result<std::optional<WriteRow>> WriteIntake::known(const QJsonObject &submission, const Wish &wish)
{
    auto row = m_context.warehouse.writes().byKey(m_context.clinic.id, wish.key);
    if (!row || !*row)
        return row;
    const QJsonObject body = QJsonDocument::fromJson((*row)->body).object();
    if (body.value(u"content"_s).toString() != digest(submission))
        return fail(Error::Kind::Refused, "key-reused", u"member key: %1 was submitted before with other content"_s.arg(writeId((*row)->number)));
    return row;
}

Result<> WriteIntake::checkTimes(const Wish &wish) const
{
    if (wish.expires && *wish.expires <= m_context.now)
        return fail(Error::Kind::InvalidInput, "bad-member", u"member expires: this is in the past"_s);
    const domain::CivilDate today(std::chrono::floor<days>(m_context.now + days(1)).time_since_epoch());
    if (wish.patient.birthDate && *wish.patient.birthDate > today)
        return fail(Error::Kind::InvalidInput, "bad-member", u"member patient.birthDate: this is in the future"_s);
    return {};
}

Result<> WriteIntake::checkConfirmation(const Wish &wish)
{
    if (wish.kind != domain::WriteKind::AppointmentConfirm)
        return {};
    const auto facts = m_context.warehouse.facts().of(m_context.clinic.id);
    if (!facts)
        return fail(facts.error());
    QStringList words;
    for (const QJsonValue &word : QJsonDocument::fromJson(facts->value(QLatin1String(domain::fact::confirmations)).toUtf8()).array())
        words.append(word.toString().trimmed());
    if (words.isEmpty() || words.contains(wish.confirmation.trimmed(), Qt::CaseInsensitive))
        return {};
    return fail(Error::Kind::InvalidInput, "unknown-confirmation",
                u"member confirmation: the office has no such word; it has: %1"_s.arg(words.mid(0, 12).join(u", "_s)));
}

Result<> WriteIntake::reveal(warehouse::StoredRecord &target)
{
    if (target.sealed.isEmpty())
        return {};
    const QString record = QString(domain::kindWord(domain::kindOf(target.record.body))) + u'/' + target.record.externalId;
    const auto ticket = m_context.warehouse.audit().append({m_context.now, m_context.actor, u"write.base"_s, m_context.clinic.id,
                                                            record, u"done"_s, {}});
    return ticket ? warehouse::RecordStore::reveal(target, m_context.cipher, *ticket) : fail(ticket.error());
}

Result<PreparedWrite> WriteIntake::prepare(const QJsonObject &submission)
{
    const Result<Wish> wish = domain::parseWish(submission);
    if (!wish)
        return fail(wish.error());
    auto before = known(submission, *wish);
    if (!before)
        return fail(before.error());
    if (*before)
        return PreparedWrite{std::move(**before), {}, {}};
    if (const auto timely = checkTimes(*wish); !timely)
        return fail(timely.error());
    if (const auto named = checkNamed(m_context, *wish); !named)
        return fail(named.error());
    if (const auto spoken = checkConfirmation(*wish); !spoken)
        return fail(spoken.error());
    Looked looked{*wish, submission, {}, {}};
    auto target = targetOf(m_context, *wish);
    if (!target)
        return fail(target.error());
    looked.target = std::move(*target);
    if (looked.target) {
        if (const auto shown = reveal(*looked.target); !shown)
            return fail(shown.error());
        if (looked.target->record.version == wish->base->version)
            looked.kept = looked.target->record;
    }
    return filled(looked);
}

Result<PreparedWrite> WriteIntake::prepareUndo(const Wish &wish, const std::optional<domain::Record> &kept, qint64 compensates)
{
    const QJsonObject submission = domain::toJson(wish);
    Looked looked{wish, submission, {}, kept};
    auto target = recordOf(m_context, targetKind(wish.kind), wish.base->externalId);
    if (!target)
        return fail(target.error());
    looked.target = std::move(*target);
    auto write = filled(looked);
    if (write)
        write->row.compensates = compensates;
    return write;
}

Result<PreparedWrite> WriteIntake::filled(const Looked &looked)
{
    PreparedWrite write;
    WriteRow &row = write.row;
    row.clinic = m_context.clinic.id;
    row.key = looked.wish.key;
    row.kind = looked.wish.kind;
    row.origin = looked.wish.origin;
    row.requestedBy = m_context.actor;
    row.requestedAt = m_context.now;
    row.expires = looked.wish.expires;
    putPlace(row, looked.wish, looked.target);
    QJsonObject body = domain::maskedWish(looked.submission);
    body.insert(u"content"_s, digest(looked.submission));
    row.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    QJsonObject document{{u"wish"_s, looked.submission}};
    if (looked.kept)
        document.insert(u"base"_s, domain::toStored(*looked.kept));
    seal(row, m_context.cipher, document);
    if (const auto judged = judge(write, looked); !judged)
        return fail(judged.error());
    return write;
}

Result<> WriteIntake::judge(PreparedWrite &write, const Looked &looked)
{
    WriteRow &row = write.row;
    const auto needs = approvals(row);
    if (!needs)
        return fail(needs.error());
    row.needs = *needs;
    const std::optional<domain::Record> target = recordIn(looked.target);
    if (target && (target->deleted || target->version != looked.wish.base->version) && looked.wish.base->version > 0) {
        row.state = WriteState::Conflict;
        row.reasonCode = target->deleted ? "record-gone" : "changed-since";
        row.reasonText = target->deleted ? u"The record is not in the PMS any more."_s : u"The record changed since it was looked at."_s;
        write.clash = clashWith(m_context, looked.wish, looked.kept, *target);
    } else {
        const auto answer = window(looked.wish, target);
        if (!answer)
            return fail(answer.error());
        row.state = !answer->legal ? WriteState::WindowGone : row.needs == 0 ? WriteState::Approved : WriteState::Awaiting;
        row.reasonCode = answer->code;
        row.reasonText = answer->text;
    }
    if (row.state == WriteState::Approved) {
        row.approvedAt = m_context.now;
        row.notBefore = afterUndoDelay(m_context.clinic, m_context.now);
    }
    const QString said = row.state == WriteState::Approved ? u"Approved by rule."_s : row.reasonText.isEmpty() ? u"Asked for."_s : row.reasonText;
    write.event = {m_context.now, row.state, m_context.actor, said};
    return {};
}

Result<WindowAnswer> WriteIntake::window(const Wish &wish, const std::optional<domain::Record> &target)
{
    const std::optional<domain::Instant> start = wishedStart(wish, target);
    if (!needsWindow(wish, target) || !start)
        return checkWindow(domain::Book(), wish, target);
    const Result<domain::Zone> zone = domain::Zone::named(m_context.clinic.zone);
    if (!zone)
        return fail(zone.error());
    const domain::CivilDate day = zone->civilDate(*start);
    auto found = m_books.find(day);
    if (found == m_books.end()) {
        auto reading = warehouse::readBook(m_context.warehouse, m_context.clinic.id, day - days(1), day + days(1), m_context.now);
        if (!reading)
            return fail(reading.error());
        if (m_books.size() >= manyBooks)
            m_books.clear();
        found = m_books.emplace(day, std::move(reading->book)).first;
    }
    return checkWindow(found->second, wish, target);
}

/// How far the PMS's clock is ahead of this computer's: a visit's hours are counted on the office's clock.
std::chrono::milliseconds WriteIntake::clockOffset()
{
    const auto facts = m_context.warehouse.facts().of(m_context.clinic.id);
    const double seconds = facts ? facts->value(QLatin1String(domain::fact::clockOffset)).toDouble() : 0;
    return std::chrono::milliseconds(qRound64(seconds * 1000));
}

Result<int> WriteIntake::approvals(const WriteRow &row)
{
    const auto value = valueOf(m_context, row.patient, row.target);
    if (!value)
        return fail(value.error());
    domain::ApprovalCase asked{row.kind, row.origin, std::nullopt, *value};
    if (row.start)
        asked.hoursAhead = std::chrono::duration<double, std::ratio<3600>>(*row.start - m_context.now - clockOffset()).count();
    return m_rules.needed(asked);
}

Result<> WriteIntake::store(std::vector<PreparedWrite> &writes)
{
    return m_context.warehouse.writes().together([&]() -> Result<> {
        for (PreparedWrite &write : writes) {
            if (write.isKnown())
                continue;
            const auto number = m_context.warehouse.writes().add(write.row, write.event);
            if (!number)
                return fail(number.error());
            write.row.number = *number;
            if (!write.clash)
                continue;
            if (const auto stored = engine::store(m_context, std::move(*write.clash), *number); !stored)
                return fail(stored.error());
        }
        return {};
    });
}

} // namespace articulator::engine

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/writesamples.h"

#include "ui/samples.h"

namespace samples {

using domain::Limit;
using domain::WriteKind;
using domain::WriteState;
using namespace std::chrono_literals;

namespace {

const QString clinic = QStringLiteral("maple");

domain::Zone newYork() { return domain::Zone::named("America/New_York").value_or(domain::Zone::utc()); }

desk::WriteLine line(qint64 number, WriteKind kind, WriteState state, const char *origin, const char *patient, const char *provider, const char *operatory,
                     std::chrono::minutes ahead)
{
    desk::WriteLine line;
    line.number = number;
    line.clinic = clinic;
    line.kind = kind;
    line.state = state;
    line.origin = QString::fromLatin1(origin);
    line.patient = QString::fromLatin1(patient);
    line.provider = QString::fromLatin1(provider);
    line.operatory = QString::fromLatin1(operatory);
    if (ahead > 0min)
        line.start = morning() + ahead;
    line.requestedAt = morning() - std::chrono::minutes(20 - number);
    line.requestedBy = line.origin;
    line.revision = 1;
    return line;
}

std::vector<desk::WriteLine> busyLines()
{
    std::vector<desk::WriteLine> lines{
        line(14, WriteKind::AppointmentCreate, WriteState::Awaiting, "voice-agent", "731", "Hyg. Brooks", "Op 3", 1460min),
        line(13, WriteKind::AppointmentMove, WriteState::Awaiting, "patient-app", "412", "Dr. Patel", "Op 1", 1700min),
        line(12, WriteKind::AppointmentConfirm, WriteState::Awaiting, "recall-flow", "1180", "Hyg. Osei", "Op 4", 200min),
        line(11, WriteKind::AppointmentCancel, WriteState::Held, "patient-app", "96", "Dr. Nguyen", "Op 2", 2880min),
        line(10, WriteKind::AppointmentCreate, WriteState::WindowGone, "voice-agent", "550", "Hyg. Osei", "Op 4", 300min),
        line(9, WriteKind::AppointmentMove, WriteState::Conflict, "desk", "201", "Dr. Patel", "Op 2", 4000min),
        line(8, WriteKind::AppointmentCreate, WriteState::Approved, "desk", "77", "Dr. Patel", "Op 1", 4320min),
        line(7, WriteKind::AppointmentCreate, WriteState::Sending, "voice-agent", "18", "Dr. Nguyen", "Op 2", 5000min),
        line(6, WriteKind::AppointmentMove, WriteState::Retrying, "desk", "640", "Dr. Nguyen", "Op 2", 5600min),
        line(5, WriteKind::PatientContact, WriteState::Unknown, "patient-app", "303", "", "", 0min),
        line(4, WriteKind::AppointmentNote, WriteState::Failed, "voice-agent", "812", "Hyg. Brooks", "Op 3", 700min),
        line(3, WriteKind::AppointmentCreate, WriteState::Applied, "voice-agent", "1001", "Hyg. Osei", "Op 4", 380min),
        line(2, WriteKind::PatientCreate, WriteState::Rejected, "patient-app", "", "", "", 0min),
        line(1, WriteKind::AppointmentCreate, WriteState::Expired, "voice-agent", "44", "Dr. Patel", "Op 1", 60min),
    };
    lines[4].reasonCode = "appointment";
    lines[8].notBefore = morning() + 8s;
    lines[8].tries = 2;
    lines[10].reasonCode = "reads-only";
    return lines;
}

desk::TimeChoice choice(std::chrono::minutes ahead, const char *provider, const char *operatory, int before, int after, int useless)
{
    desk::TimeChoice choice;
    choice.slot = {morning() + ahead, morning() + ahead + 60min, QString::fromLatin1(provider), QString::fromLatin1(operatory), before + after};
    choice.providerName = choice.slot.provider;
    choice.operatoryName = choice.slot.operatory;
    choice.before = before;
    choice.after = after;
    choice.useless = useless;
    choice.fit = before + after == 0 ? desk::TimeChoice::Fit::Exact : before == 0 || after == 0 ? desk::TimeChoice::Fit::Edge : desk::TimeChoice::Fit::Split;
    return choice;
}

} // namespace

desk::QueueSnapshot queue(int more)
{
    auto lines = std::make_shared<std::vector<desk::WriteLine>>();
    for (int i = more; i > 0; --i)
        lines->push_back(line(100 + i, WriteKind::AppointmentConfirm, WriteState::Awaiting, "recall-flow", "9", "Hyg. Brooks", "Op 3", 1500min));
    for (const desk::WriteLine &one : busyLines())
        lines->push_back(one);
    desk::QueueSnapshot queue;
    queue.clinic = clinic;
    queue.zone = newYork();
    queue.serial = 1;
    for (const desk::WriteLine &one : *lines)
        ++queue.counts[std::size_t(one.state)];
    queue.lines = std::move(lines);
    return queue;
}

desk::WriteDetail write(qint64 number)
{
    desk::WriteDetail write;
    for (const desk::WriteLine &one : busyLines()) {
        if (one.number == number)
            write.line = one;
    }
    write.key = QStringLiteral("7f3c91aa-0c52-4f1b-9d2e-5a1f0b7be4e4");
    write.zone = newYork();
    const bool isNew = write.line.kind == WriteKind::AppointmentCreate;
    const auto before = [isNew](desk::FieldValue value) { return isNew ? desk::FieldValue{} : value; };
    write.fields = {{QStringLiteral("start"), before(morning() + 260min), *write.line.start},
                    {QStringLiteral("minutes"), before(qint64(60)), qint64(60)},
                    {QStringLiteral("provider"), before(QStringLiteral("Dr. Patel")), QStringLiteral("Dr. Patel")},
                    {QStringLiteral("operatory"), before(QStringLiteral("Op 2")), QStringLiteral("Op 1")},
                    {QStringLiteral("note"), before(desk::Hidden{}), desk::Hidden{}}};
    write.history = {{write.line.requestedAt, WriteState::Awaiting, QStringLiteral("patient-app"), {}}};
    write.base = isNew ? desk::WriteDetail::Base::None : desk::WriteDetail::Base::Unchanged;
    write.window = desk::WriteDetail::Window::Free;
    write.holdsPhi = true;
    return write;
}

desk::ConflictsSnapshot conflicts()
{
    desk::ConflictsSnapshot snapshot{clinic, QStringLiteral("opendental"), newYork(), {}};
    for (int number = 1; number <= 3; ++number) {
        desk::ConflictLine line;
        line.number = number;
        line.write = 8 + number;
        line.externalId = QString::number(20415 + number);
        line.patient = QString::number(200 + number);
        line.seenAt = morning() - std::chrono::minutes(50 - 12 * number);
        line.changedBy = number == 1 ? QStringLiteral("Front desk") : QString();
        line.fields = {QStringLiteral("start"), QStringLiteral("operatory"), QStringLiteral("note")};
        snapshot.lines.push_back(line);
    }
    return snapshot;
}

desk::ConflictDetail conflict(qint64 number)
{
    desk::ConflictDetail detail;
    detail.line = conflicts().lines[std::size_t(number - 1)];
    detail.clinic = clinic;
    detail.pms = QStringLiteral("opendental");
    detail.zone = newYork();
    detail.origin = QStringLiteral("patient-app");
    detail.requestedAt = morning() - 55min;
    detail.key = QStringLiteral("2c1e-77");
    detail.fields = {{QStringLiteral("start"), morning() + 2840min, morning() + 2960min, morning() + 4000min, {}},
                     {QStringLiteral("operatory"), QStringLiteral("Op 2"), QStringLiteral("Op 3"), QStringLiteral("Op 2"), {}},
                     {QStringLiteral("note"), desk::Hidden{}, desk::Hidden{}, desk::Hidden{}, {}}};
    detail.holdsPhi = true;
    return detail;
}

desk::FoundTimes times()
{
    desk::FoundTimes times = noTimes();
    times.choices = {choice(200min, "Hyg. Brooks", "Op 3", 0, 0, 0), choice(1698min, "Hyg. Osei", "Op 4", 0, 120, 0), choice(1758min, "Hyg. Osei", "Op 4", 60, 60, 0),
                     choice(3168min, "Hyg. Brooks", "Op 3", 0, 15, 15)};
    times.total = 212;
    times.emptyDays = {{today() + std::chrono::days(5), {Limit::Closed}}, {today() + std::chrono::days(6), {Limit::ScheduleEnd}}};
    return times;
}

desk::FoundTimes noTimes()
{
    desk::FoundTimes times;
    times.question = {clinic, QStringLiteral("3"), 0, {}, {}, today(), 14, desk::TimesQuestion::Part::Any};
    times.zone = newYork();
    times.asOf = morning() - 18s;
    times.pmsNow = morning();
    times.types = {{QStringLiteral("3"), QStringLiteral("Adult cleaning"), 60}, {QStringLiteral("4"), QStringLiteral("Crown"), 90}};
    times.providers = {{QStringLiteral("2"), QStringLiteral("Dr. Patel"), 0}, {QStringLiteral("5"), QStringLiteral("Hyg. Brooks"), 0}};
    times.operatories = {{QStringLiteral("1"), QStringLiteral("Op 1"), 0}, {QStringLiteral("3"), QStringLiteral("Op 3"), 0}};
    times.pattern = QStringLiteral("/XXXXXXXXXX/");
    times.emptyDays = {{today(), {Limit::ProviderBusy, Limit::Appointment}}, {today() + std::chrono::days(1), {Limit::Appointment, Limit::Blockout}}};
    return times;
}

desk::FoundPatients patients(const QString &text)
{
    return {clinic, text, {{QStringLiteral("731"), QStringLiteral("Ortiz, Maria"), domain::CivilDate(std::chrono::days(6650))},
                           {QStringLiteral("732"), QStringLiteral("Ortiz, Pablo"), std::nullopt}}, {}};
}

} // namespace samples

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/ingestload.h"

using namespace articulator;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t pageSize = 10000;

std::string word(std::mt19937_64 &random, int length)
{
    std::string text(std::size_t(length), 'a');
    for (char &sign : text)
        sign = char('a' + random() % 26);
    return text;
}

FlatPatient patientNo(std::mt19937_64 &random, int number)
{
    constexpr int lengths[10] = {7, 9, 5, 4, 10, 10, 10, 24, 22, 11};
    FlatPatient patient;
    patient.id = number;
    patient.updated = std::int64_t(1767225600 + random() % 9000000);
    for (std::size_t i = 0; i < patient.fields.size(); ++i)
        patient.fields[i] = i >= 4 && i <= 6 ? std::to_string(2000000000 + random() % 7000000000) : word(random, lengths[i]);
    return patient;
}

domain::Patient indexed(const FlatPatient &flat)
{
    const auto text = [&](std::size_t i) { return QString::fromStdString(flat.fields[i]); };
    domain::Patient patient;
    patient.name = {text(0), text(1), text(2), text(3)};
    patient.phones = {text(4), text(5), text(6)};
    patient.email = text(7);
    patient.birthDate = domain::fromDayNumber(int(flat.updated % 30000));
    patient.status = u"patient"_s;
    patient.language = text(9);
    return patient;
}

domain::Patient unindexed(const FlatPatient &flat)
{
    domain::Patient patient;
    std::string all;
    for (std::size_t i = 0; i < 8; ++i)
        all += flat.fields[i];
    patient.name.middle = QString::fromStdString(all.substr(0, all.size() / 2));
    patient.email = QString::fromStdString(all.substr(all.size() / 2));
    patient.status = u"patient"_s;
    patient.language = QString::fromStdString(flat.fields[9]);
    return patient;
}

FlatAppointment appointmentNo(std::mt19937_64 &random, int number)
{
    FlatAppointment flat;
    flat.numbers = {number, 1, std::int64_t(random() % 8000), std::int64_t(random() % 12), std::int64_t(random() % 10), std::int64_t(random() % 8),
                    std::int64_t(1767225600 + (random() % 26000) * 300), std::int64_t(10 * (1 + random() % 9)),
                    std::int64_t(1767225600 + random() % 9000000), 0};
    flat.remote = "A-" + std::to_string(100000000 + number);
    flat.status = "scheduled";
    flat.note = word(random, int(random() % 60));
    return flat;
}

domain::Appointment appointmentOf(const FlatAppointment &flat)
{
    domain::Appointment appointment;
    appointment.patient = QString::number(flat.numbers[2]);
    appointment.provider = QString::number(flat.numbers[3]);
    appointment.operatory = QString::number(flat.numbers[4]);
    appointment.type = QString::number(flat.numbers[5]);
    appointment.start = domain::fromEpochSeconds(flat.numbers[6]);
    appointment.minutes = int(flat.numbers[7]);
    appointment.pattern = QString(appointment.minutes / 5, u'X');
    appointment.confirmation = QString::fromStdString(flat.status);
    appointment.note = QString::fromStdString(flat.note);
    appointment.onBook = true;
    return appointment;
}

} // namespace

IngestLoad IngestLoad::make(int patients, int appointments)
{
    IngestLoad load;
    for (int number = 1; number <= patients; ++number) {
        if (load.flatPatients.size() % pageSize == 0) {
            load.patientPages.emplace_back().cursor = QByteArray::number(number);
            load.unindexedPages.emplace_back().cursor = QByteArray::number(number);
        }
        load.flatPatients.push_back(patientNo(load.m_random, number));
        const QString id = QString::number(number);
        load.patientPages.back().changes.push_back({id, indexed(load.flatPatients.back()), domain::RecordKind::Patient});
        load.unindexedPages.back().changes.push_back({id, unindexed(load.flatPatients.back()), domain::RecordKind::Patient});
    }
    load.appointments.cursor = "a";
    for (int number = 1; number <= appointments; ++number) {
        load.flatAppointments.push_back(appointmentNo(load.m_random, number));
        load.appointments.changes.push_back(
            {QString::number(number), appointmentOf(load.flatAppointments.back()), domain::RecordKind::Appointment});
    }
    return load;
}

void IngestLoad::touch()
{
    for (std::size_t i = 0; i < flatAppointments.size(); ++i) {
        if (m_random() % 100 != 0)
            continue;
        flatAppointments[i].numbers[6] += 300;
        flatAppointments[i].numbers[8] += 60;
        appointments.changes[i].body = appointmentOf(flatAppointments[i]);
    }
}

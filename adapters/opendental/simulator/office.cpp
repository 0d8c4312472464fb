// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/office.h"

#include <algorithm>

#include "simulator/schemas.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

Office::Office(Settings chosen)
    : settings(std::move(chosen)),
      clock(QTimeZone(settings.zone)),
      appointments(schemas::appointments(), texts, clock),
      histAppointments(schemas::histAppointments(), texts, clock),
      apptFields(schemas::apptFields(), texts, clock),
      apptFieldDefs(schemas::apptFieldDefs(), texts, clock),
      signalods(schemas::signalods(), texts, clock),
      schedules(schemas::schedules(), texts, clock),
      scheduleOps(schemas::scheduleOps(), texts, clock),
      patients(schemas::patients(), texts, clock),
      patientLinks(schemas::patientLinks(), texts, clock),
      patFields(schemas::patFields(), texts, clock),
      commlogs(schemas::commlogs(), texts, clock),
      recalls(schemas::recalls(), texts, clock),
      recallTypes(schemas::recallTypes(), texts, clock),
      providers(schemas::providers(), texts, clock),
      operatories(schemas::operatories(), texts, clock),
      appointmentTypes(schemas::appointmentTypes(), texts, clock),
      definitions(schemas::definitions(), texts, clock),
      clinics(schemas::clinics(), texts, clock),
      preferences(schemas::preferences(), texts, clock),
      procedureCodes(schemas::procedureCodes(), texts, clock),
      procedureLogs(schemas::procedureLogs(), texts, clock),
      treatPlans(schemas::treatPlans(), texts, clock),
      treatPlanAttaches(schemas::treatPlanAttaches(), texts, clock),
      procTps(schemas::procTps(), texts, clock),
      patPlans(schemas::patPlans(), texts, clock),
      insSubs(schemas::insSubs(), texts, clock),
      insPlans(schemas::insPlans(), texts, clock),
      insVerifies(schemas::insVerifies(), texts, clock),
      carriers(schemas::carriers(), texts, clock),
      userods(schemas::userods(), texts, clock),
      m_tables{&appointments, &histAppointments, &apptFields,    &apptFieldDefs,    &signalods,         &schedules,
               &scheduleOps,  &patients,         &patientLinks,  &patFields,        &commlogs,          &recalls,
               &recallTypes,  &providers,        &operatories,   &appointmentTypes, &definitions,       &clinics,
               &preferences,  &procedureCodes,   &procedureLogs, &treatPlans,       &treatPlanAttaches, &procTps,
               &patPlans,     &insSubs,          &insPlans,      &insVerifies,      &carriers,         &userods}
{
    if (const auto start = OfficeClock::readWall(settings.clock))
        clock.set(clock.unixOf(*start));
    clock.run(settings.clockSpeed);
}

Table *Office::table(QStringView resource)
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(),
                                    [&](const Table *table) { return table->schema().table() == resource; });
    return found == m_tables.end() ? nullptr : *found;
}

const std::vector<qint64> &Office::operatoryNumbersOf(qint64 schedule) const
{
    if (m_scheduleOpsRevision != scheduleOps.revision()) {
        m_scheduleOps.clear();
        for (const auto &[id, row] : scheduleOps.rows())
            m_scheduleOps[row[1]].push_back(row[2]);
        m_scheduleOpsRevision = scheduleOps.revision();
    }
    static const std::vector<qint64> none;
    const auto found = m_scheduleOps.find(schedule);
    return found == m_scheduleOps.end() ? none : found->second;
}

QString Office::operatoriesOf(qint64 schedule) const
{
    QStringList numbers;
    for (const qint64 operatory : operatoryNumbersOf(schedule))
        numbers.push_back(QString::number(operatory));
    return numbers.join(u',');
}

QString Office::definitionNames(qint64 text) const
{
    QStringList names;
    for (const QString &number : texts.text(text).split(u',', Qt::SkipEmptyParts)) {
        if (const auto found = definitions.find(number.toLongLong()))
            names.push_back(found->text("ItemName"_L1));
    }
    return names.join(u',');
}

QString Office::preference(QLatin1String name) const
{
    for (const auto &[id, row] : preferences.rows()) {
        if (texts.text(row[1]) == name)
            return texts.text(row[2]);
    }
    return {};
}

void Office::setPreference(QLatin1String name, const QString &value)
{
    for (const auto &[id, row] : preferences.rows()) {
        if (texts.text(row[1]) == name) {
            preferences.update(preferences.edit(id).set("ValueString"_L1, value));
            return;
        }
    }
    preferences.insert(preferences.draft().set("PrefName"_L1, QString(name)).set("ValueString"_L1, value));
}

std::vector<qint64> Office::definitionsOf(qint64 category) const
{
    std::vector<std::pair<qint64, qint64>> found;
    for (const auto &[id, row] : definitions.rows()) {
        const RowView definition(definitions, row);
        if (definition.number("Category"_L1) == category && !definition.flag("isHidden"_L1))
            found.emplace_back(definition.number("ItemOrder"_L1), id);
    }
    std::sort(found.begin(), found.end());
    std::vector<qint64> numbers;
    for (const auto &[order, id] : found)
        numbers.push_back(id);
    return numbers;
}

QString definitionCategory(qint64 number)
{
    static const QHash<qint64, QString> names{{2, u"ApptConfirmed"_s},
                                              {4, u"BillingTypes"_s},
                                              {11, u"ProcCodeCats"_s},
                                              {13, u"RecallUnschedStatus"_s},
                                              {16, u"Diagnosis"_s},
                                              {20, u"TxPriorities"_s},
                                              {25, u"BlockoutTypes"_s},
                                              {27, u"CommLogTypes"_s},
                                              {30, u"Prognosis"_s},
                                              {35, u"ProviderSpecialties"_s},
                                              {38, u"InsuranceVerificationStatus"_s},
                                              {39, u"Regions"_s},
                                              {42, u"WebSchedNewPatApptTypes"_s},
                                              {44, u"ClinicSpecialty"_s},
                                              {51, u"WebSchedExistingApptTypes"_s},
                                              {55, u"OperatoryTypes"_s}};
    return names.value(number);
}

} // namespace articulator::opendental::simulator

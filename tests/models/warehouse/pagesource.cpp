// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "pagesource.h"

#include "samplepages.h"
#include "warehouse/mirror.h"
#include "warehouse/stores.h"

namespace articulator::testsupport {

using namespace Qt::Literals::StringLiterals;
using domain::fail;
using domain::RecordKind;
using domain::Result;

domain::Page sourcePage(int number)
{
    domain::Page page;
    page.cursor = QByteArray::number(number);
    page.more = number < sourcePages;
    page.pmsClock = at("2026-11-23T15:00:00Z") + std::chrono::minutes(number);
    for (int i = 0; i < 25; ++i) {
        const int id = number * 25 + i;
        page.changes.push_back(changeOf(QString::number(id), patientNo(id)));
        page.changes.push_back(changeOf(QString::number(id), appointmentOn("2026-11-24", u"note %1"_s.arg(id))));
    }
    if (number == 1)
        return page;
    for (int i = 0; i < 5; ++i) {
        const int earlier = (number - 1) * 25 + i;
        domain::Patient moved = patientNo(earlier);
        moved.email = u"moved%1@example.org"_s.arg(number);
        page.changes.push_back(changeOf(QString::number(earlier), moved));
        page.changes.push_back(goneOf(QString::number(earlier + 5), RecordKind::Patient));
    }
    return page;
}

Result<> followSource(warehouse::Warehouse &engine, const QString &clinic, vault::ClinicCipher &cipher,
                      const std::function<void()> &written)
{
    auto mirror = warehouse::Mirror::load(engine, clinic);
    auto resources = engine.resources().of(clinic);
    if (!mirror || !resources)
        return fail(mirror ? resources.error() : mirror.error());
    for (int number = resources->empty() ? 1 : resources->front().cursor.toInt() + 1; number <= sourcePages; ++number) {
        auto prepared = (*mirror)->prepare(u"patients"_s, sourcePage(number), cipher, at("2026-11-23T15:00:00Z"));
        if (!prepared)
            return fail(prepared.error());
        if (auto done = (*mirror)->commit(engine, *prepared); !done)
            return fail(done.error());
        written();
    }
    return {};
}

} // namespace articulator::testsupport

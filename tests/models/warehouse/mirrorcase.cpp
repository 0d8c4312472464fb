// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "mirrorcase.h"

#include <QtTest>

namespace articulator::testsupport {

using namespace articulator::warehouse;
using namespace Qt::Literals::StringLiterals;
using domain::RecordKind;

void MirrorCase::begin()
{
    QFETCH(Backend, backend);
    m_place = std::make_unique<TempWarehouse>(backend);
    QVERIFY2(m_place->isValid(), "the database server could not be started");
    QVERIFY(m_place->create());
    m_engine = m_place->open(Access::Engine);
    QVERIFY(m_engine);
    QVERIFY(m_engine->clinics().add(sampleClinic(north)));
    m_mirror = Mirror::load(*m_engine, north).value();
}

void MirrorCase::end()
{
    m_mirror.reset();
    m_engine.reset();
    m_place.reset();
}

Applied MirrorCase::apply(const domain::Page &page, const QString &resource, Reach reach)
{
    auto prepared = m_mirror->prepare(resource, page, m_cipher, m_now, reach);
    if (!prepared) {
        QTest::qFail(prepared.error().code.constData(), __FILE__, __LINE__);
        return {};
    }
    const auto applied = m_mirror->commit(*m_engine, *prepared);
    if (!applied)
        QTest::qFail(applied.error().code + ' ' + applied.error().detail.toUtf8(), __FILE__, __LINE__);
    return applied.value_or(Applied{});
}

QByteArray MirrorCase::errorOf(const domain::Page &page, Reach reach)
{
    const auto prepared = m_mirror->prepare(u"appointments"_s, page, m_cipher, m_now, reach);
    return prepared ? QByteArray() : prepared.error().code;
}

std::vector<StoredRecord> MirrorCase::read(RecordKind kind, bool withDeleted)
{
    RecordQuery query;
    query.clinic = north;
    query.kind = kind;
    query.withDeleted = withDeleted;
    return m_engine->records().read(query).value();
}

QStringList MirrorCase::ids(RecordKind kind)
{
    QStringList found;
    for (const auto &stored : read(kind))
        found << stored.record.externalId;
    return found;
}

domain::Page MirrorCase::page(std::vector<domain::Change> changes, const QByteArray &cursor)
{
    domain::Page made;
    made.changes = std::move(changes);
    made.cursor = cursor;
    return made;
}

domain::Page MirrorCase::completePass(std::vector<domain::Change> changes, RecordKind kind, std::optional<domain::CivilDate> from,
                                      std::optional<domain::CivilDate> until)
{
    domain::Page made = page(std::move(changes));
    made.opensPass = true;
    made.covered = {{kind, from, until}};
    return made;
}

} // namespace articulator::testsupport

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "domain/roles.h"

using namespace articulator::domain;

/// The matrix of roles and actions, spelt out once more by hand: m manager, i integrator, s support, a admin.
class TestRoles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoMayDoWhat_data()
    {
        QTest::addColumn<QString>("who");
        const auto rows = {std::pair{"sync", "misa"},          {"clinic.probe", "misa"},    {"clinic.add", "ia"},       {"clinic.update", "ia"},
                           {"clinic.try", "ia"},
                           {"clinic.pause", "isa"},            {"clinic.resume", "isa"},    {"clinic.remove", "a"},     {"record.reveal", "msa"},
                           {"record.search", "msa"},           {"write.reveal", "msa"},    {"conflict.reveal", "msa"},  {"conflict.open", "misa"},
                           {"write.submit", "misa"},    {"write.approve", "msa"},   {"write.reject", "msa"},
                           {"write.hold", "msa"},              {"write.retry", "msa"},      {"write.undo", "msa"},      {"conflict.resolve", "msa"},
                           {"drift.run", "misa"},              {"drift.resolve", "msa"},    {"provider.add", "ia"},     {"provider.map", "ia"},
                           {"provider.undo", "ia"},            {"bridge.enrol", "ia"},      {"bridge.revoke", "ia"},    {"audit.list", "misa"},
                           {"audit.verify", "misa"},           {"audit.export", "msa"},     {"user.list", "misa"},      {"user.add", "a"},
                           {"user.disable", "a"},              {"key.worker-slot", "a"},    {"key.rotate", "a"},        {"backup", "a"},
                           {"restore", "a"},                   {"health-bundle", "isa"}};
        QCOMPARE(rows.size(), std::size_t(knownActions().size()));
        for (const auto &[action, who] : rows)
            QTest::newRow(action) << QString::fromLatin1(who);
    }

    void whoMayDoWhat()
    {
        QFETCH(QString, who);
        const QByteArray action = QTest::currentDataTag();
        QVERIFY(knownActions().contains(action));
        for (const Role role : allRoles)
            QCOMPARE(mayDo(role, action), who.contains(roleWord(role).front()));
    }

    void whatNobodyKnowsOnlyAnAdminMayDo()
    {
        for (const Role role : allRoles)
            QCOMPARE(mayDo(role, "something.new"), role == Role::Admin);
    }

    void aRefusalNamesRoleAndAction()
    {
        const Result<> refused = checkAllowed(Role::Manager, "clinic.remove");
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QCOMPARE(refused.error().code, QByteArrayLiteral("not-allowed"));
        QVERIFY(refused.error().detail.contains(QStringLiteral("manager")) && refused.error().detail.contains(QStringLiteral("clinic.remove")));
        QCOMPARE(checkAllowed(std::nullopt, "sync").error().code, QByteArrayLiteral("not-allowed"));
        QVERIFY(checkAllowed(Role::Admin, "clinic.remove").has_value());
    }

    void wordsReadBack()
    {
        for (const Role role : allRoles)
            QCOMPARE(roleNamed(roleWord(role)), std::optional(role));
        QVERIFY(!roleNamed(u"Admin"));
        QVERIFY(!roleNamed(u""));
    }
};

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"

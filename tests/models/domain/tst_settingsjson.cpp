// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonObject>
#include <QTest>

#include "domain/settingsjson.h"

using namespace articulator::domain;

/// A schema travels from the worker to a console without loss.
class TestSettingsJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        using Type = SettingField::Type;
        SettingsSchema schema = clinicSettings();
        schema.push_back({QStringLiteral("mode"), Type::Choice, QStringLiteral("remote"), {QStringLiteral("remote"), QStringLiteral("local")}, 0, 0, false});
        schema.push_back({QStringLiteral("url"), Type::Url, {}, {}, 0, 0, false, {}, {}, {{QStringLiteral("mode=remote"), QStringLiteral("https://a")}}});
        schema.push_back({QStringLiteral("key"), Type::Secret, {}, {}, 0, 0, true});
        schema.push_back({QStringLiteral("user"), Type::Integer, {}, {}, 1, std::numeric_limits<qint64>::max(), false});
        schema.push_back({QStringLiteral("notes"), Type::Pattern, {}, {}, 0, 0, false});
        const std::optional<SettingsSchema> back = schemaFrom(schemaJson(schema));
        QVERIFY(back);
        QCOMPARE(back->size(), schema.size());
        for (std::size_t i = 0; i < schema.size(); ++i)
            QVERIFY2((*back)[i] == schema[i], qPrintable(schema[i].key));
    }

    void whatIsNoSchemaIsTold()
    {
        QVERIFY(!schemaFrom({QJsonObject{{QStringLiteral("type"), QStringLiteral("text")}}}));
        QVERIFY(!schemaFrom({QStringLiteral("key")}));
        const auto later = schemaFrom({QJsonObject{{QStringLiteral("key"), QStringLiteral("colour")}, {QStringLiteral("type"), QStringLiteral("rainbow")}}});
        QVERIFY(later && later->front().type == SettingField::Type::Text);
    }
};

QTEST_GUILESS_MAIN(TestSettingsJson)
#include "tst_settingsjson.moc"

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QSet>
#include <QTest>

#include "vault/blindindex.h"
#include "vault/normaliser.h"
#include "vault/packedtokens.h"
#include "vaulttesting.h"

using namespace articulator;
using namespace articulator::vault;

namespace {

domain::Patient anna()
{
    domain::Patient patient;
    patient.name = {QStringLiteral("Müller-Brandt"), QStringLiteral("Anna"), QStringLiteral("Q"), QStringLiteral("Annie")};
    patient.birthDate = domain::parseCivilDate(u"1980-02-29");
    patient.phones = {QStringLiteral("(555) 123-4567"), {}, QStringLiteral("+1 555.765.4321 ext 12")};
    return patient;
}

bool anyShared(const std::vector<BlindToken> &a, const std::vector<BlindToken> &b)
{
    return std::any_of(a.begin(), a.end(), [&](const BlindToken &token) { return std::find(b.begin(), b.end(), token) != b.end(); });
}

} // namespace

/// Search in sealed patients: spellings meet, keys part.
class TestBlindIndex : public QObject {
    Q_OBJECT

private:
    domain::Secret m_key{QByteArrayView("0123456789abcdef0123456789abcdef")};
    BlindIndex m_index{m_key, "north"};

private Q_SLOTS:
    void namesAreNormalised_data()
    {
        QTest::addColumn<QString>("spelling");
        QTest::addColumn<QString>("normalised");
        QTest::newRow("marks and hyphen") << QStringLiteral("Müller-Brandt") << QStringLiteral("mullerbrandt");
        QTest::newRow("decomposed") << QStringLiteral("Mu\u0308ller") << QStringLiteral("muller");
        QTest::newRow("apostrophe") << QStringLiteral("O\u2019Brien") << QStringLiteral("obrien");
        QTest::newRow("sharp s") << QStringLiteral("Weiß") << QStringLiteral("weiss");
        QTest::newRow("full width") << QStringLiteral("\uFF33mith") << QStringLiteral("smith");
        QTest::newRow("beyond the first plane") << QString::fromUcs4(U"\U00010400", 1) << QString::fromUcs4(U"\U00010428", 1);
        QTest::newRow("nothing") << QStringLiteral(" -'.") << QString();
    }

    void namesAreNormalised()
    {
        QFETCH(QString, spelling);
        QFETCH(QString, normalised);
        QCOMPARE(normalisedName(spelling), normalised);
        QCOMPARE(normalisedName(normalised), normalised);
    }

    void phonesAreNormalised()
    {
        QCOMPARE(normalisedPhone(u"+1 (555) 123-4567"), QStringLiteral("5551234567"));
        QCOMPARE(normalisedPhone(u"555.123.4567 x89"), QStringLiteral("5551234567"));
        QCOMPARE(normalisedPhone(u"\uFF15551234567"), QStringLiteral("5551234567"));
        QCOMPARE(normalisedPhone(u"123-4567"), QStringLiteral("1234567"));
        QCOMPARE(normalisedPhone(u"none"), QString());
        QCOMPARE(normalisedPhone(u"911"), QString());
    }

    void spellingsMeet_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::newRow("last name") << QStringLiteral("muller brandt");
        QTest::newRow("last, first") << QStringLiteral("MÜLLER-BRANDT, anna");
        QTest::newRow("last, first middle") << QStringLiteral("Muller-Brandt, Anna Q");
        QTest::newRow("first last") << QStringLiteral("Anna Müller-Brandt");
        QTest::newRow("first last in three words") << QStringLiteral("Anna Müller Brandt");
        QTest::newRow("preferred") << QStringLiteral("Annie Mullerbrandt");
        QTest::newRow("last and comma") << QStringLiteral("Müller-Brandt,");
    }

    void spellingsMeet()
    {
        QFETCH(QString, asked);
        QVERIFY(anyShared(m_index.tokensOf(anna()), m_index.searchName(asked)));
    }

    void phonesAndBirthDatesMeet()
    {
        const auto tokens = m_index.tokensOf(anna());
        QVERIFY(anyShared(tokens, m_index.searchPhone(u"5551234567")));
        QVERIFY(anyShared(tokens, m_index.searchPhone(u"1-555-765-4321")));
        QVERIFY(anyShared(tokens, m_index.searchBirthDate(*domain::parseCivilDate(u"1980-02-29"))));
        QVERIFY(!anyShared(tokens, m_index.searchBirthDate(*domain::parseCivilDate(u"1980-02-28"))));
    }

    void nothingNormalisesToNoToken()
    {
        QVERIFY(m_index.searchName(u" - ").empty());
        QVERIFY(m_index.searchName(u"").empty());
        QVERIFY(m_index.searchPhone(u"n/a").empty());
        QVERIFY(m_index.tokensOf(domain::Patient()).empty());
    }

    void clinicsAndColumnsShareNoKey()
    {
        BlindIndex south(m_key, "south");
        int alike = 0;
        for (int i = 0; i < 200; ++i) {
            const QString name = QStringLiteral("Name%1").arg(i);
            alike += m_index.searchName(name).front().token == south.searchName(name).front().token ? 1 : 0;
        }
        QVERIFY(alike < 20); // ten bits agree by chance once in a thousand
        domain::Patient same;
        same.name.last = QStringLiteral("5551234567");
        same.phones.home = QStringLiteral("5551234567");
        const auto tokens = m_index.tokensOf(same);
        QCOMPARE(tokens.size(), std::size_t(2));
        QVERIFY(tokens[0].token != tokens[1].token);
    }

    void tokensPack()
    {
        const auto tokens = m_index.tokensOf(anna());
        const QByteArray packed = m_index.packedTokensOf(anna());
        QCOMPARE(tokens.size(), std::size_t(7));
        QCOMPARE(pack(tokens), packed);
        QVERIFY(unpack(packed) == tokens);
        QVERIFY(holdsAny(packed, m_index.searchPhone(u"5551234567")));
        QVERIFY(!holdsAny(packed, {}));
        QVERIFY(!holdsAny({}, tokens));
        QVERIFY(!holdsAny(packed, {{BlindColumn::Phone, "xyz"}}));
        QCOMPARE(unpack(packed.chopped(1)).size(), tokens.size() - 1);
    }

    void lastNamesKeepTenBits()
    {
        QSet<QByteArray> different;
        for (int i = 0; i < 20'000; ++i)
            different.insert(m_index.searchName(QStringLiteral("Name%1").arg(i)).front().token);
        QVERIFY(different.size() <= 1024);
        QVERIFY(different.size() > 1000);
    }
};

QTEST_GUILESS_MAIN(TestBlindIndex)
#include "tst_blindindex.moc"

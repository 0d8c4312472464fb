// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QTest>

#include "ctlrun.h"

using articulator::tests::CtlRun;
using articulator::tests::Ran;

namespace {

QStringList words(const char *line) { return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts); }

} // namespace

/// Users from the shell: made, listed, disabled; and what a role may not do is refused whoever asks, and audited.
class TestCtlUsers : public QObject {
    Q_OBJECT

private:
    CtlRun m_ctl;

    Ran as(const char *user, const char *passphrase, const char *line)
    {
        m_ctl.setPassphrase(QString::fromLatin1(passphrase));
        return m_ctl.json(QStringList{QStringLiteral("--user"), QString::fromLatin1(user)} + words(line));
    }
    Ran owner(const char *line) { return as("owner", "open sesame", line); }
    Ran maria(const char *line) { return as("maria", "her own words", line); }
    QJsonArray entries(const char *filter)
    {
        return owner(QByteArray("audit list ").append(filter).constData()).json().value(QStringLiteral("entries")).toArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(owner("init").exit, 0);
        QCOMPARE(owner("user add maria --role manager").exit, 4);
        m_ctl.setVariable(QStringLiteral("ARTICULATOR_NEW_PASSPHRASE"), QStringLiteral("her own words"));
        const Ran added = owner("user add maria --role manager");
        QCOMPARE(added.exit, 0);
        QCOMPARE(added.json(), (QJsonObject{{QStringLiteral("name"), QStringLiteral("maria")},
                                            {QStringLiteral("role"), QStringLiteral("manager")},
                                            {QStringLiteral("state"), QStringLiteral("active")}}));
    }

    void wrongUseIsTold()
    {
        QCOMPARE(owner("user add maria --role manager").errorCode(), QStringLiteral("user-exists"));
        QCOMPARE(owner("user add paul --role king").exit, 2);
        QCOMPARE(owner("user add paul").exit, 2);
        QCOMPARE(owner("user disable nobody").exit, 2);
        QCOMPARE(owner("user disable nobody").errorCode(), QStringLiteral("unknown-user"));
        QCOMPARE(owner("user disable owner").exit, 1);
        QCOMPARE(owner("user list").json().value(QStringLiteral("users")).toArray().size(), 2);
    }

    void aManagerMayNotDoWhatOnlyAnAdminMay()
    {
        QCOMPARE(maria("status").exit, 0);
        QCOMPARE(maria("user list").exit, 0);
        for (const char *line : {"user add paul --role admin", "user disable owner", "key worker-slot --file /nonexistent/key",
                                 "clinic add north --name North --pms opendental --zone America/Chicago"}) {
            const Ran refused = maria(line);
            QVERIFY2(refused.exit == 1, line);
            QCOMPARE(refused.errorCode(), QStringLiteral("not-allowed"));
        }
        QCOMPARE(owner("user list").json().value(QStringLiteral("users")).toArray().size(), 2);
        for (const char *action : {"user.add", "user.disable", "key.worker-slot", "clinic.add"}) {
            const QJsonArray noted = entries(QByteArray("--actor maria --action ").append(action).constData());
            QCOMPARE(noted.size(), 1);
            QCOMPARE(noted.first().toObject().value(QStringLiteral("outcome")).toString(), QStringLiteral("refused"));
            QCOMPARE(noted.first().toObject().value(QStringLiteral("note")).toString(), QStringLiteral("not-allowed"));
        }
    }

    void aWrongPassphraseIsAuditedAndSaysNothing()
    {
        const Ran wrong = as("maria", "open sesame", "status");
        const Ran nobody = as("secret typed here", "her own words", "status");
        QCOMPARE(wrong.exit, 4);
        QCOMPARE(nobody.exit, 4);
        QCOMPARE(wrong.out, nobody.out);
        const QJsonArray noted = entries("--action vault.open");
        QCOMPARE(noted.size(), 2);
        QCOMPARE(noted.first().toObject().value(QStringLiteral("actor")).toString(), QStringLiteral("maria"));
        QCOMPARE(noted.last().toObject().value(QStringLiteral("actor")).toString(), QStringLiteral("unknown"));
    }

    void aDisabledUserIsLockedOut()
    {
        const Ran gone = owner("user disable maria");
        QCOMPARE(gone.exit, 0);
        QCOMPARE(gone.json().value(QStringLiteral("state")).toString(), QStringLiteral("disabled"));
        QCOMPARE(maria("status").exit, 4);
        QCOMPARE(owner("user add maria --role support").json().value(QStringLiteral("role")).toString(), QStringLiteral("support"));
        QCOMPARE(maria("status").exit, 0);
        QCOMPARE(owner("audit verify").exit, 0);
    }
};

QTEST_GUILESS_MAIN(TestCtlUsers)
#include "tst_ctlusers.moc"

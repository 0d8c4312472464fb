// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/keychain.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace articulator::vault {

namespace {

using domain::Error;
using domain::fail;
using domain::Secret;

QString service() { return QStringLiteral("articulator"); }

/// Outlives the caller where the keychain answers after the deadline.
struct Answer {
    std::mutex guard;
    std::condition_variable came;
    bool done = false;
    QKeychain::Error error = QKeychain::OtherError;
    Secret secret;
};

/// Makes a job that deletes itself once it has ended; nobody else may.
using MakeJob = std::function<QKeychain::Job *()>;

void startJob(const MakeJob &make, const std::shared_ptr<Answer> &answer)
{
    QKeychain::Job *job = make();
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [answer](QKeychain::Job *ended) {
        const std::lock_guard hold(answer->guard);
        answer->error = ended->error();
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended))
            answer->secret = Secret(QByteArray::fromHex(reading->textData().toLatin1()));
        answer->done = true;
        answer->came.notify_all();
    });
    job->start();
}

void waitOnMainThread(const MakeJob &make, const std::shared_ptr<Answer> &answer, std::chrono::milliseconds deadline)
{
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        const std::lock_guard hold(answer->guard);
        if (answer->done)
            loop.quit();
    });
    QTimer::singleShot(deadline, &loop, &QEventLoop::quit);
    startJob(make, answer);
    poll.start(std::chrono::milliseconds(10));
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

void waitElsewhere(const MakeJob &make, const std::shared_ptr<Answer> &answer, std::chrono::milliseconds deadline)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), [make, answer] { startJob(make, answer); }, Qt::QueuedConnection);
    std::unique_lock hold(answer->guard);
    answer->came.wait_for(hold, deadline, [&] { return answer->done; });
}

std::shared_ptr<Answer> ask(const MakeJob &make, std::chrono::milliseconds deadline)
{
    auto answer = std::make_shared<Answer>();
    const QCoreApplication *application = QCoreApplication::instance();
    if (!application)
        return answer;
    if (application->thread() == QThread::currentThread())
        waitOnMainThread(make, answer, deadline);
    else
        waitElsewhere(make, answer, deadline);
    return answer;
}

} // namespace

domain::Result<Secret> Keychain::read(const QString &entry) const
{
    const auto answer = ask(
        [entry] {
            auto *job = new QKeychain::ReadPasswordJob(service());
            job->setKey(entry);
            return job;
        },
        m_deadline);
    const std::lock_guard hold(answer->guard);
    if (!answer->done || answer->error != QKeychain::NoError || answer->secret.isEmpty())
        return fail(Error::Kind::Locked, "keychain-locked", QStringLiteral("the keychain does not give the worker's secret"));
    return std::move(answer->secret);
}

domain::Result<> Keychain::write(const QString &entry, const Secret &secret) const
{
    const QString text = QString::fromLatin1(secret.view().toByteArray().toHex());
    const auto answer = ask(
        [entry, text] {
            auto *job = new QKeychain::WritePasswordJob(service());
            job->setKey(entry);
            job->setTextData(text);
            return job;
        },
        m_deadline);
    {
        const std::lock_guard hold(answer->guard);
        if (!answer->done || answer->error != QKeychain::NoError)
            return fail(Error::Kind::Refused, "no-keychain", QStringLiteral("no keychain of this computer takes the worker's secret"));
    }
    // Some back-ends accept a secret and lose it; only one that was read again is trusted.
    const domain::Result<Secret> kept = read(entry);
    if (!kept || kept->view() != secret.view())
        return fail(Error::Kind::Refused, "no-keychain", QStringLiteral("the keychain did not give the worker's secret back"));
    return {};
}

} // namespace articulator::vault

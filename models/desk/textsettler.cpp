// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/textsettler.h"

namespace articulator::desk {

TextSettler::TextSettler(std::vector<Job> jobs, Take take)
    : m_take(std::move(take)), m_thread(QThread::create([this, jobs = std::move(jobs)] { run(jobs); }))
{
    m_thread->setObjectName(QStringLiteral("table-texts"));
    m_thread->start(QThread::LowPriority);
}

TextSettler::~TextSettler()
{
    m_stop.request_stop();
    m_thread->wait();
}

void TextSettler::run(const std::vector<Job> &jobs)
{
    for (const Job &job : jobs) {
        std::optional<SettledTexts> settled = settledTexts(*job.texts, m_stop.get_token());
        if (!settled)
            return;
        const auto made = std::make_shared<SettledTexts>(std::move(*settled));
        QMetaObject::invokeMethod(this, [this, job, made] { m_take(job, std::move(*made)); }, Qt::QueuedConnection);
    }
}

} // namespace articulator::desk

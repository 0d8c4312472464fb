// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ctl/progressline.h"

#include <cstdio>

#include <unistd.h>

namespace articulator::ctl {

namespace {

constexpr auto leastBetween = std::chrono::milliseconds(100);

/// How much of a turn of the bar a number of rows is; the PMS does not say how many there will be.
QString bar(qint64 seen)
{
    constexpr int width = 12;
    const auto at = int(seen / 100 % width);
    return QString(at, u'.') + u'#' + QString(width - 1 - at, u'.');
}

void put(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    (void)std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    (void)std::fflush(stderr);
}

} // namespace

ProgressLine::ProgressLine() : m_isSeen(::isatty(STDERR_FILENO) == 1) { }

ProgressLine::~ProgressLine()
{
    if (m_isDirty)
        put(QStringLiteral("\r\x1b[K"));
}

void ProgressLine::show(const engine::Progress &progress)
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_isSeen || (progress.resource == m_resource && now - m_shownAt < leastBetween))
        return;
    m_shownAt = now;
    m_resource = progress.resource;
    m_isDirty = true;
    put(QStringLiteral("\r\x1b[K[%1] %2: %3 seen, %4 changed, %5 calls")
            .arg(bar(progress.seen), progress.resource)
            .arg(progress.seen)
            .arg(progress.changed)
            .arg(progress.calls));
}

} // namespace articulator::ctl

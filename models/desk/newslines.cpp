// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/newslines.h"

#include <algorithm>

namespace articulator::desk {

namespace {

constexpr std::size_t mostNews = 50;

/// Empty: nothing worth telling.
QByteArray whatOf(const warehouse::RunRow &run, bool isFirst)
{
    if (run.outcome == "failed" || run.outcome == "partial")
        return run.outcome;
    if (run.outcome != "done")
        return {};
    if (isFirst)
        return "first-copy";
    if (run.waits > 0)
        return "waited";
    return run.changed + run.deleted > 0 ? "copied" : "";
}

} // namespace

std::vector<NewsLine> newsLines(const std::vector<warehouse::RunRow> &runs, const std::vector<warehouse::RequestRow> &requests,
                                const QMap<QString, QString> &names)
{
    std::vector<NewsLine> news;
    for (const warehouse::RunRow &run : runs) {
        const QByteArray what = whatOf(run, run.why == QLatin1String("start") && run.changed > 0 && run.changed == run.seen);
        if (what.isEmpty())
            continue;
        const domain::Instant at = run.startedAt + std::chrono::milliseconds(run.tookMs);
        news.push_back({at, names.value(run.clinic, run.clinic), what, run.changed, run.deleted, run.waits, run.error});
    }
    for (const warehouse::RequestRow &request : requests) {
        const bool isOpen = request.state == "waiting" || request.state == "running";
        if (isOpen || request.action == "sync") // a sync is told by its run
            continue;
        const QString detail = QString::fromLatin1(request.action) + u' ' + QString::fromLatin1(request.state);
        news.push_back({request.askedAt, names.value(request.clinic, request.clinic), "request", 0, 0, 0, detail});
    }
    std::ranges::stable_sort(news, std::ranges::greater(), &NewsLine::at);
    news.resize(std::min(news.size(), mostNews));
    return news;
}

} // namespace articulator::desk

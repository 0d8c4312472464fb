// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/newslines.h"

#include <algorithm>

#include <QHash>

namespace articulator::desk {

namespace {

constexpr std::size_t mostNews = 50;

bool isSameFailure(const NewsLine &a, const NewsLine &b)
{
    return (a.what == "failed" || a.what == "partial") && a.what == b.what && a.clinic == b.clinic && a.detail == b.detail && a.code == b.code;
}

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

// What other clinics did in between does not matter: two clinics that fail in turn would fill the list.
std::vector<NewsLine> withoutRepeats(const std::vector<NewsLine> &news)
{
    std::vector<NewsLine> kept;
    QHash<QString, std::size_t> latest; // by clinic: its last line in `kept`
    for (const NewsLine &line : news) {
        const auto known = latest.constFind(line.clinic);
        if (known != latest.constEnd() && isSameFailure(kept[*known], line)) {
            ++kept[*known].times;
            continue;
        }
        latest.insert(line.clinic, kept.size());
        kept.push_back(line);
    }
    return kept;
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
        news.push_back({at, names.value(run.clinic, run.clinic), what, run.changed, run.deleted, run.waits, run.error, 1, run.errorCode});
    }
    for (const warehouse::RequestRow &request : requests) {
        const bool isOpen = request.state == "waiting" || request.state == "running";
        if (isOpen || request.action == "sync") // a sync is told by its run
            continue;
        const QString detail = QString::fromLatin1(request.action) + u' ' + QString::fromLatin1(request.state);
        news.push_back({request.askedAt, names.value(request.clinic, request.clinic), "request", 0, 0, 0, detail, 1});
    }
    std::ranges::stable_sort(news, std::ranges::greater(), &NewsLine::at);
    news = withoutRepeats(news);
    news.resize(std::min(news.size(), mostNews));
    return news;
}

} // namespace articulator::desk

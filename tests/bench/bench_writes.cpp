// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdio>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QUrl>

#include "scenarios/writehouse.h"
#include "warehouse/stores.h"

/// How fast approvals come through queue, worker and simulator without pacing, beside the simulator's own ceiling: bare POSTs of visits over one
/// connection that stays open. What a write costs more is its checks, its read-back and its durable steps.
namespace {

using namespace articulator;
using namespace articulator::scenarios;
using namespace Qt::Literals::StringLiterals;
using domain::WriteState;

constexpr int batch = 48;
constexpr int singles = 12;
constexpr int rawPosts = 200;
constexpr int limitMs = 120000;

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// One answer off the socket, by its length.
bool readAnswer(QTcpSocket &socket)
{
    QByteArray answer;
    for (;;) {
        const qsizetype head = answer.indexOf("\r\n\r\n");
        const qsizetype at = answer.toLower().indexOf("content-length:");
        if (head > 0 && at > 0 && at < head) {
            const qsizetype length = answer.mid(at + 15, answer.indexOf('\r', at) - at - 15).trimmed().toLongLong();
            if (answer.size() >= head + 4 + length)
                return answer.startsWith("HTTP/1.1 201");
        }
        if (!socket.waitForReadyRead(5000))
            return false;
        answer += socket.readAll();
    }
}

/// Visits a second that the simulator takes from somebody who asks and proves nothing.
double ceiling(const QString &address)
{
    const QUrl url(address);
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    socket.waitForConnected(3000);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rawPosts; ++i) {
        const QByteArray body = QByteArray(R"({"PatNum":1,"Op":1,"ProvNum":1,"AptStatus":"Scheduled","Pattern":"/XXXXXX/","AptDateTime":"2027-03-)")
            + QByteArray::number(1 + i % 28).rightJustified(2, '0') + " 09:00:00\"}";
        socket.write("POST " + url.path().toUtf8() + "/appointments HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: ODFHIR " + developerKey + '/' + customerKey
                     + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        if (!readAnswer(socket))
            return 0;
    }
    return rawPosts * 1e9 / double(timer.nsecsElapsed());
}

double secondsBetween(domain::Instant from, domain::Instant until) { return std::chrono::duration<double>(until - from).count(); }

/// Approvals a second of one batch that was approved together, from the first approval to the last proof.
double throughput(WriteHouse &house)
{
    const QList<qint64> numbers = house.approve(house.book().wishes(u"batch"_s, batch, false));
    if (!house.settle(numbers, limitMs) || house.countIn(numbers, WriteState::Applied) != numbers.size())
        return 0;
    domain::Instant first = domain::Instant::max();
    domain::Instant last{};
    for (const qint64 number : numbers) {
        const auto row = house.row(number);
        first = std::min(first, *row.approvedAt);
        last = std::max(last, *row.appliedAt);
    }
    return double(numbers.size()) / secondsBetween(first, last);
}

/// Milliseconds from approval to proof, of writes that come one by one.
double latency(WriteHouse &house)
{
    std::vector<double> each;
    for (int i = 0; i < singles; ++i) {
        const QList<qint64> numbers = house.approve(QJsonArray{house.book().wish(u"appointment.create"_s, u"single-visit-%1"_s.arg(i))});
        if (!house.settle(numbers, limitMs) || numbers.size() != 1)
            return 0;
        const auto row = house.row(numbers.first());
        if (row.appliedAt)
            each.push_back(secondsBetween(*row.approvedAt, *row.appliedAt) * 1000);
    }
    return median(each);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    WriteHouse house;
    if (const QString wrong = house.begin(); !wrong.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(wrong));
        return 1;
    }
    house.startWorker();
    if (!house.isAtRest(limitMs))
        return 1;
    const double raw = ceiling(house.office().address());
    const double ours = throughput(house);
    const double pause = latency(house);
    house.stopWorker();
    if (raw <= 0 || ours <= 0 || pause <= 0) {
        std::fprintf(stderr, "not everything was written: raw %.1f, ours %.1f, latency %.1f\n", raw, ours, pause);
        return 1;
    }
    std::printf("%-44s %9.1f a second  %-34s %9.1f a second  ratio %7.3f\n", "approvals through queue and simulator", ours, "bare POSTs to the simulator", raw,
                ours / raw);
    std::printf("%-44s %9.1f ms        %-34s %9.1f ms        ratio %7.1f\n", "approval to proof, one by one, median", pause, "one bare POST", 1000 / raw,
                pause * raw / 1000);
    return house.isAuditWhole() ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QJsonObject>
#include <QRegularExpression>

#include "simulator/routes.h"

namespace articulator::opendental::simulator {

/// One fault that was asked for: which requests it hits, after how many, and how often.
struct Fault {
    qint64 number = 0;
    QString kind;
    /// Path below /api/v1 with '*' as a wild card: "/appointments", "/appointments/*", "*".
    QString path = QStringLiteral("*");
    /// Verb, or empty for any.
    QString method;
    /// Text the query must hold, or empty.
    QString query;
    int after = 0;
    /// Requests still to be hit; -1 is for ever.
    int count = 1;
    int status = 0;
    QString text;
    int retryAfterSeconds = 2;
    /// A write happens although the answer says nothing of it.
    bool applied = false;
    /// Milliseconds until a "late" write takes effect.
    int delayMs = 0;
    QStringList fields;
    int hits = 0;

    [[nodiscard]] QJsonObject toJson() const;
};

/// The list of faults on demand. Lives on the simulator's thread.
class Faults {
public:
    /// The fault read from an object of the control door, or what is wrong with it.
    [[nodiscard]] static tl::expected<Fault, QString> read(const QJsonObject &object);
    [[nodiscard]] static const QStringList &kinds();

    qint64 add(Fault fault);
    bool remove(qint64 number);
    void clear() { m_faults.clear(); }
    [[nodiscard]] QJsonArray toJson() const;
    /// The fault for this request, counted as a hit, or absent.
    [[nodiscard]] std::optional<Fault> take(const Request &request);

    /// The whole answer where the fault leaves the method out of it.
    [[nodiscard]] static std::optional<Answer> instead(const Fault &fault);
    /// Bends the fields of an answer.
    static void bend(const Fault &fault, Produced &produced);
    /// Bends the bytes and their delivery.
    static void bend(const Fault &fault, Answer &answer);

private:
    std::vector<Fault> m_faults;
    qint64 m_next = 1;
};

} // namespace articulator::opendental::simulator

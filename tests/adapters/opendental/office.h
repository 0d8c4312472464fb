// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>

#include <QJsonObject>

#include "adapters/scriptedserver.h"
#include "contract/adapter.h"

namespace articulator::tests {

/// A clock that says what the test wants.
class SetClock final : public domain::Clock {
public:
    [[nodiscard]] domain::Instant now() const override { return m_now; }
    void set(domain::Instant now) { m_now = now; }
    void advance(std::chrono::milliseconds step) { m_now += step; }

private:
    domain::Instant m_now{};
};

/// A few tables behind a scripted server: just enough of the API to move rows about between two requests. Rows keep the order they are put in.
class Office {
public:
    Office();

    std::map<QString, QList<QJsonObject>> tables; ///< by path: "appointments", "patients/Simple", …
    QString serverTime = QStringLiteral("2026-03-02 10:15:40");
    QString version = QStringLiteral("25.3.12.0");
    QStringList permissions{QStringLiteral("ApiReadAll")};
    std::map<QString, QString> preferences;
    /// Asked before every answer; may change tables, or answer instead.
    std::function<std::optional<ScriptedReply>(const HeardRequest &)> before;

    [[nodiscard]] ScriptedServer &server() { return m_server; }
    [[nodiscard]] std::shared_ptr<SetClock> clock() { return m_clock; }
    /// Adapter over this office: no pacing, Chicago, the office's time.
    [[nodiscard]] std::unique_ptr<contract::Adapter> adapter(const domain::Settings &more = {});
    /// Requests for a path since the last forget().
    [[nodiscard]] int asked(const QString &path) const;
    [[nodiscard]] QStringList valuesAsked(const QString &path, const QString &key) const;

    void addAppointment(int number, const QString &when, const QString &stamp = QStringLiteral("2026-03-01 09:00:00"), int operatory = 4);
    void addTreatment(int number, const QString &stamp = QStringLiteral("2026-03-01 09:00:00"), const QString &status = QStringLiteral("TP"));
    void addPatient(int number, const QString &stamp = QStringLiteral("2026-03-01 09:00:00"));
    void addProvider(int number);
    void addSchedule(int number, const QString &date, const QString &operatories = QStringLiteral("4"));

private:
    [[nodiscard]] ScriptedReply answer(const HeardRequest &request);
    [[nodiscard]] std::optional<ScriptedReply> single(const QString &path) const;
    [[nodiscard]] QList<QJsonObject> selected(const QString &path, const HeardRequest &request) const;

    std::shared_ptr<SetClock> m_clock = std::make_shared<SetClock>();
    ScriptedServer m_server;
};

/// A whole pass of a resource, gathered; pages as given.
struct Gathered {
    std::vector<domain::Page> pages;
    std::map<QString, std::optional<domain::RecordBody>> last; ///< by external id, as a mirror would hold it
    std::optional<domain::Error> error;
    [[nodiscard]] QByteArray cursor() const { return pages.empty() ? QByteArray() : pages.back().cursor; }
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QStringList gone() const;
    [[nodiscard]] std::vector<domain::Covered> covered() const { return pages.empty() ? std::vector<domain::Covered>() : pages.back().covered; }
    [[nodiscard]] int failed() const;
};
[[nodiscard]] Gathered gather(contract::Adapter &adapter, const QString &resource, const QByteArray &cursor = {}, bool full = false);

} // namespace articulator::tests

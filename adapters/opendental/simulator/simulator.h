// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "simulator/api.h"
#include "simulator/httpserver.h"
#include "simulator/pacer.h"

namespace articulator::opendental::simulator {

/// The whole stand-in: a practice and the API's door on loopback. Lives on one thread, which needs an event loop.
class Simulator final : public QObject {
    Q_OBJECT

public:
    explicit Simulator(const Settings &settings, QObject *parent = nullptr);
    ~Simulator() override;

    /// Grows the practice and listens; port 0 takes a free one. False where the port is taken.
    [[nodiscard]] bool start(quint16 port);
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString apiUrl() const;
    [[nodiscard]] Office &office() { return *m_office; }

private:
    void serve(const Request &request, const Reply &reply);
    void answerNow(const Request &request, const Reply &reply);

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Api> m_api;
    Pacer m_pacer;
    HttpServer m_server;
};

} // namespace articulator::opendental::simulator

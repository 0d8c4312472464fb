// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "simulator/api.h"
#include "simulator/control.h"
#include "simulator/httpserver.h"
#include "simulator/officestore.h"
#include "simulator/pacer.h"

namespace articulator::opendental::simulator {

/// The whole stand-in: a practice, the API's door and the control door, both on loopback. Lives on one thread, which
/// needs an event loop.
class Simulator final : public QObject {
    Q_OBJECT

public:
    explicit Simulator(const Settings &settings, QObject *parent = nullptr);
    ~Simulator() override;

    /// Takes the practice out of its store or grows it, and listens; port 0 takes a free one. False where `problem` says why.
    [[nodiscard]] bool start(quint16 port = 0, quint16 controlPort = 0);
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString apiUrl() const;
    [[nodiscard]] QString controlUrl() const;

    [[nodiscard]] Office &office() { return *m_office; }
    [[nodiscard]] Faults &faults() { return m_faults; }
    [[nodiscard]] FrontDesk &frontDesk() { return m_desk; }

private:
    [[nodiscard]] bool openOffice();
    void reset();
    /// Before anybody hears of what changed it stands in the store.
    void keep();
    void serve(const Request &request, const Reply &reply);
    void answerNow(const Request &request, const Reply &reply);
    [[nodiscard]] Answer answerTo(const Request &request);
    [[nodiscard]] Answer answerWithFault(const Request &request, const Fault &fault);
    [[nodiscard]] Outcome<Produced> produce(const Request &request);
    void disturbPages(const Fault &fault, const Produced &produced);

    std::unique_ptr<Office> m_office;
    Api m_api;
    FrontDesk m_desk;
    Faults m_faults;
    Counters m_counters;
    std::unique_ptr<OfficeStore> m_store;
    QString m_problem;
    Control m_control;
    Pacer m_pacer;
    HttpServer m_server;
    HttpServer m_controlServer;
};

} // namespace articulator::opendental::simulator

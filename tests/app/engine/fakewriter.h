// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "contract/writing.h"
#include "domain/zone.h"
#include "fakepms.h"

namespace articulator::test {

/// The writing half of a FakePms: does to its tables what it is told, counts every effect by key and never asks whether it did so before, so that
/// a second one shows. Ends as the test plans. Used on the thread of the clinic's worker, planned and asked by the test between its steps.
class FakeWriter final : public contract::Writer {
public:
    FakeWriter(FakePms &pms, domain::Zone zone) : m_pms(pms), m_zone(std::move(zone)) { }

    enum class Call { Image, Push, LookUp };
    /// How one call goes. Absent: as it should.
    struct Plan {
        bool takesEffect = false; ///< of a push
        contract::Pushed::End end = contract::Pushed::End::Unclear;
        domain::Error error;      ///< of an image: it fails with this
        bool proofIsMissing = false;
    };
    /// Asked before every call, with its number from 0 on.
    using Planner = std::function<std::optional<Plan>(Call, int number)>;
    void setPlanner(Planner planner) { m_planner = std::move(planner); }
    /// Runs inside a push, after it took effect: what the world does meanwhile.
    void setMeanwhile(std::function<void()> meanwhile) { m_meanwhile = std::move(meanwhile); }
    /// What is told of who changed a record; nothing until it is set.
    using Teller = std::function<domain::Result<std::optional<contract::Changer>>(const contract::ChangerRequest &)>;
    void setTeller(Teller teller) { m_teller = std::move(teller); }
    void bar(domain::WriteKind kind, const QString &why) { m_barred[kind] = why; }
    /// Effects of a key since the beginning.
    [[nodiscard]] int effects(const QString &key) const;
    [[nodiscard]] int calls() const { return m_calls; }
    [[nodiscard]] int pushes() const { return m_pushes; }
    [[nodiscard]] const std::vector<contract::PushOrder> &orders() const { return m_orders; }

    [[nodiscard]] domain::Result<contract::Image> image(const contract::ImageRequest &request, std::stop_token stop) override;
    [[nodiscard]] contract::Pushed push(const contract::PushOrder &order, std::stop_token stop) override;
    [[nodiscard]] contract::Pushed lookUp(const contract::PushOrder &order, std::stop_token stop) override;
    [[nodiscard]] domain::Result<std::optional<contract::Changer>> changer(const contract::ChangerRequest &request, std::stop_token) override
    {
        return m_teller ? m_teller(request) : std::optional<contract::Changer>();
    }
    [[nodiscard]] std::map<domain::WriteKind, QString> barred() const override { return m_barred; }

private:
    [[nodiscard]] std::optional<Plan> next(Call call);
    [[nodiscard]] std::optional<domain::Record> held(domain::RecordKind kind, const QString &externalId) const;
    [[nodiscard]] contract::Pushed provenBy(const domain::Wish &wish, const QString &how) const;
    void takeEffect(const contract::PushOrder &order);

    FakePms &m_pms;
    domain::Zone m_zone;
    Planner m_planner;
    Teller m_teller;
    std::function<void()> m_meanwhile;
    std::map<domain::WriteKind, QString> m_barred;
    std::map<QString, QStringList> m_effects; ///< key → records it made or changed
    std::vector<contract::PushOrder> m_orders;
    int m_calls = 0;
    int m_pushes = 0;
    int m_nextId = 9000;
};

} // namespace articulator::test

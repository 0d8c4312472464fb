// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QSet>

#include "desk/errand.h"
#include "desk/requestwatch.h"
#include "desk/snapshots.h"
#include "desk/writewishes.h"
#include "domain/roles.h"

namespace articulator::desk {

struct CapacityAsk {
    quint64 token = 0;
    CapacityQuestion question;
};

struct WhyAsk {
    CapacityQuestion question;
    domain::Instant at{};
};

/// What the GUI thread asked for since the reader thread last looked. Of questions about a view only the newest counts.
struct DeskWishes {
    std::optional<QString> watched;
    std::optional<CapacityAsk> capacity;
    std::vector<WhyAsk> why;
    std::vector<RequestAsk> requests;
    WriteWishes writes;
    std::vector<Errand> errands;
    enum class Refresh { Changed, Everything } refresh = Refresh::Changed;

    [[nodiscard]] bool isEmpty() const
    {
        return !watched && !capacity && why.empty() && requests.empty() && writes.isEmpty() && errands.empty() && refresh == Refresh::Changed;
    }
};

/// Where the reader thread puts its answers.
class DeskAnswers {
public:
    virtual ~DeskAnswers() = default;
    virtual void overview(OverviewSnapshot overview) = 0;
    virtual void sync(SyncSnapshot sync) = 0;
    virtual void capacity(quint64 token, CapacitySnapshot capacity) = 0;
    virtual void why(WhyAnswer answer) = 0;
    virtual void progress(RequestProgress progress) = 0;
    virtual void writes(WriteNews news) = 0;
    virtual void role(std::optional<domain::Role> role) = 0;
    virtual void told(std::function<void()> tell) = 0;
    virtual void moved(const QSet<QString> &topics) = 0;
};

} // namespace articulator::desk

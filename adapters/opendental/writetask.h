// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/writing.h"
#include "opendental/book.h"
#include "opendental/history.h"
#include "opendental/images.h"
#include "opendental/marker.h"
#include "opendental/officelists.h"
#include "opendental/wireverdict.h"

namespace articulator::opendental {

/// What every kind of write works with; lives as long as the writer.
struct WriteDesk {
    Session &session;
    Images &images;
    OfficeLists &lists;
    Book book;
    History history;
    Marker marker;
};

/// What a look for a write's effect showed.
struct Sighting {
    enum class State {
        Absent,
        Found,
        Gone ///< the record itself is no longer there
    };
    State state = State::Absent;
    QJsonObject row; ///< with Found, as it stands now
    QString how;     ///< for people: "read back", "marker", "history", "adopted duplicate"
    bool movedOn = false; ///< it took effect, then somebody changed it again

    [[nodiscard]] static Sighting absent() { return {}; }
    [[nodiscard]] static Sighting gone() { return {State::Gone, {}, {}, false}; }
    [[nodiscard]] static Sighting found(QJsonObject row, QString how) { return {State::Found, std::move(row), std::move(how), false}; }
};

/// One request of a write.
struct WriteRequest {
    QByteArray method;
    QString path;
    QJsonObject body;
};

/// One write of one kind: what is checked before it, what is sent, how its effect is recognised, what has to be put in order afterwards. Sends nothing
/// of the write itself.
class WriteTask {
public:
    WriteTask(WriteDesk &desk, const contract::PushOrder &order, std::stop_token stop) : m_desk(desk), m_order(order), m_stop(std::move(stop)) { }
    virtual ~WriteTask() = default;
    WriteTask(const WriteTask &) = delete;
    WriteTask &operator=(const WriteTask &) = delete;

    /// Fresh reads and checks before the first byte. A sighting: nothing needs to be sent any more. An error: nothing may be sent.
    [[nodiscard]] virtual domain::Result<std::optional<Sighting>> prepare() = 0;
    /// After prepare().
    [[nodiscard]] virtual WriteRequest request() const = 0;
    /// Looks for the effect, whether it was this process that sent it or another.
    [[nodiscard]] virtual domain::Result<Sighting> look() = 0;
    /// The look right after a 2xx.
    [[nodiscard]] virtual domain::Result<Sighting> lookAfter(const QJsonObject &answered);
    /// The end for an effect that was found: the proof, or the way back out of a place that another came to first.
    [[nodiscard]] virtual contract::Pushed settle(const Sighting &sighting) = 0;
    /// The end where the record is gone.
    [[nodiscard]] virtual contract::Pushed goneEnd() const;
    /// The look after a refusal.
    [[nodiscard]] virtual domain::Result<Sighting> lookAfterNo(const domain::Error &) { return look(); }
    /// After a refusal that certainly changed nothing: true where a lesser request may be sent instead.
    [[nodiscard]] virtual bool relents(const domain::Error &) { return false; }

protected:
    [[nodiscard]] const domain::Wish &wish() const { return m_order.wish; }
    [[nodiscard]] QString target() const { return m_order.wish.base ? m_order.wish.base->externalId : QString(); }
    [[nodiscard]] contract::Pushed provenVisit(const Sighting &sighting);

    WriteDesk &m_desk;
    const contract::PushOrder &m_order;
    std::stop_token m_stop;
};

/// Ends in one line.
[[nodiscard]] contract::Pushed ended(contract::Pushed::End end, domain::Error error, QString externalId = {});
[[nodiscard]] contract::Pushed proven(domain::Record record, QString how);
/// NotSent where the same may succeed later by itself or by help from outside, Refused where the reason will stay.
[[nodiscard]] contract::Pushed endedBefore(domain::Error error);
[[nodiscard]] domain::Error noSuchRecord(const QString &id);

} // namespace articulator::opendental

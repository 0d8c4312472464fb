// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QTimeZone>

namespace articulator::opendental::simulator {

/// The clock of the office's database server: settable, freezable, with the clock changes of its zone. Wall readings
/// are seconds since 0001-01-01 00:00:00 as the office's clock shows them, so 0 is the API's empty date-time. Lives on
/// the simulator's thread.
class OfficeClock {
public:
    explicit OfficeClock(const QTimeZone &zone);

    /// Unix seconds.
    [[nodiscard]] qint64 now() const;
    /// What the office's clock shows now.
    [[nodiscard]] qint64 wallNow() const { return wall(now()); }
    [[nodiscard]] qint64 wall(qint64 unixSeconds) const;
    /// In a repeated hour the first pass; a reading in the gap is moved on by the gap.
    [[nodiscard]] qint64 unixOf(qint64 wallSeconds) const;
    [[nodiscard]] int offsetAt(qint64 unixSeconds) const;
    [[nodiscard]] QByteArray zone() const { return m_zone.id(); }

    void set(qint64 unixSeconds);
    void freeze();
    /// Office seconds that pass in one real second.
    void run(double speed);
    [[nodiscard]] double speed() const { return m_speed; }

    /// A reading, the computer's time of it in milliseconds, and the speed since: all that the clock is.
    struct Setting {
        qint64 unixSeconds = 0;
        qint64 computerMs = 0;
        double speed = 1;
    };
    [[nodiscard]] const Setting &setting() const { return m_setting; }
    /// Goes on from a setting that was made earlier, as if it had run all the time.
    void resume(const Setting &setting);

    /// Days since 0001-01-01 and back, and wall readings from and to text.
    [[nodiscard]] static qint64 dayOf(QDate date);
    [[nodiscard]] static QDate dateOf(qint64 day);
    [[nodiscard]] static std::optional<qint64> readDate(QStringView text);
    /// "yyyy-MM-dd HH:mm:ss", also with 'T', and a bare date.
    [[nodiscard]] static std::optional<qint64> readWall(QStringView text);
    [[nodiscard]] static std::optional<qint64> readTime(QStringView text);
    [[nodiscard]] static QString showDate(qint64 day);
    [[nodiscard]] static QString showWall(qint64 wallSeconds);
    [[nodiscard]] static QString showTime(qint64 secondsOfDay);

    static constexpr qint64 secondsPerDay = 86400;

private:
    struct Change {
        qint64 at;
        int offset;
    };

    QTimeZone m_zone;
    std::vector<Change> m_changes;
    QElapsedTimer m_elapsed;
    qint64 m_anchor = 0;
    double m_speed = 1;
    Setting m_setting;
};

} // namespace articulator::opendental::simulator

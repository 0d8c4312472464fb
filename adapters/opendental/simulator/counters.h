// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace articulator::opendental::simulator {

/// What went through the API's door, for tests to ask about. Paths have '#' for numbers: "GET /appointments/#".
class Counters {
public:
    void request(const QByteArray &method, const QString &path);
    void answer(int status);
    /// A write that took effect.
    void effect(const QByteArray &method, const QString &path);
    void entered();
    void left() { --m_waiting; }
    void clear() { *this = {}; }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] const QMap<QString, int> &effects() const { return m_effects; }
    void setEffects(const QMap<QString, int> &effects) { m_effects = effects; }

private:
    [[nodiscard]] static QString key(const QByteArray &method, const QString &path);

    QMap<QString, int> m_requests;
    QMap<QString, int> m_statuses;
    QMap<QString, int> m_effects;
    int m_waiting = 0;
    int m_mostWaiting = 0;
};

} // namespace articulator::opendental::simulator

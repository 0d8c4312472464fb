// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QJsonArray>
#include <QObject>
#include <QTimer>

namespace articulator::desktop {

/// A morning's writes for a demonstration clinic, submitted and decided by the same commands a program or a person would use, once its first copy is there.
class DemoWrites final : public QObject {
    Q_OBJECT

public:
    DemoWrites(QString dataFolder, QByteArray passphrase, QString clinic, QObject *parent = nullptr);
    void begin();

Q_SIGNALS:
    /// All are in the queue, or none could be put there.
    void ended();

private:
    using Then = std::function<void(const QJsonObject &)>;
    void ask(const QStringList &arguments, const Then &then, const QByteArray &input = {});
    void lookForCopy();
    void readType();
    void readVisits();
    void readSlots();
    void submit();
    void decide(const QJsonObject &submitted);
    void lookForMove();
    [[nodiscard]] QJsonObject wish(const QString &kind, const QString &origin) const;
    [[nodiscard]] QJsonArray wishes() const;

    QString m_data;
    QByteArray m_passphrase;
    QString m_clinic;
    QString m_type;
    QJsonArray m_visits; ///< appointments to come
    QJsonArray m_slots;
    QTimer m_again;
    qsizetype m_movable = 1; ///< of the visits: one of the type the slots are for
    int m_looks = 0;
    QString m_deskMove;
    QString m_appMove;
    int m_moveLooks = 0;
};

} // namespace articulator::desktop

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace articulator::desktop {

/// Tells when nobody has touched keyboard or pointer for a while. Watches the whole program from the GUI thread.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(std::chrono::milliseconds patience, QObject *parent = nullptr);
    /// Begins to count, from now.
    void begin();
    void end();
    void setPatience(std::chrono::milliseconds patience);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace articulator::desktop

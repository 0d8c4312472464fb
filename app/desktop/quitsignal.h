// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace articulator::desktop {

/// SIGTERM, SIGINT and SIGHUP end the event loop, so that children and throw-away folders are taken down in order.
class QuitSignal final : public QObject {
    Q_OBJECT

public:
    explicit QuitSignal(QObject *parent = nullptr);
};

} // namespace articulator::desktop

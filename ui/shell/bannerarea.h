// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QWidget>

#include "desk/snapshots.h"
#include "domain/error.h"
#include "ui/look/tagface.h"

class QVBoxLayout;

namespace articulator::ui {

/// What concerns the whole program and needs a person: no worker, a worker of another version, a warehouse that does not open.
class BannerArea final : public QWidget {
    Q_OBJECT

public:
    explicit BannerArea(QWidget *parent = nullptr);
    void showWorker(std::optional<desk::WorkerPresence> presence);
    /// The worker that this console started ended; absent: it lives or none was started.
    void showWorkerFailure(const QString &what);
    void showError(const std::optional<domain::Error> &error);
    /// Writes that came while nobody looked; 0: none.
    void showNewWrites(qint64 count);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void workerStartWanted();
    void retryWanted();
    void queueWanted();

private:
    void rebuild();

    QVBoxLayout *m_column;
    std::optional<desk::WorkerPresence> m_worker;
    QString m_workerFailure;
    qint64 m_newWrites = 0;
    std::optional<domain::Error> m_error;
};

} // namespace articulator::ui

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <stop_token>

#include <QObject>
#include <QThread>

#include "desk/textorder.h"

namespace articulator::desk {

/// Puts the texts of a table in order on a thread of its own while the table is shown already. Lives on the GUI thread; waits there only for
/// the next look at the stop token.
class TextSettler final : public QObject {
    Q_OBJECT

public:
    using Texts = std::shared_ptr<const TextList>;
    struct Job {
        std::size_t column;
        Texts texts;
    };
    using Take = std::function<void(const Job &, SettledTexts)>;

    /// `take` is called on this object's thread, job by job.
    TextSettler(std::vector<Job> jobs, Take take);
    ~TextSettler() override;

private:
    void run(const std::vector<Job> &jobs);

    Take m_take;
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread;
};

} // namespace articulator::desk

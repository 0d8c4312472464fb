// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "domain/instant.h"

class QHBoxLayout;
class QVBoxLayout;

namespace articulator::ui {

/// What every page has: a heading row over a column, and a clock that ticks once a second while the page is shown.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const QString &title, QWidget *parent = nullptr);
    /// Once a second, and when the page is shown.
    virtual void tick(domain::Instant now) = 0;

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Right of the title; ends in no stretch.
    [[nodiscard]] QHBoxLayout *head() const { return m_head; }

private:
    QVBoxLayout *m_column;
    QHBoxLayout *m_head;
};

} // namespace articulator::ui

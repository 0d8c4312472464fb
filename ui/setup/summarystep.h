// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>
#include <vector>

#include <QWidget>

class QFormLayout;

namespace articulator::ui {

class ResultStrip;

/// Step 4 of the wizard: what will be stored, and what happens then.
class SummaryStep final : public QWidget {
    Q_OBJECT

public:
    explicit SummaryStep(QWidget *parent = nullptr);
    void show(const std::vector<std::pair<QString, QString>> &facts);
    using QWidget::show;
    [[nodiscard]] ResultStrip *strip() const { return m_strip; }
    [[nodiscard]] QString text() const;

private:
    QFormLayout *m_facts;
    ResultStrip *m_strip;
};

} // namespace articulator::ui

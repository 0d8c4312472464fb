// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "desk/auditvalues.h"

class QFormLayout;
class QLabel;

namespace articulator::ui {

class Card;

/// One entry of the audit log, and the head that proves it.
class AuditCard final : public QWidget {
    Q_OBJECT

public:
    explicit AuditCard(QWidget *parent = nullptr);
    void show(const desk::AuditLine &line, const QString &when);
    void showNothing();
    [[nodiscard]] QString text() const;
    using QWidget::show;

private:
    void add(const QString &name, const QString &value, const QFont &font);

    QLabel *m_title;
    QLabel *m_empty;
    QWidget *m_content = nullptr;
    QFormLayout *m_form = nullptr;
    Card *m_card;
};

} // namespace articulator::ui

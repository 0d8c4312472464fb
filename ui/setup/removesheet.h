// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/sheet.h"

class QLineEdit;

namespace articulator::ui {

/// Says what removing a clinic means, and wants its id typed before it is done.
class RemoveSheet final : public Sheet {
    Q_OBJECT

public:
    RemoveSheet(const QString &id, const QString &name, QWidget *window);

Q_SIGNALS:
    void removeWanted(const QString &clinic);

private:
    QLineEdit *m_typed;
};

} // namespace articulator::ui

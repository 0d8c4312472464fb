// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/lockcover.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/parts/label.h"

namespace articulator::ui {

LockCover::LockCover(QWidget *window) : Overlay(Ground::Opaque, window)
{
    setAccessibleName(tr("Locked"));
    card()->setFixedWidth(400);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(20, 18, 20, 16);
    inside->setSpacing(10);
    inside->addWidget(new Label(tr("Locked"), type::heading()));
    auto *words = new Label(tr("Nothing of the clinics is kept in view. The worker goes on copying."), type::body(), softInkRole);
    words->setWordWrap(true);
    inside->addWidget(words);
    auto *unlock = new QPushButton(tr("U&nlock…"));
    Style::setRole(unlock, ButtonRole::Primary);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(unlock);
    inside->addLayout(row);
    column()->addLayout(inside);
    connect(unlock, &QPushButton::clicked, this, &LockCover::unlockWanted);
}

} // namespace articulator::ui

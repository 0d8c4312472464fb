// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace articulator::ui {

/// The tool tip of a control that has no room for its words: the whole words, and below them what its tool tip says anyway. For combo boxes and for line
/// edits that show what belongs into them. GUI thread.
class CutTip final : public QObject {
    Q_OBJECT

public:
    explicit CutTip(QObject *parent) : QObject(parent) { }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace articulator::ui

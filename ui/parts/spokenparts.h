// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace articulator::ui {

/// What a painted widget holds, part by part, so that screen readers find what others see. A widget that inherits this and calls speak() in its constructor
/// offers each part as a list item with a name, a place and an action. GUI thread.
class SpokenParts {
public:
    virtual ~SpokenParts() = default;
    [[nodiscard]] virtual int partCount() const = 0;
    /// A sentence.
    [[nodiscard]] virtual QString partName(int part) const = 0;
    /// In the widget.
    [[nodiscard]] virtual QRect partRect(int part) const = 0;
    /// The one the arrow keys stand on; -1: none.
    [[nodiscard]] virtual int currentPart() const = 0;
    /// What Enter does on it.
    virtual void pressPart(int part) = 0;

protected:
    /// From now on such widgets are told to screen readers.
    static void speak();
    /// Arrow keys went to the part.
    static void tellCurrent(QWidget *widget, int part);
    /// There are other parts now.
    static void tellChanged(QWidget *widget);
};

} // namespace articulator::ui

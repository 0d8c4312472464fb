// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QWidget>

#include "ui/look/tagface.h"

class QHBoxLayout;

namespace articulator::ui {

class FacetButton;

/// Groups of rows side by side, each with its count; one is chosen. Left and right keys walk.
class FacetStrip final : public QWidget {
    Q_OBJECT

public:
    explicit FacetStrip(const QString &accessibleName, QWidget *parent = nullptr);
    /// Returns the facet's index.
    int addFacet(const QString &words, const QString &help, Tone tone);
    void setCount(int index, qint64 count);
    void choose(int index);
    [[nodiscard]] int chosen() const;
    [[nodiscard]] qint64 count(int index) const;

Q_SIGNALS:
    void facetChosen(int index);

private:
    QHBoxLayout *m_row;
    std::vector<FacetButton *> m_buttons;
};

} // namespace articulator::ui

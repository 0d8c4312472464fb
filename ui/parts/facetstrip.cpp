// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/facetstrip.h"

#include <QHBoxLayout>

#include "ui/parts/facetbutton.h"

namespace articulator::ui {

FacetStrip::FacetStrip(const QString &accessibleName, QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
}

int FacetStrip::addFacet(const QString &words, const QString &help, Tone tone)
{
    const int index = int(m_buttons.size());
    auto *button = new FacetButton(words, tone);
    button->setToolTip(help);
    button->setAccessibleDescription(help);
    connect(button, &QAbstractButton::clicked, this, [this, index] { Q_EMIT facetChosen(index); });
    m_row->addWidget(button);
    m_buttons.push_back(button);
    return index;
}

void FacetStrip::setCount(int index, qint64 count)
{
    auto *button = m_buttons[std::size_t(index)];
    if (button->count() != count)
        button->setCount(count);
}

qint64 FacetStrip::count(int index) const { return m_buttons[std::size_t(index)]->count(); }

void FacetStrip::choose(int index) { m_buttons[std::size_t(index)]->setChecked(true); }

int FacetStrip::chosen() const
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked())
            return int(i);
    }
    return -1;
}

} // namespace articulator::ui

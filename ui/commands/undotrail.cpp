// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/undotrail.h"

#include <utility>

namespace articulator::ui {

namespace {
constexpr std::size_t longest = 50;
} // namespace

void UndoTrail::add(Undoable done)
{
    m_done.push_back(std::move(done));
    if (m_done.size() > longest)
        m_done.pop_front();
    m_age.start();
    Q_EMIT changed();
}

const Undoable *UndoTrail::last()
{
    std::erase_if(m_done, [](const Undoable &one) { return !one.isOpen(); });
    return m_done.empty() ? nullptr : &m_done.back();
}

std::chrono::milliseconds UndoTrail::age() const { return std::chrono::milliseconds(m_age.isValid() ? m_age.elapsed() : 0); }

void UndoTrail::takeBackLast()
{
    if (last() == nullptr)
        return;
    const Undoable taken = std::move(m_done.back());
    m_done.pop_back();
    taken.takeBack();
    Q_EMIT changed();
}

void UndoTrail::forget()
{
    m_done.clear();
    Q_EMIT changed();
}

} // namespace articulator::ui

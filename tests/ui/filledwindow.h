// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/mainwindow.h"

/// The window as tests of every page want it. A new page is filled here too.
namespace filled {

enum class Content { Full, Empty };

/// Made, filled, on this page and shown; exposed when it comes back. Everything is built with the words that hold now.
[[nodiscard]] std::unique_ptr<articulator::ui::MainWindow> window(articulator::ui::Theme &theme, articulator::ui::PageId page, QSize size, Content content);

} // namespace filled

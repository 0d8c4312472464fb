// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "desk/tablemodel.h"

class QJsonArray;

namespace articulator::ui {

/// A table as somebody likes to see it, under a name: columns and sort keys (a look), and what is filtered.
struct SavedView {
    QString name;
    QByteArray look; ///< as lookToJson() writes it
    desk::RowFilter filter;
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// By column id; a view that names columns which are not there any more keeps the rest.
[[nodiscard]] QJsonArray viewsToJson(const std::vector<SavedView> &views, const desk::TableModel &model);
[[nodiscard]] std::vector<SavedView> viewsFromJson(const QJsonArray &json, const desk::TableModel &model);

} // namespace articulator::ui

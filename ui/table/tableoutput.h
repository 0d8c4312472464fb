// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QPagedPaintDevice;

namespace articulator::ui {

class TableView;

/// Takes what a table shows out of the program: to a CSV file, to paper.
class TableOutput final : public QObject {
    Q_OBJECT

public:
    explicit TableOutput(TableView *table);

    void askForCsv();
    void askForPrinter();
    /// Empty: written; else why not, and then nothing of the file has changed.
    [[nodiscard]] QString writeCsv(const QString &path) const;
    /// False: the device does not take a page.
    [[nodiscard]] bool print(QPagedPaintDevice &device) const;

private:
    void tellFailure(const QString &sentence, const QString &detail);
    [[nodiscard]] QString asOf() const;

    TableView *m_table;
};

} // namespace articulator::ui

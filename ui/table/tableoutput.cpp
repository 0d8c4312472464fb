// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/tableoutput.h"

#include <QDateTime>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

#include "ui/table/tablecsv.h"
#include "ui/table/tableprint.h"
#include "ui/table/tableview.h"

namespace articulator::ui {

TableOutput::TableOutput(TableView *table) : QObject(table), m_table(table) { }

QString TableOutput::asOf() const
{
    const QDateTime when = m_table->asOf().isValid() ? m_table->asOf() : QDateTime::currentDateTime();
    return tr("As of %1", "when the rows were so").arg(when.toOffsetFromUtc(when.offsetFromUtc()).toString(Qt::ISODate));
}

QString TableOutput::writeCsv(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray csv = csvOf(*m_table->table(), m_table->shownColumns(), asOf());
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

void TableOutput::askForCsv()
{
    auto *dialog = new QFileDialog(m_table, tr("Export what is shown"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(m_table->accessibleName() + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const QString failure = writeCsv(path); !failure.isEmpty())
            tellFailure(tr("The file was not written. Choose another folder or name."), failure);
    });
    dialog->open();
}

void TableOutput::askForPrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(m_table->accessibleName());
    auto *dialog = new QPrintDialog(printer.get(), m_table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (!print(*printer))
            tellFailure(tr("The printer did not take the table. See whether it is on, and try again."), {});
    });
    dialog->open();
}

bool TableOutput::print(QPagedPaintDevice &device) const
{
    std::vector<int> widths;
    for (const int column : m_table->shownColumns())
        widths.push_back(m_table->columnWidth(column));
    return printTable(device, *m_table->table(), m_table->shownColumns(), widths,
                      {m_table->accessibleName(), asOf(), tr("Page %1 of %2")});
}

void TableOutput::tellFailure(const QString &sentence, const QString &detail)
{
    auto *box = new QMessageBox(QMessageBox::Warning, m_table->accessibleName(), sentence, QMessageBox::Ok, m_table);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(detail);
    box->open();
}

} // namespace articulator::ui

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/auditpage.h"

#include <algorithm>

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/commands/commandbook.h"
#include "ui/look/auditwords.h"
#include "ui/look/errorwords.h"
#include "ui/look/timewords.h"
#include "ui/look/type.h"
#include "ui/pages/auditcard.h"
#include "ui/pages/auditlist.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/parts/tag.h"
#include "ui/table/filterbar.h"
#include "ui/table/tableview.h"

namespace articulator::ui {

namespace {

using namespace std::chrono_literals;

constexpr int everything = 0; ///< days of the choice "All"

domain::Instant now() { return domain::fromEpochMs(QDateTime::currentMSecsSinceEpoch()); }

} // namespace

AuditPage::AuditPage(CommandBook &book, QWidget *parent)
    : Page(tr("Audit"), parent), m_span(new QComboBox), m_summary(new Label({}, type::body(), softInkRole)), m_proof(new Tag),
      m_verify(new QPushButton(tr("Ver&ify"))), m_export(new QPushButton(tr("&Export…"))), m_table(new TableView(tr("Audit entries"))),
      m_rows(new AuditList(m_table)), m_card(new AuditCard)
{
    buildHead(book);
    m_table->setTable(m_rows->model(), AuditList::looks());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setObjectName(QStringLiteral("audit"));
    m_table->setEmptyWords(tr("Nothing was done in this time."), tr("Choose a longer time above. Entries appear here as soon as the worker has sealed them."));
    m_table->setNoMatchWords(tr("No entry fits the filter."), tr("Escape in the filter field shows all again."));
    connect(m_table, &TableView::currentRowChanged, this, &AuditPage::showCard);
    auto *table = new Card(Card::Inside::Flush);
    table->addHead(tr("Entries"), new FilterBar(m_table, {"actor", "action", "outcome", "clinic"}));
    table->column()->addWidget(m_table);
    m_card->setMinimumWidth(280);
    m_card->setMaximumWidth(400);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(table, 5);
    row->addWidget(m_card, 2);
    column()->addLayout(row, 1);
}

void AuditPage::buildHead(CommandBook &book)
{
    m_span->addItem(tr("Last 24 hours"), 1);
    m_span->addItem(tr("Last 7 days"), 7);
    m_span->addItem(tr("Last 30 days"), 30);
    m_span->addItem(tr("Everything"), everything);
    m_span->setCurrentIndex(1);
    m_span->setAccessibleName(tr("Time"));
    m_span->setToolTip(tr("How far back"));
    connect(m_span, &QComboBox::activated, this, &AuditPage::ask);
    head()->addWidget(m_span);
    m_summary->allowCut();
    head()->addWidget(m_summary);
    head()->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_proof, m_verify, m_export})
        head()->addWidget(widget);
    m_proof->setFace({Tone::Off, tr("Not verified yet"), tr("Verify recomputes every hash.")});
    book.bind(m_verify, "audit.verify");
    book.bind(m_export, "audit.export");
}

void AuditPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    ask();
}

void AuditPage::ask()
{
    const int days = m_span->currentData().toInt();
    m_question = {};
    if (days != everything)
        m_question.from = now() - std::chrono::days(days);
    if (m_rows->model()->total() == 0)
        m_table->showLoading(tr("Reading the log…"));
    Q_EMIT asked(m_question);
}

void AuditPage::setZone(const domain::Zone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    m_rows->show(m_entries, m_zone);
    showCard();
}

void AuditPage::show(const desk::AuditSnapshot &entries)
{
    m_entries = entries;
    if (entries.error) {
        const Trouble trouble = ErrorWords::of(*entries.error);
        m_table->showFailed(trouble.what, trouble.remedy);
        m_summary->clear();
        return;
    }
    m_table->showContent();
    m_table->setAsOf(entries.at, m_zone);
    m_rows->show(entries, m_zone);
    showSummary();
}

void AuditPage::showSummary()
{
    const qint64 shown = qint64(m_entries.lines.size());
    const QString count = m_entries.found > shown ? tr("the newest %1 of %2").arg(TimeWords::count(shown), TimeWords::count(m_entries.found))
                                                  : tr("%Ln entries", nullptr, int(shown));
    m_summary->setText(tr("%1 · as of %2", "how many, when read").arg(count, TimeWords::clockAndZone(m_entries.at, m_zone)));
}

void AuditPage::showCard()
{
    const std::optional<quint64> key = m_table->currentKey();
    const std::optional<desk::AuditLine> line = key ? m_rows->lineOf(*key) : std::nullopt;
    if (line)
        m_card->show(*line, m_rows->when(line->entry.at));
    else
        m_card->showNothing();
}

void AuditPage::showVerifying()
{
    m_isVerifying = true;
    m_proof->setFace({Tone::Info, tr("Verifying…"), {}});
}

void AuditPage::show(const desk::AuditProof &proof)
{
    m_isVerifying = false;
    m_proof->setFace(AuditWords::proof(proof));
}

void AuditPage::show(const desk::AuditExport &file)
{
    if (!file.error) {
        m_proof->setFace({Tone::Ok, tr("%Ln entries exported", nullptr, int(file.entries)), tr("Into %1").arg(file.path)});
        return;
    }
    const Trouble trouble = ErrorWords::of(*file.error);
    m_proof->setFace({Tone::Bad, tr("Not exported"), tr("%1 %2", "what happened, what to do").arg(trouble.what, trouble.remedy)});
}

desk::AuditQuestion AuditPage::questionInView() const
{
    desk::AuditQuestion question = m_question;
    const desk::TableModel &model = *m_rows->model();
    if (model.rowCount() == model.total())
        return question;
    for (int row = 0; row < model.rowCount(); ++row)
        question.only.push_back(qint64(model.keyAt(row)));
    std::ranges::sort(question.only);
    return question;
}

void AuditPage::askWhereToExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the entries in view"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Comma-separated values (*.csv)"), tr("JSON lines (*.jsonl)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("audit-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("jsonl")) ? QStringLiteral("jsonl") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const bool isCsv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
        Q_EMIT exportWanted(questionInView(), path, isCsv ? desk::AuditFormat::Csv : desk::AuditFormat::JsonLines);
    });
    dialog->open();
}

void AuditPage::forget()
{
    m_entries = {};
    m_rows->show({}, m_zone);
    m_card->showNothing();
    m_summary->clear();
}

void AuditPage::tick(domain::Instant) { }

} // namespace articulator::ui

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>

#include "ui/commands/commandbook.h"
#include "ui/commands/writeactions.h"
#include "ui/look/style.h"
#include "ui/look/writewords.h"
#include "ui/pages/queuelist.h"
#include "ui/pages/queuepage.h"
#include "ui/pages/writecard.h"
#include "ui/parts/banner.h"
#include "ui/parts/card.h"
#include "ui/parts/facetstrip.h"
#include "ui/table/filterbar.h"
#include "ui/table/tableview.h"

/// How the page is put together, and what it asks before it does something.
namespace articulator::ui {

using desk::RequestAction;

namespace {

constexpr std::size_t samples = 3;

QString sampleWords(const desk::WriteLine &line, const domain::Zone &zone)
{
    QStringList words{WriteWords::kind(line.kind)};
    if (const QString patient = WriteWords::patient(line); !patient.isEmpty())
        words << patient;
    if (line.start)
        words << WriteWords::when(*line.start, zone);
    if (!line.provider.isEmpty())
        words << line.provider;
    return words.join(QStringLiteral(" · "));
}

} // namespace

QueuePage::QueuePage(CommandBook &book, UndoTrail &trail, QWidget *parent)
    : Page(tr("Write queue"), parent), m_book(book), m_trail(trail), m_facets(new FacetStrip(tr("Groups of writes"))), m_table(new TableView(tr("Writes"))), m_rows(new QueueList(m_table)),
      m_write(new WriteCard), m_notices(new QVBoxLayout)
{
    head()->addStretch(1);
    buildActions();
    m_notices->setSpacing(8);
    column()->addLayout(m_notices);
    m_facets->addFacet(tr("To decide"), tr("Waits for a person: to approve, held, time taken, conflict"), Tone::Info);
    m_facets->addFacet(tr("On its way"), tr("Approved, sending, tried again, looked up"), Tone::Info);
    m_facets->addFacet(tr("Failed"), tr("Needs a person; never dropped by age or count"), Tone::Bad);
    m_facets->addFacet(tr("Done"), tr("Proven in the practice system, rejected, expired, undone"), Tone::Off);
    m_facets->addFacet(tr("All"), tr("Every write of this clinic"), Tone::Off);
    m_facets->choose(0);
    connect(m_facets, &FacetStrip::facetChosen, this, [this](int index) {
        m_rows->setFacet(QueueFacet(index));
        showEmpty();
        if (m_table->table()->rowCount() > 0 && !m_table->currentKey())
            m_table->selectKey(m_table->table()->keyAt(0));
        openCurrent();
        showChosen();
    });
    auto *facets = new QHBoxLayout;
    facets->addWidget(m_facets);
    facets->addStretch(1);
    column()->addLayout(facets);
    buildTable();
    showEmpty();
    showChosen();
}

QPushButton *QueuePage::addButton(const QString &words, QByteArrayView command)
{
    auto *button = new QPushButton(words);
    head()->addWidget(button);
    m_book.bind(button, command);
    m_book.addKeysOf(command, this);
    return button;
}

void QueuePage::buildActions()
{
    addButton(tr("Undo"), "write.undo");
    addButton(tr("Try again"), "write.retry");
    addButton(tr("Hold"), "write.hold");
    Style::setRole(addButton(tr("Reject…"), "write.reject"), ButtonRole::Danger);
    m_approve = addButton(tr("Approve"), "write.approve");
    Style::setRole(m_approve, ButtonRole::Primary);
    m_book.addKeysOf("write.approve-all", this);
    m_book.addKeysOf("write.reveal", this);
    m_book.bind(m_write->revealButton(), "write.reveal");
}

void QueuePage::buildTable()
{
    m_table->setTable(m_rows->model(), QueueList::looks());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setObjectName(QStringLiteral("writes"));
    m_table->setMinimumHeight(160);
    m_table->setNoMatchWords(tr("No write fits the filter."), tr("Escape in the filter field shows all again."));
    connect(m_table, &TableView::currentRowChanged, this, &QueuePage::openCurrent);
    connect(m_table, &TableView::rowSelectionChanged, this, &QueuePage::showChosen);
    connect(m_rows->model(), &desk::TableModel::filterChanged, this, &QueuePage::workChanged);
    auto *list = new Card(Card::Inside::Flush);
    m_filter = new FilterBar(m_table, {"what", "origin", "state"});
    list->addHead(tr("Writes"), m_filter);
    list->column()->addWidget(m_table);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_write);
    auto *side = new Card(Card::Inside::Flush);
    side->column()->addWidget(scroll);
    m_side = side;
    auto *both = new QHBoxLayout;
    both->setSpacing(12);
    both->addWidget(list, 1);
    both->addWidget(side);
    column()->addLayout(both, 1);
}

QString QueuePage::approvalWords(const Lines &lines) const
{
    QStringList words;
    for (std::size_t i = 0; i < lines.size() && i < samples; ++i)
        words << sampleWords(*lines[i], m_rows->zone());
    if (lines.size() > samples)
        words << tr("and %Ln more", nullptr, int(lines.size() - samples));
    words << QString();
    words << (nobodySends() ? tr("No worker is running now. What you decide waits for one, two minutes at most.")
                            : tr("Each is checked again before it is sent. For a few seconds Ctrl+Z stops them."));
    return words.join(u'\n');
}

QString QueuePage::rejectionWords(int count) const
{
    const QString words = tr("Reject %Ln writes? The asker is told this reason:", nullptr, count);
    return nobodySends() ? tr("%1\n\n%2", "no worker, question").arg(tr("No worker is running now. What you decide waits for one, two minutes at most."), words) : words;
}

// What the dialog was opened for is looked up again when it is accepted: the queue has gone on meanwhile.
void QueuePage::confirmApproval(const Lines &lines)
{
    m_asked.clear();
    for (const desk::WriteLine *line : lines)
        m_asked.push_back(quint64(line->number));
    m_approval = new QMessageBox(QMessageBox::NoIcon, tr("Approve"), tr("Approve %Ln writes?", nullptr, int(lines.size())), QMessageBox::Cancel, this);
    m_approval->setInformativeText(approvalWords(lines));
    QPushButton *yes = m_approval->addButton(tr("Approve %L1").arg(lines.size()), QMessageBox::AcceptRole);
    Style::setRole(yes, ButtonRole::Primary);
    m_approval->setDefaultButton(yes);
    m_approval->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, [this] { send(RequestAction::Approve, WriteActions::fitting(RequestAction::Approve, linesOf(m_asked))); });
    m_approval->open();
}

void QueuePage::confirmRejection(const Lines &lines)
{
    m_asked.clear();
    for (const desk::WriteLine *line : lines)
        m_asked.push_back(quint64(line->number));
    m_rejection = new QInputDialog(this);
    m_rejection->setWindowTitle(tr("Reject"));
    m_rejection->setLabelText(rejectionWords(int(lines.size())));
    m_rejection->setTextValue(tr("Not possible at this clinic"));
    m_rejection->setOkButtonText(tr("Reject %L1").arg(lines.size()));
    m_rejection->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_rejection, &QInputDialog::textValueSelected, this, [this](const QString &reason) {
        send(RequestAction::Reject, WriteActions::fitting(RequestAction::Reject, linesOf(m_asked)), reason.trimmed());
    });
    m_rejection->open();
}

// A worker that dies while somebody reads the question leaves it open; the question says what follows.
void QueuePage::showDialogs()
{
    if (m_approval)
        m_approval->setInformativeText(approvalWords(linesOf(m_asked)));
    if (m_rejection)
        m_rejection->setLabelText(rejectionWords(int(m_asked.size())));
}

void QueuePage::showNotices()
{
    struct Notice {
        TagFace face;
        QString sentence;
        bool isPause = false;
    };
    std::vector<Notice> notices;
    const qint64 waiting = m_rows->count(QueueFacet::OnItsWay);
    if (m_clinic && m_clinic->paused)
        notices.push_back({{Tone::Warn, tr("Nobody sends"), {}}, tr("This clinic is paused: %Ln writes wait and go out when it is resumed. Nothing is lost.", nullptr, int(waiting)), true});
    else if (m_clinic && nobodySends() && waiting > 0)
        notices.push_back({{Tone::Warn, tr("Nobody sends"), {}}, tr("No worker is running: %Ln writes wait and go out when one does. Nothing is lost.", nullptr, int(waiting))});
    for (const QString &refusal : m_refusals)
        notices.push_back({{Tone::Bad, tr("Not done"), {}}, refusal});
    if (m_isRead && m_wantedOpen != 0)
        notices.push_back({{Tone::Info, tr("Not here"), {}}, tr("%1 is not in the queue of this clinic.").arg(WriteWords::id(m_wantedOpen))});
    if (!m_alreadySent.isEmpty())
        notices.push_back({{Tone::Info, tr("Already sent"), {}}, m_alreadySent});
    QString key;
    for (const Notice &notice : notices)
        key += notice.sentence + u'\n';
    if (key == m_noticeKey)
        return;
    m_noticeKey = key;
    while (QLayoutItem *item = m_notices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Notice &notice : notices) {
        auto *banner = new Banner(notice.face, notice.sentence);
        if (notice.isPause)
            m_book.bind(banner->addButton(tr("Resume"), {}), "clinic.resume");
        if (notice.face.tone == Tone::Bad || notice.face.tone == Tone::Info) {
            QPushButton *seen = banner->addButton(tr("Understood"), tr("Takes this message away"));
            connect(seen, &QPushButton::clicked, this, [this] {
                m_refusals.clear();
                m_alreadySent.clear();
                m_wantedOpen = 0;
                showNotices();
            });
        }
        m_notices->addWidget(banner);
    }
}

} // namespace articulator::ui

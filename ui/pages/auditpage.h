// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/auditvalues.h"
#include "domain/zone.h"
#include "ui/pages/page.h"

class QComboBox;
class QPushButton;

namespace articulator::ui {

class AuditCard;
class AuditList;
class CommandBook;
class Label;
class TableView;
class Tag;

/// Who did what, and whether the log is whole.
class AuditPage final : public Page {
    Q_OBJECT

public:
    explicit AuditPage(CommandBook &book, QWidget *parent = nullptr);
    /// Of the clinic in view; times are told in it.
    void setZone(const domain::Zone &zone);
    void show(const desk::AuditSnapshot &entries);
    void show(const desk::AuditProof &proof);
    void show(const desk::AuditExport &file);
    /// Reads the chosen time again.
    void ask();
    void showVerifying();
    void askWhereToExport();
    void forget();
    void tick(domain::Instant now) override;
    [[nodiscard]] bool isVerifying() const { return m_isVerifying; }
    using Page::show;

Q_SIGNALS:
    void asked(const articulator::desk::AuditQuestion &question);
    void exportWanted(const articulator::desk::AuditQuestion &question, const QString &path, articulator::desk::AuditFormat format);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHead(CommandBook &book);
    void showCard();
    void showSummary();
    /// The question in force; where the table's filter leaves some out, those that it shows.
    [[nodiscard]] desk::AuditQuestion questionInView() const;

    domain::Zone m_zone = domain::Zone::utc();
    desk::AuditQuestion m_question;
    desk::AuditSnapshot m_entries;
    QComboBox *m_span;
    Label *m_summary;
    Tag *m_proof;
    QPushButton *m_verify;
    QPushButton *m_export;
    TableView *m_table;
    AuditList *m_rows;
    AuditCard *m_card;
    bool m_isVerifying = false;
};

} // namespace articulator::ui

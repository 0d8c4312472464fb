// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/answers.h"
#include "desk/snapshots.h"
#include "ui/pages/page.h"

class QPushButton;

namespace articulator::ui {

class Card;
class CommandBook;
class Label;
class ResourceList;
class RunList;
class StateSentence;
class TableView;
class Tag;

/// One clinic's copying: what is read when, how the runs went, and what a person may ask of the worker.
class SyncPage final : public Page {
    Q_OBJECT

public:
    explicit SyncPage(CommandBook &book, QWidget *parent = nullptr);
    /// The clinic in view; absent: none is connected.
    void setClinic(const std::optional<desk::ClinicLine> &clinic);
    void show(const desk::SyncSnapshot &sync);
    void showRequest(const desk::RequestProgress &progress);
    void tick(domain::Instant now) override;
    /// Asks first; ends in fullCopyWanted or in nothing.
    void confirmFullCopy();
    using Page::show;

Q_SIGNALS:
    void fullCopyWanted(const QString &clinic);

private:
    void buildButtons();
    void buildTables();
    void showButtons();

    CommandBook &m_book;
    std::optional<desk::ClinicLine> m_clinic;
    desk::SyncSnapshot m_sync;
    Label *m_sub;
    Tag *m_request;
    QPushButton *m_pause;
    QPushButton *m_full;
    QPushButton *m_now;
    TableView *m_resources;
    TableView *m_runs;
    ResourceList *m_resourceRows;
    RunList *m_runRows;
    Card *m_resourceCard = nullptr;
};

} // namespace articulator::ui

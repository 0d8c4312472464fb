// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "desk/recordvalues.h"
#include "ui/commands/workplace.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace articulator::ui {

class CommandBook;
class RecordCardView;
class RecordTable;

/// Every kind of record of one clinic, people found through the blind index, and one record on a card.
class RecordsPage final : public Page {
    Q_OBJECT

public:
    explicit RecordsPage(CommandBook &book, QWidget *parent = nullptr);
    /// The clinic in view; absent: none is connected.
    void setClinic(const std::optional<desk::ClinicLine> &clinic);
    void setRole(std::optional<domain::Role> role);
    void show(const desk::RecordsSnapshot &records);
    void show(const desk::RecordCard &card);
    /// Everything that was read goes.
    void forget();
    void startSearch();
    void search(const QString &person);
    /// One patient of a search that was made elsewhere.
    /// One record that was named elsewhere, whatever the table shows.
    void openRecord(const desk::RecordAsk &record);
    void showPerson(const desk::RecordsSnapshot &people, const QString &externalId);
    void tick(domain::Instant) override { }
    [[nodiscard]] const std::optional<desk::RecordCard> &card() const { return m_card; }
    using Page::show;

Q_SIGNALS:
    void asked(const articulator::desk::RecordsQuestion &question);
    void recordWanted(const articulator::desk::RecordAsk &record);
    /// The table of a kind was shown for the first time.
    void tableMade();
    /// card() is another one.
    void cardChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHead();
    void chooseKind(domain::RecordKind kind);
    void ask();
    void askCard();
    [[nodiscard]] QString currentId();
    void showSummary(const desk::RecordsSnapshot &records);
    [[nodiscard]] RecordTable *tableOf(domain::RecordKind kind);

    static constexpr std::size_t kindCount = std::variant_size_v<domain::RecordBody>;
    std::optional<desk::ClinicLine> m_clinic;
    desk::RecordsQuestion m_question;
    desk::RecordsQuestion m_shown; ///< of the last answer
    QString m_opened; ///< named elsewhere; holds until a row is chosen
    std::optional<desk::RecordCard> m_card;
    QComboBox *m_kind;
    QLineEdit *m_person;
    QLabel *m_summary;
    QStackedWidget *m_stack;
    std::array<RecordTable *, kindCount> m_tables{};
    RecordCardView *m_view;
};

} // namespace articulator::ui

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "desk/snapshots.h"
#include "ui/pages/page.h"

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace articulator::ui {

class Card;
class ClinicList;
class FigureCard;
class HeatStrip;
class NewsList;
class StateSentence;
class TableView;

/// "Is everything all right this morning?": one sentence, what needs a person, and where every clinic stands.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);
    void show(const desk::OverviewSnapshot &overview);
    void tick(domain::Instant now) override;
    [[nodiscard]] TableView *clinics() const { return m_clinics; }
    /// Seen while no clinic is connected.
    [[nodiscard]] QPushButton *connectButton() const { return m_connect; }
    using Page::show;

Q_SIGNALS:
    /// The sync page of this clinic is wanted.
    void clinicWanted(const QString &clinic);
    void dayWanted(const QString &clinic, articulator::domain::CivilDate day);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFigures();
    void buildTables();
    void showBanners(const desk::OverviewSnapshot &overview);
    void showFigures(const desk::OverviewSnapshot &overview);
    void fitTable();
    void showHeat(const desk::OverviewSnapshot &overview);

    StateSentence *m_headline;
    QPushButton *m_connect;
    QVBoxLayout *m_banners;
    QByteArray m_bannerKey;
    std::array<FigureCard *, 5> m_figures{};
    TableView *m_clinics;
    TableView *m_news;
    QBoxLayout *m_split = nullptr;
    ClinicList *m_clinicRows;
    NewsList *m_newsRows;
    Card *m_clinicCard = nullptr;
    int m_rows = 2;
    HeatStrip *m_heat = nullptr;
    QWidget *m_heatEmpty = nullptr;
};

} // namespace articulator::ui

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overviewpage.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

#include "ui/look/style.h"
#include "ui/look/timewords.h"
#include "ui/look/type.h"
#include "ui/look/words.h"
#include "ui/pages/cliniclist.h"
#include "ui/pages/headline.h"
#include "ui/pages/newslist.h"
#include "ui/parts/banner.h"
#include "ui/parts/card.h"
#include "ui/parts/figurecard.h"
#include "ui/parts/heatstrip.h"
#include "ui/parts/label.h"
#include "ui/parts/statesentence.h"
#include "ui/table/tableview.h"

namespace articulator::ui {

using domain::Freshness;

namespace {

constexpr int mostBanners = 2;
constexpr int sideBySide = 960; ///< narrower pages put the two lower cards one under the other
constexpr int mostTableRows = 8; ///< more scroll inside the card

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : Page(tr("Overview"), parent), m_headline(new StateSentence), m_connect(new QPushButton(tr("&Connect a clinic…"))), m_banners(new QVBoxLayout), m_clinics(new TableView(tr("Clinics"))),
      m_news(new TableView(tr("Just now"))), m_clinicRows(new ClinicList(m_clinics)), m_newsRows(new NewsList(m_news))
{
    head()->addSpacing(4);
    head()->addWidget(m_headline, 1);
    Style::setRole(m_connect, ButtonRole::Primary);
    m_connect->hide();
    head()->addWidget(m_connect);
    m_banners->setSpacing(8);
    column()->addLayout(m_banners);
    buildFigures();
    buildTables();
}

void OverviewPage::buildFigures()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    for (FigureCard *&figure : m_figures) {
        figure = new FigureCard;
        row->addWidget(figure, 1);
    }
    column()->addLayout(row);
}

void OverviewPage::buildTables()
{
    m_clinics->setTable(m_clinicRows->model(), ClinicList::looks());
    m_clinics->setEmptyWords(tr("No clinic is connected yet."), tr("Choose “Connect a clinic” in the list of clinics above; it takes two minutes."));
    connect(m_clinics, &TableView::rowActivated, this, [this](quint64 key) { Q_EMIT clinicWanted(m_clinicRows->clinicOf(key)); });
    m_clinics->setFrameShape(QFrame::NoFrame);
    m_clinics->setObjectName(QStringLiteral("clinics"));
    m_clinicCard = new Card(Card::Inside::Flush);
    m_clinicCard->column()->addWidget(m_clinics);
    column()->addWidget(m_clinicCard);

    m_news->setTable(m_newsRows->model(), NewsList::looks());
    m_news->horizontalHeader()->hide();
    m_news->horizontalHeader()->setStretchLastSection(false);
    m_news->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_news->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_news->setFrameShape(QFrame::NoFrame);
    m_news->setMinimumHeight(93);
    m_news->setEmptyWords(tr("Nothing has happened yet."), tr("Every run of a clinic appears here."));
    auto *news = new Card(Card::Inside::Flush);
    auto *newsTitle = new Label(tr("Just now"), type::strong());
    newsTitle->setContentsMargins(13, 11, 13, 3);
    news->column()->setSpacing(0);
    news->column()->addWidget(newsTitle);
    news->column()->addWidget(m_news, 1);

    m_heat = new HeatStrip;
    connect(m_heat, &HeatStrip::dayChosen, this, &OverviewPage::dayWanted);
    auto *heat = new Card(Card::Inside::Padded);
    heat->column()->addWidget(new Label(tr("Open time, next 10 working days"), type::strong()));
    heat->column()->addWidget(m_heat);
    m_heatEmpty = new Label(tr("No clinic has been copied yet, so nothing is known about its open time."), type::body(), softInkRole);
    heat->column()->addWidget(m_heatEmpty);
    heat->column()->addStretch(1);

    m_split = new QBoxLayout(QBoxLayout::LeftToRight);
    m_split->setSpacing(12);
    m_split->addWidget(news, 1);
    m_split->addWidget(heat, 1);
    column()->addLayout(m_split, 1);
}

void OverviewPage::show(const desk::OverviewSnapshot &overview)
{
    m_headline->setFace(Headline::of(overview));
    m_connect->setVisible(overview.clinics.empty());
    showBanners(overview);
    showFigures(overview);
    m_clinicRows->show(overview);
    m_newsRows->show(overview);
    m_rows = std::clamp(int(overview.clinics.size()), 2, mostTableRows);
    fitTable();
    showHeat(overview);
}

void OverviewPage::fitTable()
{
    const int scrollBar = width() < sideBySide ? 13 : 0;
    m_clinicCard->setFixedHeight(30 + 31 * m_rows + 3 + scrollBar);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_split->setDirection(width() < sideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fitTable();
}

void OverviewPage::tick(domain::Instant now) { m_clinicRows->setNow(now); }

void OverviewPage::showBanners(const desk::OverviewSnapshot &overview)
{
    std::vector<const desk::ClinicLine *> troubled;
    QByteArray key;
    for (const desk::ClinicLine &clinic : overview.clinics) {
        if (!Words::needsPerson(clinic))
            continue;
        troubled.push_back(&clinic);
        key += clinic.id.toUtf8() + ' ' + clinic.errorCode + ' ' + char('0' + int(clinic.read.state)) + '\n';
    }
    if (key == m_bannerKey)
        return;
    m_bannerKey = key;
    while (QLayoutItem *item = m_banners->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < troubled.size() && i < mostBanners; ++i) {
        const desk::ClinicLine &clinic = *troubled[i];
        TagFace face = Words::of(clinic);
        const QString sentence = face.detail;
        face.text = tr("%1: %2", "clinic, state").arg(clinic.name, face.text.toLower());
        auto *banner = new Banner(face, sentence);
        QPushButton *open = banner->addButton(tr("Open sync"), tr("Shows the runs of this clinic"));
        connect(open, &QPushButton::clicked, this, [this, id = clinic.id] { Q_EMIT clinicWanted(id); });
        m_banners->addWidget(banner);
    }
    if (troubled.size() > mostBanners) {
        const int rest = int(troubled.size()) - mostBanners;
        m_banners->addWidget(new Label(tr("%n more clinics need you; they stand in the table.", nullptr, rest), type::small(), softInkRole));
    }
}

void OverviewPage::showFigures(const desk::OverviewSnapshot &overview)
{
    int current = 0;
    int known = 0;
    int fresh = 0;
    int open = 0;
    bool openKnown = false;
    bool someWork = false;
    qint64 awaiting = 0, onWay = 0, failed = 0, conflicts = 0;
    int person = 0;
    for (const desk::ClinicLine &clinic : overview.clinics) {
        current += !clinic.paused && clinic.read.state == Freshness::Current;
        person += Words::needsPerson(clinic);
        if (clinic.freshPerMille24h >= 0) {
            ++known;
            fresh += clinic.freshPerMille24h;
        }
        awaiting += clinic.writesAwaiting;
        onWay += clinic.writesSending;
        failed += clinic.writesFailed;
        conflicts += clinic.conflicts;
        openKnown = openKnown || clinic.openTodayMinutes;
        open += clinic.openTodayMinutes.value_or(0);
        someWork = someWork || (clinic.openTodayMinutes && !clinic.closedToday);
    }
    const QString none = QStringLiteral("–");
    if (overview.clinics.empty())
        m_figures[0]->setFigure(none, tr("clinics in step"), tr("none connected yet"));
    else
        m_figures[0]->setFigure(tr("%1 of %2").arg(current).arg(overview.clinics.size()), tr("clinics in step"),
                            person > 0 ? tr("%Ln need you", nullptr, person) : tr("none needs you"));
    m_figures[1]->setFigure(TimeWords::count(awaiting + failed), tr("writes to decide"),
                            failed > 0 ? tr("%Ln failed", nullptr, int(failed)) : onWay > 0 ? tr("%1 on their way").arg(onWay) : tr("none failed"),
                            tr("Writes that wait for a person: to approve, held, time taken, in conflict, failed."));
    m_figures[2]->setFigure(TimeWords::count(conflicts), tr("conflicts to resolve"), conflicts > 0 ? tr("their writes wait") : tr("none open"),
                            tr("Records that changed in the practice system under one of our writes."));
    m_figures[3]->setFigure(known > 0 ? TimeWords::share(fresh / known) : none, tr("in time"), known > 0 ? tr("last 24 h") : tr("no samples yet"),
                            tr("Share of the last 24 hours in which every clinic was read in time."));
    m_figures[4]->setFigure(!openKnown ? none : someWork ? TimeWords::chairTime(open) : tr("closed"), tr("chair time open"),
                            openKnown ? tr("today, all clinics") : tr("not copied yet"));
}

void OverviewPage::showHeat(const desk::OverviewSnapshot &overview)
{
    std::vector<domain::CivilDate> days;
    for (const desk::ClinicLine &clinic : overview.clinics) {
        if (days.empty())
            days = clinic.openDates;
    }
    std::vector<HeatRow> rows;
    for (const desk::ClinicLine &clinic : overview.clinics) {
        HeatRow row{clinic.id, clinic.name, {}};
        for (const domain::CivilDate day : days) {
            const auto at = std::find(clinic.openDates.begin(), clinic.openDates.end(), day);
            const auto index = std::size_t(at - clinic.openDates.begin());
            const bool isClosed = at == clinic.openDates.end() && !clinic.openDates.empty() && day < clinic.openDates.back();
            row.minutes.push_back(isClosed ? HeatRow::closed : index < clinic.openDays.size() ? clinic.openDays[index] : std::nullopt);
        }
        rows.push_back(std::move(row));
    }
    m_heat->setVisible(!days.empty());
    m_heatEmpty->setVisible(days.empty());
    if (!days.empty())
        m_heat->setRows(std::move(rows), std::move(days));
}

} // namespace articulator::ui

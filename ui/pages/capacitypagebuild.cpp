// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/pages/capacitypage.h"
#include "ui/pages/capacityuse.h"
#include "ui/pages/capacityweek.h"
#include "ui/pages/daypicture.h"
#include "ui/pages/uselist.h"
#include "ui/pages/whycard.h"
#include "ui/pages/windowlist.h"
#include "ui/parts/card.h"
#include "ui/parts/heatstrip.h"
#include "ui/parts/label.h"
#include "ui/table/filterbar.h"
#include "ui/table/tableview.h"

/// How the capacity page is put together; what it does stands in capacitypage.cpp.
namespace articulator::ui {

namespace {

constexpr int pictureFirst = 1000; ///< stretch: the picture has its rows before the table gets more than it needs

/// Its words wrap, but a page that takes heights from widths takes its wish for its need, and the picture would not give way.
class Stage final : public QStackedWidget {
public:
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

TableView *table(TableView *view, desk::TableModel *model, const std::vector<ColumnLook> &looks, const QString &name)
{
    view->setTable(model, looks);
    view->setFrameShape(QFrame::NoFrame);
    view->setMinimumHeight(108);
    view->setObjectName(name);
    return view;
}

} // namespace

CapacityPage::CapacityPage(QWidget *parent)
    : Page(tr("Capacity"), parent), m_summary(new Label({}, type::body(), softInkRole)), m_findTime(new QPushButton(tr("&Find a time…"))),
      m_controls(new CapacityControls), m_ahead(new HeatStrip), m_day(new DayPicture), m_week(new CapacityWeek), m_use(new CapacityUse), m_why(new WhyCard),
      m_windows(new TableView(tr("Open windows"))), m_windowRows(new WindowList(m_windows)), m_lines(new TableView(tr("Use of time"))),
      m_lineRows(new UseList(m_lines))
{
    buildHead();
    buildControls();
    buildAhead();
    buildPicture();
    column()->addWidget(m_why);
    connect(m_why, &WhyCard::recordWanted, this, &CapacityPage::recordWanted);
    buildTables();
    show(desk::CapacitySnapshot{});
}

void CapacityPage::buildHead()
{
    head()->addStretch(1);
    head()->addWidget(m_summary);
    Style::setRole(m_findTime, ButtonRole::Primary);
    m_findTime->setToolTip(tr("Finds times for a visit and books one"));
    connect(m_findTime, &QPushButton::clicked, this, &CapacityPage::findTimeWanted);
    head()->addWidget(m_findTime);
}

void CapacityPage::buildControls()
{
    column()->addWidget(m_controls);
    connect(m_controls, &CapacityControls::dayChosen, this, [this](domain::CivilDate day) {
        m_question.day = day;
        ask();
    });
    connect(m_controls, &CapacityControls::spanChosen, this, &CapacityPage::setSpan);
    connect(m_controls, &CapacityControls::typeChosen, this, [this](const QString &type) {
        m_question.type = type;
        ask();
    });
    connect(m_controls, &CapacityControls::viewChosen, this, &CapacityPage::setView);
}

void CapacityPage::buildAhead()
{
    m_ahead->setDated();
    connect(m_ahead, &HeatStrip::dayChosen, this, [this](const QString &, domain::CivilDate day) { setDay(day); });
    m_aheadCard = new Card(Card::Inside::Padded);
    m_aheadCard->column()->setContentsMargins(12, 6, 10, 3);
    m_aheadCard->column()->addWidget(m_ahead);
    column()->addWidget(m_aheadCard);
}

QScrollArea *CapacityPage::scrolled(QWidget *picture)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    picture->setBackgroundRole(QPalette::Base);
    scroll->setWidget(picture);
    return scroll;
}

void CapacityPage::buildPicture()
{
    connect(m_day, &DayPicture::whyWanted, this, &CapacityPage::askWhy);
    connect(m_day, &DayPicture::windowChosen, this, [this](const desk::DayRow &row, domain::Instant start) {
        if (const auto key = m_windowRows->keyOf(row, start))
            m_windows->selectKey(*key);
    });
    connect(m_week, &CapacityWeek::dayChosen, this, &CapacityPage::setDay);
    auto *empty = new QWidget;
    auto *words = new QVBoxLayout(empty);
    m_emptyWhat = new Label({}, type::strong());
    m_emptyWhy = new Label({}, type::body(), softInkRole);
    words->addStretch(1);
    for (QLabel *label : {m_emptyWhat, m_emptyWhy}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    words->addStretch(1);

    m_stage = new Stage;
    m_stage->addWidget(scrolled(m_day));
    m_stage->addWidget(scrolled(m_week));
    m_stage->addWidget(empty);
    m_pictureCard = new Card(Card::Inside::Padded);
    m_pictureCard->column()->setContentsMargins(8, 8, 8, 4);
    m_pictureCard->column()->addWidget(m_stage);
    column()->addWidget(m_pictureCard, pictureFirst);
    m_useCard = new Card(Card::Inside::Padded);
    m_useCard->column()->setContentsMargins(12, 8, 12, 5);
    m_useCard->column()->addWidget(m_use);
    column()->addWidget(m_useCard);
}

void CapacityPage::buildTables()
{
    table(m_windows, m_windowRows->model(), WindowList::looks(), QStringLiteral("windows"));
    m_windows->setNoMatchWords(tr("No window fits the filter."), tr("Escape in the filter field shows all again."));
    table(m_lines, m_lineRows->model(), UseList::looks(), QStringLiteral("use"));
    m_lines->setNoMatchWords(tr("Nobody fits the filter."), tr("Escape in the filter field shows all again."));
    m_lines->setEmptyWords(tr("Nobody works in the days shown."), tr("Working hours come from the schedules of the practice system."));
    auto *card = new Card(Card::Inside::Flush);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(9, 5, 9, 5);
    row->setSpacing(2);
    auto *group = new QButtonGroup(this);
    m_windowsTab = new QPushButton(tr("Open windows"));
    m_useTab = new QPushButton(tr("Use of time"));
    m_bars = new QStackedWidget;
    m_tables = new QStackedWidget;
    int which = 0;
    for (QPushButton *tab : {m_windowsTab, m_useTab}) {
        tab->setCheckable(true);
        group->addButton(tab);
        row->addWidget(tab);
        TableView *shown = which == 0 ? m_windows : m_lines;
        m_bars->addWidget(new FilterBar(shown));
        m_tables->addWidget(shown);
        connect(tab, &QPushButton::clicked, this, [this, which] { showTables(which); });
        ++which;
    }
    m_windowsTab->setChecked(true);
    m_bars->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addSpacing(12);
    row->addWidget(m_bars, 1);
    card->column()->setSpacing(0);
    card->column()->addLayout(row);
    card->column()->addWidget(m_tables);
    column()->addWidget(card, 1);
}

} // namespace articulator::ui

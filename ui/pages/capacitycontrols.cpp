// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/capacitycontrols.h"

#include <algorithm>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/parts/datestepper.h"
#include "ui/parts/searchcombo.h"

namespace articulator::ui {

namespace {

constexpr int besideText = 38; ///< of a chooser: its frame and arrow
constexpr int leastChooser = 96;
constexpr int mostChooser = 280;

/// What an entry of the "whom" chooser stands for, as its data: "all", "providers", "operatories", "p" or "o" and an id.
QString codeOf(const CapacityView &view)
{
    if (!view.provider.isEmpty())
        return u'p' + view.provider;
    if (!view.operatory.isEmpty())
        return u'o' + view.operatory;
    return view.shows == CapacityView::Shows::Both ? QStringLiteral("all")
        : view.shows == CapacityView::Shows::Providers ? QStringLiteral("providers")
                                                       : QStringLiteral("operatories");
}

CapacityView viewOf(const QString &code)
{
    using Shows = CapacityView::Shows;
    if (code == u"providers" || code == u"operatories")
        return {code == u"providers" ? Shows::Providers : Shows::Operatories, {}, {}};
    if (code.startsWith(u'p'))
        return {Shows::Both, code.mid(1), {}};
    return code.startsWith(u'o') ? CapacityView{Shows::Both, {}, code.mid(1)} : CapacityView{};
}

QPushButton *spanButton(const QString &text, const QString &help)
{
    auto *button = new QPushButton(text);
    button->setCheckable(true);
    button->setToolTip(help);
    return button;
}

} // namespace

bool CapacityView::has(bool isProvider, const QString &externalId) const
{
    if (shows != Shows::Both && isProvider != (shows == Shows::Providers))
        return false;
    const QString &only = isProvider ? provider : operatory;
    return only.isEmpty() || only == externalId;
}

CapacityControls::CapacityControls(QWidget *parent)
    : QWidget(parent), m_stepper(new DateStepper), m_day(spanButton(tr("Day"), tr("One day, time across (D)"))),
      m_week(spanButton(tr("Week"), tr("Seven days side by side (W)"))), m_type(new SearchCombo(tr("Visit type"))), m_whom(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_stepper);
    auto *span = new QHBoxLayout;
    span->setSpacing(2);
    auto *group = new QButtonGroup(this);
    for (QPushButton *button : {m_day, m_week}) {
        span->addWidget(button);
        group->addButton(button);
    }
    m_day->setChecked(true);
    row->addLayout(span);
    m_whom->setAccessibleName(tr("Providers and operatories shown"));
    for (QComboBox *box : {static_cast<QComboBox *>(m_type), m_whom}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        box->setFixedWidth(leastChooser);
        row->addWidget(box);
    }
    row->addStretch(1);
    connect(m_stepper, &DateStepper::dayChosen, this, &CapacityControls::dayChosen);
    connect(m_day, &QPushButton::clicked, this, [this] { Q_EMIT spanChosen(desk::CapacityQuestion::Span::Day); });
    connect(m_week, &QPushButton::clicked, this, [this] { Q_EMIT spanChosen(desk::CapacityQuestion::Span::Week); });
    connect(m_type, &QComboBox::activated, this, [this] { Q_EMIT typeChosen(m_type->currentData().toString()); });
    connect(m_whom, &QComboBox::activated, this, &CapacityControls::takeView);
}

// Both say all they can where there is room for it, else they share what there is; a tip tells the rest.
void CapacityControls::shareWidth()
{
    const int room = width() - m_stepper->sizeHint().width() - m_day->sizeHint().width() - m_week->sizeHint().width() - 2 - 3 * 8;
    const auto wanted = [](const QComboBox *box) {
        return std::clamp(box->fontMetrics().horizontalAdvance(box->currentText()) + besideText, leastChooser, mostChooser);
    };
    int type = wanted(m_type), whom = wanted(m_whom);
    if (type + whom > room) {
        type = std::max(leastChooser, room * type / (type + whom));
        whom = std::max(leastChooser, room - type);
    }
    m_type->setFixedWidth(type);
    m_whom->setFixedWidth(whom);
    layout()->invalidate();
}

void CapacityControls::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The row is being laid out right now and would not hear of other widths.
    QMetaObject::invokeMethod(this, &CapacityControls::shareWidth, Qt::QueuedConnection);
}

void CapacityControls::setWhyNot(const QString &why)
{
    for (QComboBox *box : {static_cast<QComboBox *>(m_type), m_whom}) {
        box->setEnabled(why.isEmpty() && box->count() > 0);
        box->setToolTip(why.isEmpty() ? box->accessibleName() : why);
        box->setAccessibleDescription(why);
    }
    for (QPushButton *button : {m_day, m_week}) {
        button->setEnabled(why.isEmpty());
        button->setAccessibleDescription(why);
    }
    m_stepper->setWhyNot(why);
}

void CapacityControls::show(const desk::CapacitySnapshot &snapshot)
{
    std::vector<std::pair<QString, QString>> types;
    for (const desk::TypeChoice &type : snapshot.types)
        types.emplace_back(tr("%1 · %2 min", "visit type, length").arg(type.name).arg(type.minutes), type.externalId);
    if (types.empty())
        types.emplace_back(tr("No visit type yet"), QString());
    m_type->setEntries(types, snapshot.question.type);
    fillViews(snapshot);
    const bool isWeek = snapshot.question.span == desk::CapacityQuestion::Span::Week;
    (isWeek ? m_week : m_day)->setChecked(true);
    if (snapshot.question.day == domain::CivilDate{})
        return;
    m_stepper->setToday(snapshot.zone.civilDate(snapshot.pmsNow));
    m_stepper->setDay(snapshot.question.day);
    m_stepper->setWeek(snapshot.week.empty() ? std::nullopt : std::optional(snapshot.week.front().opening.date));
    shareWidth();
}

void CapacityControls::fillViews(const desk::CapacitySnapshot &snapshot)
{
    const QSignalBlocker quiet(m_whom);
    m_whom->clear();
    m_whom->addItem(tr("Providers and operatories"), codeOf({}));
    m_whom->addItem(tr("Providers"), codeOf({CapacityView::Shows::Providers, {}, {}}));
    m_whom->addItem(tr("Operatories"), codeOf({CapacityView::Shows::Operatories, {}, {}}));
    for (const bool providers : {true, false}) {
        m_whom->insertSeparator(m_whom->count());
        for (const desk::DayRow &row : snapshot.rows) {
            if (row.isProvider == providers)
                m_whom->addItem(row.name, (providers ? u'p' : u'o') + row.externalId);
        }
    }
    setView({m_view.shows, snapshot.question.provider, snapshot.question.operatory});
}

void CapacityControls::setView(const CapacityView &view)
{
    m_view = view;
    m_whom->setCurrentIndex(std::max(0, m_whom->findData(codeOf(view))));
    shareWidth();
}

void CapacityControls::takeView()
{
    m_view = viewOf(m_whom->currentData().toString());
    Q_EMIT viewChosen(m_view);
}

void CapacityControls::stepType(int by)
{
    if (m_type->isEnabled())
        m_type->step(by);
}

void CapacityControls::nextView()
{
    using Shows = CapacityView::Shows;
    if (!m_whom->isEnabled())
        return;
    setView({m_view.shows == Shows::Both ? Shows::Providers : m_view.shows == Shows::Providers ? Shows::Operatories : Shows::Both, {}, {}});
    takeView();
}

QString CapacityControls::typeWords() const { return m_type->itemText(m_type->currentIndex()); }

} // namespace articulator::ui

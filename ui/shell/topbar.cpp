// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/topbar.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include "ui/look/icons.h"
#include "ui/look/type.h"
#include "ui/look/words.h"
#include "ui/parts/label.h"
#include "ui/parts/tag.h"

namespace articulator::ui {

namespace {
constexpr int roomy = 1150; ///< of the window
constexpr int widestUser = 180;
constexpr int widestBrand = 156;
} // namespace

TopBar::TopBar(const QString &user, QMenu *view, QWidget *parent)
    : QWidget(parent), m_clinic(new QComboBox), m_state(new Tag), m_find(new QPushButton(tr("Find…  Ctrl+K"))), m_sync(new QPushButton(tr("&Sync now"))),
      m_brand(new Label(tr("Articulator"), type::strong())), m_who(new Label({}, type::body(), softInkRole)), m_lock(new QPushButton(tr("&Lock")))
{
    setFixedHeight(44);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 1);
    row->setSpacing(10);
    auto *mark = new QLabel;
    mark->setPixmap(icons::program().pixmap(QSize(18, 18), devicePixelRatioF()));
    m_clinic->setAccessibleName(tr("Clinic in view"));
    m_clinic->setToolTip(tr("The clinic that Capacity and Sync show"));
    m_clinic->setMinimumWidth(120);
    m_clinic->setMaximumWidth(320);
    m_clinic->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(mark);
    row->addWidget(m_brand);
    m_find->setAccessibleName(tr("Find anything"));
    row->addWidget(m_clinic);
    row->addWidget(m_find);
    row->addStretch(1);
    row->addWidget(m_state);
    row->addWidget(m_sync);
    setUser(user, {});
    row->addWidget(m_who);
    row->addWidget(m_lock);
    auto *menu = new QPushButton(tr("&View"));
    menu->setMenu(view);
    menu->setAccessibleDescription(tr("Appearance and keys"));
    row->addWidget(menu);
    connect(m_clinic, &QComboBox::activated, this, &TopBar::choose);
}

// The last entry is no clinic: what was in view stays so.
void TopBar::choose(int index)
{
    const QVariant clinic = m_clinic->itemData(index);
    if (clinic.isValid()) {
        Q_EMIT clinicChosen(clinic.toString());
        return;
    }
    m_clinic->setCurrentIndex(std::max(0, m_clinic->findData(m_chosen)));
    if (index == m_clinic->count() - 1)
        Q_EMIT connectWanted();
}

void TopBar::setConnectBarred(const QString &why)
{
    m_barred = why;
    auto *items = qobject_cast<QStandardItemModel *>(m_clinic->model());
    if (items == nullptr || m_clinic->count() == 0)
        return;
    items->item(m_clinic->count() - 1)->setEnabled(why.isEmpty());
    m_clinic->setItemData(m_clinic->count() - 1, why, Qt::ToolTipRole);
}

void TopBar::setClinics(const std::vector<desk::ClinicLine> &clinics, const QString &chosen)
{
    QStringList texts;
    QStringList ids;
    for (const desk::ClinicLine &clinic : clinics) {
        texts << tr("%1 · %2", "clinic, practice system").arg(clinic.name, Words::pms(clinic.pms));
        ids << clinic.id;
    }
    m_chosen = chosen;
    bool same = !ids.isEmpty() && m_clinic->count() == ids.size() + 1;
    for (int i = 0; same && i < ids.size(); ++i)
        same = m_clinic->itemData(i).toString() == ids[i] && m_clinic->itemText(i) == texts[i];
    const QSignalBlocker quiet(m_clinic);
    if (!same) {
        m_clinic->clear();
        for (int i = 0; i < ids.size(); ++i)
            m_clinic->addItem(texts[i], ids[i]);
        if (ids.isEmpty())
            m_clinic->addItem(tr("No clinic yet"));
        m_clinic->addItem(tr("Connect a clinic…"));
        setConnectBarred(m_barred);
    }
    m_clinic->setCurrentIndex(std::max(0, int(ids.indexOf(chosen))));
}

void TopBar::setState(const TagFace &face) { m_state->setFace(face); }

void TopBar::setUser(const QString &user, const QString &role)
{
    m_user = user;
    m_role = role;
    showUser();
}

/// The role gives way first where room is scarce; who acts stays in view, and both stand in the tool tip.
void TopBar::showUser()
{
    const QString both = m_role.isEmpty() ? m_user : tr("%1 · %2", "user, role").arg(m_user, m_role);
    m_who->setText(m_who->fontMetrics().elidedText(width() < roomy ? m_user : both, Qt::ElideRight, widestUser));
    m_who->setToolTip(tr("Who acts here: %1").arg(both));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // With room the chooser stands over the page, not over the navigation.
    m_brand->setFixedWidth(width() < roomy ? m_brand->sizeHint().width() : widestBrand);
    showUser();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Surface, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Token::Line, palette()));
}

} // namespace articulator::ui

// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/spokenparts.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWidget>

namespace articulator::ui {

namespace {

/// One part as the accessibility API sees it. Tells nothing once the widget is gone or has fewer parts.
class SpokenPart final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    SpokenPart(QWidget *widget, int part) : m_widget(widget), m_part(part) { }

    bool isValid() const override { return parts() != nullptr && m_part < parts()->partCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text text) const override { return text == QAccessible::Name && isValid() ? parts()->partName(m_part) : QString(); }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        const QRect inside = isValid() ? parts()->partRect(m_part) : QRect();
        return inside.isNull() ? inside : QRect(m_widget->mapToGlobal(inside.topLeft()), inside.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.invisible = !isValid() || !m_widget->isVisible();
        state.focused = state.selected = isValid() && parts()->currentPart() == m_part && m_widget->hasFocus();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            parts()->pressPart(m_part);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    SpokenParts *parts() const { return m_widget ? dynamic_cast<SpokenParts *>(m_widget.data()) : nullptr; }

    QPointer<QWidget> m_widget;
    int m_part;
};

/// The widget as a list of its parts. Keeps the parts it was asked for, as readers compare them.
class SpokenWidget final : public QAccessibleWidget {
public:
    explicit SpokenWidget(QWidget *widget) : QAccessibleWidget(widget, QAccessible::List) { }
    ~SpokenWidget() override
    {
        for (const QAccessible::Id id : std::as_const(m_made))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return parts().partCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_made.contains(index))
            m_made.insert(index, QAccessible::registerAccessibleInterface(new SpokenPart(widget(), index)));
        return QAccessible::accessibleInterface(m_made.value(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto made = m_made.cbegin(); made != m_made.cend(); ++made) {
            if (QAccessible::accessibleInterface(made.value()) == child)
                return made.key();
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint inside = widget()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i) {
            if (parts().partRect(i).contains(inside))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return widget()->hasFocus() && parts().currentPart() >= 0 ? child(parts().currentPart()) : QAccessibleWidget::focusChild();
    }

private:
    SpokenParts &parts() const { return *dynamic_cast<SpokenParts *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_made;
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    return dynamic_cast<SpokenParts *>(object) != nullptr && object->isWidgetType() ? new SpokenWidget(static_cast<QWidget *>(object)) : nullptr;
}

} // namespace

void SpokenParts::speak()
{
    QAccessible::installFactory(interfaceOf); // a factory that is there already is not installed again
}

void SpokenParts::tellCurrent(QWidget *widget, int part)
{
    QAccessibleEvent event(widget, QAccessible::Focus);
    event.setChild(part);
    QAccessible::updateAccessibility(&event);
}

void SpokenParts::tellChanged(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace articulator::ui

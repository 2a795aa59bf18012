// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/remembered_state.h"

#include "app/services/settings.h"
#include "ui/widgets/named.h"

#include <QAbstractSlider>
#include <QCheckBox>
#include <QHeaderView>
#include <QSpinBox>

namespace autorec {

void rememberState(QHeaderView& header, Settings& settings)
{
    // Columns of another version are other columns.
    const QString name = header.parent()->objectName() + QString::number(header.count());
    Q_ASSERT(!header.parent()->objectName().isEmpty());
    header.restoreState(settings.state(name));
    const auto save = [&header, &settings, name] { settings.setState(name, header.saveState()); };
    QObject::connect(&header, &QHeaderView::sectionResized, &header, save);
    QObject::connect(&header, &QHeaderView::sectionMoved, &header, save);
    QObject::connect(&header, &QHeaderView::sortIndicatorChanged, &header, save);
}

namespace {

template <class Control, class Value>
void rememberControl(Control& control, Settings& settings, void (Control::*set)(Value),
                     void (Control::*changed)(Value))
{
    const QString name = control.objectName();
    Q_ASSERT(!name.isEmpty());
    if (const QByteArray kept = settings.state(name); !kept.isEmpty())
        (control.*set)(static_cast<Value>(kept.toInt()));
    QObject::connect(&control, changed, &control, [&settings, name](Value value) {
        settings.setState(name, QByteArray::number(static_cast<int>(value)));
    });
}

} // namespace

void rememberValue(QAbstractSlider& slider, Settings& settings)
{
    rememberControl(slider, settings, &QAbstractSlider::setValue, &QAbstractSlider::valueChanged);
}

void rememberValue(QSpinBox& box, Settings& settings)
{
    rememberControl(box, settings, &QSpinBox::setValue, &QSpinBox::valueChanged);
}

void rememberValue(QCheckBox& box, Settings& settings)
{
    rememberControl<QAbstractButton, bool>(box, settings, &QAbstractButton::setChecked,
                                           &QAbstractButton::toggled);
}

QSplitter* makeSplitter(Qt::Orientation orientation, QAnyStringView name, std::initializer_list<Pane> panes,
                        Settings* settings, QWidget* parent)
{
    constexpr int Unit = 10'000; // larger than any screen: panes share the room in proportion
    auto* splitter = named(new QSplitter(orientation, parent), name);
    splitter->setChildrenCollapsible(false);
    QList<int> sizes;
    bool hasShares = false;
    for (const Pane& pane : panes) {
        splitter->addWidget(pane.widget);
        splitter->setStretchFactor(splitter->count() - 1, pane.stretch);
        sizes.append(pane.share * Unit);
        hasShares = hasShares || pane.share > 0;
    }
    if (hasShares)
        splitter->setSizes(sizes);
    if (settings == nullptr)
        return splitter;
    const QString key = splitter->objectName();
    splitter->restoreState(settings->state(key));
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, settings, key] { settings->setState(key, splitter->saveState()); });
    return splitter;
}

} // namespace autorec

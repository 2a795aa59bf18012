// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/split_editor.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/wheel_guard.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>

#include <cmath>

namespace autorec {

namespace {

constexpr double DefaultShare = 0.9;
constexpr double ShareSteps = 1000.0;
constexpr int MostHeldOut = 1000;

bool usesShare(SplitSpec::Kind kind)
{
    return kind == SplitSpec::Kind::Random || kind == SplitSpec::Kind::Time || kind == SplitSpec::Kind::Users;
}

} // namespace

SplitEditor::SplitEditor(QWidget* parent)
    : QWidget(parent)
    , m_kind(named(new QComboBox(this), "splitCombo", tr("Split")))
    , m_share(named(new QDoubleSpinBox(this), "splitShare", tr("Share for training, in percent")))
    , m_heldOut(named(new QSpinBox(this), "splitHeldOut", tr("Ratings held out of each user")))
    , m_explanation(makeLabel(this, "splitExplanation", Look::Wrapped | Look::Muted))
{
    addKind(tr("Random share"), SplitSpec::Kind::Random,
            tr("A random share of the ratings is for training."));
    addKind(tr("By time"), SplitSpec::Kind::Time, tr("The earliest share of the ratings is for training."));
    addKind(tr("Leave out per user"), SplitSpec::Kind::Leave,
            tr("The same number of each user's ratings is held out."));
    addKind(
        tr("By users"), SplitSpec::Kind::Users,
        tr("A share of the users is for training; the others are new to the model, which knows 80% of their "
           "ratings and has to predict the rest."));
    addKind(tr("Probe set"), SplitSpec::Kind::Probe,
            tr("Tested on the set that comes with the Netflix Prize for that; other data sets have none."));
    addKind(tr("None"), SplitSpec::Kind::None, tr("All ratings are for training; nothing is measured."));

    m_share->setRange(1.0, 99.9);
    m_share->setDecimals(1);
    m_share->setSuffix(tr("% for training"));
    m_share->setValue(DefaultShare * 100.0);
    m_heldOut->setRange(1, MostHeldOut);
    m_heldOut->setSuffix(tr(" held out per user"));

    auto* fields = fill(new QHBoxLayout, {{m_kind, 1}, {m_share, 1}, {m_heldOut, 1}});
    fill(withoutMargins(new QVBoxLayout(this)), {fields, m_explanation});
    for (QWidget* field :
         {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_share), static_cast<QWidget*>(m_heldOut)})
        guardFromWheel(field);
    setFocusProxy(m_kind);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &SplitEditor::showKind);
    connect(m_share, &QDoubleSpinBox::valueChanged, this, &SplitEditor::showKind);
    connect(m_heldOut, &QSpinBox::valueChanged, this, &SplitEditor::showKind);
    showKind();
}

SplitSpec SplitEditor::split() const
{
    SplitSpec split;
    split.kind = kind();
    if (split.kind == SplitSpec::Kind::Files)
        return m_files;
    if (usesShare(split.kind))
        split.share = std::round(m_share->value() * ShareSteps / 100.0) / ShareSteps;
    if (split.kind == SplitSpec::Kind::Leave)
        split.heldOut = static_cast<std::size_t>(m_heldOut->value());
    return split;
}

void SplitEditor::setSplit(const SplitSpec& split)
{
    if (split.kind == SplitSpec::Kind::Files)
        offerFiles(split);
    if (usesShare(split.kind))
        m_share->setValue(split.share * 100.0);
    if (split.kind == SplitSpec::Kind::Leave)
        m_heldOut->setValue(static_cast<int>(split.heldOut));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(split.kind)));
}

SplitSpec::Kind SplitEditor::kind() const
{
    return static_cast<SplitSpec::Kind>(m_kind->currentData().toInt());
}

void SplitEditor::addKind(const QString& text, SplitSpec::Kind kind, const QString& help)
{
    m_kind->addItem(text, static_cast<int>(kind));
    m_kind->setItemData(m_kind->count() - 1, help, Qt::ToolTipRole);
}

void SplitEditor::offerFiles(const SplitSpec& split)
{
    m_files = split;
    if (m_kind->findData(static_cast<int>(SplitSpec::Kind::Files)) < 0)
        addKind(tr("Two files"), SplitSpec::Kind::Files,
                tr("Training and test ratings are read from two files."));
}

void SplitEditor::showKind()
{
    m_share->setVisible(usesShare(kind()));
    m_heldOut->setVisible(kind() == SplitSpec::Kind::Leave);
    m_explanation->setText(m_kind->currentData(Qt::ToolTipRole).toString());
    Q_EMIT changed();
}

} // namespace autorec

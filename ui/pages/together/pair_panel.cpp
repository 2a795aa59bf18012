// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/together/pair_panel.h"

#include "ui/pages/together/pair_texts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

namespace autorec {

PairPanel::PairPanel(QWidget* parent)
    : QScrollArea(parent)
{
    named(this, "pairPanel", tr("How alike you are"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setPeople({});
}

void PairPanel::setPeople(const ComparedPeople& people)
{
    auto* content = new QWidget(this);
    auto* column = withoutMargins(new QVBoxLayout(content));
    for (const ComparedPair& pair : people.pairs) {
        auto* text = makeLabel(content, "pairText", Look::Plain | Look::Wrapped, pairText(people, pair));
        if (people.pairs.size() > 1)
            column->addWidget(makeLabel(content, "pairTitle", Look::Plain | Look::Wrapped | Look::Heading,
                                        pairTitle(people, pair)));
        fill(column, {text, Spacing{fontMetrics().height() / 2}});
    }
    column->addStretch();
    setWidget(content);
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/what_if_bar.h"

#include "ui/commands/film_editor.h"
#include "ui/text/format.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QPushButton>

namespace autorec {

WhatIfBar::WhatIfBar(WhatIf& whatIf, const PersonalRatings& ratings, FilmEditor& editor, QWidget* parent)
    : QFrame(parent)
    , m_whatIf(whatIf)
    , m_ratings(ratings)
    , m_editor(editor)
    , m_text(makeLabel(this, "whatIfText", Look::Plain | Look::Wrapped))
    , m_keep(named(new QPushButton(tr("&Keep"), this), "keepWhatIf", {},
                   tr("Make it your rating. Edit › Undo takes it back.")))
    , m_discard(named(new QPushButton(tr("Disca&rd"), this), "discardWhatIf", {},
                      tr("Go back to the list of your real ratings (Esc)")))
{
    named(this, "whatIfBar", tr("What if"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    fill(new QHBoxLayout(this), {{m_text, 1}, m_keep, m_discard});
    connect(m_keep, &QPushButton::clicked, this, &WhatIfBar::keep);
    connect(m_discard, &QPushButton::clicked, &whatIf, &WhatIf::end);
    connect(&whatIf, &WhatIf::changed, this, &WhatIfBar::showSuppositions);
    hide();
}

void WhatIfBar::showSuppositions()
{
    setVisible(m_whatIf.isInForce());
    if (m_whatIf.isInForce())
        m_text->setText(text());
}

QString WhatIfBar::text() const
{
    QStringList suppositions;
    for (const auto& [movie, stars] : m_whatIf.supposed())
        suppositions.append(supposition(movie, stars));
    return tr("What if you had %1? Moved compares with your real list.")
        .arg(suppositions.join(tr(", and ", "between suppositions")));
}

QString WhatIfBar::supposition(MovieIndex movie, std::optional<float> stars) const
{
    const QString title = m_dataset->films.key(movie).title;
    const QString real = starsText(static_cast<double>(m_ratings.stars(movie).value_or(0.0F)));
    return stars ? tr("given %1 to %2 instead of %3").arg(starsText(static_cast<double>(*stars)), title, real)
                 : tr("not rated %1, to which you gave %2").arg(title, real);
}

/// Keeps the hypothetical ratings as one step to undo. Every real rating removes its hypothetical one.
void WhatIfBar::keep()
{
    const WhatIf::Suppositions kept = m_whatIf.supposed();
    const bool many = kept.size() > 1;
    if (many)
        m_editor.history().beginTogether();
    for (const auto& [movie, stars] : kept) {
        if (!m_editor.rate(m_dataset->films.key(movie), m_ratings.stars(movie), stars))
            break;
    }
    if (many)
        m_editor.history().endTogether([](int count) { return tr("Change %Ln Rating(s)", nullptr, count); });
}

} // namespace autorec

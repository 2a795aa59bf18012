// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/rate_next_strip.h"

#include "ui/commands/film_editor.h"
#include "ui/text/format.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/star_editor.h"

#include <QPushButton>

namespace autorec {
namespace {

constexpr double LargeFont = 1.4;

QFont enlarged(const QFont& font)
{
    QFont large = font;
    large.setPointSizeF(large.pointSizeF() * LargeFont);
    return large;
}

} // namespace

RateNextStrip::RateNextStrip(const FirstSteps& steps, FirstStepsStore& store, FilmEditor& editor,
                             QWidget* parent)
    : QFrame(parent)
    , m_steps(steps)
    , m_store(store)
    , m_editor(editor)
    , m_progress(makeLabel(this, "rateNextProgress", Look::Muted))
    , m_title(makeLabel(this, "rateNextTitle", Look::Plain))
    , m_facts(makeLabel(this, "rateNextFacts", Look::Plain | Look::Muted))
    , m_stars(named(new StarEditor(this), "rateNextStars", tr("Your rating")))
    , m_skip(makePassButton(QStringLiteral("skipFilm"), tr("S&kip"), tr("Ask about another film"),
                            Pass::Skipped))
    , m_unseen(makePassButton(QStringLiteral("unseenFilm"), tr("Haven'&t Seen"),
                              tr("Do not ask about this film; lists may still hold it"), Pass::Unseen))
{
    setObjectName(QStringLiteral("rateNextStrip"));
    setFrameShape(QFrame::StyledPanel);
    layOut();
    connect(m_stars, &StarEditor::edited, this, &RateNextStrip::rate);
    connect(&steps, &FirstSteps::questionChanged, this, &RateNextStrip::showQuestion);
    showQuestion();
}

void RateNextStrip::setProgress(const QString& text)
{
    m_progress->setText(text);
}

void RateNextStrip::layOut()
{
    m_title->setFont(enlarged(font()));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stars->setFont(enlarged(font()));

    auto* film = fill(new QVBoxLayout, {m_progress, m_title, m_facts});
    film->setSpacing(0);
    fill(new QHBoxLayout(this), {{film, 1}, m_stars, m_skip, m_unseen});
}

QPushButton* RateNextStrip::makePassButton(const QString& name, const QString& text, const QString& toolTip,
                                           Pass pass)
{
    auto* button = named(new QPushButton(text, this), name, {}, toolTip);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, pass] { passOver(pass); });
    return button;
}

void RateNextStrip::showQuestion()
{
    const std::optional<MovieIndex> movie = m_steps.question();
    m_film.reset();
    m_facts->setText(QChar(QChar::Nbsp)); // keeps its line
    if (movie) {
        const Movie& film = m_steps.dataset()->dataset.movie(*movie);
        m_film = m_steps.dataset()->films.key(*movie);
        m_question = titleWithYear(m_film->title, film.year);
        if (!film.genres.empty())
            m_facts->setText(genresText(film.genres));
        m_stars->setAccessibleName(tr("Your rating of %1").arg(m_film->title));
    } else {
        m_question = m_steps.isAsking() || !m_steps.isReady() ? tr("Looking for a film to ask about…")
                                                              : tr("There is no film left to ask about");
    }
    showTitle();
    m_stars->setStars(std::nullopt);
    for (QWidget* control :
         {static_cast<QWidget*>(m_stars), static_cast<QWidget*>(m_skip), static_cast<QWidget*>(m_unseen)})
        control->setEnabled(m_film || m_steps.isAsking()); // keeps the focus while the next is found
}

/// On one line, so that nothing moves from one question to the next.
void RateNextStrip::showTitle()
{
    m_title->setText(m_title->fontMetrics().elidedText(m_question, Qt::ElideRight, m_title->width()));
    m_title->setToolTip(m_title->text() == m_question ? QString() : m_question);
}

void RateNextStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    showTitle();
}

void RateNextStrip::rate(std::optional<double> stars)
{
    if (m_film)
        m_editor.rate(*m_film, std::nullopt, stars);
}

void RateNextStrip::passOver(Pass pass)
{
    if (!m_film)
        return;
    const QString text = pass == Pass::Skipped ? tr("Skip %1") : tr("Mark %1 as Not Seen");
    m_editor.push(
        text.arg(m_film->title), [&store = m_store, film = *m_film, pass] { store.setPass(film, pass); },
        [&store = m_store, film = *m_film] { store.setPass(film, std::nullopt); });
}

} // namespace autorec

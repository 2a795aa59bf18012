// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace autorec {

class Application;
class FilmEditor;
class RateNextStrip;
class TasteCards;

/// Shown above the list of a person with few ratings: what this is, films to rate, clusters of films to pick,
/// and the ways to bring ratings. What is answered stands in the same place from the first answer to the
/// last. Once there are enough ratings, a button that asks for more.
class FirstStepsPanel : public QWidget
{
    Q_OBJECT

public:
    FirstStepsPanel(Application& app, FilmEditor& editor, QWidget* parent);

    /// Follows the ratings and picks.
    void refresh();

Q_SIGNALS:
    /// The person has ratings in a file.
    void importWanted();
    /// The person wants to find films that they love.
    void searchWanted();

private:
    void layOut();
    QToolButton* makeWayIn(const QString& name, const QString& icon, const QString& text,
                           const QString& toolTip);
    QToolButton* makeToggle(const QString& name, const QString& icon, const QString& text,
                            const QString& toolTip);
    QString title(std::size_t rated) const;
    QString advice(std::size_t rated) const;
    bool hasOnlyDislikes() const;

    Application& m_app;
    QLabel* m_title;
    QLabel* m_advice;
    QToolButton* m_import;
    QToolButton* m_search;
    QToolButton* m_showPicks;
    QToolButton* m_sharpen;
    TasteCards* m_cards;
    RateNextStrip* m_strip;
};

} // namespace autorec

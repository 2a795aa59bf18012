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

/// Shown above the list of a person with few ratings: clusters of films to pick, and films to rate. Once
/// there are enough ratings, a button that asks for more.
class FirstStepsPanel : public QWidget
{
    Q_OBJECT

public:
    FirstStepsPanel(Application& app, FilmEditor& editor, QWidget* parent);

    /// Follows the ratings and picks.
    void refresh();

private:
    void layOut();
    QToolButton* makeToggle(const QString& name, const QString& icon, const QString& text,
                            const QString& toolTip);
    QString advice(std::size_t rated) const;

    Application& m_app;
    QLabel* m_title;
    QLabel* m_advice;
    QToolButton* m_showPicks;
    QToolButton* m_sharpen;
    TasteCards* m_cards;
    RateNextStrip* m_strip;
};

} // namespace autorec

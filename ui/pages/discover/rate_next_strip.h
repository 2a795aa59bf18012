// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/first_steps.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace autorec {

class FilmEditor;
class StarEditor;

/// Asks for the rating of one film after another, most informative first: stars, Skip, or Haven't seen.
class RateNextStrip : public QFrame
{
    Q_OBJECT

public:
    RateNextStrip(const FirstSteps& steps, FirstStepsStore& store, FilmEditor& editor,
                  QWidget* parent = nullptr);

    /// Such as "3 of 5 rated".
    void setProgress(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    QPushButton* makePassButton(const QString& name, const QString& text, const QString& toolTip, Pass pass);
    void showQuestion();
    void showTitle();
    void rate(std::optional<double> stars);
    void passOver(Pass pass);

    const FirstSteps& m_steps;
    FirstStepsStore& m_store;
    FilmEditor& m_editor;
    std::optional<FilmKey> m_film; ///< that is asked about
    QString m_question;            ///< its title, or why there is none
    QLabel* m_progress;
    QLabel* m_title;
    QLabel* m_facts;
    StarEditor* m_stars;
    QPushButton* m_skip;
    QPushButton* m_unseen;
};

} // namespace autorec

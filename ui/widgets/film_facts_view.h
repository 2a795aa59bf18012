// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/metadata_service.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace autorec {

class LinkLabel;

/// Director, cast, running time, language, countries and overview of a film, as far as they are known, and
/// from whom. If nothing is known and no source is in use, a link to where sources are set up.
class FilmFactsView : public QWidget
{
    Q_OBJECT

public:
    explicit FilmFactsView(QWidget* parent = nullptr);

    /// `hasSource`: a source is in use, so that an empty view says nothing.
    void showFilm(const KnownFilm& film, bool hasSource);

Q_SIGNALS:
    /// The person wants to set sources up.
    void sourcesWanted();

private:
    QLabel* addRow(QAnyStringView name, const QString& title);
    void showRow(QLabel* label, const QString& text);

    QLabel* m_overview;
    QFormLayout* m_form;
    QLabel* m_director;
    QLabel* m_cast;
    QLabel* m_runtime;
    QLabel* m_language;
    QLabel* m_countries;
    LinkLabel* m_source;
    LinkLabel* m_offer;
};

/// "2 h 16 min", on one line; empty for 0.
QString runtimeText(int minutes);
/// "French" of "fr"; the code itself if nobody knows it.
QString filmLanguageText(const QString& code);

/// What TMDB and IMDb ask of who shows their data.
QString tmdbNotice();
QString imdbNotice();

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/taste_service.h"
#include "ui/widgets/empty_state.h"

#include <QTreeWidget>

class QLabel;
class QTimer;

namespace autorec {

class AcquaintanceView;
class Application;
class LeaningBars;
class RatingComparison;

/// The person's ratings that differ most from the crowd's; activating a film asks to see it.
class UnusualRatingsTable : public QTreeWidget
{
    Q_OBJECT

public:
    explicit UnusualRatingsTable(QWidget* parent = nullptr);

    void setTaste(const Taste& taste);

    QSize sizeHint() const override;

Q_SIGNALS:
    void filmWanted(autorec::MovieIndex movie);
};

/// Compares the person's ratings with the crowd's, and shows how well the model in use knows the person.
/// Follows the ratings while it is visible.
class TasteView : public ContentStack
{
    Q_OBJECT

public:
    explicit TasteView(Application& app, QWidget* parent = nullptr);

Q_SIGNALS:
    void genreWanted(const QString& genre);
    /// The first year of a decade.
    void decadeWanted(int year);
    void filmWanted(autorec::MovieIndex movie);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeContent();
    QWidget* makeSection(const QString& title, QLabel* note, QWidget* content);
    void connectServices();
    void request();
    void requestAcquaintance(const std::vector<ProfileEntry>& profile);
    void showTooFew(std::size_t rated);
    void takeTaste(const Taste& taste);
    void showSummary();
    void takeAcquaintance(const Acquaintance& acquaintance);

    Application& m_app;
    Taste m_taste;
    QTimer* m_requestTimer; ///< gathers changes that come together into one request
    QLabel* m_summary;
    QLabel* m_leaningNote;
    AcquaintanceView* m_acquaintance;
    LeaningBars* m_genres;
    LeaningBars* m_decades;
    RatingComparison* m_comparison;
    UnusualRatingsTable* m_unusual;
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>
#include <vector>

class QToolButton;

namespace autorec {

struct MainGenres;

/// What the colours of the map stand for: a button for each genre, which hides and shows its films.
class GenreLegend : public QWidget
{
    Q_OBJECT

public:
    explicit GenreLegend(QWidget* parent = nullptr);

    void setGenres(const MainGenres& genres);

Q_SIGNALS:
    void shownChanged(std::uint8_t color, bool shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addButton(std::uint8_t color, const QString& genre);
    void drawIcons();

    std::vector<QToolButton*> m_buttons; ///< by colour
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace autorec {

/// One prediction, drawn as tables draw it: muted stars with their number, or a bar for rank scores.
class PredictionLabel : public QWidget
{
    Q_OBJECT

public:
    explicit PredictionLabel(QWidget* parent = nullptr);

    /// Empty `share`: nothing is predicted. Empty `stars`: a rank score.
    void setPrediction(std::optional<double> share, std::optional<double> stars);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<double> m_share;
    std::optional<double> m_stars;
};

} // namespace autorec

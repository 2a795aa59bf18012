// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace autorec {

struct HiddenLayer;

/// The units of a hidden layer as cells of a heat map: the colour shows how far the person's ratings move
/// each unit from its resting activation. One of them is current; arrows, Home and End or a click choose it.
class UnitGrid : public QWidget
{
    Q_OBJECT

public:
    explicit UnitGrid(QWidget* parent = nullptr);

    /// Keeps the current unit if the layer has it; otherwise the unit that is moved most becomes current.
    void setLayer(const HiddenLayer& layer);
    /// Most raised first, most lowered last; else by number.
    void setSorted(bool sorted);

    /// -1 while there is none.
    int current() const { return m_current; }
    void setCurrent(int unit);
    /// The greatest move, at which the colours end.
    double strongest() const { return m_strongest; }
    QRect cellOf(int unit) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int unit);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Shape
    {
        int columns = 1;
        int side = 1; ///< of a cell
    };

    Shape shape() const;
    int count() const { return static_cast<int>(m_activations.size()); }
    double move(int unit) const;
    int unitAt(const QPoint& position) const;
    void orderUnits();
    void stepTo(int place);
    QString description(int unit) const;

    std::vector<float> m_activations; ///< by unit
    std::vector<float> m_resting;     ///< by unit
    std::vector<int> m_units;         ///< by place
    std::vector<int> m_places;        ///< by unit
    double m_strongest = 0;
    bool m_sorted = false;
    int m_current = -1;
};

} // namespace autorec

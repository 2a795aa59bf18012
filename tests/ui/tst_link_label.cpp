// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QImage>
#include <QPalette>
#include <QTest>

using namespace autorec;

namespace {

void setLinkColour(const QColor& colour)
{
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::Link, colour);
    QApplication::setPalette(palette);
}

/// Whether the underline of a link is drawn in it.
bool shows(LinkLabel& label, const QColor& colour)
{
    const QImage image = label.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class TestLinkLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksFollowThePalette()
    {
        setLinkColour(Qt::red);
        LinkLabel label(nullptr);
        label.setText(QStringLiteral("See <a href=\"https://example.org\">this page</a>."));
        label.show();
        QVERIFY(shows(label, Qt::red));

        setLinkColour(Qt::green);
        TRY_VERIFY(shows(label, Qt::green));
        QVERIFY(!shows(label, Qt::red));
    }
};

AUTOREC_TEST(TestLinkLabel);
#include "tst_link_label.moc"

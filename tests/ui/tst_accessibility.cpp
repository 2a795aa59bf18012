// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/idle.h"
#include "tests/support/test_registry.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "ui/main_window.h"
#include "ui/text/language.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTest>

#include <algorithm>

using namespace autorec;

namespace {

QString described(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* at = &widget; at != nullptr; at = at->parentWidget())
        path.prepend(QStringLiteral("%1 \"%2\"")
                         .arg(QString::fromLatin1(at->metaObject()->className()), at->objectName()));
    return path.join(QStringLiteral(" › "));
}

/// Made by Qt inside of a widget of its own, which speaks for it: the field of a spin box, a scroll bar.
bool isPartOfAnother(const QWidget& widget)
{
    for (const QWidget* at = widget.parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox*>(at) != nullptr ||
            qobject_cast<const QComboBox*>(at) != nullptr || at->inherits("QTabBar"))
            return true;
    }
    static const char* const Parts[] = {"QScrollBar",         "QAbstractScrollAreaScrollBarContainer",
                                        "QTableCornerButton", "QLineEditIconButton",
                                        "QHeaderView",        "QMenuBar"};
    return widget.objectName().startsWith(QStringLiteral("qt_")) ||
           std::any_of(std::begin(Parts), std::end(Parts),
                       [&widget](const char* part) { return widget.inherits(part); });
}

QList<QWidget*> widgetsToBeReached(const QWidget& page)
{
    QList<QWidget*> widgets;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        const bool isScrolledArea = qobject_cast<QScrollArea*>(widget) != nullptr;
        const auto* label = qobject_cast<QLabel*>(widget);
        const bool isEmptyText = label != nullptr && label->text().isEmpty();
        if (widget->focusPolicy() != Qt::NoFocus && !isPartOfAnother(*widget) && !isScrolledArea &&
            !isEmptyText && widget->focusProxy() == nullptr)
            widgets.append(widget);
    }
    return widgets;
}

/// The texts that must not be cut off.
QList<QWidget*> shownTexts(const QWidget& window)
{
    QList<QWidget*> widgets;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<QLabel*>(widget);
        const bool isText = qobject_cast<QAbstractButton*>(widget) != nullptr ||
                            (label != nullptr && !label->wordWrap() && !label->text().isEmpty());
        const bool mayShrink = widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        if (widget->isVisible() && isText && !mayShrink && !isPartOfAnother(*widget))
            widgets.append(widget);
    }
    return widgets;
}

} // namespace

/// Every page as a screen reader, a keyboard, another language and another direction of writing meet it.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_app.ratePopularMovies(6);
        addASecondPerson();
        QAccessible::setActive(true);
    }

    void everyWidgetHasANameAndARole_data() { addPages(); }
    void everyWidgetHasANameAndARole()
    {
        QFETCH(int, page);
        MainWindow window(*m_app);
        const QWidget& shown = show(window, page);
        const QList<QWidget*> widgets = widgetsToBeReached(shown);
        QVERIFY(!widgets.isEmpty());
        for (QWidget* widget : widgets) {
            const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible != nullptr, qPrintable(described(*widget)));
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(described(*widget) + QStringLiteral(" has no accessible name")));
            QVERIFY2(accessible->role() != QAccessible::NoRole && accessible->role() != QAccessible::Client,
                     qPrintable(described(*widget) + QStringLiteral(" has no role")));
            QVERIFY2(!widget->objectName().isEmpty(),
                     qPrintable(described(*widget) + QStringLiteral(" has no objectName")));
        }
    }

    void everyButtonWithoutTextTellsWhatItDoes_data() { addPages(); }
    void everyButtonWithoutTextTellsWhatItDoes()
    {
        QFETCH(int, page);
        MainWindow window(*m_app);
        for (const auto* button : show(window, page).findChildren<QAbstractButton*>()) {
            if (button->text().isEmpty() && !isPartOfAnother(*button))
                QVERIFY2(!button->toolTip().isEmpty(), qPrintable(described(*button)));
        }
    }

    void tabReachesEveryWidget_data() { addPages(); }
    void tabReachesEveryWidget()
    {
        QFETCH(int, page);
        MainWindow window(*m_app);
        const QWidget& shown = show(window, page);
        QSet<QWidget*> inTabOrder;
        QWidget* at = &window;
        do {
            inTabOrder.insert(at);
            at = at->nextInFocusChain();
        } while (at != &window && at != nullptr);
        for (QWidget* widget : widgetsToBeReached(shown)) {
            QVERIFY2(inTabOrder.contains(widget), qPrintable(described(*widget)));
            const bool isTextToCopy = widget->inherits("QLabel");
            QVERIFY2((widget->focusPolicy() & Qt::TabFocus) != 0 || isTextToCopy,
                     qPrintable(described(*widget) + QStringLiteral(" is not reached by Tab")));
        }
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("language");
        for (const Language& language : languages()) {
            for (int page = 0; page < PageCount; ++page)
                QTest::newRow(qPrintable(QStringLiteral("%1, page %2").arg(language.code).arg(page + 1)))
                    << page << language.code;
        }
    }
    void nothingIsCutOff()
    {
        QFETCH(int, page);
        QFETCH(QString, language);
        speak(language);
        MainWindow window(*m_app);
        show(window, page);
        QCOMPARE(window.size(), Size); // it would be larger where it cannot be as small
        for (const QWidget* widget : shownTexts(window)) {
            QVERIFY2(widget->width() >= widget->minimumSizeHint().width() - 1,
                     qPrintable(QStringLiteral("%1 is %2 wide and needs %3")
                                    .arg(described(*widget))
                                    .arg(widget->width())
                                    .arg(widget->minimumSizeHint().width())));
        }
        speak(QStringLiteral("en"));
    }

    void isMirroredForRightToLeft_data() { addPages(); }
    void isMirroredForRightToLeft()
    {
        QFETCH(int, page);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        {
            MainWindow window(*m_app);
            const QWidget& shown = show(window, page);
            const auto& rail = namedChild<QListWidget>(window, QStringLiteral("navigationRail"));
            const auto left = [&window](const QWidget& widget) {
                return widget.mapTo(&window, QPoint()).x();
            };
            QVERIFY(left(rail) >= left(shown) + shown.width());
            for (const QWidget* widget : shownTexts(window))
                QVERIFY2(widget->width() >= widget->minimumSizeHint().width() - 1,
                         qPrintable(described(*widget)));
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    static constexpr int PageCount = 8;
    static constexpr QSize Size{1280, 800};

    static void addPages()
    {
        QTest::addColumn<int>("page");
        for (const char* page :
             {"discover", "movies", "ratings", "together", "train", "experiments", "inside", "data"}) {
            static int number = 0;
            QTest::newRow(page) << number++ % PageCount;
        }
    }

    void addASecondPerson()
    {
        const qint64 me = m_app->profiles.current().id;
        m_app->profiles.choose(m_app->profiles.create(QStringLiteral("Ada")).id);
        m_app.ratePopularMovies(4);
        m_app->profiles.choose(me);
    }

    static const QWidget& show(MainWindow& window, int page)
    {
        window.resize(Size);
        window.show();
        namedChild<QListWidget>(window, QStringLiteral("navigationRail")).setCurrentRow(page);
        (void)QTest::qWaitFor([] { return test::isIdle(); }, test::Patience);
        return *namedChild<QStackedWidget>(window, QStringLiteral("pages")).currentWidget();
    }

    OpenApplication m_app;
};

AUTOREC_TEST(AccessibilityTest);
#include "tst_accessibility.moc"

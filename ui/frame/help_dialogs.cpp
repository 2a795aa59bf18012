// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/help_dialogs.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>

namespace autorec {
namespace {

struct Shortcut
{
    const char* keys;
    const char* effect;
};

constexpr Shortcut Shortcuts[] = {
    {QT_TRANSLATE_NOOP("shortcuts", "1 … 9, 0"),
     QT_TRANSLATE_NOOP("shortcuts", "Give the selected film ½ … 4½, 5 stars")},
    {QT_TRANSLATE_NOOP("shortcuts", "Delete, Backspace"),
     QT_TRANSLATE_NOOP("shortcuts", "Take the rating back")},
    {QT_TRANSLATE_NOOP("shortcuts", "Ctrl+D"),
     QT_TRANSLATE_NOOP("shortcuts", "Put the film on the watchlist, or take it off")},
    {QT_TRANSLATE_NOOP("shortcuts", "Ctrl+H"),
     QT_TRANSLATE_NOOP("shortcuts", "Leave the film out of lists, or let it in again")},
    {QT_TRANSLATE_NOOP("shortcuts", "Ctrl+F"), QT_TRANSLATE_NOOP("shortcuts", "Search")},
    {QT_TRANSLATE_NOOP("shortcuts", "Down, Enter"),
     QT_TRANSLATE_NOOP("shortcuts", "From the search to the first film found")},
    {QT_TRANSLATE_NOOP("shortcuts", "Ctrl+T, Ctrl+G"),
     QT_TRANSLATE_NOOP("shortcuts", "Show the films as a table, as cards")},
    {QT_TRANSLATE_NOOP("shortcuts", "Ctrl+I"),
     QT_TRANSLATE_NOOP("shortcuts", "Why the film is in the list, and what if")},
    {QT_TRANSLATE_NOOP("shortcuts", "Esc"), QT_TRANSLATE_NOOP("shortcuts", "End a what-if")},
    {QT_TRANSLATE_NOOP("shortcuts", "F3"), QT_TRANSLATE_NOOP("shortcuts", "Models side by side")},
    {QT_TRANSLATE_NOOP("shortcuts", "Alt+Up, Alt+Down"),
     QT_TRANSLATE_NOOP("shortcuts", "Train it earlier or later in the queue")},
    {QT_TRANSLATE_NOOP("shortcuts", "Ctrl+E"), QT_TRANSLATE_NOOP("shortcuts", "Export the list")},
    {QT_TRANSLATE_NOOP("shortcuts", "Ctrl+O"), QT_TRANSLATE_NOOP("shortcuts", "Open a data set")},
    {QT_TRANSLATE_NOOP("shortcuts", "Ctrl+Z, Ctrl+Shift+Z"), QT_TRANSLATE_NOOP("shortcuts", "Undo, redo")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("shortcuts", text);
}

} // namespace

void showShortcuts(int pages, QWidget* window)
{
    auto* dialog = named(new QDialog(window), "shortcutsDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("autorec", "Keyboard Shortcuts"));
    auto* form = new QFormLayout;
    const auto add = [&](const QString& keys, const QString& effect) {
        form->addRow(makeLabel(dialog, {}, Look::Heading, keys), new QLabel(effect, dialog));
    };
    add(QCoreApplication::translate("shortcuts", "Ctrl+1 … Ctrl+%1").arg(pages),
        QCoreApplication::translate("shortcuts", "Go to a page"));
    for (const Shortcut& shortcut : Shortcuts)
        add(translated(shortcut.keys), translated(shortcut.effect));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    fill(new QVBoxLayout(dialog), {form, buttons});
    dialog->open();
}

void showAbout(QWidget* window)
{
    auto* box = named(new QMessageBox(window), "aboutBox");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::translate("autorec", "About AutoRec Explorer"));
    const int side = window->style()->pixelMetric(QStyle::PM_MessageBoxIconSize);
    box->setIconPixmap(QApplication::windowIcon().pixmap(QSize(side, side), window->devicePixelRatioF()));
    box->setText(QCoreApplication::translate("autorec", "<b>AutoRec Explorer %1</b>")
                     .arg(QApplication::applicationVersion()));
    box->setInformativeText(
        QCoreApplication::translate(
            "autorec",
            "Explore movie recommendations made by autoencoders.<br><br>"
            "Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). "
            "It comes without any warranty.<br><br>Made with Qt %1.")
            .arg(QString::fromLatin1(qVersion())));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace autorec

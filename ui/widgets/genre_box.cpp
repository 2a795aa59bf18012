#include "ui/widgets/genre_box.h"

#include <QSignalBlocker>

#include <algorithm>

namespace autorec {

GenreBox::GenreBox(QWidget* parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("genre"));
    setAccessibleName(tr("Genre"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setGenres({});
}

void GenreBox::setGenres(const std::vector<std::string>& genres)
{
    const QSignalBlocker blocker(this);
    const QString chosen = currentIndex() > 0 ? currentText() : QString();
    clear();
    addItem(tr("All genres"));
    for (const std::string& genre : genres)
        addItem(QString::fromStdString(genre));
    setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : findText(chosen)));
}

std::string GenreBox::genre() const
{
    return currentIndex() > 0 ? currentText().toStdString() : std::string();
}

} // namespace autorec

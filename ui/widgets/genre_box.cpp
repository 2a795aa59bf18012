// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/genre_box.h"

#include "ui/text/format.h"
#include "ui/widgets/named.h"

#include <QSignalBlocker>

#include <algorithm>

namespace autorec {

GenreBox::GenreBox(QWidget* parent)
    : QComboBox(parent)
{
    named(this, "genre", tr("Genre"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setGenres({});
}

void GenreBox::setGenres(const std::vector<std::string>& genres)
{
    const QSignalBlocker blocker(this);
    const QString chosen = currentData().toString();
    clear();
    addItem(tr("All genres"), QString());
    for (const std::string& genre : genres)
        addItem(genreName(genre), QString::fromStdString(genre));
    setCurrentIndex(std::max(0, findData(chosen)));
}

std::string GenreBox::genre() const
{
    return currentData().toString().toStdString();
}

} // namespace autorec

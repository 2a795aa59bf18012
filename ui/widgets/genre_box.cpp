// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/genre_box.h"

#include "app/services/settings.h"
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
    connect(this, &QComboBox::currentIndexChanged, this, [this] { m_chosen = currentData().toString(); });
    setGenres({});
}

void GenreBox::remember(Settings& settings, const QString& name)
{
    m_chosen = QString::fromUtf8(settings.state(name));
    connect(this, &QComboBox::currentIndexChanged, this,
            [this, &settings, name] { settings.setState(name, m_chosen.toUtf8()); });
}

void GenreBox::setGenres(const std::vector<std::string>& genres)
{
    const QSignalBlocker blocker(this);
    clear();
    addItem(tr("All genres"), QString());
    for (const std::string& genre : genres)
        addItem(genreName(genre), QString::fromStdString(genre));
    setCurrentIndex(std::max(0, findData(m_chosen)));
}

std::string GenreBox::genre() const
{
    return currentData().toString().toStdString();
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/entry_kind.h"

#include "app/search/film_key.h"

#include <QStringList>

#include <algorithm>

namespace autorec {

namespace {

bool containsAny(const QString& text, const char* parts)
{
    const QStringList all = QString::fromUtf8(parts).split(u' ');
    return std::any_of(all.begin(), all.end(), [&text](const QString& part) { return text.contains(part); });
}

bool isAny(const QString& text, const char* words)
{
    return QString::fromUtf8(words).split(u' ').contains(text);
}

} // namespace

EntryKind entryKind(std::string_view type)
{
    // Folded text has no marks: й is written и here.
    const QString name =
        foldedText(QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size()))).remove(u' ');
    if (containsAny(name, "episod epizod folge aflevering avsnitt odcinek bolum эпизод серия "
                          "エピソード 剧集 एपिसोड") ||
        isAny(name, "season saison staffel stagione temporada sezon seizoen сезон"))
        return EntryKind::Part;
    if (containsAny(name, "game videospiel gioco juego jeu jogo tvspel videospel datorspel игра podcast "
                          "musicvideo ゲーム") ||
        isAny(name, "gra oyun person album artist"))
        return EntryKind::Other;
    if (containsAny(name, "seri сериал tvshow シリーズ 电视剧") ||
        isAny(name, "show shows tv dizi anime series"))
        return EntryKind::Series;
    return EntryKind::Film;
}

} // namespace autorec

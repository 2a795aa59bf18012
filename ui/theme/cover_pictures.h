// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/film_index.h"

#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QSize>
#include <QThread>
#include <QTimer>

#include <vector>

namespace autorec {

class MetadataService;

/// Real pictures in the place of drawn covers. Whoever paints a film asks for its picture, and so says that
/// the film is shown: its picture is read on a thread of its own, what was asked for last first, and TMDB is
/// asked for it if the person uses it. Pictures are kept in Qt's QPixmapCache, which is bounded. For the
/// thread of the window; nothing waits.
class CoverPictures : public QObject
{
    Q_OBJECT

public:
    explicit CoverPictures(MetadataService& metadata, QObject* parent = nullptr);
    ~CoverPictures() override;

    /// The film's picture at `size`, for a screen with that many pixels to a point, with round corners. Until
    /// it is read, the one of another size that was read before. Null if there is none, or not yet.
    QPixmap pixmap(MovieIndex movie, const QSize& size, qreal pixelRatio);

Q_SIGNALS:
    /// Pictures were read, or others are known: covers want to be painted again. A few times a second at
    /// most.
    void changed();

    /// For the thread of the pictures only.
    void readRequested(const QString& path, const QSize& pixels);

private:
    struct Order
    {
        QString path;
        QSize pixels;
    };

    void forget();
    void changeSoon();
    void order(const QString& path, const QSize& pixels);
    void readNext();
    void keep(const QString& path, const QSize& pixels, const QImage& picture);
    QPixmap otherSize(const QString& path, const QSize& size, qreal pixelRatio) const;

    MetadataService& m_metadata;
    std::vector<Order> m_orders;      ///< the last is read first
    QSet<QString> m_ordered;          ///< their keys, and that of the one that is being read
    QHash<QString, QString> m_newest; ///< by path: the key of what was read last
    QSet<QString> m_unreadable;       ///< paths
    bool m_isReading = false;
    QTimer m_untilChanged; ///< pictures arrive one after another, and are painted together
    QThread m_thread;
};

} // namespace autorec

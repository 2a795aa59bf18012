// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/cover_pictures.h"

#include "app/services/metadata_service.h"
#include "ui/theme/picture_reader.h"

#include <QPixmapCache>

#include <utility>

namespace autorec {
namespace {

/// More than a screen of cards; the person has scrolled past those that are dropped.
constexpr std::size_t MostOrders = 150;
constexpr int PaintingPauseMs = 40;

QString keyOf(const QString& path, const QSize& pixels)
{
    return QStringLiteral("picture %1x%2 %3")
        .arg(QString::number(pixels.width()), QString::number(pixels.height()), path);
}

} // namespace

CoverPictures::CoverPictures(MetadataService& metadata, QObject* parent)
    : QObject(parent)
    , m_metadata(metadata)
{
    auto* reader = new PictureReader;
    reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, reader, &QObject::deleteLater);
    connect(this, &CoverPictures::readRequested, reader, &PictureReader::read);
    connect(reader, &PictureReader::finished, this, &CoverPictures::keep);
    connect(&metadata, &MetadataService::changed, this, &CoverPictures::forget);
    connect(&metadata, &MetadataService::filmChanged, this, &CoverPictures::changeSoon);
    m_untilChanged.setSingleShot(true);
    m_untilChanged.setInterval(PaintingPauseMs);
    connect(&m_untilChanged, &QTimer::timeout, this, &CoverPictures::changed);
    m_thread.setObjectName(QStringLiteral("pictures"));
    m_thread.start(QThread::LowPriority);
}

CoverPictures::~CoverPictures()
{
    m_thread.quit();
    m_thread.wait();
}

QPixmap CoverPictures::pixmap(MovieIndex movie, const QSize& size, qreal pixelRatio)
{
    m_metadata.want(movie);
    const QString path = m_metadata.picture(movie);
    if (path.isEmpty() || size.isEmpty() || m_unreadable.contains(path))
        return {};
    const QSize pixels = (QSizeF(size) * pixelRatio).toSize();
    QPixmap pixmap;
    if (QPixmapCache::find(keyOf(path, pixels), &pixmap)) {
        pixmap.setDevicePixelRatio(pixelRatio);
        return pixmap;
    }
    order(path, pixels);
    return otherSize(path, size, pixelRatio);
}

/// So that covers do not flicker while the window is made larger.
QPixmap CoverPictures::otherSize(const QString& path, const QSize& size, qreal pixelRatio) const
{
    QPixmap pixmap;
    if (!QPixmapCache::find(m_newest.value(path), &pixmap))
        return {};
    pixmap =
        pixmap.scaled((QSizeF(size) * pixelRatio).toSize(), Qt::IgnoreAspectRatio, Qt::FastTransformation);
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

void CoverPictures::forget()
{
    for (const Order& order : m_orders)
        m_ordered.remove(keyOf(order.path, order.pixels));
    m_orders.clear();
    m_unreadable.clear();
    changeSoon();
}

void CoverPictures::changeSoon()
{
    if (!m_untilChanged.isActive())
        m_untilChanged.start();
}

void CoverPictures::order(const QString& path, const QSize& pixels)
{
    const QString key = keyOf(path, pixels);
    if (m_ordered.contains(key))
        return;
    m_ordered.insert(key);
    m_orders.push_back({path, pixels});
    if (m_orders.size() > MostOrders) {
        m_ordered.remove(keyOf(m_orders.front().path, m_orders.front().pixels));
        m_orders.erase(m_orders.begin());
    }
    readNext();
}

void CoverPictures::readNext()
{
    if (m_isReading || m_orders.empty())
        return;
    m_isReading = true;
    const Order next = m_orders.back();
    m_orders.pop_back();
    Q_EMIT readRequested(next.path, next.pixels);
}

void CoverPictures::keep(const QString& path, const QSize& pixels, const QImage& picture)
{
    const QString key = keyOf(path, pixels);
    m_isReading = false;
    m_ordered.remove(key);
    if (picture.isNull()) {
        m_unreadable.insert(path);
    } else {
        QPixmapCache::insert(key, QPixmap::fromImage(picture));
        m_newest.insert(path, key);
        changeSoon();
    }
    readNext();
}

} // namespace autorec

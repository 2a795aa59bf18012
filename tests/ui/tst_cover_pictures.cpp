// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/metadata_service.h"
#include "app/services/settings.h"
#include "tests/app/support/small_films.h"
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/painted_picture.h"
#include "ui/theme/cover_painter.h"
#include "ui/theme/cover_pictures.h"
#include "ui/theme/picture_reader.h"
#include "ui/widgets/cover_label.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPixmapCache>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;

namespace {

constexpr QSize Size(100, 148);

/// Of the picture's middle.
QColor middleOf(const QImage& image)
{
    return image.pixelColor(image.rect().center());
}

bool isLike(const QColor& one, const QColor& other)
{
    constexpr int Tolerance = 12; // JPEG
    return std::abs(one.red() - other.red()) < Tolerance &&
           std::abs(one.green() - other.green()) < Tolerance &&
           std::abs(one.blue() - other.blue()) < Tolerance;
}

} // namespace

/// Real pictures in the place of drawn covers.
class CoverPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QPixmapCache::clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("window.ini")));
        m_metadata =
            std::make_unique<MetadataService>(*m_settings, m_folder->filePath(QStringLiteral("cache")));
        m_metadata->setDataset(m_films);
    }
    void cleanup()
    {
        m_metadata.reset();
        m_settings.reset();
    }
    void readsInTheShapeOfACover_data();
    void readsInTheShapeOfACover();
    void refusesWhatIsNoPicture_data();
    void refusesWhatIsNoPicture();
    void replaceDrawnCovers();
    void otherSizesAreShownMeanwhile();
    void unreadablePicturesLeaveDrawnCovers();
    void labelsFollow();

private:
    /// Keeps a picture of the first film and waits until it is known.
    void addPicture(const QByteArray& content)
    {
        const FilmKey& film = m_films->films.key(m_movie);
        const QString pictures = m_folder->filePath(QStringLiteral("pictures"));
        QVERIFY(QDir().mkpath(pictures));
        QFile file(QDir(pictures).filePath(QStringLiteral("%1 (%2).png").arg(film.title).arg(film.year)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        m_metadata->setPictureFolder(pictures);
        TRY_VERIFY(!m_metadata->picture(m_movie).isEmpty());
    }
    static QByteArray png(const QColor& color)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        stripedPicture({200, 300}, {color}).save(&buffer, "PNG");
        return bytes;
    }

    const LoadedDatasetPtr m_films = test::openedSmallFilms();
    MovieIndex m_movie{0};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MetadataService> m_metadata;
};

void CoverPicturesTest::readsInTheShapeOfACover_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("ending");
    QTest::newRow("poster") << QSize(400, 600) << QStringLiteral("png");
    QTest::newRow("large") << QSize(2000, 3000) << QStringLiteral("jpg");
    QTest::newRow("wide") << QSize(900, 300) << QStringLiteral("png");
    QTest::newRow("small") << QSize(30, 20) << QStringLiteral("png");
    QTest::newRow("wrong ending") << QSize(400, 600) << QStringLiteral("webp");
}

/// The middle of a wide picture is shown.
void CoverPicturesTest::readsInTheShapeOfACover()
{
    QFETCH(QSize, size);
    QFETCH(QString, ending);
    const QString path = m_folder->filePath(QStringLiteral("picture.") + ending);
    QVERIFY(
        stripedPicture(size, {Qt::red, Qt::green, Qt::blue}).save(path, ending == u"jpg" ? "JPG" : "PNG"));
    const QImage picture = readPicture(path, {200, 296});
    QCOMPARE(picture.size(), QSize(200, 296));
    QVERIFY(isLike(middleOf(picture), Qt::green));
    QCOMPARE(picture.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(picture.pixelColor(0, 150).alpha(), 255);
}

void CoverPicturesTest::refusesWhatIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("content");
    QByteArray wide; // only its first bytes say how large it is
    QBuffer buffer(&wide);
    stripedPicture({10, 10}, {Qt::red}).save(&buffer, "PNG");
    wide.replace(16, 8, QByteArray::fromHex("0000c3500000c350"));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("no picture");
    QTest::newRow("cut off") << png(Qt::red).left(60);
    QTest::newRow("50,000 pixels wide") << wide;
    QTest::newRow("20 MB") << png(Qt::red) + QByteArray(20'000'000, 'x');
}

void CoverPicturesTest::refusesWhatIsNoPicture()
{
    QFETCH(QByteArray, content);
    const QString path = m_folder->filePath(QStringLiteral("picture.jpg"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    QVERIFY(readPicture(path, {200, 296}).isNull());
    QVERIFY(readPicture(m_folder->filePath(QStringLiteral("missing.jpg")), {200, 296}).isNull());
}

void CoverPicturesTest::replaceDrawnCovers()
{
    CoverPictures pictures(*m_metadata);
    const CoverPainter painter(QApplication::font(), &pictures);
    const Cover cover{QStringLiteral("Film"), {}, {QStringLiteral("Horror")}, m_movie};
    const QImage drawn = painter.pixmap(cover, Size, 2.0).toImage();
    QCOMPARE(drawn, CoverPainter(QApplication::font()).pixmap(cover, Size, 2.0).toImage());

    addPicture(png(Qt::magenta));
    QSignalSpy changed(&pictures, &CoverPictures::changed);
    QVERIFY(painter.pixmap(cover, Size, 2.0).toImage() == drawn); // it is not waited for
    QVERIFY(test::caught(changed));
    const QPixmap shown = painter.pixmap(cover, Size, 2.0);
    QVERIFY(isLike(middleOf(shown.toImage()), Qt::magenta));
    QCOMPARE(shown.size(), Size * 2);
    QCOMPARE(shown.devicePixelRatio(), 2.0);

    Cover other = cover;
    other.movie = MovieIndex(1);
    QVERIFY(painter.pixmap(other, Size, 2.0).toImage() == drawn);
    m_metadata->setPictureFolder({});
    QVERIFY(painter.pixmap(cover, Size, 2.0).toImage() == drawn);
}

void CoverPicturesTest::otherSizesAreShownMeanwhile()
{
    addPicture(png(Qt::magenta));
    CoverPictures pictures(*m_metadata);
    TRY_VERIFY(!pictures.pixmap(m_movie, Size, 1.0).isNull());
    const QPixmap meanwhile = pictures.pixmap(m_movie, Size * 2, 1.0);
    QCOMPARE(meanwhile.size(), Size * 2);
    QVERIFY(isLike(middleOf(meanwhile.toImage()), Qt::magenta));
}

void CoverPicturesTest::unreadablePicturesLeaveDrawnCovers()
{
    addPicture("no picture");
    CoverPictures pictures(*m_metadata);
    QSignalSpy requested(&pictures, &CoverPictures::readRequested);
    for (int paint = 0; paint < 20; ++paint) {
        QVERIFY(pictures.pixmap(m_movie, Size, 1.0).isNull());
        QTest::qWait(5);
    }
    QCOMPARE(requested.size(), 1);
}

void CoverPicturesTest::labelsFollow()
{
    CoverPictures pictures(*m_metadata);
    CoverLabel label(7, nullptr);
    label.showPictures(pictures);
    label.setCover({QStringLiteral("Film"), {}, {QStringLiteral("Horror")}, m_movie});
    label.resize(label.sizeHint());
    label.show();
    QVERIFY(!isLike(middleOf(label.grab().toImage()), Qt::magenta));
    addPicture(png(Qt::magenta));
    TRY_VERIFY(isLike(middleOf(label.grab().toImage()), Qt::magenta));
}

AUTOREC_TEST(CoverPicturesTest);
#include "tst_cover_pictures.moc"

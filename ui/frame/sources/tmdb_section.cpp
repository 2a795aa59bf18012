// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/sources/tmdb_section.h"

#include "app/services/metadata_service.h"
#include "ui/widgets/film_facts_view.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/named.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace autorec {
namespace {

QString explanationOfTmdb()
{
    return TmdbSection::
        tr("Posters, directors, actors, running times, languages and what the film is about, from "
           "<a href=\"https://www.themoviedb.org\">The Movie Database (TMDB)</a>. Get a free <a "
           "href=\"https://www.themoviedb.org/settings/api\">API Read Access Token</a> there and paste it "
           "here. TMDB then sees which films you look at. %1")
            .arg(tmdbNotice());
}

QString stateText(TmdbState state)
{
    switch (state) {
    case TmdbState::Off:
        return TmdbSection::tr("Off: nothing is sent to TMDB.");
    case TmdbState::Asking:
        return TmdbSection::tr("Asking TMDB whether it accepts the token…");
    case TmdbState::On:
        return TmdbSection::tr("TMDB accepts the token. Films that you look at are asked for.");
    case TmdbState::Refused:
        return TmdbSection::tr(
            "TMDB does not accept the token. Copy it again, the whole of it, and test it.");
    case TmdbState::Unreachable:
        return TmdbSection::tr("TMDB cannot be reached. It is tried again in a while.");
    }
    return {};
}

} // namespace

TmdbSection::TmdbSection(MetadataService& metadata, const QString& settingsFile, QWidget* parent)
    : SourceSection(QStringLiteral("TMDB"), explanationOfTmdb(), parent)
    , m_metadata(metadata)
    , m_token(named(new QLineEdit(metadata.token(), this), "tmdbToken", tr("Your token for TMDB")))
    , m_test(makeButton("testTmdbToken", tr("Use and test"), tr("Use this token and test it")))
    , m_remove(makeButton("removeTmdbToken", tr("Remove"), tr("Remove the token and do not use TMDB")))
    , m_status(makeStatus("tmdbStatus"))
{
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("API Read Access Token"));
    addRow({m_token, m_test, m_remove});
    addWidget(m_status);
    addWidget(makeLabel(this, "tmdbTokenPlace", Look::Plain | Look::Wrapped | Look::Muted,
                        tr("The token is kept in %1, which only you can read. It is sent to TMDB only.")
                            .arg(QDir::toNativeSeparators(settingsFile))));
    const auto use = [this] { m_metadata.setToken(m_token->text()); };
    connect(m_test, &QPushButton::clicked, this, use);
    connect(m_token, &QLineEdit::returnPressed, this, use);
    connect(m_token, &QLineEdit::textChanged, this, &TmdbSection::showState);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_token->clear();
        m_metadata.setToken({});
        m_token->setFocus();
    });
    connect(&metadata, &MetadataService::tmdbStateChanged, this, &TmdbSection::showState);
    showState();
}

void TmdbSection::showState()
{
    m_status->setText(stateText(m_metadata.tmdbState()));
    m_test->setEnabled(!m_token->text().trimmed().isEmpty());
    m_remove->setEnabled(!m_metadata.token().isEmpty() || !m_token->text().isEmpty());
}

} // namespace autorec

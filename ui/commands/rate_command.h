#pragma once

#include "app/store/profile_store.h"

#include <QUndoCommand>

#include <optional>

namespace autorec {

/// Gives a film stars, or takes them back: "Rate Alien 4½".
class RateCommand : public QUndoCommand
{
public:
    RateCommand(ProfileStore& store, const FilmKey& film, std::optional<double> before,
                std::optional<double> after);

    void undo() override { m_store.rate(m_film, m_before); }
    void redo() override { m_store.rate(m_film, m_after); }

private:
    ProfileStore& m_store;
    FilmKey m_film;
    std::optional<double> m_before;
    std::optional<double> m_after;
};

} // namespace autorec

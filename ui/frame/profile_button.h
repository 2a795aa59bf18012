#pragma once

#include <QToolButton>

#include <functional>

namespace autorec {

class ProfileStore;

/// Whose ratings these are: names the profile in use; its menu switches, creates and renames profiles.
class ProfileButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ProfileButton(ProfileStore& profiles, QWidget* parent = nullptr);

private:
    void showCurrent();
    void fillMenu();
    void create();
    void rename();
    void askName(const QString& title, const QString& proposed,
                 const std::function<void(const QString&)>& take);

    ProfileStore& m_profiles;
};

} // namespace autorec

# SPDX-License-Identifier: GPL-3.0-or-later
# `cpack` makes a Debian package of what `cmake --install` installs.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME autorec-explorer)
set(CPACK_PACKAGE_CONTACT "The AutoRec Explorer authors <authors@autorec.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "explore movie recommendations made by autoencoders")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Rate films and watch a personal list change with every star, ask why a film
is in it, train autoencoder recommenders on MovieLens and Netflix ratings,
watch them learn and compare them honestly. The same engine runs without a
window as autorec.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
# Whatever the umask of whoever makes the package.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION video)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and translations are loaded at run time, where shlibdeps does not see them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-image-formats-plugins")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION TRUE)
include(CPack)

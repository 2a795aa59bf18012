# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the programs, and the files of the desktop, manual pages, completion and icons.
include(GNUInstallDirs)
set(linux ${PROJECT_SOURCE_DIR}/packaging/linux)
set(made ${PROJECT_BINARY_DIR}/installed)
set(documents ${CMAKE_INSTALL_DATADIR}/doc/autorec-explorer)
file(MAKE_DIRECTORY ${made})

install(TARGETS autorec autorec-explorer RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${linux}/autorec-explorer.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/autorec-explorer.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
        RENAME autorec-explorer.xml)
configure_file(${linux}/org.autorec.explorer.metainfo.xml.in ${made}/org.autorec.explorer.metainfo.xml @ONLY)
install(FILES ${made}/org.autorec.explorer.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
set(programIcon ${PROJECT_SOURCE_DIR}/resources/icons/autorec-explorer.svg)
set(modelIcon ${linux}/application-x-autorec-model.svg)
install(FILES ${programIcon} DESTINATION ${icons}/scalable/apps)
install(FILES ${modelIcon} DESTINATION ${icons}/scalable/mimetypes)

find_program(RSVG_CONVERT rsvg-convert)
find_program(GZIP gzip)
find_program(HELP2MAN help2man)
if(NOT RSVG_CONVERT OR NOT GZIP OR NOT HELP2MAN)
    message(STATUS "rsvg-convert, gzip or help2man is missing: no small icons and manual pages will be installed")
    return()
endif()

set(outputs "")

# Makes pictures of an icon in the usual sizes. Its kind is a folder of the icon theme: apps or mimetypes.
function(install_icon source kind)
    get_filename_component(name ${source} NAME_WE)
    foreach(size 16 22 24 32 48 64 128 256 512)
        set(png ${made}/${size}/${kind}/${name}.png)
        add_custom_command(OUTPUT ${png} DEPENDS ${source}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${made}/${size}/${kind}
            COMMAND ${RSVG_CONVERT} --width=${size} --height=${size} --output=${png} ${source})
        install(FILES ${png} DESTINATION ${icons}/${size}x${size}/${kind})
        list(APPEND outputs ${png})
    endforeach()
    set(outputs ${outputs} PARENT_SCOPE)
endfunction()
install_icon(${programIcon} apps)
install_icon(${modelIcon} mimetypes)

add_custom_command(OUTPUT ${made}/autorec.1.gz DEPENDS autorec
    COMMAND sh -c "\"$<TARGET_FILE:autorec>\" manual | ${GZIP} -9n > ${made}/autorec.1.gz" VERBATIM)
add_custom_command(OUTPUT ${made}/autorec DEPENDS autorec
    COMMAND sh -c "\"$<TARGET_FILE:autorec>\" completion > ${made}/autorec" VERBATIM)
set(help2man "QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 ${HELP2MAN} --no-info --name='explore movie recommendations'")
add_custom_command(OUTPUT ${made}/autorec-explorer.1.gz DEPENDS autorec-explorer
    COMMAND sh -c "${help2man} \"$<TARGET_FILE:autorec-explorer>\" | ${GZIP} -9n > ${made}/autorec-explorer.1.gz" VERBATIM)
# CMake takes the date from SOURCE_DATE_EPOCH if it is set, so that a package can be reproduced byte for byte.
string(TIMESTAMP changelogDate "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(${linux}/changelog.in ${made}/changelog @ONLY)
add_custom_command(OUTPUT ${made}/changelog.gz ${made}/CHANGELOG.md.gz
    DEPENDS ${made}/changelog ${PROJECT_SOURCE_DIR}/CHANGELOG.md
    COMMAND sh -c "${GZIP} -9nc ${made}/changelog > ${made}/changelog.gz"
    COMMAND sh -c "${GZIP} -9nc ${PROJECT_SOURCE_DIR}/CHANGELOG.md > ${made}/CHANGELOG.md.gz" VERBATIM)
add_custom_target(installed_files DEPENDS ${outputs} ${made}/autorec.1.gz ${made}/autorec ${made}/autorec-explorer.1.gz
                  ${made}/changelog.gz ${made}/CHANGELOG.md.gz)
install(FILES ${made}/autorec.1.gz ${made}/autorec-explorer.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/autorec DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${made}/changelog.gz ${made}/CHANGELOG.md.gz DESTINATION ${documents})
install(FILES ${linux}/copyright DESTINATION ${documents})

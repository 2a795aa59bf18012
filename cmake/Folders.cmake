# SPDX-License-Identifier: GPL-3.0-or-later
option(AUTOREC_BUNDLE_SOURCES "Compile twelve files of a folder as one, in a quarter of the time" OFF)

# These have compiler options of their own.
set(AUTOREC_UNBUNDLED
    core/base/build_info core/base/parallel core/kernels/kernels_baseline core/kernels/kernels_v3
    core/export/onnx_graph core/export/onnx_model)

# Replaces the .cpp files among `sources` by files that include twelve of them each. They name them as other files name
# headers, and not by their paths as CMake's own unity builds do, so that a compiler cache serves every clone.
function(autorec_bundle target sources)
    set(includes "")
    foreach(source IN LISTS ${sources})
        cmake_path(ABSOLUTE_PATH source OUTPUT_VARIABLE path)
        cmake_path(RELATIVE_PATH path BASE_DIRECTORY ${PROJECT_SOURCE_DIR})
        string(REGEX REPLACE "\\.cpp$" "" name ${path})
        if(NOT name STREQUAL path AND NOT name IN_LIST AUTOREC_UNBUNDLED)
            set_source_files_properties(${source} PROPERTIES HEADER_FILE_ONLY ON)
            list(APPEND includes "#include \"${path}\"\n")
        endif()
    endforeach()
    list(LENGTH includes count)
    set(first 0)
    while(first LESS count)
        list(SUBLIST includes ${first} 12 bundle)
        set(file ${CMAKE_CURRENT_BINARY_DIR}/${target}_${first}.cpp)
        list(JOIN bundle "" content)
        file(GENERATE OUTPUT ${file} CONTENT "${content}")
        set_source_files_properties(${file} PROPERTIES SKIP_AUTOMOC ON)
        target_sources(${target} PRIVATE ${file})
        math(EXPR first "${first} + 12")
    endwhile()
endfunction()

# Each folder of core, app and ui is a library of its own, and sees only the folders that it names and those below them:
# their headers are on its include path, and no others. A folder that reaches up, or sideways, does not compile.
#
#   autorec_folder(core/model USES core/data core/presets LIBRARIES ... PRIVATE_LIBRARIES ... SOURCES ...)
#
# makes autorec_core_model. USES and LIBRARIES are passed on to the folder's users, PRIVATE_LIBRARIES are not.
# Headers need not be named, but one with Q_OBJECT needs a .cpp file of its name, by which moc finds it.
function(autorec_folder folder)
    cmake_parse_arguments(arg "" "" "USES;LIBRARIES;PRIVATE_LIBRARIES;SOURCES" ${ARGN})
    string(REPLACE "/" "_" target autorec_${folder})
    list(TRANSFORM arg_USES REPLACE "/" "_")
    list(TRANSFORM arg_USES PREPEND autorec_)
    get_filename_component(parent ${folder} DIRECTORY)
    set(includes ${PROJECT_BINARY_DIR}/include/${target})
    file(MAKE_DIRECTORY ${includes}/${parent})
    if(NOT EXISTS ${includes}/${folder})
        file(CREATE_LINK ${PROJECT_SOURCE_DIR}/${folder} ${includes}/${folder} SYMBOLIC)
    endif()
    add_library(${target} STATIC ${arg_SOURCES})
    if(AUTOREC_BUNDLE_SOURCES)
        autorec_bundle(${target} arg_SOURCES)
    endif()
    target_include_directories(${target} PUBLIC ${includes})
    target_link_libraries(${target} PUBLIC autorec_flags ${arg_USES} ${arg_LIBRARIES} PRIVATE ${arg_PRIVATE_LIBRARIES})
endfunction()

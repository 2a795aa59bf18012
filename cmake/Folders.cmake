# SPDX-License-Identifier: GPL-3.0-or-later
# Release and sanitizer builds compile several files as one (CMAKE_UNITY_BUILD), which takes a quarter of the time. These
# share names with others of their folder and are compiled by themselves.
function(autorec_compile_alone)
    set(alone kernel_weights implicit_factor_model linear_movie_model bias_model lbfgs_solver weight_map rating_matrix
        presets/sweep /sweep.cpp
        ^sweep.cpp completed_model movie_code_model movies_route recommend_route similar_route
        run_table_csv run_table_model top_n_model rating_comparison rating_histogram duration_text run_text sweep_text
        taste_card_delegate unit_grid weight_histogram import_report_view library_panel source_panel)
    foreach(source ${ARGN})
        foreach(name ${alone})
            if(source MATCHES "${name}")
                set_source_files_properties(${source} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
            endif()
        endforeach()
    endforeach()
endfunction()

# Each folder of core and app is a library of its own, and sees only the folders that it names and those below them:
# their headers are on its include path, and no others. A folder that reaches up, or sideways, does not compile.
#
#   autorec_folder(core/model USES core/data core/presets LIBRARIES ... PRIVATE_LIBRARIES ... SOURCES ...)
#
# makes autorec_core_model. USES and LIBRARIES are passed on to the folder's users, PRIVATE_LIBRARIES are not.
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
    autorec_compile_alone(${arg_SOURCES})
    target_include_directories(${target} PUBLIC ${includes})
    target_link_libraries(${target} PUBLIC autorec_flags ${arg_USES} ${arg_LIBRARIES} PRIVATE ${arg_PRIVATE_LIBRARIES})
endfunction()

# SPDX-License-Identifier: GPL-3.0-or-later
# What the tests are labelled with; `ctest --label-regex LABEL` runs those of one label.
#   quick    the inner loop (packaging/test --quick): no real data and no trainings that take seconds
#   data     reads real ratings from AUTOREC_DATA_DIR
#   threads  threads meet in it; ThreadSanitizer runs these. ui_window is not among them: it starts no threads besides
#            those of its pages and services
#   timing   holds the program to a time; sanitizers do not run it
get_property(all DIRECTORY PROPERTY TESTS)

set(data app.tst_command_line app.tst_film_names app.tst_search_index core.tst_completed_model core.tst_rate_next
    core.tst_readers core.tst_recommenders core.tst_split core.tst_taste_clusters ui.ui_films)
set(timing ui.tst_event_loop_pause)
set(threads core.tst_parallel core.tst_determinism core.tst_training core.tst_checkpoint core.tst_dataset_builder
    core.tst_sources app.tst_task_runner app.tst_services app.tst_first_steps app.tst_model_comparison
    app.tst_model_import app.tst_training_queue app.tst_downloads app.tst_server app.tst_server_clients app.tst_what_if
    app.tst_metadata_service app.tst_settings ui.ui_films ui.ui_training ui.ui_runs)
set(slow app.tst_clock app.tst_comparison_commands app.tst_crash app.tst_download_command app.tst_first_steps
    app.tst_model_comparison app.tst_model_import app.tst_server_clients app.tst_services app.tst_training_command
    app.tst_training_queue core.tst_model_file core.tst_sources ui.ui_films ui.ui_runs ui.ui_tables ui.ui_training
    ui.ui_window ui.real_window ui.tst_event_loop_pause ui.tst_screenshots ui.tst_single_instance ui.tst_surroundings)
set(quick ${all})
list(REMOVE_ITEM quick ${data} ${slow})

foreach(test ${data} ${timing} ${threads} ${slow})
    if(NOT TEST ${test} AND NOT test STREQUAL ui.real_window) # which needs Xvfb and openbox
        message(FATAL_ERROR "tests/labels.cmake: there is no test ${test}")
    endif()
endforeach()
foreach(label quick data threads timing)
    foreach(test ${${label}})
        set_property(TEST ${test} APPEND PROPERTY LABELS ${label})
    endforeach()
endforeach()
set_property(TEST ${timing} PROPERTY RUN_SERIAL ON)
# The longest begins first, so that it does not run alone at the end.
set_property(TEST ui.ui_training PROPERTY COST 1000)

# `--target tests_threads` builds what ThreadSanitizer runs, and no other test.
add_custom_target(tests_threads)
list(TRANSFORM threads REPLACE "^[a-z]+\\." "" OUTPUT_VARIABLE programs)
add_dependencies(tests_threads ${programs} autorec)

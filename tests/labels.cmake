# SPDX-License-Identifier: GPL-3.0-or-later
# What the tests are labelled with:
#   quick    the inner loop: no real data, no other process, seconds at most; packaging/test --quick
#   data     reads real ratings from AUTOREC_DATA_DIR
#   threads  has threads that meet; what ThreadSanitizer runs
#   timing   holds the program to a time; never under a sanitizer
set(data app.tst_command_line core.tst_completed_model core.tst_rate_next core.tst_readers core.tst_recommenders
    core.tst_split core.tst_taste_clusters ui.ui_films)
set(timing ui.tst_event_loop_pause)

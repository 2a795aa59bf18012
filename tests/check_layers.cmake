# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a file passes 500 lines or reaches up a layer.
file(GLOB_RECURSE sources ${SOURCE}/core/*.h ${SOURCE}/core/*.cpp ${SOURCE}/app/*.h ${SOURCE}/app/*.cpp
     ${SOURCE}/ui/*.h ${SOURCE}/ui/*.cpp ${SOURCE}/tests/*.h ${SOURCE}/tests/*.cpp)
set(faults "")

function(forbid layer pattern reason)
    foreach(source ${sources})
        file(RELATIVE_PATH path ${SOURCE} ${source})
        if(path MATCHES "^${layer}/")
            file(STRINGS ${source} hits REGEX "^#include ${pattern}")
            if(hits)
                set(faults "${faults}${path}: ${reason}: ${hits}\n" PARENT_SCOPE)
                return()
            endif()
        endif()
    endforeach()
endfunction()

forbid(core "<Q" "core includes Qt")
forbid(core "\"(app|ui)/" "core reaches up")
forbid(app "\"ui/" "app reaches up")
forbid(app "<(QtWidgets|QWidget|QMainWindow|QDialog)" "app includes widgets")
forbid(ui "<(Eigen|unsupported/Eigen)" "ui includes Eigen")

foreach(source ${sources})
    file(READ ${source} content)
    string(REGEX MATCHALL "\n" newlines "${content}")
    list(LENGTH newlines lines)
    if(lines GREATER 500)
        file(RELATIVE_PATH path ${SOURCE} ${source})
        string(APPEND faults "${path}: ${lines} lines; split it in two\n")
    endif()
endforeach()

if(faults)
    message(FATAL_ERROR "${faults}")
endif()

# SPDX-License-Identifier: GPL-3.0-or-later
# The versions are those of Debian 12. Debian 13 has newer ones, which work too.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Charts Sql Network Svg Test LinguistTools)
find_package(Eigen3 3.4 REQUIRED NO_MODULE)
# Eigen cuts long sums so that the parts fit into the processor's caches. It shall not ask the processor for their
# sizes, or models would come out with other bits on another machine. These are the smallest in use.
target_compile_definitions(Eigen3::Eigen INTERFACE EIGEN_NO_CPUID EIGEN_DEFAULT_L1_CACHE_SIZE=32768
    EIGEN_DEFAULT_L2_CACHE_SIZE=262144 EIGEN_DEFAULT_L3_CACHE_SIZE=2097152)
find_package(TBB REQUIRED)
find_package(LibArchive REQUIRED)
find_package(LibXml2 2.9 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(CLI11 2.1 REQUIRED)
find_package(Boost 1.74 CONFIG REQUIRED) # Beast and Asio, which are headers only
find_package(benchmark 1.7 QUIET) # for tests/bench only
qt_standard_project_setup()

# libLBFGS, uchardet and xxHash come with neither a CMake package nor an imported target in Debian 12.
find_path(LBFGS_INCLUDE_DIR lbfgs.h REQUIRED)
find_library(LBFGS_LIBRARY lbfgs REQUIRED)
add_library(LBFGS::LBFGS UNKNOWN IMPORTED)
set_target_properties(LBFGS::LBFGS PROPERTIES
    IMPORTED_LOCATION ${LBFGS_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${LBFGS_INCLUDE_DIR})

find_path(UCHARDET_INCLUDE_DIR uchardet.h PATH_SUFFIXES uchardet REQUIRED)
find_library(UCHARDET_LIBRARY uchardet REQUIRED)
add_library(uchardet::uchardet UNKNOWN IMPORTED)
set_target_properties(uchardet::uchardet PROPERTIES
    IMPORTED_LOCATION ${UCHARDET_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${UCHARDET_INCLUDE_DIR})

find_path(XXHASH_INCLUDE_DIR xxhash.h REQUIRED)
find_library(XXHASH_LIBRARY xxhash REQUIRED)
add_library(xxHash::xxHash UNKNOWN IMPORTED)
set_target_properties(xxHash::xxHash PROPERTIES
    IMPORTED_LOCATION ${XXHASH_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${XXHASH_INCLUDE_DIR})

# ONNX's own package names protobuf's library without looking for it.
find_package(Protobuf 3.21 REQUIRED)
find_package(ONNX 1.12 REQUIRED)
# Its targets have a namespace since version 1.14 (Debian 13), and none before (Debian 12).
if(NOT TARGET ONNX::onnx)
    add_library(ONNX::onnx ALIAS onnx)
endif()

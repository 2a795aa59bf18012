find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Charts Sql Network Svg Test)
find_package(Eigen3 3.4 REQUIRED NO_MODULE)
find_package(TBB REQUIRED)
find_package(LibArchive REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(CLI11 2.1 REQUIRED)
find_package(benchmark 1.7 QUIET) # for autorec_bench_kernels only
qt_standard_project_setup()

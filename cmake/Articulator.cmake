# SPDX-License-Identifier: Apache-2.0
# The four shapes of a target. CMake files elsewhere are lists in these shapes.

# articulator_library(NAME SOURCES … HEADERS … [INTERNAL headers …] PUBLIC … PRIVATE …)
# Public headers are forwarded into a directory that only linkers of the library see: what is not linked cannot be included.
# Internal headers are forwarded for the library itself (and for its own tests, which add the directory include/NAME-internal).
function(articulator_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;HEADERS;INTERNAL;PUBLIC;PRIVATE" ${ARGN})
  set(target articulator_${name})
  add_library(${target} STATIC ${arg_SOURCES} ${arg_HEADERS} ${arg_INTERNAL})
  add_library(Articulator::${name} ALIAS ${target})
  get_filename_component(prefix ${CMAKE_CURRENT_SOURCE_DIR} NAME)
  set(gate ${CMAKE_BINARY_DIR}/include/${name})
  foreach(header IN LISTS arg_HEADERS)
    file(CONFIGURE OUTPUT ${gate}/${prefix}/${header} CONTENT "#include \"${CMAKE_CURRENT_SOURCE_DIR}/${header}\"\n")
  endforeach()
  foreach(header IN LISTS arg_INTERNAL)
    file(CONFIGURE OUTPUT ${gate}-internal/${prefix}/${header} CONTENT "#include \"${CMAKE_CURRENT_SOURCE_DIR}/${header}\"\n")
  endforeach()
  target_include_directories(${target} PUBLIC ${gate} PRIVATE ${gate}-internal)
  target_link_libraries(${target} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE} articulator_strictness)
endfunction()

# articulator_plugin(NAME SOURCES … PRIVATE …): a module loaded at run time from the folder "adapters" beside the programs.
function(articulator_plugin name)
  cmake_parse_arguments(arg "" "" "SOURCES;PRIVATE" ${ARGN})
  add_library(articulator_${name} MODULE ${arg_SOURCES})
  target_link_libraries(articulator_${name} PRIVATE ${arg_PRIVATE} articulator_strictness)
  set_target_properties(articulator_${name} PROPERTIES PREFIX "" OUTPUT_NAME ${name}
    LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin/adapters)
endfunction()

# articulator_program(NAME SOURCES … PRIVATE …): an executable in bin/.
function(articulator_program name)
  cmake_parse_arguments(arg "" "" "SOURCES;PRIVATE" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE ${arg_PRIVATE} articulator_strictness)
  target_compile_definitions(${name} PRIVATE ARTICULATOR_VERSION="${PROJECT_VERSION}")
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
endfunction()

# articulator_test(NAME [SOURCES …] LIBRARIES … [LABELS …] [TIMEOUT s] [DEPENDS targets]): tst_NAME.cpp is the test's main file.
function(articulator_test name)
  cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LIBRARIES;LABELS;DEPENDS" ${ARGN})
  add_executable(tst_${name} tst_${name}.cpp ${arg_SOURCES})
  target_link_libraries(tst_${name} PRIVATE ${arg_LIBRARIES} Qt6::Test articulator_strictness)
  target_compile_definitions(tst_${name} PRIVATE
    ARTICULATOR_SOURCE_DIR="${PROJECT_SOURCE_DIR}" ARTICULATOR_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  if(arg_DEPENDS)
    add_dependencies(tst_${name} ${arg_DEPENDS})
  endif()
  add_test(NAME ${name} COMMAND tst_${name})
  set_property(TEST ${name} PROPERTY ENVIRONMENT QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8)
  if(arg_LABELS)
    set_property(TEST ${name} PROPERTY LABELS ${arg_LABELS})
  endif()
  if(arg_TIMEOUT)
    set_property(TEST ${name} PROPERTY TIMEOUT ${arg_TIMEOUT})
  endif()
endfunction()

# articulator_bench(NAME LIBRARIES …): bench_NAME.cpp prints the ratio of a promised figure to its comparator.
function(articulator_bench name)
  cmake_parse_arguments(arg "" "" "SOURCES;LIBRARIES" ${ARGN})
  if(ARTICULATOR_BENCHMARKS)
    add_executable(bench_${name} bench_${name}.cpp ${arg_SOURCES})
    target_link_libraries(bench_${name} PRIVATE ${arg_LIBRARIES} benchmark::benchmark articulator_strictness)
    target_compile_options(bench_${name} PRIVATE -O2)
    set_target_properties(bench_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bench)
  endif()
endfunction()

# SPDX-License-Identifier: Apache-2.0
# One target says how strictly everything is compiled; every library, program and test links it.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Dev CACHE STRING "" FORCE)
endif()
set(CMAKE_CXX_FLAGS_DEV "-O1 -g1 -D_GLIBCXX_ASSERTIONS")
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection")

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(articulator_strictness INTERFACE)
target_compile_options(articulator_strictness INTERFACE
  -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2
  -Wimplicit-fallthrough -Wnull-dereference -Wno-error=null-dereference)
target_compile_definitions(articulator_strictness INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_link_options(articulator_strictness INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,--as-needed)

set(ARTICULATOR_SANITIZE "" CACHE STRING "Sanitizers, as the compiler's -fsanitize= takes them")
if(ARTICULATOR_SANITIZE)
  target_compile_options(articulator_strictness INTERFACE -fsanitize=${ARTICULATOR_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(articulator_strictness INTERFACE -fsanitize=${ARTICULATOR_SANITIZE})
endif()

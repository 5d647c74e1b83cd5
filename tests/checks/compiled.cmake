# Every public header compiles alone.
file(GLOB_RECURSE public_headers CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/include
     ${PROJECT_SOURCE_DIR}/include/genauth/*.hpp)
set(header_sources "")
foreach(header IN LISTS public_headers)
  string(MAKE_C_IDENTIFIER ${header} name)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/headers/${name}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "#include <${header}>\n#include <${header}>\n")
  list(APPEND header_sources ${source})
endforeach()
add_library(header_checks OBJECT ${header_sources})
set_target_properties(header_checks PROPERTIES UNITY_BUILD OFF)
genauth_target_defaults(header_checks)
target_link_libraries(header_checks PRIVATE genauth::genauth)

# Every C++ block of the README compiles.
if(GENAUTH_BUILD_EMULATOR)
  set(snippets ${CMAKE_CURRENT_BINARY_DIR}/readme)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/README.md
               ${CMAKE_CURRENT_SOURCE_DIR}/checks/readme.py)
  execute_process(
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/checks/readme.py ${PROJECT_SOURCE_DIR}/README.md ${snippets}
    OUTPUT_VARIABLE snippet_sources COMMAND_ERROR_IS_FATAL ANY)
  add_library(readme_snippets OBJECT ${snippet_sources})
  genauth_target_defaults(readme_snippets)
  target_link_libraries(readme_snippets PRIVATE test_support genauth::emulator)
endif()

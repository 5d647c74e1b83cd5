# The installed library, found in the three ways that users find it.
if(GENAUTH_INSTALL AND GENAUTH_BUILD_EMULATOR)
  set(prefix ${CMAKE_CURRENT_BINARY_DIR}/installed)
  add_test(NAME package.install COMMAND ${CMAKE_COMMAND} --install ${PROJECT_BINARY_DIR} --prefix ${prefix})
  set_tests_properties(package.install PROPERTIES FIXTURES_SETUP installed)

  add_test(NAME package.find_package
    COMMAND ${CMAKE_CTEST_COMMAND} --build-and-test
      ${CMAKE_CURRENT_SOURCE_DIR}/package/find_package ${CMAKE_CURRENT_BINARY_DIR}/package/find_package
      --build-generator ${CMAKE_GENERATOR}
      --build-options -DCMAKE_PREFIX_PATH=${prefix} -DCMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER}
      --test-command consumer)
  add_test(NAME package.pkg_config
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/package/pkg_config/build_and_run ${prefix} ${CMAKE_INSTALL_LIBDIR}
      ${CMAKE_CXX_COMPILER} ${CMAKE_CURRENT_BINARY_DIR}/package/pkg_config)
  set_tests_properties(package.find_package package.pkg_config PROPERTIES FIXTURES_REQUIRED installed)

  add_test(NAME package.add_subdirectory
    COMMAND ${CMAKE_CTEST_COMMAND} --build-and-test
      ${CMAKE_CURRENT_SOURCE_DIR}/package/add_subdirectory ${CMAKE_CURRENT_BINARY_DIR}/package/add_subdirectory
      --build-generator ${CMAKE_GENERATOR}
      --build-options -DGENAUTH_SOURCE=${PROJECT_SOURCE_DIR} -DCMAKE_BUILD_TYPE=Debug
        -DCMAKE_CXX_FLAGS=${CMAKE_CXX_FLAGS} -DCMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER}
        -DCMAKE_COMPILE_WARNING_AS_ERROR=${CMAKE_COMPILE_WARNING_AS_ERROR}
      --build-target consumer
      --test-command consumer)
  set_tests_properties(package.add_subdirectory package.find_package package.pkg_config PROPERTIES TIMEOUT 1800)
endif()

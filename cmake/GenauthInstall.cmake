# install(), find_package(genauth) and pkg-config.
include(CMakePackageConfigHelpers)

set(genauth_targets genauth)
if(GENAUTH_BUILD_EMULATOR)
  list(APPEND genauth_targets genauth_emulator)
  install(TARGETS genauth_cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(TARGETS ${genauth_targets} EXPORT genauth-targets)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/genauth DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/genauth)
install(EXPORT genauth-targets NAMESPACE genauth:: DESTINATION ${package_dir})
configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/genauth-config.cmake.in
  ${PROJECT_BINARY_DIR}/genauth-config.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/genauth-config-version.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/genauth-config.cmake ${PROJECT_BINARY_DIR}/genauth-config-version.cmake
  DESTINATION ${package_dir})

foreach(name IN ITEMS genauth genauth-emulator)
  if(name STREQUAL genauth OR GENAUTH_BUILD_EMULATOR)
    configure_file(${PROJECT_SOURCE_DIR}/cmake/${name}.pc.in ${PROJECT_BINARY_DIR}/${name}.pc @ONLY)
    install(FILES ${PROJECT_BINARY_DIR}/${name}.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
  endif()
endforeach()

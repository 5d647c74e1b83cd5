# Checks of the source itself. Each comes with a test that it fails on bad input.
find_package(Python3 REQUIRED COMPONENTS Interpreter)

foreach(check IN ITEMS generated layers coroutines scripts style)
  add_test(NAME checks.${check}
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/checks/${check}.py ${PROJECT_SOURCE_DIR})
  add_test(NAME checks.${check}.self_test
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/checks/${check}.py --self-test)
endforeach()

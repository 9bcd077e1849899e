# A plugin folder of our own, made by the build: Qt then loads these plugins and no others, whatever the desktop brings.
# Each is a link to Qt's own; the installed tree has the same links.
set(our_plugins ${PROJECT_BINARY_DIR}/lib/waymark/plugins)
set(qt_plugins ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS})

function(link_plugins need)
    foreach(plugin IN LISTS ARGN)
        cmake_path(GET plugin PARENT_PATH kind)
        if(EXISTS ${qt_plugins}/${plugin})
            file(MAKE_DIRECTORY ${our_plugins}/${kind})
            file(CREATE_LINK ${qt_plugins}/${plugin} ${our_plugins}/${plugin} SYMBOLIC)
        elseif(need STREQUAL REQUIRED)
            message(FATAL_ERROR "Qt's plugin ${plugin} is missing; on Debian it is in qt6-qpa-plugins or libqt6svg6.")
        endif()
    endforeach()
endfunction()

link_plugins(REQUIRED
    platforms/libqxcb.so
    platforms/libqoffscreen.so
    imageformats/libqsvg.so
    iconengines/libqsvgicon.so)
# Typing, and Wayland where its package is there.
link_plugins(OPTIONAL
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so
    platforms/libqwayland-generic.so
    wayland-shell-integration/libxdg-shell.so
    wayland-decoration-client/libbradient.so)
configure_file(${PROJECT_SOURCE_DIR}/resources/desktop/fonts.conf ${PROJECT_BINARY_DIR}/lib/waymark/fonts.conf COPYONLY)

install(DIRECTORY ${our_plugins} DESTINATION ${CMAKE_INSTALL_LIBDIR}/waymark)
install(FILES ${PROJECT_SOURCE_DIR}/resources/desktop/fonts.conf DESTINATION ${CMAKE_INSTALL_LIBDIR}/waymark)

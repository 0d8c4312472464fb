# SPDX-License-Identifier: Apache-2.0
set(setup_sources
  commands/adduser.cpp
  commands/connectclinic.cpp
  commands/editclinic.cpp
  commands/removeclinic.cpp
  commands/testconnection.cpp
  look/probewords.cpp
  look/settingwords.cpp
  parts/factlabel.cpp
  parts/formrow.cpp
  parts/resultstrip.cpp
  parts/rule.cpp
  parts/sheet.cpp
  setup/cliniccard.cpp
  setup/clinicid.cpp
  setup/cliniclines.cpp
  setup/clinicsection.cpp
  setup/connectwizard.cpp
  setup/consolesection.cpp
  setup/copystep.cpp
  setup/editsheet.cpp
  setup/pmsstep.cpp
  setup/reachstep.cpp
  setup/removesheet.cpp
  setup/rolewords.cpp
  setup/settingeditor.cpp
  setup/settingsform.cpp
  setup/settingspage.cpp
  setup/setuppages.cpp
  setup/summarystep.cpp
  setup/typesection.cpp
  setup/usersection.cpp
  setup/usersheet.cpp
)
set(setup_headers ${setup_sources})
list(TRANSFORM setup_headers REPLACE "\\.cpp$" ".h")
list(APPEND setup_headers commands/setupplace.h setup/setupactions.h shell/lockrules.h)

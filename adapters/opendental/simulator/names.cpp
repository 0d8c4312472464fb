// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/names.h"

namespace articulator::opendental::simulator::names {

using namespace Qt::Literals::StringLiterals;

const QStringList &last()
{
    static const QStringList list{u"Okafor"_s,
                                  u"Lindqvist"_s,
                                  u"Marsh"_s,
                                  u"O'Brien"_s,
                                  u"D'Angelo"_s,
                                  u"Núñez"_s,
                                  u"Müller"_s,
                                  u"Söderström"_s,
                                  u"Nguyễn"_s,
                                  u"Petrov"_s,
                                  u"Wójcik"_s,
                                  u"Yılmaz"_s,
                                  u"Haddad"_s,
                                  u"Kowalczyk"_s,
                                  u"Bergström"_s,
                                  u"Tanaka"_s,
                                  u"Castellanos"_s,
                                  u"Whitfield"_s,
                                  u"Abernathy"_s,
                                  u"Delacroix"_s,
                                  u"McAllister"_s,
                                  u"van der Berg"_s,
                                  u"de la Cruz"_s,
                                  u"St. Clair"_s,
                                  u"Ó Súilleabháin"_s,
                                  u"Garcia-Lopez"_s,
                                  u"Brandt"_s,
                                  u"Fontaine"_s,
                                  u"Hollis"_s,
                                  u"Iverson"_s,
                                  u"Jankowski"_s,
                                  u"Keller"_s,
                                  u"Larkin"_s,
                                  u"Moreau"_s,
                                  u"Nakamura"_s,
                                  u"Osei"_s,
                                  u"Pruitt"_s,
                                  u"Quigley"_s,
                                  u"Rosen"_s,
                                  u"Sandoval"_s,
                                  u"Thackeray"_s,
                                  u"Underhill"_s,
                                  u"Vasquez"_s,
                                  u"Weller"_s,
                                  u"Xiong"_s,
                                  u"Yates"_s,
                                  u"Zamora"_s,
                                  u"Ashby"_s,
                                  u"Blum"_s,
                                  u"Carver"_s,
                                  u"Dunne"_s,
                                  u"Ellery"_s,
                                  u"Frost"_s,
                                  u"Gentry"_s,
                                  u"Huang"_s,
                                  u"Ito"_s,
                                  u"Joshi"_s,
                                  u"Kaplan"_s,
                                  u"Wolfeschlegelsteinhausenbergerdorff"_s,
                                  u"Featherstonehaugh-Cholmondeley"_s,
                                  u"كنعان"_s,
                                  u"לוי"_s,
                                  u"Li"_s,
                                  u"Å"_s};
    return list;
}

const QStringList &female()
{
    static const QStringList list{
        u"Lena"_s,    u"Zoë"_s,    u"María"_s,  u"Ingrid"_s, u"Anne-Marie"_s, u"Chloé"_s, u"Priya"_s, u"Hannah"_s,
        u"Grace"_s,   u"Noor"_s,   u"Mei"_s,    u"Olivia"_s, u"Sofía"_s,      u"Tess"_s,  u"Ruth"_s,  u"Agnieszka"_s,
        u"Dolores"_s, u"Evelyn"_s, u"Fatima"_s, u"Greta"_s,  u"Irene"_s,      u"Joan"_s,  u"Kate"_s,  u"Mary Beth"_s,
        u"מרים"_s,    u"ليلى"_s,   u"Nadia"_s,  u"Paula"_s,  u"Rosa"_s,       u"Vera"_s,  u"Wendy"_s, u"Yuki"_s};
    return list;
}

const QStringList &male()
{
    static const QStringList list{
        u"José"_s,   u"Björn"_s, u"Liam"_s,   u"Omar"_s,     u"D'Shawn"_s, u"Élie"_s,   u"Kofi"_s,   u"Hiro"_s,
        u"Noah"_s,   u"Peter"_s, u"Rafael"_s, u"Samuel"_s,   u"Thomas"_s,  u"Viktor"_s, u"Walter"_s, u"Yusuf"_s,
        u"Adrian"_s, u"Ben"_s,   u"Carlos"_s, u"Dmitri"_s,   u"Ethan"_s,   u"Felix"_s,  u"George"_s, u"Henrik"_s,
        u"דוד"_s,    u"سامي"_s,  u"Ivan"_s,   u"Jean-Luc"_s, u"Karl"_s,    u"Leo"_s,    u"Miles"_s,  u"T.J."_s};
    return list;
}

const QStringList &streets()
{
    static const QStringList list{u"Mill Rd"_s,  u"Lighthouse Ln"_s,  u"Orchard St"_s, u"5th Ave"_s,
                                  u"Cañon Dr"_s, u"Old Quarry Way"_s, u"Elm Ct"_s};
    return list;
}

const QStringList &notes()
{
    static const QStringList list{QString(),
                                  QString(),
                                  QString(),
                                  QString(),
                                  QString(),
                                  u"prefers mornings"_s,
                                  u"call mobile first"_s,
                                  u"needs premed\r\nconfirm with Dr"_s,
                                  u"anxious, allow time"_s,
                                  u"bring \"night guard\""_s,
                                  u"running late usually; text – don't call"_s,
                                  u"parent must be present"_s};
    return list;
}

const QStringList &employees()
{
    static const QStringList list{u"Avery"_s, u"Morgan"_s, u"Riley"_s};
    return list;
}

} // namespace articulator::opendental::simulator::names

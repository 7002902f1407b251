/** Headings over how many people a team or a place has: "Active HC", "Št. zaposlenih", "Anzahl Mitarbeiter". */

const HEADS =
  '(active |total |current |planned )?(hc|head ?counts?)|team size|group size|size of (the )?(team|group)|((total )?(no|number|count)( of)?) (active )?(people|persons|employees|staff|agents|members|workers|heads|team members)';
const GLAVE =
  '(st|stevilo) (aktivnih |vseh )?(zaposlenih|oseb|ljudi|clanov|delavcev|sodelavcev|agentov)|velikost (ekipe|skupine|tima)|(broj) (zaposlenih|osoba|clanova|radnika)';
const KOPFE =
  'anzahl (der )?(aktiven |aktive )?(mitarbeiter(innen)?|mitarbeitende[rn]?|personen|kopfe|mitglieder|agenten)|mitarbeiterzahl|personalstarke|team(grosse|starke)|gruppengrosse|kopfzahl';
const OTHER =
  'effectifs?|nombre (de |d )(personnes|employes|salaries|agents)|(numero|n) (de|di) (empleados|personas|agentes|dipendenti|persone)|plantilla|organico|liczba (osob|pracownikow)|pocet (osob|zamestnancu|pracovniku)';

const HEADCOUNT = new RegExp(`^(${[HEADS, GLAVE, KOPFE, OTHER].join('|')})$`);

/** @param folded a folded heading (see `fold`) */
export const headsHeadcount = (folded: string): boolean => HEADCOUNT.test(folded);

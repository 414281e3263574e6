/** Who plays a part in the year; everybody is invented. */
export const AAFKE = 'a.bruinsma@blauwestoep.example'
export const BAS = 'b.oltmans@blauwestoep.example'
export const CARLA = 'c.vanderhorst@zevenbruggen.example'
export const DIRK = 'dj.postma@zevenbruggen.example'
export const ELIF = 'e.yildirim@brededak.example'
export const FRITS = 'f.nollen@brededak.example'
export const GERDA = 'g.wijnstra@noorderwal.example'
export const HENK = 'h.verschoor@noorderwal.example'
export const INGRID = 'i.koopal@lagedrempel.example'
export const JAMAL = 'j.elkhattabi@lagedrempel.example'
export const KARIN = 'k.soeters@veenrand.example'
export const LOES = 'l.timmerije@veenrand.example'
export const NYNKE = 'n.tlam@hofenhuis.example'
/** Reads English. */
export const ROSALIND = 'r.ashby@groundwork-homes.example'
/** These two are no partners. */
export const SJOERD = 's.kramers@kompasenkade.example'
export const TESSA = 't.blankestijn@eemwoude.example'

/** The assistant of Aafke. */
export const ANS = 'ans.bakker@blauwestoep.example'
/** Goes in place of Carla once. */
export const PIET = 'piet.jansen@zevenbruggen.example'
/** Speaks in December, and is on no list. */
export const MIRA = 'mira.sol@spreekbuis.example'
/** Was forwarded an invitation. */
export const FLEUR = 'fleur.anders@losseflodder.example'
/** Follows Gerda, who changed jobs. */
export const YARA = 'y.dekker@noorderwal.example'
/** Elif, in her next job. */
export const ELIF_LATER = 'elif.yildirim@hofenhuis.example'
/** New on the list of September. */
export const OSCAR = 'o.deruijter@driesluizen.example'

export const FIRST_MEMBERS = [
  AAFKE,
  BAS,
  CARLA,
  DIRK,
  ELIF,
  FRITS,
  GERDA,
  HENK,
  INGRID,
  JAMAL,
  KARIN,
  LOES,
  NYNKE,
  ROSALIND,
  SJOERD,
  TESSA,
]

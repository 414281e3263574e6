import { setUp } from './chapters/01-set-up'
import { newYear } from './chapters/02-new-year'
import { warmWalls, wrongDate } from './chapters/03-wrong-date'
import { choice } from './chapters/04-choice'
import { series, speakerCancels } from './chapters/05-series'
import { twoDays, twoDaysThemselves } from './chapters/06-two-days'
import { deputyDecides, opened, reserveDay, twoDatesHeld } from './chapters/07-reserve'
import { hybridHour, jobChange, listAgain } from './chapters/08-september'
import { calledOff, intake } from './chapters/09-intake'
import { forgotten, forwarded, winterLecture } from './chapters/10-december'
import { yearsEnd } from './chapters/11-january'
import type { Year } from './year'

/** The year as it is played, in order. */
export const CHAPTERS: readonly { title: string; play: (year: Year) => Promise<unknown> }[] = [
  { title: 'januari: de ledenlijst, en een assistent', play: setUp },
  { title: 'januari: de Nieuwjaarsbijeenkomst', play: newYear },
  { title: 'februari: een verkeerde datum verstuurd', play: wrongDate },
  { title: 'maart: de Kennismiddag', play: warmWalls },
  { title: 'maart en april: een keuze uit twee ochtenden', play: choice },
  { title: 'april: een reeks avonden, en een factuur', play: series },
  { title: 'mei: een tweedaagse, en een huis dat te klein is', play: twoDays },
  { title: 'mei en juni: een spreker die uitvalt', play: speakerCancels },
  { title: 'juni: een datum met een reservedatum', play: twoDatesHeld },
  { title: 'juni: de tweedaagse zelf', play: twoDaysThemselves },
  { title: 'augustus: de aanmelding opent', play: opened },
  { title: 'september: de ledenlijst opnieuw', play: listAgain },
  { title: 'september: de plaatsvervanger beslist', play: deputyDecides },
  { title: 'september: een nieuwe baan, en een opvolger', play: jobChange },
  { title: 'oktober: een uur in de zaal en online', play: hybridHour },
  { title: 'oktober: aanvragen voor een plaats', play: intake },
  { title: 'oktober: een excursie die niet doorgaat', play: calledOff },
  { title: 'november: een doorgestuurde uitnodiging', play: forwarded },
  { title: 'november: de reservedatum', play: reserveDay },
  { title: 'december: de Winterlezing', play: winterLecture },
  { title: 'december: inzage en vergetelheid', play: forgotten },
  { title: 'januari 2026: PE-overzichten en jaarcijfers', play: yearsEnd },
]

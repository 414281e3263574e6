import type { Understanding } from '../../../functions/domain/understanding'
import { newsletter, understanding } from './day-out'
import { reply } from './replies'

const untouched = (words: string, about: Understanding) => {
  const correction = reply(words, about)
  expect(correction.changed).toEqual([])
  expect(correction.plan).toEqual([])
  expect(correction.understanding).toEqual(about)
  expect(correction.notUnderstood.join(' ')).not.toBe('')
}

test.each([
  // Counted from what is not known.
  'We kunnen tien mensen meer kwijt',
  'Er kunnen 5 mensen extra mee',
  // One draft of several, where one is shown.
  'akkoord 1',
  'Akkoord met nummer 2',
  // Another gathering, and what is said of it.
  'De ledenvergadering is trouwens op 9 april om 20.00 in Hotel Zuid.',
  'De ledenvergadering is op 9 april, om 20.00 uur in Hotel Zuid',
  'De ledenvergadering is op 9 april. Het begint om 20.00 uur.',
  'Op 11 juni hebben we de beleidsdag, om 13.00 uur.',
  'Op 11 juni hebben we de beleidsdag. Het begint om 13.00 uur.',
  'De excursie vooraf gaat niet door',
  // Doubt, a question, a condition, a proposal.
  'Misschien wordt het toch 11 juni, hoor ik morgen van de zaal.',
  'Als het regent, online via Teams',
  'Kan het een half uur later?',
  'De Kweker staat op nummer 13',
  'We stoppen niet om vijf uur maar een half uur later',
  'Voor het diner geldt geen sluitingsdatum',
  'Als het te duur is, dan 30 euro',
  'Zullen we het om 13.00 laten beginnen?',
  'Zou 11 juni niet handiger zijn?',
  'Moeten we niet ook een prijs noemen?',
  'Volgens mij begint het om 13.00 uur',
  'Wil je nakijken of 4 juni klopt?',
  'Het gaat niet door als het regent',
  // The past, and what the writer or somebody else does.
  'Vorig jaar kostte het 45 euro en waren er 90 man',
  'Ik ben op 4 juni pas om 13.00 uur aanwezig',
  'Mijn adres is Beukenlaan 3, Utrecht.',
  'Ik heb de zaal van 12.00 tot 18.30 uur gehuurd',
  'Er hebben zich al 12 mensen aangemeld',
  'We komen om 13.00 uur aan in Utrecht',
  'Op 20 maart sluit het kantoor',
  // Money and numbers that are none of ours.
  'De zaal kost ons 450 euro.',
  'Parkeren kost 5 euro.',
  'We krijgen 300 euro subsidie',
  'We vragen 50 euro aan de gemeente',
  'De lunch kost 12 euro',
  'We betalen geen 40 euro',
  'meer dan 40 mensen',
  'Kosten 30 tot 40 euro',
  'Er zijn 3 punten die niet kloppen',
  'Twee punten: de zaal en de tijd',
  "er is plaats voor 12 auto's",
  // Names that are no names of the event.
  'Niet Piet maar Jan komt spreken',
  'De Kweker wordt verbouwd',
  'Contact met de zaal loopt via Peter, peter@zaal.example',
  'De organisatie is blij',
  'Noem mij maar Piet',
  'In Zeist hadden ze geen plaats, daarom De Kweker',
  'Die mogen naar Jan',
  'zet mij erbij om 13.00',
  'Kerkstraat 5',
  'Wij gaan naar Zeist op 11 juni',
])('"%s" changes nothing and is told back', (words) => untouched(words, understanding()))

test.each([
  'De voorjaarsdag begint om 12.30, dat was ik nog vergeten te melden.',
  'Donderdag bel ik je om 10.00 uur',
  'De derde is op 10 december',
  'Datum wordt 10 december',
  'Het kan zijn dat de slotbijeenkomst niet doorgaat, daarover beslissen we in september',
  'In gesprek is toch hetzelfde als wat we vorig jaar op 12 november deden om 19.00?',
])('"%s" could be of either draft or of none', (words) => untouched(words, newsletter()))

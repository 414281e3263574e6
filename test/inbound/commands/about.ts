import { readCommands } from '../../../functions/inbound/commands/read-commands'
import type { About } from '../../../functions/inbound/commands/said'

/** A day on 4 June with 8 October in reserve. */
export const TUINDAG: About = {
  title: 'Tuindag: groen in de buurt',
  dates: ['2020-06-04'],
  reserve: '2020-10-08',
  today: '2020-05-11',
}

/** "open", "no-go takes-over", "close, list"; null for words that are no command. */
export const read = (words: string, about: About = TUINDAG): string | null => {
  const said = readCommands(words, about)
  if (!said) return null
  return said
    .map((one) => {
      const { says, ...more } = one
      const told = Object.values(more).filter((value) => typeof value === 'string')
      return [says, ...('at' in one ? [one.at.date, one.at.time] : told)].join(' ')
    })
    .join(', ')
}

/** What steers, as people write it. */
export const STEERING: [string, string[]][] = [
  [
    'open',
    [
      'Wil je de aanmelding openzetten?',
      'De registratie mag weer open',
      'Gelieve de inschrijvingen te openen.',
      'Zet de knop maar aan',
      'Kan de inschrijving heropend worden?',
      'Iedereen mag zich vanaf nu opgeven',
      'Mensen moeten zich weer kunnen inschrijven',
      'Het bestuur heeft besloten dat de leden zich kunnen aanmelden.',
    ],
  ],
  [
    'close',
    [
      'Sluit u de aanmelding maar af',
      'Kunt u de inschrijving stopzetten?',
      'Ik wil de registratie graag sluiten',
      'De inschrijving voor de Tuindag moet dicht',
      'Geen nieuwe aanmeldingen meer graag',
      'Dicht met die inschrijving',
      'Niemand meer erbij laten',
      'Zou de inschrijving dicht mogen?',
      'Mag ik u verzoeken de aanmelding te sluiten',
    ],
  ],
  [
    'go',
    [
      'De Tuindag gaat door!',
      'We gaan door',
      'Besluit bestuur: de bijeenkomst van 4 juni vindt doorgang.',
      'Groen licht voor 4 juni',
      'Laat het maar doorgaan',
      'Het blijft 4 juni, de reservedatum kan vervallen',
    ],
  ],
  [
    'no-go',
    [
      'De Tuindag kan helaas niet doorgaan',
      'We moeten de bijeenkomst annuleren',
      'Blaas 4 juni maar af',
      'Wilt u de Tuindag afgelasten?',
      'Vanwege de storm gaat het niet door',
    ],
  ],
  [
    'no-go takes-over',
    [
      'We wijken uit naar de reservedatum',
      'Het wordt 8 oktober',
      '4 juni gaat niet door; verzet de dag naar 8 oktober',
      'Verplaats de Tuindag graag naar de reservedag',
      'De reservedatum treedt in werking',
    ],
  ],
  [
    'no-go off',
    [
      'De Tuindag wordt afgelast, ook 8 oktober gaat niet door',
      'We zien ervan af. De reservedatum hoeft niet meer.',
    ],
  ],
  [
    'stop',
    [
      'Stop met de mailing!',
      'Wilt u de overige uitnodigingen niet meer versturen?',
      'Breek de verzending af',
      'Houd die mail nog even tegen',
    ],
  ],
  [
    'pause',
    ['Zet de mailing even stil', 'Kun je de verzending onderbreken?', 'Wacht nog even met de uitnodigingen'],
  ],
  ['resume', ['Het versturen kan weer door', 'Ga maar verder met de mailing', 'Stuur de rest maar']],
]

/** What only tells. */
export const TELLING: [string, string[]][] = [
  [
    'list',
    [
      'Met hoeveel zijn we inmiddels?',
      'Stuur je me even de deelnemerslijst?',
      'Wie heeft er nog niet gereageerd?',
      'Hoeveel mensen staan er op de wachtlijst?',
      'Graag de tussenstand van de aanmeldingen',
      'Heeft mevrouw Terpstra zich al aangemeld?',
      'Zijn er nog plekken vrij?',
      'Wie eet er vegetarisch?',
      'Mag ik de namen van wie zich heeft opgegeven, liefst vanmiddag?',
      'Graag het aantal aanmeldingen. De namen hoef ik niet.',
    ],
  ],
  [
    'door-list',
    [
      'Mag ik de tekenlijst voor 4 juni?',
      'Graag een lijst om bij de ingang namen af te vinken',
      'Stuur de afvinklijst',
      'De gastvrouwen hebben een deurlijst nodig, gesorteerd op achternaam',
      'Wil je voor morgenochtend iets klaarleggen om bij de ingang af te vinken? Op papier graag.',
    ],
  ],
  [
    'invoices',
    [
      'Wie moeten er betalen?',
      'Graag de factuurgegevens van de deelnemers',
      'Kunt u mij de facturen sturen?',
    ],
  ],
  [
    'progress',
    [
      'Hoeveel uitnodigingen zijn er al verstuurd?',
      'Is de mailing klaar?',
      'Hoe staat het met het versturen?',
    ],
  ],
]

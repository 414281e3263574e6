import { form, formsOf } from './forms'
import type { Form } from './said'

/** Opening and closing of registration. */
const PEOPLE = '(?:iedereen|ze|mensen|de mensen|leden|de leden|onze leden|alle leden|belangstellenden)'
const JOIN = '(?:aanmelden|inschrijven|opgeven|registreren)'

export const opens: Form[] = [
  ...formsOf('A', {
    orders: [
      '(?:open|heropen|ontgrendel|activeer|start) O',
      '(?:zet|gooi|doe|maak|stel) O open',
      'zet O aan',
      'geef O vrij',
    ],
    infinitive:
      '(?:her)?openen|open ?(?:zetten|gooien|doen|maken|stellen)|aan ?zetten|vrijgeven|starten|activeren',
    to: 'te (?:her)?openen|open te (?:zetten|stellen|gooien|doen|maken)|aan te zetten|vrij te geven|te (?:starten|activeren)',
    participle:
      '(?:ge|her)opend|open ?(?:gezet|gesteld|gegooid|gedaan)|aan ?gezet|vrijgegeven|gestart|geactiveerd',
    state: 'open|aan|openstaan',
  }),
  ...[
    `laat (?:${PEOPLE} )?zich ${JOIN}`,
    `${PEOPLE} (?:moet|moeten) zich (?:kunnen|mogen) ${JOIN}`,
    `${PEOPLE} (?:mag|mogen) zich ${JOIN}`,
    `${PEOPLE} zich (?:mag|mogen|kan|kunnen) ${JOIN}`,
    `${JOIN} mag`,
    'doe het slot er ?af|haal het slot er ?af|het slot mag er ?af',
    'zet (?:hem|m) open',
  ].map(form(false)),
]

export const closes: Form[] = [
  ...formsOf('A', {
    orders: [
      'sluit O(?: af)?',
      'dicht (?:met )?O',
      '(?:zet|doe|gooi|maak) O (?:dicht|uit|op slot|stop|stil|op pauze|op dicht|op gesloten)',
      '(?:stop|beeindig|blokkeer|deactiveer|pauzeer) (?:met )?O',
      '(?:neem|accepteer|laat) geen A meer (?:aan|toe)?',
    ],
    infinitive:
      '(?:af)?sluiten|dicht ?(?:zetten|doen|gooien|maken)|stop ?zetten|stil ?zetten|uit ?zetten|beeindigen|stoppen|blokkeren|op (?:slot|pauze) (?:doen|zetten)',
    to: '(?:af )?te sluiten|dicht te (?:zetten|doen|gooien|maken)|(?:stop|stil|uit) te zetten|te (?:beeindigen|stoppen|blokkeren)|op (?:slot|pauze) te (?:doen|zetten)',
    participle:
      '(?:af)?gesloten|dicht ?(?:gezet|gedaan|gegooid|gemaakt)|(?:stop|stil|uit) ?gezet|beeindigd|gestopt|geblokkeerd',
    state: 'dicht|uit|op slot|stoppen|sluiten',
  }),
  ...[
    'doe (?:m |hem |het )?op slot|(?:het|hij) mag op slot',
    'geen (?:nieuwe )?(?:A|aanmeldingen|inschrijvingen) meer(?: (?:aannemen|toelaten|accepteren|toestaan|aan te nemen))?',
    '(?:je|u|ge) (?:mag|moogt|kunt) geen A meer (?:aannemen|toelaten|accepteren)',
    'vol is vol',
    'niemand meer (?:erbij|bij|toe|toelaten|aannemen)(?: laten| toelaten)?|laat niemand meer (?:toe|bij|erbij)',
    'niemand (?:mag|kan) zich meer (?:aanmelden|inschrijven|opgeven)',
  ].map(form(false)),
]

import { form, formsOf } from './forms'
import type { Form } from './said'

/** What becomes of mail that is under way. */
const SEND = '(?:versturen|verzenden|sturen|uitsturen|rondsturen|mailen)'

export const stops: Form[] = [
  ...formsOf('M', {
    orders: [
      '(?:stop|staak|beeindig|annuleer|cancel) (?:met )?O',
      'breek O af',
      'zet O stop',
      'haal O (?:eruit|weg)',
    ],
    infinitive: '(?:stop ?zetten|stoppen|staken|afbreken|beeindigen|annuleren|tegenhouden)',
    to: '(?:stop te zetten|te (?:stoppen|staken|beeindigen|annuleren)|af te breken|tegen te houden)',
    participle: '(?:stop ?gezet|gestopt|gestaakt|afgebroken|beeindigd|geannuleerd|tegengehouden)',
    state: 'stoppen',
  }),
  ...[
    'stop|stoppen|stop ermee|alles stoppen|stop (?:alles|alle mails?)',
    `niet (?:meer|verder) ${SEND}|${SEND} niet (?:meer|verder)|niet verder met M`,
    `(?:verstuur|verzend|stuur) (?:M |niets |niks )?(?:niet )?(?:meer|verder)(?: (?:uit|rond))?`,
    `(?:hij|ze|M) (?:mag|mogen) niet (?:meer |verder )?(?:weg|uit|door)`,
    `M niet (?:meer |verder )?${SEND}`,
    'trek M in|houd? M tegen',
  ].map(form(false)),
  ...[
    `(?:wil|wilt|kun|kunt|kan|zou|zoudt) (?:je|u|jij|ge) M niet (?:meer|verder) (?:willen )?${SEND}`,
    `gelieve M niet (?:meer|verder) te ${SEND}`,
  ].map(form(true)),
]

/** A pause may name its end: it lasts until the organiser says so, and is told as such. */
const UNTIL =
  '(?: tot (?:nader order|morgen|vanavond|vanmiddag|straks|later|maandag|dinsdag|woensdag|donderdag|vrijdag)(?:ochtend|middag|avond)?(?: (?:om )?\\d{1,2}(?::\\d\\d)?(?: uur)?)?)?'

const pauseForms: Form[] = [
  ...formsOf('M', {
    orders: [
      '(?:pauzeer|onderbreek|parkeer) O',
      'zet O (?:op pauze|on hold|op hold|in de wacht|stil|op stil)',
      'houd? O (?:vast|tegen|op|aan|in)',
      'leg O stil',
      'las een pauze in (?:met|voor) O',
    ],
    infinitive:
      '(?:pauzeren|onderbreken|vasthouden|stil ?(?:zetten|leggen)|ophouden|(?:op pauze|on hold|in de wacht) zetten)',
    to: '(?:te (?:pauzeren|onderbreken)|vast te houden|stil te (?:zetten|leggen)|(?:op pauze|on hold) te zetten)',
    participle: '(?:gepauzeerd|onderbroken|vastgehouden|stil ?(?:gezet|gelegd)|(?:op pauze|on hold) gezet)',
    state: 'op pauze|on hold|stilstaan',
  }),
  ...[
    'pauze|pauzeer|pauzeren|pauzeer M|(?:pauzeren|pauze) met M|on hold',
    `wacht(?:en)? met M|wacht met ${SEND}|houd? M in`,
  ].map(form(false)),
]

export const pauses: Form[] = pauseForms.map(({ pattern, asked }) => ({
  asked,
  pattern: new RegExp(`${pattern.source.slice(0, -1)}${UNTIL}$`),
}))

export const resumes: Form[] = [
  ...formsOf('M', {
    orders: [
      '(?:hervat|herstart|vervolg) O',
      '(?:zet|start) O (?:aan|door|voort|op)',
      'ga (?:verder|door) met O',
      'laat O (?:door)?(?:gaan|lopen)',
    ],
    infinitive: '(?:hervatten|herstarten|voortzetten|vervolgen|aanzetten|laten doorgaan)',
    to: '(?:te (?:hervatten|herstarten|vervolgen)|voort te zetten|aan te zetten)',
    participle: '(?:hervat|herstart|voortgezet|aangezet)',
    state: 'door|doorgaan|aan|verder|lopen|verdergaan',
  }),
  ...[
    'ga verder|verder|verdergaan|hervat|hervatten|ga door(?: met M)?|M gaat door',
    `(?:je|u|ge|jullie) (?:mag|moogt|kunt|kan|mogen) (?:verder|door|verdergaan|doorgaan)(?: met M)?`,
    `verder met M|(?:door|verder) ?gaan met M`,
    '(?:stuur|verstuur|verzend|mail) M(?: (?:uit|door|rond))?',
    `M (?:mag|mogen|kan|kunnen) (?:(?:de deur )?uit|(?:worden )?(?:verstuurd|verzonden))`,
  ].map(form(false)),
  ...[`(?:wil|wilt|kun|kunt|kan|zou) (?:je|u|jij|ge) (?:verder|door) ?gaan met M`].map(form(true)),
]

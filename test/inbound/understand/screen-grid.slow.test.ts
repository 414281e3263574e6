import { understand } from '../../../functions/inbound/understand/understand'
import { misread } from './grid'

const modeOf = ({ sessions }: { sessions: readonly { mode: string | null }[] }) => sessions[0]?.mode

const SCREENS = [
  'via Zoom',
  'via Microsoft Teams',
  'op Teams',
  'online',
  'virtueel',
  'via een videoverbinding',
  'per videoconferentie',
  'via Webex',
]
const DAY = 'donderdag 6 maart 2025 om 20.00 uur'

const bothWays = (screen: string): string[] => [
  `Je kunt ook ${screen} meedoen.`,
  `Zowel in de zaal als ${screen} te volgen.`,
  `U kunt de lezing in de zaal of ${screen} bijwonen.`,
  `U kunt fysiek of ${screen} aanwezig zijn.`,
  `Deelnemen kan ter plaatse en ${screen}.`,
  `Wie niet kan komen, kan ${screen} meekijken.`,
  `Kunt u niet komen? Dan kunt u ${screen} aansluiten.`,
  `Liever thuis? Volg de lezing ${screen}.`,
  `De avond is ${screen} mee te volgen.`,
  `We zenden de lezing ${screen} uit.`,
  `Meekijken kan ${screen}.`,
]

test('who is at a place may also come by screen', () => {
  const rest = [
    'De avond is hybride.',
    'De lezing wordt live gestreamd.',
    'We streamen de avond via YouTube.',
    'Er is een livestream.',
    'Ook thuis te volgen.',
    'De avond kan vanuit huis gevolgd worden.',
  ]
  expect(misread([...SCREENS.flatMap(bothWays), ...rest], modeOf, 'hybrid')).toEqual([])
})

const alone = (screen: string): string[] => [
  `Op ${DAY} is er ${screen} een lezing over water.`,
  `De lezing van ${DAY} vindt ${screen} plaats.`,
  `Lezing op ${DAY}.\n\nWe ontmoeten elkaar ${screen}.`,
  `Lezing op ${DAY}.\n\nLocatie: ${screen}`,
  `Lezing op ${DAY} (${screen})`,
  `| Datum | ${DAY} |\n| Plaats | ${screen} |`,
  `Lezing op ${DAY}.\n\nU volgt de lezing ${screen}.`,
]

test.each([...SCREENS, 'via internet', 'via het scherm', 'achter je eigen computer'])(
  'where there is no place, %s is online',
  (screen) => {
    const read = alone(screen).map((text) => {
      const [event] = understand({
        subject: 'Lezing',
        text: `Beste leden,\n\n${text}`,
        day: '2025-02-03',
      }).events
      const { date, mode, venue, address } = event?.sessions[0] ?? {}
      return { text, date, mode, place: venue ?? address }
    })
    const online = read.map(({ text }) => ({ text, date: '2025-03-06', mode: 'online', place: null }))
    expect(read).toEqual(online)
  },
)

test('a screen for something else leaves people at the place', () => {
  const all = [
    'Aanmelden kan online.',
    'De presentatie staat daarna online.',
    'De lezing gaat over digitale vaardigheden.',
    'Tickets zijn online of ter plaatse verkrijgbaar.',
    'Inschrijven kan online of ter plaatse.',
    'We leren werken met Zoom.',
    'Deze keer niet online!',
    'De lezing is niet online te volgen.',
    'Er is geen livestream.',
    'De avond is niet hybride.',
    'Kijk mee achter de schermen van de winkel.',
    'Thuis kunt u alles nalezen.',
  ]
  expect(misread(all, modeOf, 'on-site')).toEqual([])
})

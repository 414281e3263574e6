import { ACTS, misread, REGISTER_VERBS, sentence, type Verb } from './grid'

const modeOf = ({ registration }: { registration: { mode: string | null } }) => registration.mode
const own = ({ self }: Verb, word: string) => (self ? word : '')

const noNeed = (verb: Verb): string[] => {
  const { whole, to, done, deed } = verb
  return [
    `${whole} is niet nodig, vrije inloop.`,
    `${whole} hoeft niet.`,
    `Vooraf ${whole} is niet nodig.`,
    `U hoeft ${own(verb, 'zich')} vooraf niet ${to}.`,
    `Je hoeft ${own(verb, 'je')} hiervoor niet ${to}.`,
    `Jullie hoeven ${own(verb, 'je')} niet ${to}.`,
    `Het is niet noodzakelijk om ${own(verb, 'u')} vooraf ${to}.`,
    `${deed} is niet vereist.`,
    `Er is geen ${deed} nodig.`,
    `Komen kan zonder ${deed}.`,
    `Gratis en zonder ${whole}.`,
    `${whole}: niet nodig`,
    `• ${deed}: niet nodig`,
    `| ${whole} | niet nodig |`,
    `Er hoeft niet vooraf te worden ${done}.`,
    `Er hoeft niet ${done} te worden.`,
    `${whole} is overbodig.`,
    `Iedereen is welkom, ${whole} hoeft niet.`,
  ].map(sentence)
}

const later = (verb: Verb): string[] => {
  const { whole, to, deed } = verb
  return [
    `${deed} volgt.`,
    `${whole} volgt later.`,
    `${deed}: volgt`,
    `Informatie over ${whole} volgt.`,
    `Hoe je ${own(verb, 'je')} kunt ${whole}, volgt later.`,
    `Binnenkort kun je ${own(verb, 'je')} ${whole}.`,
    `Vanaf 10 februari kunt u ${own(verb, 'zich')} ${whole}.`,
    `${whole} kan vanaf 10 februari.`,
    `De ${deed} gaat binnenkort open.`,
    `De ${deed} start volgende week.`,
    `De link om ${own(verb, 'je')} ${to} volgt.`,
    `Je kunt ${own(verb, 'je')} nog niet ${whole}.`,
    `We laten weten wanneer je ${own(verb, 'je')} kunt ${whole}.`,
    `Zodra ${whole} kan, hoort u van ons.`,
    `Binnenkort meer over ${whole}.`,
  ].map(sentence)
}

const WAYS: Record<string, readonly string[]> = {
  contact: [
    'via info@kring.example',
    'bij Jan Smit, 06-12345678',
    'bij de secretaris',
    'per e-mail',
    'telefonisch',
    'via WhatsApp',
    'aan de balie',
    'door te bellen met 035-5412345',
    'bij het secretariaat',
  ],
  link: [
    'via onze website',
    'op www.kring.example',
    'via https://kring.example/lezing',
    'met de QR-code',
    'via het inschrijfformulier',
    'via deze link',
    'online',
    'door dit formulier in te vullen',
  ],
  button: ['met de groene knop', 'via de knop hieronder', 'via de button'],
}

/** Each form of the verb with each way in, taken in turn. */
const through = (ways: readonly string[]): string[] => {
  let at = 0
  const way = () => ways[at++ % ways.length]
  return REGISTER_VERBS.flatMap((verb) => {
    const { whole, to, done, deed, je, u } = verb
    return [
      `${whole} kan ${way()}.`,
      `${je[0]} ${je[1]} ${way()}.`,
      `${je[0]} ${way()} ${je[1]}.`,
      `${u[0]} ${way()} ${u[1]}.`,
      `${whole}: ${way()}`,
      `${deed}: ${way()}`,
      `| ${whole} | ${way()} |`,
      `Gelieve ${own(verb, 'u')} ${way()} ${to}.`,
      `${whole} is verplicht en kan ${way()}.`,
      `Er kan ${way()} worden ${done}.`,
      `${way()} kun je ${own(verb, 'je')} ${whole}.`,
      `Wie wil komen, dient ${own(verb, 'zich')} ${way()} ${to}.`,
      `${deed} gebeurt ${way()}.`,
      ...ways.map((one) => `U kunt ${own(verb, 'zich')} ${one} ${whole}.`),
    ].map(sentence)
  })
}

test('nobody needs to register, in each form of each verb', () => {
  expect(misread(REGISTER_VERBS.flatMap(noNeed), modeOf, 'none')).toEqual([])
})

test('registering comes later, in each form of each verb', () => {
  expect(misread(REGISTER_VERBS.flatMap(later), modeOf, 'later')).toEqual([])
})

test.each(Object.entries(WAYS))('one registers by %s, in each form of each verb', (mode, ways) => {
  expect(misread(through(ways), modeOf, mode)).toEqual([])
})

test.each([
  ['via info@kring.example', 'contact'],
  ['via www.kring.example', 'link'],
  ['bij Jan Smit (06-12345678)', 'contact'],
  ['via de link', 'link'],
])('whoever comes says so %s', (way, mode) => {
  expect(
    misread(
      ACTS.map((act) => sentence(`${act.replace('…', way)}.`)),
      modeOf,
      mode,
    ),
  ).toEqual([])
})

test('one way is named first, or is not in the same sentence', () => {
  expect(misread(['Kom je? Mail Jan: info@kring.example'], modeOf, 'contact')).toEqual([])
  expect(misread(['Aanmelden kan via de website. Vragen? Mail info@kring.example.'], modeOf, 'link')).toEqual(
    [],
  )
})

test('what resembles registering says nothing of it', () => {
  const all = [
    'Tot dan!',
    'Meld u aan voor de nieuwsbrief via de website.',
    'Lid worden? Schrijf je in via www.kring.example.',
    'Er hebben zich al 40 mensen aangemeld.',
    'Wie zich ziek meldt, krijgt een bericht.',
    'Onze site is vernieuwd: www.kring.example.',
    'Vrijwilligers kunnen zich melden bij de voorzitter.',
    'Zonder aanmelding geen toegang.',
    'Zonder reservering kunt u niet deelnemen.',
    'Je hoeft je niet te haasten.',
    'Je hoeft niet alles op te geven.',
    'De registratie van geboorten is online te vinden.',
  ]
  expect(misread(all, modeOf, null)).toEqual([])
})

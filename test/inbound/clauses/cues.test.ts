import { readTold } from '../../../functions/inbound/clauses/read-told'

/** Everything that the words say. */
const cuesIn = (words: string): string[] =>
  Object.entries(readTold(words)).flatMap(([cue, isSaid]) => (isSaid === true ? [cue] : []))

describe('whether something is held', () => {
  test.each([
    ['De uilenavond is afgelast.', ['isOff']],
    ['De uilenavond laten we helaas vallen.', ['isOff', 'isLetGo']],
    ['De bustocht zetten we in de ijskast.', ['isOff', 'isLetGo']],
    ['Als het vriest laten we de bustocht vallen.', ['isNotYet', 'depends']],
    ['Laten we de bustocht vallen?', ['isNotYet']],
    ['Na afloop viel er sneeuw.', []],
    ['Dus de reservedag!', ['isFallback', 'isBeside', 'isNotYet']],
    ['We kiezen voor de uitwijkdatum.', ['isFallback', 'isNotYet']],
    ['Misschien wordt het de uitwijkdatum.', ['setsInstead', 'changes', 'isNotYet', 'depends']],
    ['De uitwijkdatum staat in de agenda.', ['isNotYet']],
    ['De Oogstdag zelf natuurlijk wél.', ['goesOn']],
    ['De wandeling gaat gewoon door.', ['goesOn']],
    ['De wandeling gaat niet door.', ['isOff']],
    ['De overige lessen gaan gewoon door.', ['othersGoOn', 'isOfAll', 'isOfWhole']],
    ['De rest van de reeks blijft staan.', ['othersGoOn', 'isOfAll']],
    ['De andere zaal is groter.', []],
    ['We komen beide avonden.', ['isOfAll', 'isOfWhole']],
    ['Alle drie de avonden zijn in De Lelie.', ['isOfAll', 'isOfWhole']],
    ['De cursus is in De Lelie.', ['isOfWhole']],
    ['Deze les is in De Lelie.', ['isOfOne']],
    ['Het lesgeld gaat omhoog.', []],
  ])('"%s": %j', (words, cues) => {
    expect(cuesIn(words)).toEqual(cues)
  })
})

describe('a day that changes', () => {
  test.each([
    ['15 april wordt 22 april.', ['setsInstead', 'changes']],
    ['Op 22 april ipv 15 april.', ['setsInstead', 'changes']],
    ['Op 22 april i.p.v. 15 april.', ['setsInstead', 'changes']],
    ['15 april -> 22 april', ['setsInstead']],
    ['Het was 15 april.', ['setsInstead']],
    ['Op 15 april lezen we voor uit Wassenaar.', []],
    ['De wandeling is verzet.', ['setsInstead', 'changes', 'hasMoved']],
    ['De wandeling verschuift.', ['setsInstead', 'changes', 'hasMoved']],
    ['Het bestuur verzette de wandeling.', ['setsInstead', 'changes', 'hasMoved']],
    ['Een bezoek aan het Verzetsmuseum.', []],
    ['De wandeling krijgt een nieuwe datum.', ['changes', 'hasMoved']],
    ['De wandeling begint later.', ['setsInstead', 'changes']],
    ['Dus niet zaterdagmiddag maar zondag 6 juni.', ['setsInstead', 'setsAgainst']],
    ['Dus naar zondag 6 juni.', ['setsInstead', 'setsAgainst']],
    ['We gaan naar Soest.', ['setsInstead', 'changes']],
    ['We herhalen dat op 29 april.', ['addsDay', 'isBeside', 'isNotYet']],
    ['Op 29 april wordt dat herhaald.', ['setsInstead', 'changes', 'addsDay', 'isBeside', 'isNotYet']],
    ['Er komt een derde datum bij.', ['addsDay', 'isBeside']],
    ['In mei beginnen we opnieuw.', ['isBeside']],
    ['De derde spreker is Joris.', []],
    ['We willen op 29 april.', ['isNotYet']],
    ['Kan het op 29 april?', ['isNotYet']],
    ['Meld u aan voor 29 april.', ['isNotYet']],
    ['Als het regent gaan we op 29 april.', ['isNotYet', 'depends']],
    ['Bij regen gaan we op 29 april.', ['depends']],
    ['We gaan op 29 april, wellicht met de fiets.', ['isNotYet', 'depends']],
    ['We komen op 29 april bij Joris.', []],
  ])('"%s": %j', (words, cues) => {
    expect(cuesIn(words)).toEqual(cues)
  })
})

test.each([
  ['les 2 valt uit', [2]],
  ['De derde avond en de 5e les.', [3, 5]],
  ['de laatste keer', ['last']],
  ['de eerstvolgende bijeenkomst', ['next']],
  ['De komende kookles is vol.', ['next']],
  ['avond 2 juni 2027', []],
  ['zaal 2 is open', []],
  ['het eerste lustrum', []],
])('"%s" names the sessions %j of a series', (words, sessions) => {
  expect(readTold(words).sessions).toEqual(sessions)
})

import { planIn } from '../../../functions/inbound/plan/plan-in'
import { newEvent } from '../../support/domain/announcements'

const TODAY = '2027-01-10'
const GATHERING = '2027-05-11'

const [session] = newEvent().sessions
const event = {
  ...newEvent(),
  reserveDates: ['2027-05-18'],
  sessions: [{ ...session, date: GATHERING }] as ReturnType<typeof newEvent>['sessions'],
}
const said = (text: string) => planIn(text, TODAY, [event], '08:30')
const decided = (date: string) => ({ goNoGo: { date, time: '08:30' } })

describe('the day on which it is decided whether it goes ahead', () => {
  test.each([
    ['Uiterlijk 1 april beslissen we of 11 mei doorgaat.', '2027-04-01'],
    ['We beslissen uiterlijk 1 april of de dag doorgaat.', '2027-04-01'],
    ['De beslissing nemen we uiterlijk 1 april.', '2027-04-01'],
    ['De beslissing valt op donderdag 1 april.', '2027-04-01'],
    ['De knoop wordt op 1 april doorgehakt.', '2027-04-01'],
    ['Op 1 april hoort u of het doorgaat.', '2027-04-01'],
    ['Of de dag doorgaat, hoort u uiterlijk 1 april.', '2027-04-01'],
    ['Het bestuur besluit op 1 april of de reservedatum nodig is.', '2027-04-01'],
    ['Het go/no-go-moment is 1 april.', '2027-04-01'],
    ['Vóór 1 april beslissen we of 11 mei doorgaat.', '2027-03-31'],
    ['Twee weken van tevoren beslissen we of we uitwijken.', '2027-04-27'],
    ['We laten uiterlijk een week van tevoren weten of het doorgaat.', '2027-05-04'],
  ])('"%s" names %s', (text, date) => {
    expect(said(text)).toEqual(decided(date))
  })

  test.each([
    'Het bestuur beslist op 1 april over de contributie.',
    'De gemeenteraad beslist op 1 april of het park open gaat.',
    'De leden beslissen op 1 april of de contributie omhoog gaat.',
    'Op 1 april is besloten dat 11 mei doorgaat.',
    'Op 11 mei hoort u alles over de nieuwe wet.',
    'Laat ons uiterlijk 1 april weten of u komt.',
    'We besluiten de dag om 17.00 uur met een borrel.',
    'We weten op 1 april nog niet of het doorgaat.',
    'Op 20 mei hoort u of het volgend jaar doorgaat.',
  ])('"%s" names none', (text) => {
    expect(said(text)).toEqual({})
  })

  test('two days that contradict each other are none', () => {
    expect(said('We beslissen uiterlijk 1 april. Het besluit valt op 3 april.')).toEqual({})
  })
})

describe('what the price comes with', () => {
  test.each([
    ['Deelname kost € 95 excl. btw.', 'excluding'],
    ['De kosten zijn 95 euro (exclusief btw).', 'excluding'],
    ['Alle genoemde bedragen zijn inclusief btw.', 'including'],
    ['De bijdrage is 40 euro, vrijgesteld van btw.', 'exempt'],
  ])('"%s" is %s VAT', (text, vat) => {
    expect(said(text)).toEqual({ vat, pays: 'by-invoice' })
  })

  test.each([
    'Over de btw leest u meer in de brochure.',
    'De lezing gaat over btw: inclusief of exclusief?',
    'De een betaalt € 40 inclusief btw. De ander betaalt € 35 exclusief btw.',
  ])('"%s" tells nothing of it', (text) => {
    expect(said(text)).toEqual({})
  })

  test.each([
    ['Koffie en koek kosten samen 5 euro per avond, ter plekke te betalen.', 'as-announced'],
    ['De entree bedraagt € 7,50, te voldoen aan de zaal.', 'as-announced'],
    ['Betalen kan contant of met pin bij binnenkomst.', 'as-announced'],
    ['Toegang € 5 aan de deur.', 'as-announced'],
    ['De bijdrage van 20 euro kunt u overmaken op onze bankrekening.', 'as-announced'],
    ['U ontvangt geen factuur.', 'as-announced'],
    ['Na afloop ontvangt u een factuur.', 'by-invoice'],
    ['De kosten worden gefactureerd.', 'by-invoice'],
  ])('"%s" is paid %s', (text, pays) => {
    expect(said(text)).toEqual({ pays })
  })

  test.each([
    'De kosten zijn € 40.',
    'De lezing gaat over betalen met je telefoon.',
    'Bij de ingang ligt het programma.',
  ])('"%s" tells not how it is paid', (text) => {
    expect(said(text)).toEqual({})
  })

  test.each([
    ['Kosteloos annuleren kan tot 20 april.', '2027-04-20'],
    ['Annuleren kan kosteloos tot 20 april; daarna brengen we de helft in rekening.', '2027-04-20'],
    ['Tot en met 20 april kunt u kosteloos annuleren, daarna niet meer.', '2027-04-20'],
    ['Na 20 april is kosteloos annuleren niet meer mogelijk.', '2027-04-20'],
    ['Vóór 20 april kunt u kosteloos annuleren.', '2027-04-19'],
    ['Afmelden kan gratis tot twee weken van tevoren.', '2027-04-27'],
    ['Tot 14 dagen vooraf kun je zonder kosten afmelden.', '2027-04-27'],
  ])('"%s": the last free day is %s', (text, freeUntil) => {
    expect(said(text)).toEqual({ freeUntil })
  })

  test.each([
    'Na 20 april kunt u niet meer annuleren.',
    'Annuleren kan tot 20 april.',
    'De lezing is gratis; aanmelden kan tot 20 april.',
    'Gratis toegang, afmelden kan tot 20 april.',
  ])('"%s" names no last free day', (text) => {
    expect(said(text)).toEqual({})
  })
})

describe('earlier registrations', () => {
  test.each([
    'Wie zich al heeft aangemeld hoeft niets te doen.',
    'Had je je al opgegeven, dan hoef je niets te doen.',
    'Uw aanmelding blijft geldig.',
    'Alle aanmeldingen blijven staan.',
    'Bent u al aangemeld? Dan blijft uw inschrijving gewoon geldig.',
    'Reeds gekochte kaarten blijven geldig.',
    'U hoeft zich niet opnieuw aan te melden.',
    'Opnieuw aanmelden is niet nodig.',
    'Wie al aangemeld was, blijft aangemeld voor de nieuwe datum.',
  ])('"%s": they stay', (text) => {
    expect(said(text)).toEqual({ answers: 'keep' })
  })

  test.each([
    'Ook wie zich al had aangemeld, vragen we zich opnieuw aan te melden.',
    'Alle aanmeldingen vervallen.',
    'Graag opnieuw aanmelden met de groene knop.',
  ])('"%s": everyone is asked again', (text) => {
    expect(said(text)).toEqual({ answers: 'ask-again' })
  })

  test.each([
    'De aanmelding blijft open tot 1 mei.',
    'Wie al is aangemeld ontvangt een bevestiging.',
    'De inschrijving staat open.',
    'Wie al lid is hoeft niets te doen.',
  ])('"%s" says nothing of them', (text) => {
    expect(said(text)).toEqual({})
  })
})

describe('registering for a series', () => {
  test.each([
    'Je meldt je aan voor alle drie de avonden tegelijk.',
    'U schrijft zich in voor de hele cursus.',
    'Aanmelden geldt voor de hele reeks.',
    'Aanmelden kan alleen voor alle vier bijeenkomsten.',
    'De avonden zijn niet los te volgen.',
    'De leergang is alleen als geheel te volgen.',
  ])('"%s": once, for all', (text) => {
    expect(said(text)).toEqual({ sessions: 'together' })
  })

  test.each([
    'U kunt zich per avond aanmelden.',
    'Aanmelden kan per bijeenkomst.',
    'Graag voor elke sessie apart aanmelden.',
    'Ook losse avonden bijwonen is mogelijk.',
    'De lezingen zijn ook los te bezoeken.',
  ])('"%s": each by itself', (text) => {
    expect(said(text)).toEqual({ sessions: 'each' })
  })

  test.each([
    'Meld u snel aan voor de avonden van dit seizoen.',
    'Alle avonden zijn gratis.',
    'We houden drie bijeenkomsten, aanmelden met de groene knop.',
    'De hele cursus kost € 40 per avond.',
  ])('"%s": says nothing of it', (text) => {
    expect(said(text)).toEqual({})
  })
})

describe('guests', () => {
  test.each([
    ['Je mag een collega meenemen.', 1],
    ['U kunt gerust één introducé meenemen.', 1],
    ['Neem gerust een collega mee!', 1],
    ['Introducés zijn van harte welkom.', 1],
    ['Per lid mag één gast mee.', 1],
    ['Maximaal twee introducés per lid.', 2],
    ['U mag twee gasten meebrengen.', 2],
  ])('"%s": %i', (text, guests) => {
    expect(said(text)).toEqual({ guests })
  })

  test.each([
    'Introducés mogen niet mee.',
    'Neem een vriend mee als u wilt, tenzij hij al lid is.',
    'We nemen een gast mee naar het museum.',
    'Een collega mag uw plaats innemen.',
    'Wilt u een laptop meenemen?',
  ])('"%s": none', (text) => {
    expect(said(text)).toEqual({})
  })
})

test('the moment at which registration opens is said once', () => {
  expect(said('Beste leden,\n\nDe aanmelding opent op maandag 3 mei 2027.')).toEqual({
    opening: 'later',
    opensAt: { date: '2027-05-03', time: '09:00' },
    openingReminder: null,
  })
  expect(said('De zaal gaat open om 9.00 uur. Aanmelden kan met de groene knop.')).toEqual({})
})

import { AAFKE, BAS, CARLA, DIRK, FRITS, JAMAL, LOES } from '../people'
import { DIRECTOR, onlyTo, type Year } from '../year'

/** The typing error stands in the title. */
const TEXT = `Beste leden,

In kleine groepen lezen we het essay De stille straat. U kiest één van beide ochtenden: dinsdag 8 april 2025 of donderdag 10 april 2025, van 9.30 tot 12.00 uur in De Leeskamer, Kerkplein 3 in Deventer.

Per ochtend is er plaats voor 2 deelnemers.

Aanmelden kan met de groene knop.

Hartelijke groet,

Marijke Terlouw
`

const ABOUT = /Leeso[cg]+h?tend/

/** March and April: a choice of two mornings, a typo, a waiting list, and a room too small. */
export const choice = async (year: Year) => {
  await year.on('2025-03-17T10:00')
  const preview = await year.announces('Leesogtend: De stille straat', TEXT)
  const invited = await year.approves(preview)
  const shown = await year.answersOn(
    DIRECTOR,
    /^Akkoord ontvangen: Leesogtend/,
    'Titel: Leesochtend: De stille straat',
  )
  const typo = await year.approves(onlyTo(DIRECTOR, shown))

  const tuesday = 'Ja, ik kom dinsdag 8 april'
  for (const address of [AAFKE, BAS]) await year.pressesLabel(address, ABOUT, tuesday)
  const waits = await year.pressesLabel(CARLA, ABOUT, 'Zet mij op de wachtlijst voor dinsdag 8 april')
  await year.pressesLabel(DIRK, ABOUT, 'Ja, ik kom donderdag 10 april')
  const unsubscribed = await year.presses(FRITS, ABOUT, 'unsubscribe')
  await year.pressesLabel(LOES, ABOUT, 'Ik kan op geen van deze dagen')
  const news = await year.until('2025-03-18T10:00')

  await year.on('2025-03-25T15:00')
  const room = await year.answersOn(
    DIRECTOR,
    /^Akkoord ontvangen: Lees/,
    'max 4 deelnemers\nLocatie: De Grote Leeszaal, Kerkplein 5 in Deventer',
  )
  const promoted = await year.approves(onlyTo(DIRECTOR, room))
  await year.pressesLabel(JAMAL, ABOUT, 'Ja, ik kom donderdag 10 april')
  const practical = await year.until('2025-04-09T09:30')
  await year.answersOn(DIRECTOR, /^Wie ontbraken.*Lees/, 'Iedereen was er')
  await year.on('2025-04-11T09:30')
  const attended = await year.answersOn(DIRECTOR, /^Wie ontbraken.*Lees/, 'Iedereen was er')
  const thanks = await year.until('2025-04-11T17:00')
  return {
    preview,
    invited,
    shown,
    typo,
    waits,
    unsubscribed,
    news,
    room,
    promoted,
    practical,
    attended,
    thanks,
  }
}

import { AAFKE, BAS, CARLA, DIRK, GERDA, JAMAL, KARIN, PIET } from '../people'
import { DIRECTOR, onlyTo, type Year } from '../year'

const TEXT = `Beste leden,

Op donderdag 19 en vrijdag 20 juni 2025 gaan we samen op Studietweedaagse naar Landgoed De Hooge Linde, Lindelaan 1 in Lochem. Donderdag beginnen we om 10.00 uur, vrijdag ronden we af om 15.00 uur.

Er is plaats voor maximaal 4 deelnemers.

Deelname kost € 180 voor partners en € 240 voor niet-partners.

Aanmelden kan met de groene knop tot en met vrijdag 6 juni 2025.

Hartelijke groet,

Marijke Terlouw
`

const ABOUT = /Studietweedaagse/
const RECEIPT = /Akkoord ontvangen: .*Studietweedaagse/

/** May and June: two days, a guest, a colleague instead, and a house that is too small. */
export const twoDays = async (year: Year) => {
  await year.on('2025-04-28T09:30')
  const asked = await year.announces('Studietweedaagse', TEXT)
  const preview = onlyTo(DIRECTOR, await year.answers(asked, 'inclusief btw\néén introducé per lid'))
  const invited = await year.approves(preview)
  await year.comes(ABOUT, KARIN, CARLA, BAS)
  await year.fills(KARIN, ABOUT, 'guests', { guest1: 'Tine van Dam' })
  const waits = await year.presses(DIRK, ABOUT, 'register')
  await year.presses(JAMAL, ABOUT, 'register')
  await year.declines(ABOUT, GERDA)
  const substitute = await year.answersOn(
    CARLA,
    ABOUT,
    `Beste Marijke,\n\nIk kan toch niet, mijn collega Piet Jansen komt in mijn plaats (${PIET}).\n\nGroet,\nCarla`,
  )
  await year.on('2025-05-06T10:00')
  const room = onlyTo(
    DIRECTOR,
    await year.answersOn(
      DIRECTOR,
      RECEIPT,
      'Locatie: Hotel Het Witte Paard, Dorpsstraat 8 in Lochem\nmax 8 deelnemers',
    ),
  )
  const promoted = await year.approves(room)
  await year.comes(ABOUT, AAFKE)
  return { asked, preview, invited, waits, substitute, room, promoted }
}

/** June: the deadline, the practical mail and the two days themselves. */
export const twoDaysThemselves = async (year: Year) => {
  const closed = await year.newest(DIRECTOR, /^Wie komt er\? Studie/)
  const practical = await year.until('2025-06-17T12:00')
  const door = await year.until('2025-06-18T16:00')
  const asked = await year.until('2025-06-23T09:30')
  return { closed, practical, door, asked }
}

import { AAFKE, BAS, CARLA, DIRK, INGRID, JAMAL, KARIN, NYNKE, TESSA } from '../people'
import { DEPUTY, DIRECTOR, type Year } from '../year'

const TEXT = `Beste leden,

Op donderdag 25 september 2025 is onze Bestuurdersdag, van 10.00 tot 16.00 uur in Kasteel De Berkel, Slotlaan 9 in Vorden. Mocht die dag niet kunnen, dan is donderdag 27 november 2025 onze reservedatum. Houd u alstublieft beide data vrij.

Thema: Besturen met de ramen open

De uitnodiging met de groene knop volgt na de zomer.

Hartelijke groet,

Marijke Terlouw
`

const ABOUT = /Bestuurdersdag/

/** June: a date and a reserve date are announced; registration follows. */
export const twoDatesHeld = async (year: Year) => {
  await year.on('2025-06-10T10:00')
  const preview = await year.announces('Bestuurdersdag', TEXT)
  const held = await year.approves(preview)
  return { preview, held }
}

/** August: registration opens. */
export const opened = async (year: Year) => {
  const reminded = await year.until('2025-08-25T10:00')
  const invited = await year.answersOn(DIRECTOR, /^Akkoord ontvangen: Bestuurdersdag/, 'Open de aanmelding')
  await year.comes(ABOUT, AAFKE, BAS, CARLA, KARIN)
  await year.declines(ABOUT, DIRK, TESSA)
  return { reminded, invited }
}

/** September: the secretary is on holiday, so that the deputy decides; the day falls back to its reserve date. */
export const deputyDecides = async (year: Year) => {
  const asked = await year.until('2025-09-11T09:30')
  const away = await year.writes(DIRECTOR, {
    subject: 'Afwezig: Gaat Bestuurdersdag door?',
    text: 'Ik ben met vakantie tot en met 26 september. Akkoord en goedgekeurd wordt er even niets. Marijke',
    headers: { 'Auto-Submitted': 'auto-replied' },
  })
  const again = await year.until('2025-09-15T09:30')
  const deputy = await year.until('2025-09-17T09:30')
  const fallen = await year.answersOn(DEPUTY, /Bestuurdersdag.*door\?/, 'Gaat niet door')
  await year.on('2025-09-18T10:00')
  await year.comes(ABOUT, AAFKE, CARLA, NYNKE, INGRID)
  await year.declines(ABOUT, JAMAL)
  return { asked, away, again, deputy, fallen }
}

/** November: the reserve date itself. */
export const reserveDay = async (year: Year) => {
  const practical = await year.until('2025-11-25T12:00')
  await year.on('2025-11-28T09:30')
  const attended = await year.answersOn(DIRECTOR, /^Wie ontbraken.*Bestuurdersdag/, 'Iedereen was er')
  return { practical, attended }
}

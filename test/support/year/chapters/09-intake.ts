import { BAS, DIRK, KARIN, NYNKE, SJOERD } from '../people'
import { DEPUTY, onlyTo, type Year } from '../year'

const TEXT = `Beste leden,

Op dinsdag 4 november 2025 is de Denktafel Lastige gesprekken, van 13.00 tot 17.00 uur in De Leeskamer, Kerkplein 3 in Deventer. We werken in een kleine groep met eigen verhalen. Na een kort intakegesprek hoort u of u kunt deelnemen.

Deelname is gratis voor partners en kost € 60 voor niet-partners.

Aanmelden kan met de groene knop.

Hartelijke groet,

Joost Hagenbeek
`

const EXCURSION = `Beste leden,

Op donderdag 13 november 2025 gaan we op Excursie naar de steenfabriek, van 9.00 tot 13.00 uur bij Steenfabriek De Vlijt, Uiterwaard 2 in Doesburg.

Aanmelden kan met de groene knop.

Hartelijke groet,

Marijke Terlouw
`

const ABOUT = /Denktafel/

/** October: requests for a place at a small table, announced by the deputy. */
export const intake = async (year: Year) => {
  await year.on('2025-10-13T10:00')
  const asked = await year.announces('Denktafel Lastige gesprekken', TEXT, DEPUTY)
  const preview = onlyTo(DEPUTY, await year.answers(asked, 'exclusief btw', DEPUTY))
  const invited = await year.approves(preview)
  await year.presses(BAS, ABOUT, 'register')
  await year.presses(SJOERD, ABOUT, 'register')
  const requests = await year.presses(NYNKE, ABOUT, 'register')
  const planned = await year.answersOn(DEPUTY, /^Aanvraag van Bas/, 'Intake gepland met Bas')
  await year.on('2025-10-16T15:00')
  const admitted = await year.answersOn(DEPUTY, /^Aanvraag van Bas/, 'Laat Bas Oltmans toe')
  const rejected = await year.answersOn(DEPUTY, /^Aanvraag van Nynke/, "Wijs Nynke 't Lam af")
  await year.answersOn(DEPUTY, /^Aanvraag van Sjoerd/, 'Laat Sjoerd Kramers toe')
  return { asked, preview, invited, requests, planned, admitted, rejected }
}

/** October: an excursion is announced in the same week, and called off before it comes to that. */
export const calledOff = async (year: Year) => {
  await year.on('2025-10-17T10:00')
  const preview = await year.announces('Excursie naar de steenfabriek', EXCURSION)
  const invited = await year.approves(preview)
  await year.comes(/Excursie/, KARIN, DIRK)
  const nudged = await year.until('2025-10-24T12:00')
  await year.on('2025-10-29T11:00')
  const announced = await year.announces(
    'Afgelast: Excursie naar de steenfabriek',
    `Beste leden,

De Excursie naar de steenfabriek van donderdag 13 november 2025 gaat niet door: de fabriek ligt stil door een storing.

Marijke Terlouw
`,
  )
  const told = await year.approves(announced)
  await year.on('2025-11-05T09:30')
  await year.answersOn(DEPUTY, /^Wie ontbraken.*Denktafel/, 'Iedereen was er')
  return { preview, invited, nudged, announced, told }
}

import { calendarAnswer } from '../../answers/calendar-mail'
import { attached, workbook } from '../../flows/lists'
import { AAFKE, BAS, CARLA, ELIF_LATER, GERDA, JAMAL, KARIN, OSCAR, YARA } from '../people'
import { DIRECTOR, onlyTo, type Year } from '../year'

const TEXT = `Beste leden,

Op donderdag 9 oktober 2025 houden we het Kennisuur Slimme meters, van 15.30 tot 17.00 uur in De Oranjerie, Kwekerijweg 12 in Zutphen. Meedoen kan op locatie of online.

Op locatie is plaats voor 2 deelnemers.

Aanmelden kan met de groene knop.

Hartelijke groet,

Marijke Terlouw
`

const ABOUT = /Kennisuur/
const RECEIPT = /^Akkoord ontvangen: Kennisuur/

/** After the summer: the list as a workbook, with a new member and one who is absent from it. */
export const listAgain = async (year: Year) => {
  await year.on('2025-09-01T09:30')
  const file = await workbook([
    ['Leden per 1 september 2025', null, null, null],
    ['Naam', 'E-mailadres', 'Organisatie', 'Soort lid'],
    ['Bruinsma, Aafke', AAFKE, 'Stichting De Blauwe Stoep', 'partner'],
    ['Oltmans, Bas', BAS, 'Stichting De Blauwe Stoep', 'partner'],
    ['Horst, Carla van der', CARLA, 'Woonvereniging Zeven Bruggen', 'partner'],
    ['Wijnstra, Gerda', GERDA, 'Noorderwal Wonen', 'partner'],
    ['Ruijter-Blom, Oscar de', OSCAR, 'Woongroep Drie Sluizen', 'partner'],
    ['Tot slot', '=HYPERLINK("x")', '', ''],
  ])
  const preview = onlyTo(DIRECTOR, await year.writes(DIRECTOR, attached(file, 'leden september.xlsx')))
  const loaded = onlyTo(DIRECTOR, await year.answers(preview, 'akkoord'))
  return { preview, loaded }
}

/** September: a hybrid hour, somebody who changed jobs, and somebody who left. */
export const jobChange = async (year: Year) => {
  await year.on('2025-09-19T10:00')
  const told = await year.writes(DIRECTOR, {
    subject: 'Ledenlijst',
    text: 'Elif Yıldırım werkt nu bij Hof & Huis (elif.yildirim@hofenhuis.example)',
  })
  const preview = await year.announces('Kennisuur Slimme meters', TEXT)
  const invited = await year.approves(preview)
  const bounced = await year.bounces(GERDA, ABOUT)
  const followed = onlyTo(
    DIRECTOR,
    await year.answersOn(DIRECTOR, /^Mail aan Gerda Wijnstra/, `Opvolger is Yara Dekker, ${YARA}`),
  )
  await year.pressesLabel(AAFKE, ABOUT, 'Ja, ik kom naar de locatie')
  await year.pressesLabel(BAS, ABOUT, 'Ja, ik kom naar de locatie')
  const online = await year.pressesLabel(CARLA, ABOUT, 'Ja, ik doe online mee')
  const waits = await year.pressesLabel(KARIN, ABOUT, 'Zet mij op de wachtlijst')
  const byCalendar = await year.writes(JAMAL, calendarAnswer(await year.newest(JAMAL, ABOUT), 'DECLINED'))
  const elif = await year.presses(ELIF_LATER, ABOUT, 'decline')
  return { told, preview, invited, bounced, followed, online, waits, byCalendar, elif }
}

/** October: the link, a place that comes free, and the hour itself. */
export const hybridHour = async (year: Year) => {
  await year.on('2025-09-30T14:00')
  const link = await year.answersOn(DIRECTOR, RECEIPT, 'link: https://meeting.example/kennisuur')
  const freed = await year.pressesLabel(BAS, ABOUT, 'Ik doe liever online mee')
  const practical = await year.until('2025-10-07T12:00')
  const linked = await year.until('2025-10-09T18:00')
  await year.on('2025-10-10T09:30')
  const attended = await year.answersOn(DIRECTOR, /^Wie ontbraken.*Kennisuur/, 'Iedereen was er')
  const thanks = await year.until('2025-10-10T17:00')
  return { link, freed, practical, linked, attended, thanks }
}

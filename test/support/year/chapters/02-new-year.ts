import { AAFKE, ANS, BAS, CARLA, HENK, INGRID, KARIN, NYNKE, ROSALIND, TESSA } from '../people'
import { DIRECTOR, onlyTo, type Year } from '../year'

const TEXT = `Beste leden,

We beginnen het jaar samen: op donderdag 30 januari 2025 is de Nieuwjaarsbijeenkomst, van 16.00 tot 19.00 uur in Het Koetshuis, Lindelaan 12 in Zutphen.

Programma:
16.00 uur Inloop met thee
16.30 uur Terugblik en vooruitblik door de voorzitter
17.30 uur Warm buffet
19.00 uur Einde

Aanmelden kan met de groene knop.

Hartelijke groet,

Marijke Terlouw
`

const ABOUT = /Nieuwjaarsbijeenkomst/

/** January: one day, diets for the kitchen, an assistant who answers, and the list by hand. */
export const newYear = async (year: Year) => {
  await year.on('2025-01-08T10:00')
  const preview = await year.announces('Nieuwjaarsbijeenkomst', TEXT)
  const stopped = await year.answers(preview, 'akkoord')
  await year.on('2025-01-08T10:05')
  const early = (await year.inbox(BAS)).length
  const invited = await year.until('2025-01-08T10:12')

  await year.on('2025-01-08T11:00')
  await year.comes(ABOUT, BAS, KARIN)
  await year.fills(KARIN, ABOUT, 'note', { note: 'Vegetarisch, en graag zonder noten' })
  await year.fills(BAS, ABOUT, 'note', { note: 'vegetarisch' })
  await year.declines(ABOUT, TESSA)
  const byAns = await year.presses(ANS, ABOUT, 'register')
  const byMail = await year.answersOn(
    ROSALIND,
    ABOUT,
    'Count me in, gluten free please.\n\nKind regards,\nRosalind',
  )
  const question = await year.answersOn(CARLA, ABOUT, 'Is er plek om een elektrische auto op te laden?')
  await year.comes(ABOUT, CARLA)

  const nudged = await year.until('2025-01-20T12:00')
  await year.comes(ABOUT, NYNKE)
  const receipt = /Akkoord ontvangen: Nieuwjaars/
  const byHand = await year.answersOn(DIRECTOR, receipt, 'Zet Henk Verschoor op de lijst')
  const list = onlyTo(DIRECTOR, await year.answersOn(DIRECTOR, receipt, 'Wie komt er?'))
  const practical = await year.until('2025-01-28T12:00')
  const door = await year.until('2025-01-29T16:00')
  const asked = await year.until('2025-01-31T09:30')
  const attended = await year.answersOn(
    DIRECTOR,
    /^Wie ontbraken/,
    'Nynke was er niet. Ingrid Koopal was er ook.',
  )
  const photos = await year.answersOn(
    DIRECTOR,
    /^Wie ontbraken/,
    'foto’s: https://kleinekring.example/nieuwjaar-2025',
  )
  const thanks = await year.until('2025-01-31T17:00')
  return {
    preview,
    stopped,
    early,
    invited,
    byAns,
    byMail,
    question,
    nudged,
    byHand,
    list,
    practical,
    door,
    asked,
    attended,
    photos,
    thanks,
    coming: [BAS, KARIN, AAFKE, ROSALIND, CARLA, NYNKE, HENK],
    walkedIn: INGRID,
  }
}

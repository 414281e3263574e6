import { AAFKE, BAS, CARLA, DIRK, ELIF, GERDA, INGRID, KARIN, NYNKE } from '../people'
import { DIRECTOR, onlyTo, type Year } from '../year'

const TEXT = `Beste leden,

Op donderdag 6 maart 2025 houden we de Kennismiddag Warme Muren, van 13.00 tot 16.30 uur in De Oranjerie, Kwekerijweg 12 in Zutphen.

Thema: Isoleren zonder spijt

We bekijken wat er achter de gevel gebeurt als je te snel isoleert, en spreken bewoners die het meemaakten.

Programma:
13.00 uur Inloop
13.30 uur Lezing over vocht en isolatie
15.00 uur Gesprek met bewoners
16.30 uur Einde

Deze middag levert 3 PE-punten op.

Aanmelden kan met de groene knop.

Hartelijke groet,

Marijke Terlouw
`

const RECTIFICATION = `Beste leden,

Rectificatie: in onze vorige mail stond een verkeerde datum. De Kennismiddag Warme Muren is niet op donderdag 6 maart 2025 maar op donderdag 13 maart 2025. Tijd en plaats blijven gelijk.

Excuses voor het ongemak.

Marijke Terlouw
`

const ABOUT = /Kennismiddag/

/** February and March: a wrong date was sent; afterwards the PE proofs. */
export const wrongDate = async (year: Year) => {
  await year.on('2025-02-03T09:30')
  const preview = await year.announces('Kennismiddag Warme Muren', TEXT)
  const invited = await year.approves(preview)
  await year.comes(ABOUT, AAFKE, BAS, CARLA, ELIF)
  await year.declines(ABOUT, DIRK)

  await year.on('2025-02-05T09:15')
  const asked = onlyTo(
    DIRECTOR,
    await year.writes(DIRECTOR, { subject: 'Rectificatie', text: RECTIFICATION }),
  )
  const shown = await year.answers(asked, 'iedereen')
  const rectified = await year.approves(onlyTo(DIRECTOR, shown))
  return { preview, invited, asked, shown, rectified }
}

/** The answers for the right date, the day itself, and who was there. */
export const warmWalls = async (year: Year) => {
  await year.on('2025-02-06T14:00')
  // Dirk-Jan could not come on the wrong date.
  await year.comes(ABOUT, DIRK, GERDA, INGRID, KARIN)
  const nudged = await year.until('2025-02-25T12:00')
  await year.comes(ABOUT, NYNKE)
  const practical = await year.until('2025-03-11T12:00')
  await year.on('2025-03-14T09:30')
  const asked = await year.newest(DIRECTOR, /^Wie ontbraken/)
  const attended = await year.answers(asked, 'Bas was er niet, Gerda ging om 15.00 weg')
  const proofs = await year.answers(asked, 'PE: aanbieder De Kleine Kring, niet-geaccrediteerd')
  const corrected = await year.answers(asked, 'Gerda was er wel')
  const thanks = await year.until('2025-03-14T17:00')
  return { nudged, practical, asked, attended, proofs, corrected, thanks }
}

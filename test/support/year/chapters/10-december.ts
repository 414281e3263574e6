import { AAFKE, BAS, CARLA, DIRK, FLEUR, HENK, INGRID, KARIN, MIRA, NYNKE } from '../people'
import { DIRECTOR, onlyTo, type Year } from '../year'

const TEXT = `Beste leden,

Op donderdag 11 december 2025 sluiten we het jaar af met de Winterlezing, van 19.30 tot 22.00 uur in De Bibliotheek, Brink 70 in Deventer. Mira Sol vertelt over wonen in het donker.

De avond levert 2 PE-punten op.

Aanmelden kan met de groene knop.

Hartelijke groet,

Marijke Terlouw
`

const ABOUT = /Winterlezing/
const RECEIPT = /^Akkoord ontvangen: Winterlezing/

/** November: a speaker on no list, a guest each, and an invitation that was forwarded. */
export const forwarded = async (year: Year) => {
  await year.on('2025-11-12T10:00')
  const first = await year.announces('Winterlezing', TEXT)
  const preview = onlyTo(
    DIRECTOR,
    await year.answers(first, 'gratis\néén introducé per lid\nlaat zien wie er komen'),
  )
  const invited = await year.approves(preview)
  const speaker = await year.answersOn(DIRECTOR, RECEIPT, `zet Mira Sol, ${MIRA}, spreker, op de lijst`)
  await year.comes(ABOUT, AAFKE, BAS, CARLA, DIRK, KARIN)
  await year.fills(AAFKE, ABOUT, 'show')
  const seen = await year.page(CARLA, ABOUT)
  await year.fills(KARIN, ABOUT, 'guests', { guest1: 'Tine van Dam' })

  const link = (await year.newest(NYNKE, ABOUT)).buttons['register'] ?? ''
  const stranger = year.browserOf(FLEUR)
  const notMe = await stranger.visit(link.replace(/\/register$/, '/not-me'))
  const asked = await year.service.during(() =>
    stranger.press(notMe, 'ask-invitation', {
      typed: 'JA',
      name: 'Fleur Anders',
      address: FLEUR,
      organisation: 'Losse Flodder',
    }),
  )
  const given = await year.answersOn(DIRECTOR, /Fleur Anders/, 'ja')
  return { preview, invited, speaker, seen, asked, given }
}

/** December: the evening, who was not there, and the proofs. */
export const winterLecture = async (year: Year) => {
  const practical = await year.until('2025-12-09T12:00')
  const door = await year.until('2025-12-10T16:00')
  await year.on('2025-12-12T09:30')
  const asked = await year.newest(DIRECTOR, /^Wie ontbraken.*Winter/)
  const attended = await year.answers(asked, 'Bas was er niet, Dirk-Jan ging om 21.00 weg')
  const proofs = await year.answers(asked, 'PE: aanbieder De Kleine Kring, accreditor Bureau Maatstaf')
  const guests = await year.answers(asked, 'PE ook voor Fleur Anders')
  const shown = onlyTo(DIRECTOR, await year.answers(asked, 'Stuur wie er niet was een bericht'))
  const missed = await year.answers(shown, 'akkoord')
  const thanks = await year.until('2025-12-12T17:00')
  return { practical, door, attended, proofs, guests, shown, missed, thanks, silent: [HENK, INGRID] }
}

/** December: Ingrid asks what is kept of her, and then to be forgotten. */
export const forgotten = async (year: Year) => {
  await year.on('2025-12-15T10:00')
  const asked = await year.writes(INGRID, {
    subject: 'Mijn gegevens',
    text: 'Beste mensen,\n\nWelke gegevens hebben jullie van mij?\n\nIngrid Koopal',
  })
  const data = await year.answersOn(DIRECTOR, /eigen gegevens/, 'ja, stuur')
  await year.on('2025-12-16T10:00')
  const wish = await year.writes(INGRID, {
    subject: 'Verwijderen',
    text: 'Wilt u mijn gegevens verwijderen?\n\nIngrid Koopal',
  })
  const done = await year.service.during(async () => {
    await year.answersOn(DIRECTOR, /wissen/, 'Ja, wis')
    await year.service.stack.sweep()
  })
  return { asked, data, wish, done }
}

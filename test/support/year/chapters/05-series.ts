import { AAFKE, CARLA, HENK, LOES, NYNKE, SJOERD } from '../people'
import { DIRECTOR, onlyTo, type Year } from '../year'

const TEXT = `Beste leden,

Dit voorjaar houden we een reeks van drie avonden onder de titel Luisteren naar de wijk, telkens van 19.30 tot 21.30 uur:

1e bijeenkomst: donderdag 15 mei 2025, De Oranjerie, Kwekerijweg 12 in Zutphen
2e bijeenkomst: donderdag 5 juni 2025, De Oranjerie, Kwekerijweg 12 in Zutphen
3e bijeenkomst: donderdag 26 juni 2025, de locatie volgt

Op de tweede avond spreekt Wubbo Haan over vragen stellen zonder te sturen.

Deelname is kosteloos voor partners. Niet-partners kunnen eenmalig meedoen (kosten: € 95).

Aanmelden kan met de groene knop.

Hartelijke groet,

Marijke Terlouw
`

const ABOUT = /Luisteren naar de wijk/
const RECEIPT = /Akkoord ontvangen: Luisteren/
const DETAILS = {
  legalName: 'Kompas & Kade Advies B.V.',
  address: 'Havenstraat 40, 8011 CX Zwolle',
  mail: 'facturen@kompasenkade.example',
  reference: 'INK-2025-17',
}

/** April: a series answered per evening, and the invoice of who is no partner. */
export const series = async (year: Year) => {
  await year.on('2025-04-14T09:30')
  const asked = await year.announces('Luisteren naar de wijk', TEXT)
  const preview = onlyTo(DIRECTOR, await year.answers(asked, 'exclusief btw\nkosteloos annuleren tot 8 mei'))
  const invited = await year.approves(preview)
  for (const address of [AAFKE, NYNKE]) {
    await year.pressesLabel(address, ABOUT, 'Ja, ik kom bij alle 3 bijeenkomsten')
  }
  await year.pressesLabel(CARLA, ABOUT, 'Ja, ik kom donderdag 5 juni')
  await year.pressesLabel(SJOERD, ABOUT, 'Ja, ik kom donderdag 5 juni')
  await year.pressesLabel(HENK, ABOUT, 'Ja, ik kom donderdag 26 juni')
  await year.pressesLabel(LOES, ABOUT, 'Ik kan bij geen enkele bijeenkomst zijn')
  const reminded = await year.until('2025-04-22T12:00')
  const details = await year.fills(SJOERD, ABOUT, 'invoice', DETAILS)
  const invoices = onlyTo(DIRECTOR, await year.answersOn(DIRECTOR, RECEIPT, 'facturen'))

  return { asked, preview, invited, reminded, details, invoices }
}

/** May and June: the first evening, a speaker who falls ill, and the place of the last evening. */
export const speakerCancels = async (year: Year) => {
  await year.on('2025-05-16T09:30')
  await year.answersOn(DIRECTOR, /^Wie ontbraken.*Luisteren/, 'iedereen was er')
  await year.on('2025-05-26T11:00')
  const speaker = await year.announces(
    'Luisteren naar de wijk: andere spreker',
    `Beste leden,

Wubbo Haan kan op donderdag 5 juni 2025 helaas niet spreken: hij is ziek. In zijn plaats komt Zeynep Aksoy. De avond gaat gewoon door, op dezelfde tijd en plaats.

Marijke Terlouw
`,
  )
  const told = await year.approves(speaker)
  const place = onlyTo(
    DIRECTOR,
    await year.answersOn(DIRECTOR, RECEIPT, 'De derde avond is in De Remise, Spoorlaan 2 in Zutphen'),
  )
  const placed = await year.approves(place)
  const practical = await year.until('2025-06-06T09:30')
  await year.answersOn(DIRECTOR, /^Wie ontbraken.*Luisteren/, 'Carla was er niet')
  return { speaker, told, place, placed, practical }
}

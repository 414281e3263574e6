import { understand } from '../../../functions/inbound/understand/understand'

const titleOf = (subject: string, text: string): string | null =>
  understand({ subject, text, day: '2025-02-03' }).events[0]?.title ?? null

test.each([
  [
    'Kennismiddag Warme Muren',
    'Beste leden,\n\nOp donderdag 6 maart 2025 houden we de Kennismiddag Warme Muren, van 13.00 tot 16.30 uur.\n\nThema: Isoleren zonder spijt',
  ],
  [
    'Luisteren naar de wijk',
    'Beste leden,\n\nEen reeks onder de titel Luisteren naar de wijk:\n\n1e bijeenkomst: donderdag 15 mei 2025, De Oranjerie in Zutphen\n2e bijeenkomst: donderdag 5 juni 2025, De Oranjerie in Zutphen',
  ],
])('the subject "%s" is the title, also where the text says it again', (subject, text) => {
  expect(titleOf(subject, text)).toBe(subject)
})

import { expect, test } from '@jest/globals'
import { read } from './reading'

const [A, B, C, NEW] = ['2024-11-07', '2024-11-14', '2024-11-21', '2024-11-28']
const off = (date: string): string => `${date} cancelled`

const reading = (text: string) => {
  const { events } = read(`Beste leden,\n\n${text}\n\nMet groet,\nAn Bos`, undefined, 'Cursus tekenen')
  return {
    from: events.flatMap(({ movedFrom }) => movedFrom),
    sessions: events
      .flatMap(({ sessions }) => sessions)
      .map(({ date, status }) => (status === 'planned' ? date : `${date} ${status}`))
      .sort(),
  }
}

test.each([
  ['De lessen zijn op 7, 14 en 21 november.', [A, B, C]],
  ['De lessen van 7, 14 en 21 november gaan niet door.', [off(A), off(B), off(C)]],
  ['De les van 14 november vervalt. De lessen van 7 en 21 november gaan gewoon door.', [A, off(B), C]],
  ['De lessen zijn op 7, 14 en 21 november. Let op: 14 november vervalt.', [A, off(B), C]],
  ['De cursus is op 7 en 21 november. Op 14 november is er geen les.', [A, off(B), C]],
  ['De volgende lessen gaan niet door: 7 november, 14 november en 21 november.', [off(A), off(B), off(C)]],
  ['Data: 7 november, 14 november (vervalt), 21 november', [A, off(B), C]],
  ['- 7 november: natuur\n- 14 november: VERVALT\n- 21 november: portret', [A, off(B), C]],
  ['7 november    natuur\n14 november   geen les\n21 november   portret', [A, off(B), C]],
  ['Elke donderdag van 7 t/m 28 november is er les, niet op 14 november.', [A, C, NEW]],
])('%s: each session stands or is off', (text, sessions) => {
  expect(reading(text)).toEqual({ from: [], sessions })
})

test.each([
  ['De les van 7 november gaat naar 28 november.', [A], [NEW]],
  ['De les van 7 november schuift een week op, naar 14 november.', [A], [B]],
  ['De les van 7 november is afgelast en wordt ingehaald op 28 november.', [A], [NEW]],
  ['De les van 7 november is uitgevallen. We halen hem in op 28 november.', [A], [NEW]],
  ['De les van 7 november vervalt. In plaats daarvan is er les op 28 november.', [A], [NEW]],
  ['De derde les, op 21 november, wordt een dag eerder gegeven: 20 november.', [C], ['2024-11-20']],
  ['De lessen van 7 en 14 november worden verplaatst naar 21 en 28 november.', [A, B], [C, NEW]],
  ['We hebben de tweede les verzet van 14 naar 21 november.', [B], [C]],
  [
    '- 7 november: natuur\n- 14 november: verplaatst naar 28 november\n- 21 november: portret',
    [B],
    [A, C, NEW],
  ],
  [
    'De les van 7 november wordt verplaatst naar 28 november; de andere (14 en 21 november) blijven staan.',
    [A],
    [B, C, NEW],
  ],
])('%s: one session moves and the others stay', (text, from, sessions) => {
  expect(reading(text)).toEqual({ from, sessions })
})

test.each([
  'De lezing van 12 oktober is verplaatst naar 19 oktober. Na de zomer zien we jullie graag terug op ons sportpark Zuid.',
  'De lezing van 12 oktober is verplaatst naar 19 oktober. In de nieuwe ruimte is meer plaats dan in de Burgerzaal.',
  'De lezing van 12 oktober is verplaatst naar 19 oktober. Van de Burgerzaal moesten we uitwijken naar een andere ruimte.',
])('a place of another time, or one given up: %s', (text) => {
  expect(read(text).events[0]?.sessions).toMatchObject([{ date: '2024-10-19', venue: null, address: null }])
})

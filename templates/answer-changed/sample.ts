import { sampleChoice, sampleHybrid, sampleSeries, sampleYes } from '../sample-variants'
import type { MemberSample } from '../samples'

export const samples: MemberSample[] = [
  {
    kind: 'answer-changed',
    event: sampleSeries,
    registration: sampleYes(sampleSeries, { unit: 's1' }, { unit: 's3' }),
    session: 's2',
  },
  {
    kind: 'answer-changed',
    event: sampleHybrid,
    registration: sampleYes(sampleHybrid, { unit: 's1', way: 'online' }),
    session: 's1',
  },
  {
    kind: 'answer-changed',
    event: sampleChoice,
    registration: sampleYes(sampleChoice, { unit: 's1' }, { unit: 's2', place: 'waiting' }),
  },
]

import { sampleOpenEvent } from '../sample-events'
import { sampleChoice, sampleHybrid, sampleSeries, sampleYes } from '../sample-variants'
import { type MemberSample, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'registered', event: sampleOpenEvent, registration: sampleRegistration('yes') },
  {
    kind: 'registered',
    event: sampleSeries,
    registration: sampleYes(sampleSeries, { unit: 's1' }, { unit: 's2', place: 'waiting' }, { unit: 's3' }),
    session: 's1',
  },
  {
    kind: 'registered',
    event: sampleHybrid,
    registration: sampleYes(sampleHybrid, { unit: 's1', way: 'on-site' }),
  },
  {
    kind: 'registered',
    event: sampleChoice,
    registration: sampleYes(sampleChoice, { unit: 's2' }),
    session: 's2',
  },
]

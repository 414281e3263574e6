import type { Instant } from '../../functions/domain/time'
import { sampleChoice, sampleHybrid, sampleSeries, sampleYes } from '../sample-variants'
import type { MemberSample } from '../samples'

export const samples: MemberSample[] = [
  {
    kind: 'offered',
    event: sampleHybrid,
    registration: sampleYes(sampleHybrid, {
      unit: 's1',
      way: 'on-site',
      place: 'offered',
      offeredUntil: '2026-06-04T14:00:00.000Z' as Instant,
    }),
  },
  {
    kind: 'offered',
    event: sampleChoice,
    registration: sampleYes(sampleChoice, {
      unit: 's1',
      place: 'offered',
      offeredUntil: '2026-06-04T14:00:00.000Z' as Instant,
    }),
  },
  {
    kind: 'offered',
    event: sampleSeries,
    registration: sampleYes(
      sampleSeries,
      { unit: 's1' },
      { unit: 's2', place: 'offered', offeredUntil: '2026-06-04T14:00:00.000Z' as Instant },
      { unit: 's3', place: 'offered', offeredUntil: '2026-06-04T14:00:00.000Z' as Instant },
    ),
  },
]

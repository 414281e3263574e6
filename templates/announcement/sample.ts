import { sampleNewEvent } from '../sample-events'
import { sampleAnnouncedSeries } from '../sample-variants'
import type { MemberSample } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'announcement', event: sampleNewEvent, registration: null },
  { kind: 'announcement', event: sampleAnnouncedSeries, registration: null },
]

import { sampleAnnouncedSeries } from '../sample-variants'
import type { MemberSample } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'session-hold', event: sampleAnnouncedSeries, registration: null, session: 's2' },
]

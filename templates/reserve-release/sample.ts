import { sampleFallenBackEvent, sampleReleasedEvent } from '../sample-events'
import type { MemberSample } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'reserve-release', event: sampleReleasedEvent, registration: null },
  { kind: 'reserve-release', event: sampleFallenBackEvent, registration: null },
]

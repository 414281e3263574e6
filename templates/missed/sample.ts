import { sampleOpenEvent } from '../sample-events'
import type { MemberSample } from '../samples'
import { sampleAttended } from '../thanks/sample'

export const samples: MemberSample[] = [
  { kind: 'missed', event: sampleOpenEvent, registration: sampleAttended('absent') },
]

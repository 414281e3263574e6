import { type MemberSample, sampleOpenEvent } from '../samples'
import { sampleAttended } from '../thanks/sample'

export const samples: MemberSample[] = [
  { kind: 'missed', event: sampleOpenEvent, registration: sampleAttended('absent') },
]

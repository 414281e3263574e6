import type { MemberSample } from '../samples'
import { sampleAttended, sampleEventAfter } from '../thanks/sample'

export const samples: MemberSample[] = (['present', 'absent'] as const).map((status) => ({
  kind: 'after-event',
  event: sampleEventAfter,
  registration: sampleAttended(status),
}))

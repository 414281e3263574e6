import { sampleEvent } from '../sample-events'
import type { MemberSample } from '../samples'

export const samples: MemberSample[] = [{ kind: 'reserve-hold', event: sampleEvent, registration: null }]

import { type MemberSample, sampleEvent } from '../samples'

export const samples: MemberSample[] = [{ kind: 'reserve-hold', event: sampleEvent, registration: null }]

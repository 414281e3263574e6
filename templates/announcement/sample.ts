import { type MemberSample, sampleNewEvent } from '../samples'

export const samples: MemberSample[] = [{ kind: 'announcement', event: sampleNewEvent, registration: null }]

import { sampleEvent, sampleOpenEvent } from '../sample-events'
import { sampleKept } from '../sample-variants'
import { type MemberSample, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'move-notice', event: sampleEvent, registration: null },
  { kind: 'move-notice', event: sampleEvent, registration: sampleRegistration('yes', 'seat', 1) },
  { kind: 'move-notice', event: sampleOpenEvent, registration: sampleRegistration('yes', 'seat', 1) },
  { kind: 'move-notice', event: sampleOpenEvent, registration: sampleRegistration('no') },
  { kind: 'move-notice', event: sampleOpenEvent, registration: sampleRegistration('yes', 'waiting', 1) },
  { kind: 'move-notice', event: sampleKept, registration: sampleRegistration('yes') },
  { kind: 'move-notice', event: sampleKept, registration: sampleRegistration('yes', 'waiting') },
]

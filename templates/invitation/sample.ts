import { sampleOpenEvent } from '../sample-events'
import { sampleChoice, sampleHybrid, sampleIntake, samplePriced, sampleSeries } from '../sample-variants'
import { type MemberSample, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'invitation', event: sampleOpenEvent, registration: null },
  { kind: 'invitation', event: sampleOpenEvent, registration: sampleRegistration('yes', 'seat', 1) },
  { kind: 'invitation', event: sampleOpenEvent, registration: sampleRegistration('yes') },
  { kind: 'invitation', event: sampleOpenEvent, registration: null, full: ['s1'] },
  { kind: 'invitation', event: sampleChoice, registration: null, full: ['s1'] },
  { kind: 'invitation', event: sampleSeries, registration: null, full: ['s2'] },
  { kind: 'invitation', event: sampleHybrid, registration: null },
  { kind: 'invitation', event: sampleHybrid, registration: null, full: ['s1'] },
  { kind: 'invitation', event: sampleIntake, registration: null },
  { kind: 'invitation', event: samplePriced, registration: null },
]

import { sampleOpenEvent } from '../sample-events'
import { sampleChoice, sampleSeries, sampleYes } from '../sample-variants'
import { type MemberSample, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'offer-lapsed', event: sampleOpenEvent, registration: sampleRegistration('none'), full: ['s1'] },
  {
    kind: 'offer-lapsed',
    event: sampleChoice,
    registration: { ...sampleYes(sampleChoice), answer: 'none' },
    full: ['s1'],
  },
  { kind: 'offer-lapsed', event: sampleSeries, registration: sampleYes(sampleSeries, { unit: 's1' }) },
]

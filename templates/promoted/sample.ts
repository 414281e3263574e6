import { sampleChoice, sampleYes } from '../sample-variants'
import { type MemberSample, sampleOpenEvent, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'promoted', event: sampleOpenEvent, registration: sampleRegistration('yes') },
  {
    kind: 'promoted',
    event: sampleChoice,
    registration: sampleYes(sampleChoice, { unit: 's1' }),
    session: 's1',
  },
]

import { sampleOpenEvent } from '../sample-events'
import { sampleChoice, sampleYes } from '../sample-variants'
import { type MemberSample, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'promoted', event: sampleOpenEvent, registration: sampleRegistration('yes') },
  {
    kind: 'promoted',
    event: sampleChoice,
    registration: sampleYes(sampleChoice, { unit: 's1' }),
    session: 's1',
  },
]

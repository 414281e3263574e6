import { type MemberSample, sampleOpenEvent, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  {
    kind: 'promoted',
    event: sampleOpenEvent,
    registration: { ...sampleRegistration('yes'), place: 'seat' },
  },
]

import { sampleRemindedEvent, sampleUpdatedEvent } from '../sample-events'
import { sampleSeriesPlaced, sampleYes } from '../sample-variants'
import { type MemberSample, sampleRegistration } from '../samples'

export const samples: MemberSample[] = [
  { kind: 'update-notice', event: sampleUpdatedEvent, registration: sampleRegistration('yes') },
  { kind: 'update-notice', event: sampleUpdatedEvent, registration: null },
  { kind: 'update-notice', event: sampleRemindedEvent, registration: null },
  {
    kind: 'update-notice',
    event: sampleSeriesPlaced,
    registration: sampleYes(sampleSeriesPlaced, { unit: 's1' }, { unit: 's2' }),
    session: 's2',
  },
]

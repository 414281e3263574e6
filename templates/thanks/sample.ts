import { Event } from '../../functions/domain/event'
import { Registration } from '../../functions/domain/registration'
import { sampleOpenEvent } from '../sample-events'
import { type MemberSample, sampleRegistration } from '../samples'

/** With everything that can be added afterwards. */
export const sampleEventAfter = Event.parse({
  ...sampleOpenEvent,
  afterwards: {
    ...sampleOpenEvent.afterwards,
    report: 'https://wijkbouwers.example/verslag',
    photos: 'https://fotos.example/voorjaarsdag',
    survey: 'https://enquete.example/voorjaarsdag',
    pictures: [{ number: 1, key: 'sample', name: 'groep.jpg', type: 'image/jpeg' }],
  },
})

export const sampleAttended = (status: 'present' | 'absent'): Registration =>
  Registration.parse({
    ...sampleRegistration('yes'),
    attendance: { s1: { status, hours: null, by: 'marit', at: '2026-05-22T08:00:00.000Z' } },
  })

export const samples: MemberSample[] = [
  { kind: 'thanks', event: sampleOpenEvent, registration: sampleRegistration('yes') },
  { kind: 'thanks', event: sampleEventAfter, registration: sampleAttended('present') },
]

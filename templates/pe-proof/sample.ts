import { Proof } from '../../functions/domain/proof'
import { sampleOpenEvent } from '../sample-events'
import { sampleMember } from '../samples'

/** Left early, and corrected once. */
export const sampleProof = Proof.parse({
  event: sampleOpenEvent.id,
  member: sampleMember.id,
  version: 2,
  number: 'PE-2026-00002-00001',
  edition: 2,
  state: 'issued',
  name: sampleMember.name,
  organisation: sampleMember.organisation,
  substitute: false,
  title: 'Voorjaarsdag',
  dates: ['2026-05-21'],
  hours: 3,
  points: 2,
  full: { hours: 4.5, points: 3 },
  provider: 'Kring Wijkbouwers',
  accreditor: null,
  issuedAt: '2026-05-22T08:00:00.000Z',
})

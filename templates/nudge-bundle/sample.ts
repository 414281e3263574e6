import type { NudgeBundleInput } from '../../functions/outbound/nudge-bundle-mail'
import { sampleOpenEvent } from '../sample-events'
import { sampleChoice, sampleLinksOf } from '../sample-variants'
import { sampleAssociation, sampleMember, sampleNow } from '../samples'

export const sample: NudgeBundleInput = {
  association: sampleAssociation,
  member: sampleMember,
  parts: [sampleOpenEvent, sampleChoice].map((event) => ({
    event,
    registration: null,
    links: sampleLinksOf(event),
    full: [],
  })),
  now: sampleNow,
}

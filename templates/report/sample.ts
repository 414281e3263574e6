import type { PostMailInput } from '../../functions/outbound/post-mail'
import { sampleDraft } from '../preview/sample'
import { sampleOpenEvent } from '../sample-events'
import { sampleAssociation, sampleMember } from '../samples'

export const sample: PostMailInput = {
  kind: 'report',
  association: sampleAssociation,
  draft: sampleDraft,
  event: sampleOpenEvent,
  member: sampleMember,
  there: true,
  unsubscribe: 'https://kring.example/s/token',
}

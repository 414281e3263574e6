import type { PostMailInput } from '../../functions/outbound/post-mail'
import { sampleDraft } from '../preview/sample'
import { sampleAssociation, sampleMember } from '../samples'

export const sample: PostMailInput = {
  kind: 'post',
  association: sampleAssociation,
  draft: sampleDraft,
  event: null,
  member: sampleMember,
  there: true,
  unsubscribe: 'https://kring.example/s/token',
}

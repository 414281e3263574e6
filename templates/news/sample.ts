import { type NewsAbout, type NewsItem, oweNews } from '../../functions/domain/news'
import type { Known } from '../../functions/wording/news'
import { sampleOpenEvent } from '../sample-events'
import { sampleAssociation, sampleMember, sampleNow } from '../samples'

const event = sampleOpenEvent.id
const member = sampleMember.id

const abouts: NewsAbout[] = [
  { news: 'complaint', member },
  { news: 'stopped', member, stream: 'invitations' },
  { news: 'soft-failure', member },
  { news: 'unknown', kind: 'invitation', event, member },
  { news: 'repeated', kind: 'registered', event, member },
  { news: 'offer-lapsed', event, member },
  {
    news: 'noted',
    words: 'De ledenlijst van 3 maart had in regel 17 geen adres.',
    member: null,
    event: null,
  },
]

/** One of everything that can be news. */
export const sampleNews: NewsItem[] = abouts.map((about, index) =>
  oweNews(sampleAssociation, sampleNow, { about, cause: String(index) }),
)

export const sampleKnown: Known = {
  members: new Map([[member, { ...sampleMember, stopped: ['invitations'] }]]),
  events: new Map([[event, sampleOpenEvent]]),
}

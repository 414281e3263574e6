import type { Context } from '../context'
import { decided } from '../domain/decide/decision'
import { toInstant } from '../domain/time'
import { allowHourly } from '../store/rate-limit'
import { apply } from './apply'
import { answerSubject, type Incoming } from './incoming'
import { tell } from './tell'

const NOTES_AN_HOUR_MAX = 2

/** A mail from someone who is no organiser: one polite note to a verified sender, none otherwise; recorded. */
export const answerOutsider = async (context: Context, incoming: Incoming): Promise<void> => {
  const { association, sender } = incoming
  const note = sender.verified && (await mayNote(context, incoming))
  const audit = [
    {
      what: `mail-from-outsider: ${sender.verified ? 'verified' : 'unverified'}`,
      by: 'inbound',
      about: 'association',
    },
  ]
  const told = tell(
    `outsider.${incoming.key}`,
    sender.address,
    {
      subject: answerSubject(incoming),
      paragraphs: [
        `Dit adres van ${association.name} wordt door een computer gelezen. Uw bericht is niet doorgestuurd en er is niets veranderd.`,
        'Wilt u zich aanmelden of afmelden? Gebruik dan de knop in uw uitnodiging. Voor alles wat u verder wilt weten, mailt u de organisator zelf.',
      ],
    },
    incoming.mail.messageId,
  )
  await apply(context, association.id, async () => decided({ audit, notices: note ? [told] : [] }), {
    message: incoming.key,
    writes: [],
  })
}

const mayNote = (context: Context, { association, sender }: Incoming): Promise<boolean> =>
  allowHourly(
    context.table,
    association.id,
    `note-${sender.address}`,
    toInstant(context.now()),
    NOTES_AN_HOUR_MAX,
  )

import type { Context } from '../context'
import type { Member } from '../domain/association'
import { decided } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import { type PartnerWords, readPartnerWords } from '../inbound/partner-words'
import { apply } from './apply'
import { answerSubject, type Incoming } from './incoming'
import { tell } from './tell'

/**
 * "Jan de Vries is nu partner", on any event's address: from then on the member has a partner's price and
 * may come as often as one. False when the words say no such thing.
 */
export const becomesPartner = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  words: string,
): Promise<boolean> => {
  const said = readPartnerWords(words)
  if (!said) return false
  const { association, sender, mail, key } = incoming
  const meant = whoIsMeant(await context.people.members(association.id), said.who)
  const audience = said.partner ? 'partner' : 'non-partner'
  // Each is put as it must be, so that a mail that is handled again changes nothing.
  for (const member of meant.members) await context.people.saveMember(association.id, { ...member, audience })
  const told = { subject: answerSubject(incoming), paragraphs: whatWasDone(said, meant), event: event.id }
  const notices = [tell(`told.${key}`, sender.address, told, mail.messageId)]
  const audit = meant.members.map(({ id }) => ({
    what: `audience-${audience}`,
    by: sender.address,
    about: id,
  }))
  await apply(context, association.id, async () => decided({ notices, audit: audit.slice(0, AUDIT_MAX) }), {
    message: key,
    writes: [],
  })
  return true
}

/** With the mail itself within the 100 actions of a transaction. */
const AUDIT_MAX = 80

type Meant = { members: Member[]; by: 'person' | 'organisation' | 'nobody' | 'several' }

/** A person by address or name, or else everybody of the organisation of that name. */
const whoIsMeant = (members: Member[], who: string): Meant => {
  const named = fold(who)
  const persons = members.filter(({ name, address }) => fold(name) === named || fold(address) === named)
  if (persons.length === 1) return { members: persons, by: 'person' }
  if (persons.length > 1) return { members: [], by: 'several' }
  const colleagues = members.filter(({ organisation }) => organisation !== '' && fold(organisation) === named)
  return colleagues.length > 0 ? { members: colleagues, by: 'organisation' } : { members: [], by: 'nobody' }
}

const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()

const whatWasDone = ({ who, partner }: PartnerWords, { members, by }: Meant): string[] => {
  const now = partner ? 'als partner' : 'als niet-partner'
  const follows =
    'Dat geldt voor elke volgende aanmelding; wat al is aangemeld of gefactureerd, blijft zoals het is.'
  switch (by) {
    case 'person':
      return [`${members[0]?.name} staat nu ${now} op de ledenlijst.`, follows]
    case 'organisation':
      return [
        `${who} staat nu ${now} op de ledenlijst: ${members.map(({ name }) => name).join(', ')}.`,
        follows,
      ]
    case 'several':
      return [
        `Er staan meer mensen met de naam ${who} op de ledenlijst; er is niets veranderd. Schrijft u het mailadres erbij, zoals "naam@organisatie.nl is nu partner"?`,
      ]
    case 'nobody':
      return [
        `Ik vond niemand met de naam ${who} op de ledenlijst; er is niets veranderd. Een mailadres of de naam van de organisatie mag ook.`,
      ]
  }
}

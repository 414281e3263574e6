import type { Member } from '../domain/association'
import { audienceWord } from '../domain/audience-name'
import type { PersonOutcome } from '../domain/decide/decide-by-list-words'
import { listText } from './dates'

/** "Jan de Vries (Woonpalet)". */
export const person = ({ name, organisation }: Pick<Member, 'name' | 'organisation'>): string =>
  organisation ? `${name} (${organisation})` : name

/** What was changed to the list of members, or why not; the first sentence says it. */
export const personChanged = (outcome: PersonOutcome): string[] => {
  if (outcome.status === 'decided')
    return outcome.changes.flatMap(({ before, after }) => changeSaid(before, after))
  switch (outcome.why) {
    case 'address-taken':
      return [`${outcome.by.address} is al het adres van ${person(outcome.by)}; er is niets veranderd.`]
    case 'listed':
      return [
        `${person(outcome.by)} staat met ${outcome.by.address} al op de ledenlijst; er is niets veranderd.`,
      ]
    case 'erased':
      return [
        'De gegevens bij dit adres zijn op verzoek gewist (AVG). Daarom komt het niet terug op de ledenlijst; er is niets veranderd.',
      ]
  }
}

const changeSaid = (before: Member | null, after: Member): string[] => {
  if (after.left && !before?.left) {
    return [
      `${person(after)} staat niet meer op de ledenlijst en krijgt geen uitnodigingen meer. Aanmeldingen die er al waren blijven staan, en PE-punten blijven bewaard.`,
    ]
  }
  if (!before || before.left || before.kind === 'guest') {
    const quiet = after.suppressed || after.stopped.includes('invitations')
    return [
      `${person(after)} staat op de ledenlijst als ${audienceWord(after.audience)}, met ${after.address}.`,
      ...(quiet ? ['Let op: dit adres meldde zich eerder af of weigert mail. Dat blijft zo.'] : []),
    ]
  }
  const fields = [
    ['organisatie', before.organisation, after.organisation],
    ['e-mail', before.address, after.address],
    ['doelgroep', audienceWord(before.audience), audienceWord(after.audience)],
  ].filter(([, was, now]) => was !== now)
  return [
    fields.length
      ? `${after.name}: ${fields.map(([what, was, now]) => `${what} ${was || 'leeg'} → ${now || 'leeg'}`).join('; ')}.`
      : `${person(after)} stond al zo op de ledenlijst; er is niets veranderd.`,
    ...(before.suppressed && !after.suppressed ? ['Mail gaat vanaf nu weer naar dit nieuwe adres.'] : []),
    ...(before.organisation !== after.organisation ? ['Aanmeldingen en PE-punten gaan mee.'] : []),
  ]
}

const NAMES_MAX = 10

export const whoIsMeant = (name: string, meant: Member[]): string[] => {
  if (meant.length === 0) {
    return [
      `Ik vond niemand met de naam ${name} op de ledenlijst; er is niets veranderd.`,
      'Schrijft u de naam zoals die op de lijst staat, of het mailadres?',
    ]
  }
  const shown = meant.slice(0, NAMES_MAX).map((one) => `${person(one)}, ${one.address}`)
  return [
    `Er is meer dan één ${name} op de ledenlijst; er is niets veranderd.`,
    `Wie bedoelt u? ${listText(shown, 'nl')}. Schrijft u het mailadres in plaats van de naam?`,
  ]
}

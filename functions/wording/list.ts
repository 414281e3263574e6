import { audienceWord } from '../domain/audience-name'
import type { ListRefusal } from '../domain/decide/decide-list'
import type { ListChange, Listed } from '../domain/list-change'
import type { ListDraft, ListQuestion } from '../domain/list-draft'
import type { ListFault } from '../domain/member-list'

type Change<Kind extends ListChange['change']> = Extract<ListChange, { change: Kind }>

export const people = (count: number): string => (count === 1 ? '1 persoon' : `${inThousands(count)} mensen`)

/** "4.940", as Dutch reads it. */
export const inThousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.')

export const faultLine = ({ row, column, why }: ListFault): string => `Rij ${row}, kolom ${column}: ${why}.`

export const addLine = ({ listed }: Change<'add'>): string => {
  const { name, organisation, audience, address, language, assistant } = listed
  return [
    [name, organisation, audienceWord(audience), address].filter(Boolean).join(', '),
    language === 'en' ? ', in het Engels' : '',
    assistant ? `; assistent ${assistant.address}` : '',
  ].join('')
}

export const removeLine = ({ name, organisation }: Change<'remove'>): string =>
  organisation ? `${name} (${organisation})` : name

/** "Piet Jansen: organisatie Woonpalet → De Brink". */
export const alterLine = ({ name, was, now, returns }: Change<'alter'>): string => {
  const fields = (Object.keys(now) as (keyof Listed)[]).map(
    (field) => `${labels[field]} ${said(was, field)} → ${said(now, field)}`,
  )
  return `${name}: ${[...(returns ? ['komt weer op de lijst'] : []), ...fields].join('; ')}`
}

const labels: Record<keyof Listed, string> = {
  name: 'naam',
  address: 'e-mail',
  organisation: 'organisatie',
  audience: 'doelgroep',
  language: 'taal',
  assistant: 'assistent',
}

const said = (listed: Change<'alter'>['was'], field: keyof Listed): string => {
  switch (field) {
    case 'audience':
      return audienceWord(listed.audience ?? '')
    case 'language':
      return listed.language === 'en' ? 'Engels' : 'Nederlands'
    case 'assistant':
      return listed.assistant?.address ?? 'geen'
    default:
      return listed[field] || 'leeg'
  }
}

/** A question with the words that answer it; nothing waits for them. */
export const questionLine = (question: ListQuestion): string => {
  const { row, name } = question
  switch (question.about) {
    case 'second-address':
      return `Rij ${row}: bij ${name} staan twee adressen. Ik houd ${question.first} aan. Is ${question.second} van een assistent? Antwoord dan "rij ${row}: assistent", en anders "rij ${row}: niet".`
    case 'audience': {
      const { organisation, audience, others, count } = question
      const colleagues = count === 1 ? 'een collega' : `${inThousands(count)} collega's`
      return `Rij ${row}: ${name} (${organisation}) staat er als ${audienceWord(audience)}, maar ${colleagues} als ${audienceWord(others)}. Ik houd aan wat er staat. Klopt dat niet? Antwoord dan "rij ${row}: ${audienceWord(others)}", en anders "rij ${row}: klopt".`
    }
    case 'same-person':
      return `Rij ${row}: is ${name} (${question.address}) dezelfde als ${name} die nu met ${question.was} op de lijst staat? Antwoord dan "rij ${row}: dezelfde"; de aanmeldingen en PE-punten gaan dan mee. Zonder antwoord is het iemand anders.`
  }
}

export const listRefusal = (why: Exclude<ListRefusal, 'busy'>): string => {
  switch (why) {
    case 'replaced':
      return 'Dit voorstel is vervangen door een nieuwer; er is niets veranderd. Het nieuwste voorstel staat in uw mailbox.'
    case 'already-done':
      return 'Deze lijst is al verwerkt; er is niets opnieuw gedaan.'
    case 'discarded':
      return 'Dit voorstel is weggegooid; er is niets veranderd. Stuur de lijst opnieuw als u haar toch wilt gebruiken.'
    case 'nothing':
      return 'Er valt niets te veranderen: alles uit het bestand staat al zo op de ledenlijst.'
    case 'nobody-absent':
      return 'Iedereen van de ledenlijst staat in het bestand; er is niemand verwijderd.'
    case 'not-yet':
      return 'Er is nog niets veranderd. Antwoord "akkoord, en verwijder wie ontbreekt" om beide te doen.'
  }
}

/** Below this it is done before anybody could read that it is being done. */
export const LARGE_CHANGES = 200

export const isLarge = (list: ListDraft): boolean => changeCount(list) > LARGE_CHANGES

const changeCount = ({ counts, state }: ListDraft): number =>
  counts.added + counts.altered + (state.status === 'approved' && state.remove ? counts.absent : 0)

export const listAccepted = (list: ListDraft): string => {
  const total = changeCount(list)
  return isLarge(list)
    ? `Akkoord. Ik ben bezig: ${inThousands(total)} wijzigingen kosten even tijd. Zodra het klaar is, krijgt u bericht. Op de pagina van het voorstel ziet u hoe ver ik ben.`
    : 'Akkoord. De ledenlijst wordt nu bijgewerkt; u krijgt bericht als het klaar is.'
}

/** How far it is, for whoever asks before it is done. */
export const listUnderWay = (list: ListDraft, { added, altered, removed }: Taken): string => {
  const done = added + altered + removed
  const far =
    done > 0 ? `: ${inThousands(done)} van de ${inThousands(changeCount(list))} wijzigingen zijn gedaan` : ''
  return `Ik ben bezig de ledenlijst bij te werken${far}. Zodra het klaar is, krijgt u bericht.`
}

type Taken = { added: number; altered: number; removed: number }

/** Tells that a list was taken over. */
export const listTaken = (
  { fileName, counts, state }: ListDraft,
  { added, altered, removed }: Taken,
): { subject: string; paragraphs: string[] } => {
  const asked = state.status === 'approved' && state.remove
  const missed = counts.added + counts.altered + (asked ? counts.absent : 0) - added - altered - removed
  return {
    subject: `De ledenlijst is bijgewerkt (${fileName})`,
    paragraphs: [
      `Klaar: ${inThousands(added)} toegevoegd, ${inThousands(altered)} gewijzigd, ${inThousands(removed)} verwijderd.`,
      ...(missed > 0
        ? [
            `${people(missed)} had iemand intussen zelf al gewijzigd of verwijderd; die heb ik gelaten zoals ze zijn.`,
          ]
        : []),
      ...(!asked && counts.absent > 0
        ? [
            `${people(counts.absent)} van de ledenlijst ${counts.absent === 1 ? 'staat' : 'staan'} niet in het bestand en ${counts.absent === 1 ? 'blijft' : 'blijven'} gewoon lid. Moeten zij eraf? Antwoord dan "verwijder wie ontbreekt".`,
          ]
        : []),
      ...(counts.faults > 0
        ? [
            `${inThousands(counts.faults)} ${counts.faults === 1 ? 'rij is' : 'rijen zijn'} overgeslagen, zoals in het voorstel stond.`,
          ]
        : []),
    ],
  }
}

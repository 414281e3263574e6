import { MemberId } from '../../functions/domain/ids'
import type { ListChange } from '../../functions/domain/list-change'
import { ListDraft } from '../../functions/domain/list-draft'
import { sampleAssociation, sampleMember, sampleOrganiser } from '../samples'

/** A list with something of everything. */
export const sampleList = ListDraft.parse({
  id: '01jq0000000000000000000000',
  association: sampleAssociation.id,
  version: 1,
  revision: 1,
  secret: 'abcdefgh12345678',
  organiser: sampleOrganiser.address,
  fileName: 'Ledenlijst 2026.xlsx',
  hash: '',
  print: '',
  state: { status: 'open' },
  counts: { added: 1, altered: 1, same: 48, absent: 1, faults: 1, members: 50, assumed: 1 },
  questions: [
    {
      about: 'second-address',
      row: 8,
      name: 'Jan de Vries',
      first: 'jan@woonpalet.example',
      second: 'directie@woonpalet.example',
    },
  ],
  answers: [],
  faults: [{ row: 17, column: 'E-mail', why: '"kees@" is geen e-mailadres' }],
  erased: [23],
  silent: [sampleMember.id],
  receivedAt: '2026-03-17T10:00:00.000Z',
})

const listed = {
  name: 'Jan de Vries',
  address: 'jan@woonpalet.example' as typeof sampleMember.address,
  organisation: 'Woonpalet',
  audience: 'partner',
  language: 'nl',
  assistant: null,
} as const

export const sampleChanges: ListChange[] = [
  { change: 'add', row: 8, id: MemberId.parse('01jq0000000000000000000001'), listed },
  {
    change: 'alter',
    row: 9,
    id: sampleMember.id,
    name: 'Piet Jansen',
    was: { organisation: 'De Brink' },
    now: { organisation: 'Woonpalet' },
    returns: false,
  },
  {
    change: 'remove',
    id: MemberId.parse('01jq0000000000000000000002'),
    name: 'Lies Bos',
    organisation: 'Het Brede Dak',
  },
]

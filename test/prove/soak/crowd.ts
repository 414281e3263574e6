import type { Member } from '../../../functions/domain/association'
import { Address, MemberId } from '../../../functions/domain/ids'
import { memberWrites } from '../../../functions/store/people'
import { EXAMPLE_ASSOCIATION_ID, seedExample } from '../../../infra/local/seed'
import type { World } from '../../matrix/world'

/** How somebody takes part: wants everything, or wants news alone and says so once the first invitation came. */
export type Leaning = 'keen' | 'newsreader'

export type Crowd = { member: Member; leaning: Leaning }[]

const KEEN_SHARE = 0.05
/** Enough for waiting lists, also where the whole list is short. */
const keenLeast = (count: number): number => Math.min(25, Math.round(count / 4))
const ORGANISATIONS = 40
const WRITES_AT_ONCE = 25

/** The example association with so many members, of whom the first are keen. */
export const seedCrowd = async ({ context }: World, count: number): Promise<Crowd> => {
  await seedExample(context)
  const known = await context.people.members(EXAMPLE_ASSOCIATION_ID)
  const more = Array.from({ length: Math.max(0, count - known.length) }, (_, at) => memberNumber(at))
  for (let start = 0; start < more.length; start += WRITES_AT_ONCE) {
    const some = more.slice(start, start + WRITES_AT_ONCE)
    await context.table.transact(some.flatMap((member) => memberWrites(EXAMPLE_ASSOCIATION_ID, member)))
  }
  const keen = Math.max(keenLeast(count), Math.round(count * KEEN_SHARE))
  return [...known, ...more].map((member, at) => ({ member, leaning: at < keen ? 'keen' : 'newsreader' }))
}

const memberNumber = (at: number): Member => ({
  id: MemberId.parse(`01e36w0001${String(at).padStart(16, '0')}`),
  name: `Lid Nummer${at}`,
  address: Address.parse(`lid${at}@stichting${at % ORGANISATIONS}.example`),
  organisation: `Stichting ${at % ORGANISATIONS}`,
  audience: at % ORGANISATIONS === 7 ? 'non-partner' : 'partner',
  language: at % 20 === 3 ? 'en' : 'nl',
  stopped: [],
  suppressed: null,
  kind: 'member',
  assistant:
    at % 50 === 11
      ? { name: `Hulp Nummer${at}`, address: Address.parse(`hulp${at}@stichting.example`) }
      : null,
  left: null,
})

import type { World } from '../../matrix/world'
import type { Acts, Words } from './acts'
import type { Crowd, Leaning } from './crowd'
import type { Diary } from './diary'
import { type Dice, diceFrom } from './dice'
import { type Letter, unsubscribePath } from './mailroom'

/** Presses come at whole ten minutes, so that several come at once. */
const SLOT_MINUTES = 10
const HOUR = 60
const DAY = 24 * HOUR

type Parts = { world: World; dice: Dice; diary: Diary; acts: Acts; crowd: Crowd }

/** What whoever gets a mail will do about it, and when: a few at once, most in their own time, some never. */
export const createMembers = ({ world, dice, diary, acts, crowd }: Parts) => {
  const leanings = new Map<string, Leaning>(crowd.map(({ member, leaning }) => [member.address, leaning]))

  const later = (letter: Letter, minutes: number, work: () => Promise<unknown>, must = false) => {
    const slot = SLOT_MINUTES * 60_000
    const due = Math.ceil((world.now().epochMilliseconds + minutes * 60_000) / slot) * slot
    const at = world.now().add({ milliseconds: due - world.now().epochMilliseconds })
    diary.add({ at, who: letter.mail.to, must, work })
  }
  const presses = (letter: Letter, minutes: number, wanted: readonly string[]): void => {
    // Thrown beforehand: what happens at the same time must not take turns at the dice.
    const own = diceFrom(dice.between(1, 1_000_000))
    const thinksAgain = own.chance(0.25)
    later(letter, minutes, async () => {
      if ((await acts.press(letter, wanted, own)) && thinksAgain) {
        presses(letter, own.between(HOUR, 4 * DAY), own.pick(SECOND_THOUGHTS))
      }
    })
  }
  const writes = (letter: Letter, minutes: number, kind: Words) => {
    const copies = acts.written(letter, kind, dice.chance(0.15) ? 2 : 1)
    for (const [at, copy] of copies.entries()) later(letter, minutes + at * dice.between(0, 90), copy, true)
  }
  const answers = (letter: Letter) => {
    const minutes = dice.between(5, 2 * DAY)
    const lot = dice.random()
    if (lot < 0.72) return presses(letter, minutes, ['register'])
    if (lot < 0.84) return presses(letter, minutes, ['decline'])
    if (lot < 0.9) return writes(letter, minutes, 'yes')
    if (lot < 0.95) return writes(letter, minutes, 'no')
    if (letter.mail.entry) writes(letter, minutes, 'calendar')
  }
  const machines = (letter: Letter) => {
    if (dice.chance(0.08)) {
      const own = diceFrom(dice.between(1, 1_000_000))
      later(letter, 0, () => acts.scan(letter, own))
    }
    if (dice.chance(0.01)) writes(letter, 0, 'away')
    if (!/ to#[^#]+$/.test(letter.row)) return
    const lot = dice.random()
    const kind = (['Permanent', 'Complaint', 'Transient'] as const).find(
      (_, at) => lot < (CAME_BACK[at] ?? 0),
    )
    if (kind) later(letter, dice.between(1, 90), acts.comesBack(letter, kind), true)
  }

  return (letter: Letter): void => {
    const leaning = leanings.get(letter.mail.to)
    if (!leaning) return
    machines(letter)
    const invites = letter.links.some(({ action }) => action === 'register')
    const isToMany = unsubscribePath(letter) !== null
    if (leaning === 'keen') {
      if (invites && isToMany && dice.chance(0.8)) answers(letter)
      if (isToMany && dice.chance(0.004)) later(letter, dice.between(0, DAY), () => acts.unsubscribe(letter))
      return
    }
    if (!invites || !isToMany) return
    if (dice.chance(0.12)) answers(letter)
    if (dice.chance(0.9)) later(letter, dice.between(5, DAY), () => acts.unsubscribe(letter))
  }
}

/** Shares of mail that comes back for good, is called spam, or comes back for now: each beside those before it. */
const CAME_BACK = [0.001, 0.002, 0.006]

const SECOND_THOUGHTS = [['cancel'], ['register'], ['decline', 'cancel'], ['undo', 'cancel']] as const

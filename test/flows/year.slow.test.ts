import { CHAPTERS } from '../support/year/story'
import { startYear, type Year } from '../support/year/year'
import { autumn } from './year/autumn'
import { spring } from './year/spring'
import type { Play } from './year/told'
import { whole } from './year/whole'

// A chapter is weeks of mail.
jest.setTimeout(300_000)

let year: Year
const chapters: unknown[] = []
beforeAll(async () => {
  year = await startYear()
})
afterAll(() => year.stop())

const play: Play = (chapter) => {
  chapters.push(chapter)
  return chapter(year)
}

spring(play)
autumn(play)

test('that was the whole year, as it is printed', () => {
  expect(chapters).toEqual(CHAPTERS.map((one) => one.play))
})

describe('the mail of the whole year', () => whole(() => year))

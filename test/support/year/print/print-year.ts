import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CHAPTERS } from '../story'
import { startYear, type Year } from '../year'
import { type ChapterMails, indexPage, personPage } from './index-page'
import { type Printed, printMails } from './mail-files'

const HELP = `Plays a year of an invented association and writes every mail of it to a folder.

  npm run year               to .year/
  npm run year -- FOLDER     to another folder, which is emptied first if an earlier year stands in it

Begin with index.html. It takes a minute or two.`

/** Marks a folder as ours to empty. */
const MARK = 'index.html'
const TITLE = 'Het jaar 2025 van De Kleine Kring'

const main = async (words: string[]): Promise<void> => {
  if (words.some((word) => word === '--help' || word === '-h')) return console.log(HELP)
  if (words.length > 1 || words[0]?.startsWith('-')) throw new Error(HELP)
  const folder = resolve(words[0] ?? '.year')
  await empty(folder)
  const year = await startYear()
  try {
    const played = await play(year)
    const printed = await printMails(folder, await year.delivered())
    await writeIndex(folder, played(printed), printed)
    console.log(`${printed.length} mails in ${join(folder, 'index.html')}`)
  } finally {
    await year.stop()
  }
}

/** A folder with something else in it stays as it is. */
const empty = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch(() => [])
  const index = await readFile(join(folder, MARK), 'utf8').catch(() => '')
  if (names.length > 0 && !index.includes(TITLE))
    throw new Error(`${folder} holds something else; name a folder that is empty or absent.`)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
}

/** Plays every chapter; returns how the printed mails and what was written fall into them. */
const play = async (year: Year): Promise<(printed: Printed[]) => ChapterMails[]> => {
  const ends: { title: string; mails: number; written: number }[] = []
  for (const [index, { title, play: chapter }] of CHAPTERS.entries()) {
    await chapter(year)
    const mails = (await year.delivered()).length
    console.log(`${index + 1}/${CHAPTERS.length} ${title}: ${mails - (ends.at(-1)?.mails ?? 0)} mails`)
    ends.push({ title, mails, written: year.written.length })
  }
  return (printed) =>
    ends.map(({ title, mails, written }, index) => ({
      title,
      mails: printed.slice(ends[index - 1]?.mails ?? 0, mails),
      written: year.written.slice(ends[index - 1]?.written ?? 0, written),
    }))
}

const writeIndex = async (folder: string, chapters: ChapterMails[], printed: Printed[]): Promise<void> => {
  for (const address of new Set(printed.map(({ to }) => to))) {
    const own = printed.filter(({ to }) => to === address)
    await writeFile(join(folder, address, 'index.html'), personPage(address, own))
  }
  await writeFile(join(folder, 'index.html'), indexPage(chapters))
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})

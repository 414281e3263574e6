import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Example, readCorpus, readExamples, readSentences } from './examples'
import { judge, type Tally } from './judge'
import { learn, type Weights } from './learn'

const HELP = `node --import tsx test/support/places/train-places.ts [--write] [--wrong] [--judge=NAME,…] FOLDER …

Learns what speaks for and against a place from labelled announcements (NN.txt with NN.json: published, kind, and
of each session date, venue and address). Each folder in turn is left out of the learning and judged by what the
others taught, without the texts of the same page: that figure counts. The announcements in test/inbound/corpus and the sentences beside this script are learned from as well.
  --wrong   prints each session of a folder left out that got a wrong place
  --judge   leaves only these folders out, to be quicker
  --write   learns from all folders and writes functions/inbound/understand/places/place-weights.ts
`
const ROOT = join(__dirname, '../../..')
const WEIGHTS_FILE = join(ROOT, 'functions/inbound/understand/places/place-weights.ts')

const main = (args: readonly string[]): void => {
  const folders = args.filter((arg) => !arg.startsWith('--'))
  if (folders.length === 0 || args.includes('--help')) {
    process.stdout.write(HELP)
    return
  }
  const own = [
    ...readCorpus(join(ROOT, 'test/inbound/corpus')),
    ...readSentences(join(__dirname, 'sentences.json')),
  ]
  const sets = folders.map(readExamples)
  const wrong = (line: string): boolean => args.includes('--wrong') && process.stdout.write(`  ${line}\n`)
  const judged = args
    .find((arg) => arg.startsWith('--judge='))
    ?.slice(8)
    .split(',')
  const held = sets.flatMap((set, i) => {
    if (judged && !judged.includes(basename(folders[i] ?? ''))) return []
    const pages = new Set(set.map(({ page }) => page).filter((page) => page !== ''))
    const others = sets
      .filter((_, at) => at !== i)
      .flat()
      .filter(({ page }) => !pages.has(page))
    const tally = judge(set, learn([...own, ...others]), wrong)
    process.stdout.write(`${basename(folders[i] ?? '').padEnd(12)} ${lineOf(tally)}\n`)
    return [tally]
  })
  process.stdout.write(`left out     ${lineOf(total(held))}\n`)
  const all = [...own, ...sets.flat()]
  const weights = rounded(learn(all))
  process.stdout.write(`learned from ${lineOf(judge(all, weights))}\n`)
  if (args.includes('--write')) write(weights, all)
}

const lineOf = ({ places, placesRight, nowhere, nowhereRight, texts, textsRight }: Tally): string =>
  `place ${placesRight}/${places} ${percent(placesRight, places)}   nowhere ${nowhereRight}/${nowhere} ${percent(nowhereRight, nowhere)}   by text ${percent(textsRight, texts)}`

const percent = (right: number, of: number): string => `${((100 * right) / Math.max(of, 1)).toFixed(1)} %`

const total = (tallies: readonly Tally[]): Tally => ({
  places: tallies.reduce((sum, { places }) => sum + places, 0),
  placesRight: tallies.reduce((sum, { placesRight }) => sum + placesRight, 0),
  nowhere: tallies.reduce((sum, { nowhere }) => sum + nowhere, 0),
  nowhereRight: tallies.reduce((sum, { nowhereRight }) => sum + nowhereRight, 0),
  texts: tallies.reduce((sum, { texts }) => sum + texts, 0),
  textsRight: tallies.reduce((sum, { textsRight }) => sum + textsRight, 0),
})

const rounded = (weights: Weights): Weights =>
  new Map([...weights].map(([name, weight]) => [name, Math.round(weight * 100) / 100]))

const write = (weights: Weights, examples: readonly Example[]): void => {
  const texts = new Set(examples.map(({ folder, name }) => `${folder}/${name}`)).size
  const sessions = examples.flatMap((example) => example.sessions).filter(({ weight }) => weight > 0).length
  const rows = [...weights]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight},`)
  const head = `/**
 * What each feature counts for or against a place; the sum decides. Learned, not settled by hand: by
 * \`node --import tsx test/support/places/train-places.ts --write FOLDER …\` from ${sessions} sessions of ${texts} labelled
 * announcements, real ones (which are not kept here) and those in test/inbound/corpus and beside the trainer.
 */`
  writeFileSync(
    WEIGHTS_FILE,
    `${head}\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n}\n`,
  )
  execFileSync('npx', ['biome', 'check', '--write', WEIGHTS_FILE], { cwd: ROOT })
}

main(process.argv.slice(2))

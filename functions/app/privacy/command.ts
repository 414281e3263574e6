import type { Context } from '../../context'
import { type AssociationId, toAddress } from '../../domain/ids'
import { personAsText } from '../../outbound/values/person'
import { whatGoes, whatStays } from '../../wording/person'
import { eraseAgain } from './carry-out'
import { erasePerson } from './erase'
import { gatherPerson, isKept } from './gather'
import { outsider, personBy, whose } from './outsiders'

/**
 * What a command line asks: `export` prints all that is kept about whoever has this address, `erase` what
 * would go, and with `--yes` does it (`--keep-proofs`: but for the PE proofs); `erase-again` erases whoever
 * was erased and exists again. Returns lines to print; throws, in one line, what is wrong with the words.
 */
export const personCommand = async (
  context: Context,
  id: AssociationId,
  words: readonly string[],
): Promise<string[]> => {
  const flags = words.filter((word) => word.startsWith('--'))
  const [command, typed, ...more] = words.filter((word) => !word.startsWith('--'))
  const association = await context.people.association(id)
  if (command === 'erase-again' && typed === undefined) {
    return [`${await eraseAgain(context, association)} erased again.`]
  }
  const unknown = flags.filter((flag) => !['--yes', '--keep-proofs'].includes(flag))
  if ((command !== 'export' && command !== 'erase') || !typed || more.length || unknown.length) {
    throw new Error(
      'Write: person export ADDRESS, person erase ADDRESS [--yes] [--keep-proofs], or person erase-again',
    )
  }
  const address = toAddress(typed)
  const member = address && (await personBy(context, association, whose(outsider(address, '', association))))
  const data = member && (await gatherPerson(context, association, member))
  if (!data || !(await isKept(context, association, data))) throw new Error('Nobody has this address.')
  if (command === 'export') {
    return [...personAsText(data, association).trimEnd().split('\n'), '', JSON.stringify(data)]
  }
  const organisers = await context.people.organisers(id)
  if (organisers.some((one) => one.address === address)) {
    throw new Error('An organiser is not erased; let somebody else take over that role first.')
  }
  if (!flags.includes('--yes')) {
    const told = [whatGoes(data), whatStays(data)]
    return [
      ...told.flatMap(({ heading, lines }) => [`${heading}:`, ...lines.map((line) => `- ${line}`)]),
      'Nothing was erased. Add --yes to do so.',
    ]
  }
  await erasePerson(context, association, member, { keepProofs: flags.includes('--keep-proofs') })
  return ['Erased.']
}

import { readFileSync } from 'node:fs'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { Temporal } from 'temporal-polyfill'
import { ulid } from 'ulid'
import * as z from 'zod'
import { loadList } from '../../functions/app/load-list'
import { personCommand } from '../../functions/app/privacy/command'
import { Association, Organiser } from '../../functions/domain/association'
import { AssociationId } from '../../functions/domain/ids'
import { copyErased } from '../../functions/store/erased'
import { openPeople } from '../../functions/store/people'
import { retireKey, rotateKey } from '../../functions/store/signing-keys'
import { openTable, type Table } from '../../functions/store/table'
import { personContext } from './person-context'

const HELP = `Puts an association and its people into the deployed table. Needs AWS credentials and a region.

  npm run association -- --table NAME setup FILE.json      the association and its organisers
  npm run association -- --table NAME members ID FILE      its member list (.csv or .xlsx); nobody is removed
  npm run association -- --table NAME person ID --bucket BUCKET export ADDRESS
  npm run association -- --table NAME person ID --bucket BUCKET erase ADDRESS [--yes] [--keep-proofs]
  npm run association -- --table NAME keys ID rotate       a new key signs links from ten minutes later; old links work
  npm run association -- --table NAME keys ID retire KID   links signed with this older key stop working
  npm run association -- --table NAME erased-from ID OLD   after a restore: what was erased in OLD is erased again

NAME is the stack's output TableName, BUCKET its RawMailBucket. FILE.json holds { "association": {…}, "organisers": [{…}] };
infra/aws/association.example.json is one to start from; setup again changes what it says, such as
"publicAgenda": true, which lets anybody subscribe to the calendar at /agenda.ics.`

const Setup = z.object({ association: Association, organisers: z.array(Organiser).min(1) })

const run = async (words: string[]): Promise<string> => {
  const [flag, tableName, command, ...rest] = words
  if (flag !== '--table' || !tableName || !command) return HELP
  const table = openTable(new DynamoDBClient(), tableName)
  const people = openPeople(table)
  if (command === 'setup' && rest[0]) {
    const { association, organisers } = Setup.parse(JSON.parse(readFileSync(rest[0], 'utf8')))
    for (const organiser of organisers) await people.saveOrganiser(association.id, organiser)
    await people.saveAssociation(association)
    return `${association.name} listens on ${association.agenda}, to ${organisers.length} organisers.`
  }
  if (command === 'members' && rest[0] && rest[1]) {
    const id = AssociationId.parse(rest[0])
    const newId = () => ulid().toLowerCase()
    const context = { table, people, newId, now: () => Temporal.Now.instant() }
    const { added, changed, same } = await loadList(context, id, readFileSync(rest[1]))
    return `${added} added, ${changed} changed, ${same} unchanged.`
  }
  const [id, second, ...person] = rest
  if (command === 'person' && id && second === '--bucket' && person[0]) {
    const [bucket, ...asked] = person
    return (await personCommand(personContext(tableName, bucket), AssociationId.parse(id), asked)).join('\n')
  }
  if (command === 'keys' && id && second) return changeKeys(table, AssociationId.parse(id), second, person[0])
  if (command === 'erased-from' && id && second) {
    const copied = await copyErased(openTable(new DynamoDBClient(), second), table, AssociationId.parse(id))
    return `${copied} erasures taken over; the daily sweep erases them again, or: person ID … erase-again.`
  }
  return HELP
}

const changeKeys = async (table: Table, id: AssociationId, what: string, kid = ''): Promise<string> => {
  if (what === 'rotate')
    return `${await rotateKey(table, id, Date.now())} signs the links from ten minutes from now.`
  if (what !== 'retire') return HELP
  await retireKey(table, id, kid, Date.now())
  return `Links signed with ${kid} no longer work.`
}

run(process.argv.slice(2)).then(
  (said) => console.log(said),
  (error: unknown) => {
    console.error(
      error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : error,
    )
    process.exitCode = 1
  },
)

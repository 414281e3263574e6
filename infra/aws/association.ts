import { readFileSync } from 'node:fs'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { ulid } from 'ulid'
import * as z from 'zod'
import { importMembers } from '../../functions/app/import-members'
import { Association, Organiser } from '../../functions/domain/association'
import { AssociationId } from '../../functions/domain/ids'
import { openPeople } from '../../functions/store/people'
import { openTable } from '../../functions/store/table'

const HELP = `Puts an association and its people into the deployed table. Needs AWS credentials and a region.

  npm run association -- --table NAME setup FILE.json      the association and its organisers
  npm run association -- --table NAME members ID FILE.csv  its member list; nobody is removed

NAME is the stack's output TableName. FILE.json holds { "association": {…}, "organisers": [{…}] };
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
    const { added, changed, same } = await importMembers({ people, newId }, id, readFileSync(rest[1]))
    return `${added} added, ${changed} changed, ${same} unchanged.`
  }
  return HELP
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

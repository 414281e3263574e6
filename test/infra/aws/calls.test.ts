import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PROJECT_ROOT, resourcesOf, synthesize } from './synthesize'

/** Calls whose permission has another name than their own (each service's authorisation reference). */
const PERMISSIONS: Record<string, string[]> = {
  'dynamodb:TransactWriteItems': ['PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'],
  'dynamodb:TransactGetItems': ['GetItem'],
  's3:HeadObject': ['GetObject'],
  's3:ListObjectsV2': ['ListBucket'],
}

/** Every call of an AWS service that the functions import, such as `dynamodb:GetItem`. */
const callsOfFunctions = (): string[] => {
  const folder = path.join(PROJECT_ROOT, 'functions')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  )
  const calls = files.flatMap((file) =>
    [
      ...readFileSync(path.join(folder, file), 'utf8').matchAll(
        /import \{([^}]*)\} from '@aws-sdk\/client-([a-z0-9]+)'/g,
      ),
    ].flatMap(([, names = '', service]) =>
      [...names.matchAll(/\b(\w+)Command\b/g)].map(([, call]) => `${service}:${call}`),
    ),
  )
  return [...new Set(calls)].sort()
}

test('every call that the functions make is granted to some of them', () => {
  const granted = JSON.stringify(resourcesOf(synthesize(), 'AWS::IAM::Policy'))
  const calls = callsOfFunctions()
  expect(calls).toContain('dynamodb:GetItem')
  const refused = calls.filter((call) => {
    const [service = '', name = ''] = call.split(':')
    return (PERMISSIONS[call] ?? [name]).some((permission) => !granted.includes(`"${service}:${permission}"`))
  })
  expect(refused).toEqual([])
})

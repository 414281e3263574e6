import { marshall } from '@aws-sdk/util-dynamodb'
import type { Key } from './keys'

/** A condition or update in DynamoDB's expression language, with plain values. */
export type Expression = {
  expression: string
  names?: Record<string, string>
  values?: Record<string, unknown>
}

/** As DynamoDB writes values; what is undefined is left out. */
export const plain = (value: object) => marshall(value, { removeUndefinedValues: true })

export const conditionOf = (only: Expression | undefined) =>
  only
    ? {
        ConditionExpression: only.expression,
        ...(only.names && { ExpressionAttributeNames: only.names }),
        ...(only.values && { ExpressionAttributeValues: plain(only.values) }),
      }
    : {}

export const updateOf = ({ update, set, only }: { update: Key; set: Expression; only?: Expression }) => {
  const names = { ...set.names, ...only?.names }
  const values = { ...set.values, ...only?.values }
  return {
    Key: plain(update),
    UpdateExpression: set.expression,
    ...(only && { ConditionExpression: only.expression }),
    ...(Object.keys(names).length && { ExpressionAttributeNames: names }),
    ...(Object.keys(values).length && { ExpressionAttributeValues: plain(values) }),
  }
}

import { TransactWriteItemsCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { SendRawEmailCommand } from '@aws-sdk/client-ses'
import { marshall } from '@aws-sdk/util-dynamodb'
import MailComposer from 'nodemailer/lib/mail-composer'
import { inOrderOfPages } from '../../functions/handlers/stream-batch'
import { sesClient } from '../../functions/outbound/ses-mailer'
import type { Item } from '../../functions/store/table'
import { answerAll, benchContext } from './in-worker'

/** What every mail of the floor is made of: the parts of a mail and the row of a real one. */
export type FloorParts = {
  from: string
  to: string
  replyTo: string
  subject: string
  text: string
  html: string
  ics: string
  row: Item
}

const PAGE = 50
const BATCH = 25

const { dynamodb, config } = benchContext()
const ses = sesClient({ ...(config.SES_ENDPOINT && { endpoint: config.SES_ENDPOINT }) })
ses.middlewareStack.remove('loggerMiddleware')
const TableName = config.TABLE_NAME
let done = 0

/** One page: a transaction of as many puts as a page of a mailing has, and then each mail. */
const page = async (parts: FloorParts): Promise<void> => {
  const { lane: _, ...plainRow } = parts.row
  const row = marshall(plainRow)
  const keyOf = (n: number) => ({ pk: { S: 'floor' }, sk: { S: `${done}-${n}` } })
  const TransactItems = Array.from({ length: PAGE + 2 }, (_one, n) => ({
    Put: { TableName, Item: { ...row, ...keyOf(n) } },
  }))
  await dynamodb.send(new TransactWriteItemsCommand({ TransactItems }))
  const mails = Array.from({ length: PAGE }, (_one, n) => ({ row: 'one', Key: keyOf(n) }))
  for (let start = 0; start < PAGE; start += BATCH) {
    const failed = await inOrderOfPages(mails.slice(start, start + BATCH), ({ Key }) => mail(parts, Key))
    if (failed.length) throw failed[0]?.error
  }
  await dynamodb.send(settle(keyOf(PAGE)))
  done += PAGE
}

type Key = { pk: { S: string }; sk: { S: string } }

const mail = async (parts: FloorParts, Key: Key): Promise<void> => {
  const raw = await composed(parts)
  await dynamodb.send(claim(Key))
  await ses.send(
    new SendRawEmailCommand({ RawMessage: { Data: raw }, Source: parts.from, Destinations: [parts.to] }),
  )
  await dynamodb.send(settle(Key))
}

const composed = ({ from, to, replyTo, subject, text, html, ics }: FloorParts): Promise<Buffer> =>
  new MailComposer({ from, to, replyTo, subject, text, html, icalEvent: { method: 'REQUEST', content: ics } })
    .compile()
    .build()

const claim = (Key: Key) =>
  new UpdateItemCommand({
    TableName,
    Key,
    UpdateExpression: 'SET #status = :claimed, claimedAt = :now',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: { ':claimed': { S: 'claimed' }, ':now': { S: '2020-03-12T08:00:00.000Z' } },
  })

const settle = (Key: Key) =>
  new UpdateItemCommand({
    TableName,
    Key,
    UpdateExpression: 'SET #status = :sent REMOVE duePk, dueAt',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: { ':sent': { S: 'sent' } },
  })

answerAll({
  send: async ({ mails, parts }: { mails: number; parts: FloorParts }) => {
    for (let sent = 0; sent < mails; sent += PAGE) await page(parts)
  },
})

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Temporal } from 'temporal-polyfill'
import { monotonicFactory } from 'ulid'
import { type LoopbackServer, onlySigned, readBody, serveOnLoopback } from './loopback-server'
import type { AcceptedMail } from './outgoing'
import { type Refusal, refusalAnswer, sentAnswer } from './ses-answer'
import { addressesIn, asSesSends } from './ses-message'

/** SES quotas for the version 1 API (Amazon SES developer guide, "Service quotas"). */
export const MESSAGE_BYTES_MAX = 10 * 1024 * 1024
export const RECIPIENTS_MAX = 50

/** Base64 in a form, each `+` and `/` escaped, is at worst some three times as long. */
const BODY_BYTES_MAX = 4 * MESSAGE_BYTES_MAX

type Options = {
  now: () => Temporal.Instant
  /** Must have the mail on disk when it resolves: only then is the caller told that it was accepted. */
  accept: (mail: AcceptedMail) => Promise<void>
  /** Mails a second; null: as many as come. */
  sendRate: number | null
}

/** `SendRawEmail` of the SES version 1 query API. */
export const startSes = (options: Options): Promise<LoopbackServer> => {
  const withinRate = rateLimit(options.sendRate)
  const newId = monotonicFactory()
  const answer = async (request: IncomingMessage): Promise<{ status: number; xml: string }> => {
    const body = await readBody(request, BODY_BYTES_MAX)
    const mail =
      body === null ? tooLong : parseSend(new URLSearchParams(body.toString()), newId(), options.now())
    if ('code' in mail) return refused(mail)
    if (!withinRate()) return refused({ code: 'Throttling', message: 'Maximum sending rate exceeded.' })
    await options.accept(mail)
    return { status: 200, xml: sentAnswer(mail.id) }
  }
  return serveOnLoopback(
    onlySigned((request, response) => {
      answer(request)
        .catch(() => refused({ code: 'ServiceUnavailable', message: 'The mail could not be stored.' }))
        .then(({ status, xml }) => respond(response, status, xml))
    }),
  )
}

const respond = (response: ServerResponse, status: number, xml: string): void => {
  response.writeHead(status, { 'content-type': 'text/xml' })
  response.end(xml)
}

const refused = (refusal: Refusal) => ({
  status: refusal.code === 'ServiceUnavailable' ? 503 : 400,
  xml: refusalAnswer(refusal),
})

const tooLong: Refusal = {
  code: 'MessageRejected',
  message: `Message length is more than ${MESSAGE_BYTES_MAX} bytes long.`,
}

const parseSend = (form: URLSearchParams, id: string, now: Temporal.Instant): AcceptedMail | Refusal => {
  if (form.get('Action') !== 'SendRawEmail') {
    return { code: 'InvalidAction', message: `Could not find operation ${form.get('Action')}.` }
  }
  const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64')
  const given = members(form, 'Destinations')
  const destination = given.length > 0 ? given : addressesIn(raw, ['to', 'cc', 'bcc'])
  const source = form.get('Source') ?? addressesIn(raw, ['from'])[0]
  if (raw.length === 0) return { code: 'InvalidParameterValue', message: 'Empty raw message.' }
  if (raw.length > MESSAGE_BYTES_MAX) return tooLong
  if (!source) return { code: 'InvalidParameterValue', message: 'Missing required header From.' }
  if (destination.length === 0)
    return { code: 'InvalidParameterValue', message: 'Missing final destination.' }
  if (destination.length > RECIPIENTS_MAX) {
    return { code: 'MessageRejected', message: `Recipient count exceeds ${RECIPIENTS_MAX}.` }
  }
  return {
    id,
    acceptedAt: now.toString(),
    source,
    destination,
    tags: tagsOf(form),
    configurationSet: form.get('ConfigurationSetName'),
    raw: asSesSends(raw, id).toString('base64'),
  }
}

const members = (form: URLSearchParams, list: string): string[] => {
  const values: string[] = []
  for (let n = 1; form.has(`${list}.member.${n}`); n += 1) values.push(form.get(`${list}.member.${n}`) ?? '')
  return values
}

const tagsOf = (form: URLSearchParams): Record<string, string[]> => {
  const tags: Record<string, string[]> = {}
  for (let n = 1; form.has(`Tags.member.${n}.Name`); n += 1) {
    tags[form.get(`Tags.member.${n}.Name`) ?? ''] = [form.get(`Tags.member.${n}.Value`) ?? '']
  }
  return tags
}

/** At most so many in any second, as SES counts. */
const rateLimit = (perSecond: number | null): (() => boolean) => {
  let accepted: number[] = []
  return () => {
    if (perSecond === null) return true
    const now = performance.now()
    accepted = accepted.filter((at) => at > now - 1_000)
    if (accepted.length >= perSecond) return false
    accepted.push(now)
    return true
  }
}

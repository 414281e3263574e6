import type { Context as Visit } from 'hono'
import { checkCode, maskedAddress, sendCode } from '../../app/organiser-codes'
import type { Context } from '../../context'
import type { Organiser } from '../../domain/association'
import type { Token } from '../../domain/links'
import { organiserMark } from '../../links/token'
import { codePage } from '../../web/code-page'
import { knowsBrowser, type Opened, rememberBrowser } from './visit'

type OrganiserToken = Extract<Token, { organiser: string }>
export type ByOrganiser = Opened<OrganiserToken> & { organiser: Organiser }

/** The organiser that a link was mailed to; null when that person is no organiser any more. */
export const organiserOf = async (
  context: Context,
  link: Opened<OrganiserToken>,
): Promise<Organiser | null> => {
  const organisers = await context.people.organisers(link.association.id)
  return organisers.find((one) => organiserMark(one.address) === link.token.organiser) ?? null
}

export const isKnown = (visit: Visit, link: ByOrganiser): boolean =>
  knowsBrowser(visit, browserOf(link), link.keys)

const browserOf = ({ association, token }: ByOrganiser): string => `o~${association.id}~${token.organiser}`

/** A press from a browser not yet known waits for a code, so that a forwarded preview cannot approve. */
export const askCode = async (
  context: Context,
  visit: Visit,
  link: ByOrganiser,
  action: string,
  fields: Record<string, string>,
): Promise<Response> => {
  await sendCode(context, link.association, link.organiser)
  return showCode(visit, link, action, fields, 'asked')
}

/** The code that came back: null when it was right and the press may go on, or the page to show. */
export const judgeCode = async (
  context: Context,
  visit: Visit,
  link: ByOrganiser,
  action: string,
  fields: Record<string, string>,
): Promise<Response | null> => {
  const { code = '', new: again, ...waiting } = fields
  if (again) return askCode(context, visit, link, action, waiting)
  const outcome = await checkCode(context, link.association, link.organiser, code)
  if (outcome !== 'right') return showCode(visit, link, action, waiting, outcome)
  rememberBrowser(context, visit, browserOf(link), link.keys)
  return null
}

const showCode = (
  visit: Visit,
  { association, organiser }: ByOrganiser,
  action: string,
  fields: Record<string, string>,
  state: 'asked' | 'wrong' | 'expired',
): Response | Promise<Response> =>
  visit.html(
    codePage({ association, maskedAddress: maskedAddress(organiser.address), state, action, fields }),
    state === 'asked' ? 200 : 422,
  )

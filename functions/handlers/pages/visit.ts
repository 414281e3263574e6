import { createHash } from 'node:crypto'
import type { Context as Visit } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'
import type { Context } from '../../context'
import type { Association } from '../../domain/association'
import { AssociationId } from '../../domain/ids'
import type { Token } from '../../domain/links'
import { type SigningKey, seal, unseal } from '../../links/seal'
import { associationNamed, readToken } from '../../links/token'
import { neutralPage } from '../../web/neutral-page'

/** A link that was wholly good: what it stands for, and what is needed to answer. */
export type Opened<T extends Token = Token> = {
  token: T
  sealed: string
  association: Association
  keys: SigningKey[]
}

/** Null for every link that is not wholly good, of another purpose or of an unknown association. */
export const openLink = async <P extends Token['purpose']>(
  context: Context,
  sealed: string,
  purpose: P,
): Promise<Opened<Extract<Token, { purpose: P }>> | null> => {
  const link = await readLink(context, sealed, purpose)
  const association = link && (await context.people.known(link.id))
  return association && { ...link, association }
}

/**
 * A link that was signed here, without its association, which whoever asks for more reads along with that: the
 * keys are nearly always known already.
 */
export const readLink = async <P extends Token['purpose']>(
  context: Context,
  sealed: string,
  purpose: P,
): Promise<(Omit<Opened<Extract<Token, { purpose: P }>>, 'association'> & { id: AssociationId }) | null> => {
  const named = AssociationId.safeParse(associationNamed(sealed))
  if (!named.success) return null
  const keys = await context.keys(named.data, 'reading')
  const token = readToken(sealed, keys)
  if (token?.purpose !== purpose) return null
  return { token: token as Extract<Token, { purpose: P }>, sealed, keys, id: named.data }
}

/** The one page for every bad link. */
export const neutral = async (context: Context, visit: Visit): Promise<Response> =>
  visit.html(neutralPage({ association: await hostOf(context) }), 404)

/** Whose name stands on pages that belong to nobody. */
export const hostOf = async (context: Context): Promise<Pick<Association, 'name' | 'form'>> =>
  (await context.people.home()) ?? { name: 'Groene Knop', form: 'u' }

/** What every form posts beside its own fields. */
export const PressFields = z.object({
  token: z.optional(z.string()),
  wish: z.optional(z.string()),
  proof: z.optional(z.string()),
  typed: z.optional(z.string()),
})
export type PressFields = z.infer<typeof PressFields>

/** Parsed form fields; files and repeated fields count as absent. */
export const formOf = async (visit: Visit): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(await fieldsOf(visit)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )

/** What a form posted, a repeated field as all its values; nothing where it cannot be read. */
export const fieldsOf = async (visit: Visit): Promise<Record<string, unknown>> => {
  const isPlain = /^\s*application\/x-www-form-urlencoded\s*(?:;|$)/i.test(
    visit.req.header('content-type') ?? '',
  )
  if (!isPlain) return visit.req.parseBody({ all: true }).catch(() => ({}))
  // As nearly every form is: without the stream, the Response and the FormData of the general way.
  const fields = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(await visit.req.text().catch(() => ''))) {
    const known = fields.get(name)
    if (known) known.push(value)
    else fields.set(name, [value])
  }
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  )
}

const NONCE_DAYS = 7

/** Signed for this link and moment; the page's script hands it back on a trusted press. */
export const pressNonce = (context: Context, { sealed, keys }: Opened): string =>
  seal('press', `${fingerprint(sealed)}~${context.now().epochMilliseconds}`, keys)

/** Whether the form shows a person: the page's script saw a trusted press, or someone typed the word. */
export const showsPerson = (context: Context, { sealed, keys }: Opened, form: PressFields): boolean => {
  if (/^\s*ja\s*[.!]?\s*$/i.test(form.typed ?? '')) return true
  const text = unseal('press', form.proof ?? '', keys)
  const [print, at] = text?.split('~') ?? []
  if (print !== fingerprint(sealed) || !at) return false
  const since = Temporal.Instant.fromEpochMilliseconds(Number(at)).until(context.now())
  return Math.abs(since.total('hours')) <= NONCE_DAYS * 24
}

const fingerprint = (sealed: string): string =>
  createHash('sha256').update(sealed).digest('base64url').slice(0, 16)

/** `who`: `m~association~member` or `o~association~mark`. */
export const rememberBrowser = (context: Context, visit: Visit, who: string, keys: SigningKey[]): void =>
  setCookie(visit, cookieName(who), seal('browser', who, keys), {
    httpOnly: true,
    sameSite: 'Lax',
    secure: context.config.PUBLIC_URL.startsWith('https:'),
    path: '/',
    maxAge: 400 * 86_400,
  })

/** Whether this browser pressed before for this person: a cookie that no scanner has. */
export const knowsBrowser = (visit: Visit, who: string, keys: SigningKey[]): boolean =>
  unseal('browser', getCookie(visit, cookieName(who)) ?? '', keys) === who

const cookieName = (who: string): string => `gk_${fingerprint(who)}`

import type { Context } from '../../context'
import type { Language } from '../../domain/association'
import { type InvitationAsked, notMePage } from '../../web/not-me-page'
import { type Opened, pressNonce } from './visit'

type Asked = { status: 'sent' } | { status: 'wrong'; wrong: (keyof InvitationAsked)[] }

/** The page on which somebody else asks for an invitation; `form` is what was filled in, `asked` what came of it. */
export const notMe = (
  context: Context,
  link: Opened & { state: { member: { language: Language } } },
  seen: 'seen' | 'unseen',
  form: Record<string, string> = {},
  asked: Asked | null = null,
): string => {
  const values = {
    name: form['name'] ?? '',
    address: form['address'] ?? '',
    organisation: form['organisation'] ?? '',
  }
  return notMePage({
    association: link.association,
    language: link.state.member.language,
    press: {
      action: `/a/${link.sealed}/not-me`,
      token: link.sealed,
      nonce: pressNonce(context, link),
      seen,
    },
    state:
      asked?.status === 'sent'
        ? asked
        : { status: 'ask', wrong: asked?.status === 'wrong' ? asked.wrong : [], values },
  })
}

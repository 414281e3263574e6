import type { Association, Member } from '../domain/association'
import { languageOf, say, voiceOf } from '../wording/voice'
import { Layout, toDocument } from './layout'
import { type Press, PressForm, UnseenNote } from './press-form'

export type StatementPageProps = {
  association: Association
  member: Member
  years: number[]
  /** The year that was just asked for. */
  mailed: number | null
  press: Press
}

/** Asks which year's statement is mailed; what is in it stands in the mail alone. */
export const statementPage = ({ association, member, years, mailed, press }: StatementPageProps): string => {
  const voice = voiceOf(association, member.language)
  const title = say(voice, { nl: 'PE-overzicht', en: 'PE statement' })
  return toDocument(
    <Layout title={title} language={languageOf(voice)} association={association.name}>
      <article class="card">
        <p class="for">
          {say(voice, { nl: 'Voor ', en: 'For ' })}
          <strong>{member.name}</strong>
        </p>
        <h1>{title}</h1>
        {mailed === null ? null : (
          <p class="note done" role="status">
            {say(voice, {
              u: `Het overzicht van ${mailed} is onderweg naar uw mailbox.`,
              je: `Het overzicht van ${mailed} is onderweg naar je mailbox.`,
              en: `The statement of ${mailed} is on its way to your mailbox.`,
            })}
          </p>
        )}
        <UnseenNote press={press} voice={voice} />
        <p>
          {say(voice, {
            u: 'We sturen het naar het mailadres dat we van u hebben.',
            je: 'We sturen het naar het mailadres dat we van je hebben.',
            en: 'We send it to the address that we have for you.',
          })}
        </p>
        {years.map((year) => (
          <PressForm
            press={press}
            voice={voice}
            wish="statement"
            about={[`${year}`]}
            label={say(voice, {
              nl: `Mail mij het overzicht van ${year}`,
              en: `Mail me the statement of ${year}`,
            })}
            look="primary"
          >
            <input type="hidden" name="year" value={`${year}`} />
          </PressForm>
        ))}
      </article>
    </Layout>,
  )
}

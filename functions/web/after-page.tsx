import type { Association, Member } from '../domain/association'
import type { Event } from '../domain/event'
import { type AfterLink, afterLinks } from '../wording/afterwards'
import { eventTitle } from '../wording/names'
import { languageOf, say, type Voice, voiceOf } from '../wording/voice'
import { Layout, toDocument } from './layout'
import { type Press, PressForm, UnseenNote } from './press-form'

export type AfterPageProps = {
  association: Association
  event: Event
  member: Member
  /** Whether the link is fresh, or the browser this member's: only then anything is shown. */
  fresh: boolean
  pictures: { number: number; src: string }[]
  /** What a press just did. */
  told: 'mailed' | 'asked' | null
  press: Press
}

/** What was added after an event, for one who was there. */
export const afterPage = (page: AfterPageProps): string => {
  const voice = voiceOf(page.association, page.member.language)
  const language = languageOf(voice)
  const title = eventTitle(page.event, language)
  return toDocument(
    <Layout title={title} language={language} association={page.association.name}>
      <article class="card">
        <p class="for">{title}</p>
        <h1>{say(voice, { nl: 'Na afloop', en: 'Afterwards' })}</h1>
        {page.told ? (
          <p class="note done" role="status">
            {say(voice, told[page.told])}
          </p>
        ) : null}
        <UnseenNote press={page.press} voice={voice} />
        {page.fresh ? <Additions page={page} voice={voice} /> : <AskFresh page={page} voice={voice} />}
      </article>
    </Layout>,
  )
}

const told = {
  mailed: {
    u: 'Een nieuwe link is onderweg naar uw mailbox.',
    je: 'Een nieuwe link is onderweg naar je mailbox.',
    en: 'A new link is on its way to your mailbox.',
  },
  asked: {
    u: 'Uw vraag is doorgegeven aan de organisator, die de foto weghaalt.',
    je: 'Je vraag is doorgegeven aan de organisator, die de foto weghaalt.',
    en: 'Your request was passed on to the organiser, who will take the photo away.',
  },
}

const AskFresh = ({ page, voice }: { page: AfterPageProps; voice: Voice }) => (
  <>
    <p>
      {say(voice, {
        u: 'Foto’s van mensen zijn voor wie erbij was. Deze link is niet meer geldig; u krijgt een nieuwe per mail.',
        je: 'Foto’s van mensen zijn voor wie erbij was. Deze link is niet meer geldig; je krijgt een nieuwe per mail.',
        en: 'Photos of people are for those who were there. This link has expired; a new one can be mailed to you.',
      })}
    </p>
    <PressForm
      press={page.press}
      voice={voice}
      wish="fresh-link"
      label={say(voice, { nl: 'Mail mij een nieuwe link', en: 'Mail me a new link' })}
      look="primary"
    />
  </>
)

const Additions = ({ page, voice }: { page: AfterPageProps; voice: Voice }) => {
  const links = afterLinks(page.event.afterwards, '', voice).filter(({ url }) => url !== '')
  return (
    <>
      {links.length ? <Links links={links} /> : null}
      {page.pictures.length ? (
        <>
          <ul class="pictures">
            {page.pictures.map(({ number, src }) => (
              <li>
                <a href={src}>
                  <img
                    src={src}
                    alt={say(voice, { nl: `Foto ${number}`, en: `Photo ${number}` })}
                    loading="lazy"
                  />
                </a>
                <span>{say(voice, { nl: `Foto ${number}`, en: `Photo ${number}` })}</span>
              </li>
            ))}
          </ul>
          <Removal page={page} voice={voice} />
        </>
      ) : null}
      {links.length + page.pictures.length === 0 ? (
        <p>{say(voice, { nl: 'Er is nog niets toegevoegd.', en: 'Nothing has been added yet.' })}</p>
      ) : null}
    </>
  )
}

const Links = ({ links }: { links: AfterLink[] }) => (
  <ul class="links">
    {links.map(({ label, url }) => (
      <li>
        <a href={url} rel="noreferrer">
          {label}
        </a>
      </li>
    ))}
  </ul>
)

const Removal = ({ page, voice }: { page: AfterPageProps; voice: Voice }) => (
  <section>
    <h2>
      {say(voice, {
        u: 'Staat u erop en wilt u dat niet?',
        je: 'Sta je erop en wil je dat niet?',
        en: 'Are you in one and do you not want that?',
      })}
    </h2>
    <PressForm
      press={page.press}
      voice={voice}
      wish="remove-picture"
      label={say(voice, { nl: 'Vraag verwijdering', en: 'Ask for removal' })}
      look="secondary"
    >
      <div class="field">
        <label for="which">{say(voice, { nl: 'Welke foto’s?', en: 'Which photos?' })}</label>
        <input id="which" name="which" type="text" maxlength={200} autocomplete="off" />
      </div>
    </PressForm>
  </section>
)

import { say, type Voice } from '../wording/voice'
import type { AnswerPageProps } from './answer-props'

/** Where those online take part; on nobody else's page. */
export const OnlineLink = ({ online, voice }: { online: AnswerPageProps['online']; voice: Voice }) => {
  if (!online) return null
  return (
    <section class="online">
      <h2>
        {say(voice, { u: 'Zo doet u online mee', je: 'Zo doe je online mee', en: 'How to take part online' })}
      </h2>
      <p>{online.link === null ? say(voice, follows) : <Place link={online.link} />}</p>
    </section>
  )
}

/** Only a web address becomes a link. */
const Place = ({ link }: { link: string }) =>
  /^https?:\/\//i.test(link) ? (
    <a href={link} rel="noreferrer">
      {link}
    </a>
  ) : (
    <span>{link}</span>
  )

const follows = {
  u: 'De link om mee te doen krijgt u per mail, voordat het begint.',
  je: 'De link om mee te doen krijg je per mail, voordat het begint.',
  en: 'You will receive the link to take part by mail before it starts.',
}

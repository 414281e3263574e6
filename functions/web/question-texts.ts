import { say, type Text, type Voice } from '../wording/voice'
import type { AnswerPageProps } from './answer-props'
import { asksFirst, isHybrid } from './answer-props'
import type { Present } from './situation'

/** What the page asks of whoever has not answered yet. */
export const questionOf = (page: AnswerPageProps, voice: Voice): Present => {
  const open = page.slots.filter(({ state }) => state === 'open')
  if (asksFirst(page)) return { ...told(intake, voice), paragraphs: intakeParagraphs(page, voice) }
  if (open.length > 0 && open.every(({ full }) => full)) {
    return { ...told(open.every(isHybrid) ? fullOnSite : full, voice), tone: 'attention' }
  }
  if (page.answering === 'one')
    return told(page.event.facts.relation === 'alternatives' ? moment : once, voice)
  if (page.answering === 'each') return told(sessions, voice)
  return told(open.some(isHybrid) ? hybrid : plain, voice)
}

type Told = { heading: Text; after: Text }

const told = ({ heading, after }: Told, voice: Voice): Present => ({
  tone: 'calm',
  heading: say(voice, heading),
  paragraphs: [say(voice, after)],
})

const intakeParagraphs = ({ answering, slots }: AnswerPageProps, voice: Voice): string[] => [
  say(voice, intake.after),
  ...(answering === 'one' && slots.length > 1 ? [say(voice, once.after)] : []),
]

const plain = {
  heading: { u: 'Komt u?', je: 'Kom je?', en: 'Are you coming?' },
  after: {
    u: 'Eén druk op de knop is genoeg; u kunt het altijd terugdraaien.',
    je: 'Eén druk op de knop is genoeg; je kunt het altijd terugdraaien.',
    en: 'One press is enough, and you can always undo it.',
  },
}

const hybrid = {
  heading: plain.heading,
  after: {
    u: 'U kiest zelf: naar de locatie komen of online meedoen. Wisselen kan, zolang er plaats is.',
    je: 'Je kiest zelf: naar de locatie komen of online meedoen. Wisselen kan, zolang er plaats is.',
    en: 'The choice is yours: come on site or take part online. You can switch as long as there are seats.',
  },
}

const moment = {
  heading: {
    u: 'Welk moment komt u uit?',
    je: 'Welk moment komt je uit?',
    en: 'Which moment suits you?',
  },
  after: {
    u: 'Kies er één. Eén druk op de knop is genoeg, en wisselen kan zolang er plaats is.',
    je: 'Kies er één. Eén druk op de knop is genoeg, en wisselen kan zolang er plaats is.',
    en: 'Choose one. One press is enough, and you can switch as long as there are seats.',
  },
}

const once = {
  heading: {
    u: 'Bij welke bijeenkomst komt u?',
    je: 'Bij welke bijeenkomst kom je?',
    en: 'Which session will you come to?',
  },
  after: {
    u: 'U kunt één keer meedoen: kies de bijeenkomst die u het beste past. Wisselen kan, zolang die nog niet is geweest.',
    je: 'Je kunt één keer meedoen: kies de bijeenkomst die je het beste past. Wisselen kan, zolang die nog niet is geweest.',
    en: 'You can take part once: choose the session that suits you best. You can switch as long as it has not taken place.',
  },
}

const sessions = {
  heading: {
    u: 'Bij welke bijeenkomsten komt u?',
    je: 'Bij welke bijeenkomsten kom je?',
    en: 'Which sessions will you come to?',
  },
  after: {
    u: 'Kom bij alle, of kies ze hieronder één voor één. U kunt het altijd veranderen.',
    je: 'Kom bij alle, of kies ze hieronder één voor één. Je kunt het altijd veranderen.',
    en: 'Come to all of them, or choose them one by one below. You can always change it.',
  },
}

const intake = {
  heading: { u: 'Wilt u meedoen?', je: 'Wil je meedoen?', en: 'Would you like to take part?' },
  after: {
    u: 'Vraag een plaats aan. De organisator neemt dan contact met u op voor een kort gesprek en beslist daarna.',
    je: 'Vraag een plaats aan. De organisator neemt dan contact met je op voor een kort gesprek en beslist daarna.',
    en: 'Request a place. The organiser will then contact you for a short interview, and decide.',
  },
}

const full = {
  heading: { nl: 'Alle plaatsen zijn bezet.', en: 'All seats are taken.' },
  after: {
    u: 'U kunt op de wachtlijst. Komt er een plaats vrij, dan schuift u door en krijgt u meteen bericht.',
    je: 'Je kunt op de wachtlijst. Komt er een plaats vrij, dan schuif je door en krijg je meteen bericht.',
    en: 'You can join the waiting list. If a seat comes free, you move up and hear from us at once.',
  },
}

const fullOnSite = {
  heading: { nl: 'Op locatie zijn alle plaatsen bezet.', en: 'All seats on site are taken.' },
  after: {
    u: 'Online meedoen kan wel. Of kom op de wachtlijst voor een plaats op locatie: komt er een vrij, dan krijgt u meteen bericht.',
    je: 'Online meedoen kan wel. Of kom op de wachtlijst voor een plaats op locatie: komt er een vrij, dan krijg je meteen bericht.',
    en: 'You can take part online. Or join the waiting list for a seat on site: if one comes free, you hear at once.',
  },
}

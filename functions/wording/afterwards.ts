import { type Afterwards, hasAdditions } from '../domain/afterwards'
import { type Event, mainSession } from '../domain/event'
import { dayAndMonth, listText } from './dates'
import { eventTitle } from './names'
import { languageOf, say, type Voice } from './voice'

/** A mail that leaves once an event has been. */
export type AfterKind = 'thanks' | 'after-event' | 'missed'

export type AfterText = { subject: string; heading: string; lead: string; paragraphs: string[] }

/** What it says, to members and to the organiser who is shown it before. `there`: the reader was. */
export const afterText = (kind: AfterKind, event: Event, voice: Voice, there: boolean): AfterText => {
  const language = languageOf(voice)
  const title = eventTitle(event, language)
  const { date } = mainSession(event).facts
  // Of several days each reader was there on their own.
  const day = date && event.sessions.length === 1 ? dayAndMonth(date, language) : ''
  switch (kind) {
    case 'thanks':
      return thanksText(event.afterwards, title, day, voice)
    case 'after-event':
      return additionsText(event.afterwards, title, day, voice, there)
    case 'missed':
      return missedText(title, day, voice)
  }
}

const thanksText = (added: Afterwards, title: string, day: string, voice: Voice): AfterText => ({
  subject: say(voice, {
    u: `Fijn dat u er was: ${title}`,
    je: `Fijn dat je er was: ${title}`,
    en: `Good to have had you there: ${title}`,
  }),
  heading: say(voice, { u: 'Fijn dat u er was', je: 'Fijn dat je er was', en: 'Good to have had you there' }),
  lead: say(voice, { nl: 'Dank voor de komst.', en: 'Thank you for coming.' }),
  paragraphs: [
    say(voice, {
      u: `Dank dat u bij ${title} was${day && `, op ${day}`}. Met u erbij werd het een goede bijeenkomst.`,
      je: `Dank dat je bij ${title} was${day && `, op ${day}`}. Met jou erbij werd het een goede bijeenkomst.`,
      en: `Thank you for coming to ${title}${day && ` on ${day}`}. Having you there made it a good one.`,
    }),
    ...(hasAdditions(added)
      ? [say(voice, { nl: 'Om nog eens terug te kijken:', en: 'To look back on it:' })]
      : []),
  ],
})

const additionsText = (
  added: Afterwards,
  title: string,
  day: string,
  voice: Voice,
  there: boolean,
): AfterText => {
  const what = whatThereIs(added, voice)
  const sentence = say(voice, {
    nl: `Van ${title}${day && ` op ${day}`} ${areSeveral(added) ? 'zijn' : 'is'} er nu ${what}.`,
    en: `${what.charAt(0).toUpperCase()}${what.slice(1)} of ${title}${day && ` on ${day}`} can be seen now.`,
  })
  const missed = say(voice, {
    u: 'U kon er niet bij zijn; zo krijgt u er toch iets van mee.',
    je: 'Je kon er niet bij zijn; zo krijg je er toch iets van mee.',
    en: 'You could not be there; this gives you some of it after all.',
  })
  return {
    subject: say(voice, { nl: `Na afloop van ${title}: ${what}`, en: `After ${title}: ${what}` }),
    heading: say(voice, { nl: 'Na afloop', en: 'Afterwards' }),
    lead: sentence,
    paragraphs: there ? [sentence] : [sentence, missed],
  }
}

const missedText = (title: string, day: string, voice: Voice): AfterText => ({
  subject: say(voice, {
    u: `We hebben u gemist bij ${title}`,
    je: `We hebben je gemist bij ${title}`,
    en: `We missed you at ${title}`,
  }),
  heading: say(voice, { u: 'We hebben u gemist', je: 'We hebben je gemist', en: 'We missed you' }),
  lead: say(voice, { nl: 'De volgende keer graag weer.', en: 'We hope to see you next time.' }),
  paragraphs: [
    say(voice, {
      u: `U was aangemeld voor ${title}${day && ` op ${day}`}, maar we hebben u niet gezien. Dat kan gebeuren; een volgende keer bent u weer welkom.`,
      je: `Je was aangemeld voor ${title}${day && ` op ${day}`}, maar we hebben je niet gezien. Dat kan gebeuren; een volgende keer ben je weer welkom.`,
      en: `You were registered for ${title}${day && ` on ${day}`}, but we did not see you. It happens; you are welcome again next time.`,
    }),
    say(voice, {
      u: 'Was u er wel? Antwoord dan op deze mail, dan wordt het rechtgezet.',
      je: 'Was je er wel? Antwoord dan op deze mail, dan wordt het rechtgezet.',
      en: 'Were you there after all? Answer this mail and it will be put right.',
    }),
  ],
})

const areSeveral = ({ report, photos, pictures, survey }: Afterwards): boolean =>
  photos !== null || pictures.length > 0 || (report !== null && survey !== null)

/** "een verslag, foto's en een enquête". */
export const whatThereIs = ({ report, photos, pictures, survey }: Afterwards, voice: Voice): string =>
  listText(
    [
      ...(report ? [say(voice, { nl: 'een verslag', en: 'a report' })] : []),
      ...(photos || pictures.length ? [say(voice, { nl: 'foto’s', en: 'photos' })] : []),
      ...(survey ? [say(voice, { nl: 'een korte enquête', en: 'a short survey' })] : []),
    ],
    languageOf(voice),
  )

export type AfterLink = { label: string; url: string; action: string }

/** Where the additions are; `page` shows the pictures that were kept. */
export const afterLinks = (
  { report, photos, survey, pictures }: Afterwards,
  page: string,
  voice: Voice,
): AfterLink[] => [
  ...(report
    ? [
        {
          label: say(voice, { nl: 'Lees het verslag', en: 'Read the report' }),
          url: report,
          action: 'report',
        },
      ]
    : []),
  ...(pictures.length
    ? [{ label: say(voice, { nl: 'Bekijk de foto’s', en: 'See the photos' }), url: page, action: 'pictures' }]
    : []),
  ...(photos
    ? [
        {
          label: say(voice, {
            nl: pictures.length ? 'Meer foto’s' : 'Bekijk de foto’s',
            en: pictures.length ? 'More photos' : 'See the photos',
          }),
          url: photos,
          action: 'photos',
        },
      ]
    : []),
  ...(survey
    ? [
        {
          label: say(voice, {
            u: 'Vertel wat u ervan vond',
            je: 'Vertel wat je ervan vond',
            en: 'Tell us what you thought of it',
          }),
          url: survey,
          action: 'survey',
        },
      ]
    : []),
]

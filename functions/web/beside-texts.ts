import type { Text } from '../wording/voice'
import type { BesideKept } from './beside-forms'

export const saveNote: Text = { nl: 'Bewaar de opmerking', en: 'Save the note' }
export const saveGuests: Text = { nl: 'Bewaar wie er meekomt', en: 'Save who comes along' }

export const noteAsk: Text = {
  nl: 'Nog iets dat wij moeten weten? (dieet, toegankelijkheid, later komen)',
  en: 'Anything else we should know? (diet, access, arriving later)',
}
export const noteLabel: Text = { u: 'Uw opmerking', je: 'Je opmerking', en: 'Your note' }
export const noteHelp: Text = {
  nl: 'Alleen de organisator leest dit. Twee weken na de bijeenkomst wordt het gewist.',
  en: 'Only the organiser reads this. It is erased two weeks after the event.',
}

export const guestsAsk = (most: number): Text =>
  most === 1
    ? { u: 'Neemt u iemand mee?', je: 'Neem je iemand mee?', en: 'Will you bring somebody along?' }
    : {
        u: `Neemt u mensen mee? (hoogstens ${most})`,
        je: `Neem je mensen mee? (hoogstens ${most})`,
        en: `Will you bring people along? (at most ${most})`,
      }
export const guestName = (most: number, index: number): Text => {
  const number = most === 1 ? '' : ` ${index + 1}`
  return { nl: `Naam${number}`, en: `Name${number}` }
}
export const guestsEffect: Text = {
  nl: 'Voor ieder die meekomt wordt een eigen plaats vastgelegd. Maak een naam leeg om die plaats terug te geven.',
  en: 'Each of them gets a seat of their own. Empty a name to give that seat back.',
}

export const substituteAsk: Text = {
  nl: 'Een collega komt in mijn plaats',
  en: 'A colleague comes in my place',
}
export const substituteName: Text = {
  u: 'Naam van uw collega',
  je: 'Naam van je collega',
  en: 'Name of your colleague',
}
export const substituteAddress: Text = {
  nl: 'Mailadres (mag leeg blijven)',
  en: 'Mail address (may stay empty)',
}
export const substituteHelp: Text = {
  u: 'Daarheen gaat dan een bevestiging. Zonder adres geeft u het zelf door.',
  je: 'Daarheen gaat dan een bevestiging. Zonder adres geef je het zelf door.',
  en: 'A confirmation then goes there. Without an address you pass it on yourself.',
}
export const substituteButton: Text = { nl: 'Mijn collega komt', en: 'My colleague comes' }
export const substituteEffect: Text = {
  u: 'De plaats blijft van u; u kunt dit altijd terugdraaien.',
  je: 'De plaats blijft van jou; je kunt dit altijd terugdraaien.',
  en: 'The seat stays yours; you can always turn this round.',
}
export const comesInstead = (name: string): Text => ({
  u: `${name} komt in uw plaats.`,
  je: `${name} komt in jouw plaats.`,
  en: `${name} comes in your place.`,
})
export const comeMyself: Text = { nl: 'Ik kom toch zelf', en: 'I will come myself after all' }

export const whoElse: Text = { nl: 'Wie komen er nog meer?', en: 'Who else comes?' }
export const whoElseAfterPress: Text = {
  u: 'De namen staan hier nadat u in deze browser op een knop op deze pagina hebt gedrukt.',
  je: 'De namen staan hier nadat je in deze browser op een knop op deze pagina hebt gedrukt.',
  en: 'The names are shown here once you have pressed a button on this page in this browser.',
}
export const nobodyShown: Text = {
  nl: 'Nog niemand anders liet zich hier zien.',
  en: 'Nobody else has chosen to be seen here yet.',
}
export const showMe: Text = {
  nl: 'Laat anderen zien dat ik kom (naam en organisatie)',
  en: 'Let others see that I come (name and organisation)',
}
export const showEffect: Text = {
  u: 'Alleen wie zelf is aangemeld ziet dit. Met één druk haalt u het weer weg.',
  je: 'Alleen wie zelf is aangemeld ziet dit. Met één druk haal je het weer weg.',
  en: 'Only those who are registered see it. One press takes it away again.',
}
export const hideMe: Text = { nl: 'Toon mij niet meer', en: 'Show me no longer' }
export const shownNow: Text = {
  u: 'Wie is aangemeld, ziet nu uw naam en organisatie.',
  je: 'Wie is aangemeld, ziet nu je naam en organisatie.',
  en: 'Those who are registered now see your name and organisation.',
}

export const copiesAsk: Text = { nl: 'Kopieën van deze mail', en: 'Copies of this mail' }
export const endCopies: Text = { nl: 'Stuur mij geen kopieën meer', en: 'Send me no more copies' }

export const kept: Record<BesideKept, Text> = {
  note: { u: 'Bewaard, dank u.', je: 'Bewaard, dank je.', en: 'Saved, thank you.' },
  substitute: {
    u: 'Genoteerd: uw collega komt in uw plaats.',
    je: 'Genoteerd: je collega komt in jouw plaats.',
    en: 'Noted: your colleague comes in your place.',
  },
  self: { u: 'Genoteerd: u komt zelf.', je: 'Genoteerd: je komt zelf.', en: 'Noted: you come yourself.' },
  guests: { nl: 'Bewaard: dit is wie er meekomt.', en: 'Saved: this is who comes along.' },
  shown: {
    u: 'Anderen die zijn aangemeld zien nu dat u komt.',
    je: 'Anderen die zijn aangemeld zien nu dat je komt.',
    en: 'Others who are registered now see that you come.',
  },
  hidden: {
    u: 'U staat niet meer in de lijst die anderen zien.',
    je: 'Je staat niet meer in de lijst die anderen zien.',
    en: 'You are no longer on the list that others see.',
  },
}

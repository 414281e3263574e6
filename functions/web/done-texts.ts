import type { Place } from '../domain/registration'
import type { Text } from '../wording/voice'

/** What follows once a press has registered. */
export const registerAfter = {
  u: 'U krijgt een bevestiging per mail, met de afspraak voor uw agenda.',
  je: 'Je krijgt een bevestiging per mail, met de afspraak voor je agenda.',
  en: 'A confirmation follows by mail, with the entry for your calendar.',
}

export const declineTexts = {
  heading: {
    u: 'Genoteerd: u bent verhinderd.',
    je: 'Genoteerd: je bent verhinderd.',
    en: 'Noted: you cannot come.',
  },
  after: {
    u: 'Jammer, en dank dat u het laat weten. U hoort alleen nog van ons als de datum verandert of de bijeenkomst vervalt.',
    je: 'Jammer, en dank dat je het laat weten. Je hoort alleen nog van ons als de datum verandert of de bijeenkomst vervalt.',
    en: 'A pity, and thank you for telling us. You will only hear from us if the date changes or the event is cancelled.',
  },
}

const thanks = {
  u: 'Dank dat u het laat weten. U krijgt een bevestiging per mail.',
  je: 'Dank dat je het laat weten. Je krijgt een bevestiging per mail.',
  en: 'Thank you for telling us. A confirmation follows by mail.',
}

/** All was cancelled, by what was given up. */
export const cancelTexts: Record<Place, { heading: Text; after: Text }> = {
  seat: {
    heading: { u: 'U bent afgemeld.', je: 'Je bent afgemeld.', en: 'Your registration is cancelled.' },
    after: {
      u: 'Dank dat u het laat weten. U krijgt een bevestiging per mail; de afspraak verdwijnt daarmee uit uw agenda.',
      je: 'Dank dat je het laat weten. Je krijgt een bevestiging per mail; de afspraak verdwijnt daarmee uit je agenda.',
      en: 'Thank you for telling us. A confirmation follows by mail and takes the entry out of your calendar.',
    },
  },
  offered: {
    heading: {
      u: 'Genoteerd: u neemt de plaats niet.',
      je: 'Genoteerd: je neemt de plaats niet.',
      en: 'Noted: you do not take the seat.',
    },
    after: {
      u: 'Dank dat u het laat weten; de plaats gaat naar de volgende op de wachtlijst.',
      je: 'Dank dat je het laat weten; de plaats gaat naar de volgende op de wachtlijst.',
      en: 'Thank you for telling us; the seat goes to the next in line.',
    },
  },
  waiting: {
    heading: {
      u: 'U staat niet meer op de wachtlijst.',
      je: 'Je staat niet meer op de wachtlijst.',
      en: 'You are no longer on the waiting list.',
    },
    after: thanks,
  },
  requested: {
    heading: {
      u: 'Uw aanvraag is ingetrokken.',
      je: 'Je aanvraag is ingetrokken.',
      en: 'Your request has been withdrawn.',
    },
    after: thanks,
  },
}

/** One part was cancelled and others stay, by what was given up. */
export const partTexts: Record<Place, (name: string) => Text> = {
  seat: (name) => ({
    u: `U bent afgemeld voor ${name}.`,
    je: `Je bent afgemeld voor ${name}.`,
    en: `Your registration for ${name} is cancelled.`,
  }),
  offered: (name) => ({
    u: `Genoteerd: u neemt de plaats voor ${name} niet.`,
    je: `Genoteerd: je neemt de plaats voor ${name} niet.`,
    en: `Noted: you do not take the seat for ${name}.`,
  }),
  waiting: (name) => ({
    u: `U staat niet meer op de wachtlijst voor ${name}.`,
    je: `Je staat niet meer op de wachtlijst voor ${name}.`,
    en: `You are no longer on the waiting list for ${name}.`,
  }),
  requested: (name) => ({
    u: `Uw aanvraag voor ${name} is ingetrokken.`,
    je: `Je aanvraag voor ${name} is ingetrokken.`,
    en: `Your request for ${name} has been withdrawn.`,
  }),
}

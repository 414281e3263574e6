export const dateChanged = {
  nl: 'De datum is veranderd sinds de mail met deze link. Hieronder staat hoe het nu is.',
  en: 'The date has changed since the mail with this link. Below is how it stands now.',
}

export const askedAgain = {
  u: 'Zodra de aanmelding voor de nieuwe datum opengaat, vragen we u per mail of u dan ook komt.',
  je: 'Zodra de aanmelding voor de nieuwe datum opengaat, vragen we je per mail of je dan ook komt.',
  en: 'As soon as registration for the new date opens, we will ask you by mail whether you can come then too.',
}

export const mailFollows = {
  u: 'Zodra dat zo is, krijgt u een mail met de groene knop. U hoeft nu niets te doen.',
  je: 'Zodra dat zo is, krijg je een mail met de groene knop. Je hoeft nu niets te doen.',
  en: 'As soon as it is, you will receive a mail with the green button. There is nothing you need to do now.',
}

export const registered = { u: 'U bent aangemeld.', je: 'Je bent aangemeld.', en: 'You are registered.' }

export const declined = {
  u: 'U hebt laten weten dat u verhinderd bent.',
  je: 'Je hebt laten weten dat je verhinderd bent.',
  en: 'You have told us that you cannot come.',
}

export const stillWelcome = {
  u: 'Kunt u toch? U bent nog steeds welkom.',
  je: 'Kun je toch? Je bent nog steeds welkom.',
  en: 'Can you make it after all? You are still welcome.',
}

export const waiting = {
  heading: {
    u: 'U staat op de wachtlijst.',
    je: 'Je staat op de wachtlijst.',
    en: 'You are on the waiting list.',
  },
  after: {
    u: 'Alle plaatsen zijn bezet. Komt er een vrij, dan schuift u door en krijgt u meteen bericht.',
    je: 'Alle plaatsen zijn bezet. Komt er een vrij, dan schuif je door en krijg je meteen bericht.',
    en: 'All seats are taken. If one comes free, you move up and hear from us at once.',
  },
}

export const full = {
  heading: { nl: 'Alle plaatsen zijn bezet.', en: 'All seats are taken.' },
  after: {
    u: 'U kunt op de wachtlijst. Komt er een plaats vrij, dan schuift u door en krijgt u meteen bericht.',
    je: 'Je kunt op de wachtlijst. Komt er een plaats vrij, dan schuif je door en krijg je meteen bericht.',
    en: 'You can join the waiting list. If a seat comes free, you move up and hear from us at once.',
  },
}

/** What a press has just done, and what follows. */
export const doneTexts = {
  register: {
    heading: {
      u: 'Gelukt: u bent aangemeld.',
      je: 'Gelukt: je bent aangemeld.',
      en: 'Done: you are registered.',
    },
    after: {
      u: 'U krijgt een bevestiging per mail, met de afspraak voor uw agenda.',
      je: 'Je krijgt een bevestiging per mail, met de afspraak voor je agenda.',
      en: 'A confirmation follows by mail, with the entry for your calendar.',
    },
  },
  decline: {
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
  },
  cancel: {
    heading: { u: 'U bent afgemeld.', je: 'Je bent afgemeld.', en: 'Your registration is cancelled.' },
    after: {
      u: 'Dank dat u het laat weten. U krijgt een bevestiging per mail; de afspraak verdwijnt daarmee uit uw agenda.',
      je: 'Dank dat je het laat weten. Je krijgt een bevestiging per mail; de afspraak verdwijnt daarmee uit je agenda.',
      en: 'Thank you for telling us. A confirmation follows by mail and takes the entry out of your calendar.',
    },
  },
}

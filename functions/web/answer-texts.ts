import type { Admission } from '../domain/registration'
import type { Text } from '../wording/voice'

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

export const countOnYou = {
  u: 'We rekenen op u. Kunt u toch niet? Dan horen we het graag.',
  je: 'We rekenen op je. Kun je toch niet? Dan horen we het graag.',
  en: 'We look forward to seeing you. If you cannot make it after all, please let us know.',
}

export const maySwitch = {
  u: 'Komt een ander moment beter uit? Met één druk op de knop wisselt u.',
  je: 'Komt een ander moment beter uit? Met één druk op de knop wissel je.',
  en: 'Does another moment suit you better? One press switches.',
}

export const perSession = {
  u: 'Per bijeenkomst kunt u zich hieronder aanmelden en afmelden; de andere blijven zoals ze zijn.',
  je: 'Per bijeenkomst kun je je hieronder aanmelden en afmelden; de andere blijven zoals ze zijn.',
  en: 'Below you can register or cancel for each session; the others stay as they are.',
}

export const declined = {
  u: 'U hebt laten weten dat u verhinderd bent.',
  je: 'Je hebt laten weten dat je verhinderd bent.',
  en: 'You have told us that you cannot come.',
}

/** Who said yes and took it back, by what they had. */
export const cancelled = {
  u: 'U bent afgemeld.',
  je: 'Je bent afgemeld.',
  en: 'Your registration is cancelled.',
}
export const withdrawn = {
  u: 'Uw aanvraag is ingetrokken.',
  je: 'Je aanvraag is ingetrokken.',
  en: 'Your request has been withdrawn.',
}

export const stillWelcome = {
  u: 'Kunt u toch? U bent nog steeds welkom.',
  je: 'Kun je toch? Je bent nog steeds welkom.',
  en: 'Can you make it after all? You are still welcome.',
}

export const mayAskAgain = {
  u: 'Bedenkt u zich? U kunt opnieuw een plaats aanvragen.',
  je: 'Bedenk je je? Je kunt opnieuw een plaats aanvragen.',
  en: 'If you change your mind, you can request a place again.',
}

export const waitingAfter = {
  u: 'Alle plaatsen zijn bezet. Komt er een vrij, dan schuift u door en krijgt u meteen bericht.',
  je: 'Alle plaatsen zijn bezet. Komt er een vrij, dan schuif je door en krijg je meteen bericht.',
  en: 'All seats are taken. If one comes free, you move up and hear from us at once.',
}

export const offeredAfter = {
  u: 'Tot dan houden we de plaats voor u vast. Daarna gaat zij naar de volgende op de wachtlijst.',
  je: 'Tot dan houden we de plaats voor je vast. Daarna gaat zij naar de volgende op de wachtlijst.',
  en: 'Until then we keep the seat for you. After that it goes to the next in line.',
}

export const requested: Record<Exclude<Admission, null | 'admitted'>, { heading: Text; after: Text }> = {
  requested: {
    heading: { u: 'Uw aanvraag is binnen.', je: 'Je aanvraag is binnen.', en: 'Your request has arrived.' },
    after: {
      u: 'Dit is nog geen aanmelding: de organisator neemt contact met u op en beslist daarna.',
      je: 'Dit is nog geen aanmelding: de organisator neemt contact met je op en beslist daarna.',
      en: 'This is not a registration yet: the organiser will contact you and then decide.',
    },
  },
  planned: {
    heading: {
      u: 'Uw aanvraag is binnen; het gesprek is gepland.',
      je: 'Je aanvraag is binnen; het gesprek is gepland.',
      en: 'Your request has arrived; the interview is planned.',
    },
    after: {
      u: 'Dit is nog geen aanmelding: na het gesprek beslist de organisator, en dan hoort u het per mail.',
      je: 'Dit is nog geen aanmelding: na het gesprek beslist de organisator, en dan hoor je het per mail.',
      en: 'This is not a registration yet: after the interview the organiser decides, and you hear by mail.',
    },
  },
  held: {
    heading: {
      u: 'Uw aanvraag is binnen; het gesprek is geweest.',
      je: 'Je aanvraag is binnen; het gesprek is geweest.',
      en: 'Your request has arrived; the interview has taken place.',
    },
    after: {
      u: 'Dit is nog geen aanmelding: de organisator beslist nu, en dan hoort u het per mail.',
      je: 'Dit is nog geen aanmelding: de organisator beslist nu, en dan hoor je het per mail.',
      en: 'This is not a registration yet: the organiser now decides, and you hear by mail.',
    },
  },
}

export const rejected = {
  u: 'De organisator heeft u deze keer geen plaats kunnen geven.',
  je: 'De organisator heeft je deze keer geen plaats kunnen geven.',
  en: 'The organiser could not give you a place this time.',
}

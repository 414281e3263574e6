const SPOKEN = /^(?!0)(?!.*(?:ochtend|morgen|voormiddag))/iu

/** "8 uur" may be eight in the evening; "08.00 uur" and "8 uur 's ochtends" are not. */
export const isSpokenHour = (words: string): boolean => SPOKEN.test(words)

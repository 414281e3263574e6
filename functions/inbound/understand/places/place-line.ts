import type { Source } from '../text/source'
import { findEventNoun } from '../words/event-words'
import type { Place } from './place'

/** What its line says of a place. */
export type OfLine = {
  /** It opens with an hour, and tells who speaks. */
  readonly opensHour: boolean
  readonly ofSpeaker: boolean
  /** It is a heading that names a gathering before the place: "Ledendag in Zeist". */
  readonly headed: boolean
}

export const readOfLine = ({ lines, text }: Source, { line, span }: Place): OfLine => {
  const { start = 0, text: whole = '' } = lines[line] ?? {}
  const opening = whole.slice(0, OPENING_CHARACTERS)
  return {
    opensHour: OPENS_HOUR.test(opening),
    ofSpeaker: OF_SPEAKER.test(opening),
    headed:
      whole.length < HEADING_CHARACTERS_MAX &&
      !/[.!?:]\s*$/.test(whole) &&
      findEventNoun(text.slice(start, span.start)) !== null,
  }
}

const OPENING_CHARACTERS = 60
const HEADING_CHARACTERS_MAX = 60
const OPENS_HOUR = /^[^\p{L}\d]*(?:om |vanaf |van )?\d{1,2}(?:[.:u]\d{2}| ?uur| ?u\b)/iu
/** "Over de inleider: priester in …", "Spreker: …". */
const OF_SPEAKER =
  /^[^\p{L}\d]*(?:over (?:de|onze) )?(?:spreek\p{L}*|spreker|inleider|inleidster|docent|docente|gastspreker|lesgever|lesgeefster|auteur)s?\s?:/iu

/** Whether a text in small letters opens with a word for trips and walks. */
export const namesOutings = (lower: string): boolean => OUTINGS.test(lower.slice(0, FIRST_CHARACTERS))

const FIRST_CHARACTERS = 400
const OUTINGS =
  /(?<![a-zß-ɏ])[a-zß-ɏ-]*(?:excursie|uitstap|fietstocht|wandeling|tuinreis|dagreis|busreis|studiereis|uitje)(?:s|en|jes?|programma|kalender|agenda)?(?![a-zß-ɏ])/

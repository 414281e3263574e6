import { compact } from '../../compact'
import type { Context } from '../roles/context'

const THING =
  '(?:spreker|sprekers|zaal|locatie|tijd|tijden|aanvang|vertrektijd|vertrek|programma|link|wijziging|aanpassing|update|plaats|plek|adres)'
/** "Spreker 4 juni", "aan het programma van 11 juni voegen we … toe": of a gathering that is known. */
const NEWS_LEFT = compact(
  new RegExp(
    `(?:^|^(?:extra|nieuwe|andere|gewijzigde|gewijzigd) |\\b(?:aan|in|van|voor) (?:het|de) )${THING}(?: van| voor| op)? (?:[a-zß-ɏ]+dag )?$`,
  ),
)

/** "De Schuur is op 23 juni dubbel geboekt": so it is held elsewhere. */
const TAKEN_RIGHT =
  /^\s*(?:al |toch |helaas )*(?:dubbel geboekt|verhuurd|bezet|niet beschikbaar|een bouwput)\b/

export const isNewsOf = ({ mentions }: { mentions: readonly { context: Context }[] }): boolean =>
  mentions.some(
    ({ context: { left, right } }) =>
      NEWS_LEFT.test(left) ||
      /\bwijken (?:we|wij) op (?:[a-zß-ɏ]+dag )?$/.test(left) ||
      TAKEN_RIGHT.test(right),
  )

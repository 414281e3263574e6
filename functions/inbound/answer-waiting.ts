import { COURTESY } from './answer-phrases'
import { compact } from './compact'

/** Whether folded words ask for a place on the waiting list, and for nothing else. */
export const asksToWait = (folded: string): boolean => {
  const clauses = folded
    .split(/[.,;!?\n]+/)
    .map((clause) => clause.replace(/\s+/g, ' ').trim())
    .filter((clause) => clause !== '')
  const beside = clauses.filter((clause) => !WAIT.test(clause))
  return (
    beside.length < clauses.length && beside.every((clause) => COURTESY.test(clause) || FULL.test(clause))
  )
}

const LIST = '(?:op|voor) (?:de |jullie |uw |je |een )?(?:wacht|reserve)lijst'
const LIST_FIRST = `${LIST}(?: (?:graag|dan|maar))*(?: (?:zetten|plaatsen|staan|komen|noteren|inschrijven|aanmelden|gezet worden|geplaatst worden))?`
const ME = '(?:mij|me|ons)'
const WAIT = compact(
  new RegExp(
    `^(?:(?:ja|dan|en|maar|graag|doe|doe dan) )*(?:${[
      `(?:zet|zetten|plaats|noteer|schrijf)(?: (?:u|je|jullie))? ${ME} (?:(?:dan|maar|alsnog|graag|alvast|ook|er) )*${LIST}`,
      `(?:kunt|kun|wilt|wil|zou|zoudt) (?:u|je|jullie) ${ME} (?:(?:dan|misschien|alsnog|graag|alvast|nog) )*${LIST_FIRST}`,
      `(?:ik|we|wij) (?:(?:wil|willen|zou|zouden)(?: (?:dan|wel|ook|alsnog|graag|heel))*|(?:sta|staan)(?: (?:dan|wel|ook))* graag) ${LIST_FIRST}`,
      `(?:mag|kan|mogen|kunnen) (?:ik|we|wij) (?:(?:dan|misschien|nog|alsnog|ook) )*${LIST_FIRST}`,
      `${LIST}(?: (?:graag|dan|maar))*`,
      '(?:please )?put (?:me|us) on the waiting ?list|(?:can|could|may) (?:i|you) (?:put me|be) on the waiting ?list',
    ].join('|')})(?: (?:graag|dan|maar|hoor|zetten|plaatsen|please))*$`,
  ),
)
const FULL =
  /^(?:(?:wat|helaas|jammer|ik|zie|begrijp|dat|het|is|al|er|geen|plek|plaats|plekken|meer|vol|volgeboekt|de|bijeenkomst|zit|ok|oke) ?)+$/

import { compact } from '../../compact'
import type { Context } from './context'

const HAD_PLANNED = compact(
  /^\s*(?:had|hadden|stond|stonden|was|waren) [^.;\d]{0,80}\b(?:gepland|voorzien|op het programma|op de agenda|op de kalender|in de agenda|in de planning)\b|^[^.;,\d]{0,30}\bzou(?:den)? (?:[a-zß-ɏ]+ ){0,3}?(?:houden|geven|spreken|komen|vertonen|spelen|plaatsvinden|optreden|zijn)\b(?![^.;]{0,60}\bomgezet\b)[^.;\d]{0,50}\b(?:naar|verplaatst|verzet|vervroegd|uitgesteld|nu(?: al| pas)? op)\b/,
)

/** "Voor 20 april hadden wij de ledenvergadering gepland": no deadline, though it says for. */
export const wasPlanned = ({ right }: Context): boolean => HAD_PLANNED.test(right)

const ON_AGENDA = compact(
  /^\s*(?:(?:op|in) (?:de|het|onze|uw|je) (?:agenda|planning|kalender|programma|rooster) (?:staat|staan|stond|stonden)|(?:gepland|ingepland|aangekondigd) (?:staat|staan|stond|stonden|is|was|zijn|waren))\b/,
)

/** "uitgeschreven tegen 23 juni", as a board convenes its members. */
const CONVENED =
  /\b(?:uitgeschreven|bijeengeroepen|belegd|opgeroepen|geconvoceerd) (?:tegen|voor)\s*(?:[a-zß-ɏ]+dag )?$/

/** "Het seminar dat voor 23 oktober op de agenda staat": no deadline either. */
export const isOnAgenda = ({ left, right }: Context): boolean => ON_AGENDA.test(right) || CONVENED.test(left)

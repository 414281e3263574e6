import { compact } from '../../compact'
import type { Context } from './context'

/** "voor de periode van … tot en met …", "overzicht van … t/m …": what a list covers, no days of its own. */
export const isPeriod = ({ left }: Context): boolean =>
  PERIOD_LEFT.test(left.slice(-70)) && !MOVED_TO.test(left)

/** "verzet naar de periode van 3 t/m 6 mei". */
const MOVED_TO = /\bnaar (?:de|een|die) (?:[a-zß-ɏ]+ )?periode(?: van)?\s*$/

const PERIOD_LEFT = compact(
  /(?:\bperiode|[a-zß-ɏ]*overzicht|looptijd|openbaar onderzoek|\bterinzage[a-zß-ɏ]*|\binzage|inspraak[a-zß-ɏ]*|zienswijze[a-zß-ɏ]*)(?: (?:voor|is|loopt|duurt|de|het|periode)){0,3}(?: van| vanaf|:)?\s*$/,
)

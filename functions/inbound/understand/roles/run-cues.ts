const EVERY = '\\b(?:elke|iedere|alle|telkens op|wekelijks op) (?:[a-zß-ɏ]+ )?[a-zß-ɏ]*dag[a-zß-ɏ]*'
/** "elke vrijdag van …": where a run begins, and no day that is given up. */
export const RUN_LEFT = new RegExp(`${EVERY},? (?:van|vanaf|tussen)\\s*$`)
/** "elke donderdag van … t/m …, niet op 12 november". */
export const RUN_BEFORE = new RegExp(`${EVERY}[^.;]*(?:t\\/m|tot)`)
/** "verzetten we naar de vrijdag". */
export const TO_WEEKDAY = /\bnaar (?:de )?[a-zß-ɏ]*(?:maan|dins|woens|donder|vrij|zater|zon)dag/

/** Reads "jaarcijfers 2025", "de cijfers van vorig jaar"; null for anything else. `today` as YYYY-MM-DD. */
export const readYearWords = (text: string, today: string): number | null => {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/[\s.!?]+$/u, '')
  const found =
    /^(?:graag |stuur (?:mij |me |ons )?)?(?:de )?(?:jaarcijfers|jaaroverzicht|cijfers)(?: (?:van|over|voor))?(?: het jaar)?(?: (\d{4}|dit jaar|vorig jaar|afgelopen jaar))?(?: graag)?$/u.exec(
      said,
    )
  if (!found || (found[1] === undefined && !/jaar/u.test(said))) return null
  const year = Number(today.slice(0, 4))
  const word = found[1]
  if (word === undefined || word === 'vorig jaar' || word === 'afgelopen jaar') return lastFull(today, word)
  return word === 'dit jaar' ? year : Number(word)
}

/** Without a year it is the one that is over, or in December the one that nearly is. */
const lastFull = (today: string, word: string | undefined): number => {
  const year = Number(today.slice(0, 4))
  return word === undefined && today.slice(5, 7) === '12' ? year : year - 1
}

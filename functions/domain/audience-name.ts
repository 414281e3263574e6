import { audienceKey } from './price'

/** An audience as it is kept, however a list or a mail spells it: "Niet-partner" is `non-partner`. */
export const audienceName = (written: string): string => {
  const key = audienceKey(written)
  if (key === 'partner') return 'partner'
  return key === 'nonpartner' || key === 'geenpartner' ? 'non-partner' : written.trim()
}

/** The same in Dutch, for people. */
export const audienceWord = (audience: string): string =>
  audience === 'non-partner' ? 'niet-partner' : audience

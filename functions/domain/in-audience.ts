import { wasAbsent, wasThere } from './attendance'
import type { Event } from './event'
import { takesPartOnline } from './holds'
import type { ManyNotice } from './notice'
import { type Registration, saidYes, standing, standingAt } from './registration'

/** Whether a notice for many is for whoever stands like this with its event, or with its session. */
export const inAudience = (
  { audience, session }: ManyNotice,
  event: Event,
  registration: Registration | null,
): boolean => {
  const now = session ? standingAt(event, registration, session) : standing(event, registration)
  switch (audience) {
    case 'everyone':
      return true
    case 'coming':
      return saidYes(now)
    case 'online':
      return now === 'coming' && takesPartOnline(event, registration, session)
    case 'present':
      return wasThere(event, registration)
    case 'absent':
      return wasAbsent(registration)
    case 'parked':
      return now === 'parked'
    case 'not-parked':
      return now !== 'parked'
    case 'silent':
      return now === 'silent' || now === 'parked'
  }
}

import { readCapacity, readPoints } from './read-amounts'
import { readDeadline, readReserve } from './read-dates'
import { readKind, readRelation } from './read-kind'
import { readContact, readOrganiser } from './read-names'
import { readCancelled, readMovedFrom } from './read-off'
import { readAddress, readMode, readPlace } from './read-place'
import { readPlan } from './read-plan'
import { readPrice } from './read-price'
import { readProgramme } from './read-programme'
import { readRegistration } from './read-registration'
import { readTerms, vatBeside } from './read-terms'
import { readWhen } from './read-when'
import { readAudience, readTheme, readTitle } from './read-words'
import type { Reader } from './said'
import type { Topic } from './topics'

export const readers: Record<Topic, Reader> = {
  when: readWhen,
  reserve: readReserve,
  deadline: readDeadline,
  place: readPlace,
  address: readAddress,
  mode: readMode,
  capacity: readCapacity,
  pe: readPoints,
  price: (clause, scene) => [...readPrice(clause, scene), ...vatBeside(clause)],
  title: readTitle,
  theme: readTheme,
  audience: readAudience,
  registration: readRegistration,
  kind: readKind,
  relation: readRelation,
  moved: readMovedFrom,
  cancel: readCancelled,
  contact: readContact,
  organiser: readOrganiser,
  programme: readProgramme,
  plan: (clause, scene) => {
    const terms = readTerms(clause, scene)
    return terms.length > 0 ? terms : readPlan(clause, scene)
  },
}

import { deliverOutbox } from '../../functions/handlers/deliver-outbox'
import { answerAll, benchContext, lookAtMemory } from './in-worker'

const deliver = deliverOutbox(benchContext().context)
/** Of payloads, between two looks: some 500 mails. */
const LOOKS_AFTER = 20
let payloads = 0

answerAll({
  deliver: (payload: unknown) => {
    payloads += 1
    if (payloads % LOOKS_AFTER === 0) lookAtMemory()
    return deliver(payload)
  },
})

import { deliverOutbox } from '../../functions/handlers/deliver-outbox'
import { answerAll, benchContext } from './in-worker'

answerAll({ deliver: deliverOutbox(benchContext().context) })

import { readSettings } from '../../../infra/local/settings'
import { startStack } from '../../../infra/local/stack'
import { smallService } from './small-service'

/** The small service as a process of its own, so that a test can kill it. */
startStack(readSettings(process.env), smallService().makeHandlers, { mailbox: 'memory' }).then((stack) =>
  console.log(`ready ${stack.pagesUrl} ${stack.smtpPort}`),
)

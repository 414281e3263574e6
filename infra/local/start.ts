import { makeHandlers } from './handlers'
import { wallClock } from './moment'
import { readSettings } from './settings'
import { type Stack, startStack } from './stack'

/** `npm start`: the whole service on this machine, until a signal ends it. */
const main = async (): Promise<void> => {
  const settings = readSettings(process.env)
  const stack = await startStack(settings, makeHandlers)
  endOnSignal(stack)
  const { agenda, organisers, members } = await stack.handlers.who()
  console.log(`Groene Knop runs on this machine. It keeps its data in ${settings.dataDir}.`)
  console.log(`  Mailbox, everybody's mail:  ${stack.mailboxUrl}`)
  console.log(`  Pages that the mails link:  ${stack.environment['PUBLIC_URL']}`)
  console.log(`  Its clock:                  ${wallClock(stack.clock.now())}`)
  console.log(`  Announce by mail to:        ${agenda}, over SMTP on 127.0.0.1:${stack.smtpPort}`)
  console.log(`  From an organiser, such as: ${organisers[0] ?? 'nobody yet'} (members: ${members.length})`)
  console.log('See it work, in a second terminal: npm run local -- example')
  console.log(`ready ${stack.pagesUrl}`)
}

const endOnSignal = (stack: Stack): void => {
  let ending = false
  const end = () => {
    // A second Ctrl-C does not wait; nothing accepted is lost by that either.
    if (ending) process.exit(1)
    ending = true
    stack.stop().then(
      () => process.exit(0),
      (error) => {
        console.error(error instanceof Error ? error.message : error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})

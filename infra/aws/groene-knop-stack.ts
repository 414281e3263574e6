import { CfnOutput, Stack } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { Alarms } from './alarms'
import { EventTable } from './event-table'
import { Feedback } from './feedback'
import { InboundMail } from './inbound-mail'
import { OutboxDelivery } from './outbox-delivery'
import { Pages } from './pages'
import { RawMail } from './raw-mail'
import { Sender } from './sender'
import type { Settings } from './settings'
import { Sweep } from './sweep'
import { Timers } from './timers'
import { TopicKey } from './topic-key'

/**
 * The whole service. It holds no association's name: which association a mail is for is looked up in the
 * table, so another one needs rows, not resources.
 */
export class GroeneKnopStack extends Stack {
  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id, {
      env: { region: settings.region },
      description: 'Groene Knop: an event service that an association runs out of its mailbox',
      terminationProtection: true,
    })
    const { domain } = settings
    const topicKey = new TopicKey(this, 'TopicKey')
    const eventTable = new EventTable(this, 'EventTable')
    const rawMail = new RawMail(this, 'RawMail')
    const sender = new Sender(this, 'Sender', { domain })
    const pages = new Pages(this, 'Pages', { publicUrl: settings.publicUrl })
    const timers = new Timers(this, 'Timers')
    const inbound = new InboundMail(this, 'InboundMail', { domain, rawMail })
    const outbox = new OutboxDelivery(this, 'OutboxDelivery', { table: eventTable.table })
    const { sweep } = new Sweep(this, 'Sweep')
    const { recordFeedback } = new Feedback(this, 'Feedback', {
      configurationSet: sender.configurationSet,
      topicKey,
    })

    const senders = [outbox.prompt, outbox.bulk, sweep]
    const everyFunction = [
      inbound.receiveMail,
      pages.followLink,
      timers.fireTimer,
      recordFeedback,
      ...senders,
    ]
    for (const fn of everyFunction) {
      eventTable.allowUse(fn)
      rawMail.nameTo(fn)
      timers.nameTo(fn)
      pages.nameTo(fn)
      fn.addEnvironment('HOLD_MINUTES', String(settings.holdMinutes))
    }
    for (const fn of senders) {
      sender.allowSending(fn)
      timers.allowArming(fn)
    }

    rawMail.allowKeep(inbound.receiveMail)
    rawMail.allowShow(pages.followLink)

    // Whom an organiser means may be named beside a member alone; what is kept of that person is mailed by
    // the prompt lane and erased by the sweep.
    eventTable.allowScan(inbound.receiveMail)
    eventTable.allowScan(outbox.prompt)
    rawMail.allowRead(outbox.prompt)
    eventTable.allowScan(sweep)
    rawMail.allowErase(sweep)

    new Alarms(this, 'Alarms', {
      lanes: outbox,
      sweep,
      api: pages.api,
      configurationSet: sender.configurationSet,
      topicKey,
      alarmMail: settings.alarmMail,
    })
    new CfnOutput(this, 'TableName', {
      value: eventTable.table.tableName,
      description: 'For npm run association: the association, its organisers and its members.',
    })
    new CfnOutput(this, 'RawMailBucket', {
      value: rawMail.bucket.bucketName,
      description: 'For npm run association: erasing a person.',
    })
    new CfnOutput(this, 'AgendaAddress', { value: `${settings.agendaLocalPart}@${domain}` })
    new CfnOutput(this, 'ActivateInboundMail', {
      // An account has one active rule set a region; taking that place unasked could cut off other mail.
      value: `aws ses set-active-receipt-rule-set --region ${this.region} --rule-set-name ${inbound.ruleSet.receiptRuleSetName}`,
      description: 'Run this once: until then no mail comes in.',
    })
  }
}

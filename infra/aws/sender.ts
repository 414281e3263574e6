import { CfnOutput, Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  Identity,
  MailFromBehaviorOnMxFailure,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses'
import { Construct } from 'constructs'

/** The domain as a sender: DKIM, a bounce domain for SPF alignment, and the configuration set. */
export class Sender extends Construct {
  readonly configurationSet: ConfigurationSet
  private readonly identity: EmailIdentity

  constructor(scope: Construct, id: string, { domain }: { domain: string }) {
    super(scope, id)
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      // Requiring TLS would bounce members whose server has none.
      tlsPolicy: ConfigurationSetTlsPolicy.OPTIONAL,
    })
    const bounceDomain = `bounce.${domain}`
    this.identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(domain),
      // Also for a mail that names no set: none may leave without its events being recorded.
      configurationSet: this.configurationSet,
      mailFromDomain: bounceDomain,
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
      // Bounces come as events; by mail they would return to the service's own inbox.
      feedbackForwarding: false,
    })
    this.printDnsRecords(domain, bounceDomain)
  }

  /** In the SES sandbox every recipient must be a verified identity too, so this is not enough there. */
  allowSending(fn: LambdaFunction): void {
    const stack = Stack.of(this)
    const resourceName = this.configurationSet.configurationSetName
    fn.addEnvironment('SES_CONFIGURATION_SET', resourceName)
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:SendRawEmail'],
        resources: [
          this.identity.emailIdentityArn,
          stack.formatArn({ service: 'ses', resource: 'configuration-set', resourceName }),
        ],
      }),
    )
  }

  private printDnsRecords(domain: string, bounceDomain: string): void {
    const { region } = Stack.of(this)
    const records: [id: string, record: string][] = [
      ['DnsInbound', `${domain} MX 10 inbound-smtp.${region}.amazonaws.com`],
      ['DnsBounceMx', `${bounceDomain} MX 10 feedback-smtp.${region}.amazonses.com`],
      ['DnsBounceSpf', `${bounceDomain} TXT "v=spf1 include:amazonses.com -all"`],
      ['DnsDmarc', `_dmarc.${domain} TXT "v=DMARC1; p=quarantine; adkim=s"`],
      ...this.identity.dkimRecords.map(({ name, value }, index): [string, string] => [
        `DnsDkim${index + 1}`,
        `${name} CNAME ${value}`,
      ]),
    ]
    for (const [id, value] of records) {
      new CfnOutput(Stack.of(this), id, { value, description: 'Set this DNS record.' })
    }
  }
}

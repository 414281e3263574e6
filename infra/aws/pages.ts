import { CfnOutput, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { ServiceFunction } from './service-function'

/**
 * One line a request. No IP address, no agent, and no path: a path holds the token of a member's link.
 */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  method: '$context.httpMethod',
  status: '$context.status',
  latencyMs: '$context.responseLatency',
  bytes: '$context.responseLength',
  integrationStatus: '$context.integrationStatus',
}

/** The pages behind the links in the mails: one HTTP API, one function, every route its own web app's. */
export class Pages extends Construct {
  readonly followLink: ServiceFunction
  readonly api: HttpApi
  /** Origin of every link, without a slash at the end. */
  readonly publicUrl: string

  constructor(scope: Construct, id: string, { publicUrl }: { publicUrl?: string | undefined }) {
    super(scope, id)
    this.followLink = new ServiceFunction(this, 'FollowLink', {
      entry: 'follow-link',
      // A person waits, and a cold start is CPU, which grows with memory.
      memoryMb: 1024,
      // HTTP APIs give up after 30 seconds; a person does sooner.
      timeout: Duration.seconds(20),
    })
    this.api = new HttpApi(this, 'Api', {
      defaultIntegration: new HttpLambdaIntegration('FollowLinkIntegration', this.followLink),
      createDefaultStage: false,
    })
    this.publicUrl = publicUrl ?? this.api.apiEndpoint
    const stage = this.addStage()
    new CfnOutput(Stack.of(this), 'PublicUrl', { value: this.publicUrl })
    new CfnOutput(Stack.of(this), 'ApiEndpoint', { value: stage.url })
  }

  nameTo(fn: LambdaFunction): void {
    fn.addEnvironment('PUBLIC_URL', this.publicUrl)
  }

  private addStage(): HttpStage {
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    Validations.of(this.api).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'The pages are public: the signed token in each link is the authorisation, judged by the function.',
    })
    return new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      // A mailing to thousands opens in a burst; guessing tokens gets no further than this either.
      throttle: { rateLimit: 50, burstLimit: 100 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    })
  }
}

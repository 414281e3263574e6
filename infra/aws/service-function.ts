import { type Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, type FunctionProps, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { bundle } from './bundle'

export type ServiceFunctionProps = {
  /** File name in `functions/handlers`, without `.ts`; it exports `handler`. */
  entry: string
  memoryMb: number
  timeout: Duration
} & Pick<FunctionProps, 'functionName' | 'onFailure' | 'retryAttempts' | 'maxEventAge'>

/**
 * One handler of `functions/handlers` on Lambda. It may write its own log and nothing else: the construct
 * of each concern grants what it hands out, and sets the environment for it, in one method.
 */
export class ServiceFunction extends LambdaFunction {
  constructor(scope: Construct, id: string, { entry, memoryMb, ...props }: ServiceFunctionProps) {
    // Logs name no people, but they do show when something was pressed; a month is enough to find a fault.
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    // A role of our own, because the default one gets a managed policy that may write every log.
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    logGroup.grantWrite(role)
    super(scope, id, {
      ...props,
      code: bundle(Stack.of(scope), entry),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memoryMb,
      role,
      logGroup,
    })
  }
}

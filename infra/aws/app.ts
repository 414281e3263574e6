import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { GroeneKnopStack } from './groene-knop-stack'
import { readSettings } from './settings'

/** What `cdk.json` runs. Needs no account: the stack is bound to a region, the account is that of the deployer. */
const app = new App()
new GroeneKnopStack(
  app,
  'GroeneKnop',
  readSettings((name) => app.node.tryGetContext(name)),
)
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))

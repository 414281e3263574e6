import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { GroeneKnopStack } from '../../../infra/aws/groene-knop-stack'
import { readSettings } from '../../../infra/aws/settings'

export const PROJECT_ROOT = path.resolve(__dirname, '../../..')

export type Resource = { Type: string; Properties: Record<string, unknown>; DeletionPolicy?: string }

/**
 * The template as `cdk.json` makes it, with `context` over it. Left out for speed: bundles, and the default
 * rules, which `npm run synth` applies. Fails on circular references, as `Template` does.
 */
export const synthesize = (context: Record<string, unknown> = {}): Template => {
  const cdkJson = JSON.parse(readFileSync(path.join(PROJECT_ROOT, 'cdk.json'), 'utf8'))
  const outdir = mkdtempSync(path.join(os.tmpdir(), 'groene-knop-synth-'))
  try {
    const app = new App({
      outdir,
      builtinCloudFormationValidation: false,
      context: {
        ...cdkJson.context,
        'aws:cdk:bundling-stacks': [],
        ...context,
      },
    })
    const settings = readSettings((name) => app.node.tryGetContext(name))
    return Template.fromStack(new GroeneKnopStack(app, 'GroeneKnop', settings))
  } finally {
    rmSync(outdir, { recursive: true })
  }
}

export const resourcesOf = (template: Template, type?: string): [id: string, resource: Resource][] =>
  Object.entries(template.toJSON()['Resources'] as Record<string, Resource>).filter(
    ([, resource]) => type === undefined || resource.Type === type,
  )

/** The one function whose id names `part`, such as `InboundMailReceiveMail`. */
export const functionOf = (template: Template, part: string): [id: string, resource: Resource] => {
  const found = resourcesOf(template, 'AWS::Lambda::Function').filter(([id]) => id.startsWith(part))
  const [only] = found
  if (only === undefined || found.length > 1) throw new Error(`${found.length} functions are called ${part}`)
  return only
}

/** A resource, ARN or value as one string, each reference shown as `<LogicalId>`. */
export const flatten = (value: unknown): string => {
  if (typeof value === 'string') return value
  const [[intrinsic, argument] = []] = Object.entries(value as Record<string, unknown>)
  if (intrinsic === 'Ref') return `<${argument}>`
  if (intrinsic === 'Fn::GetAtt') return `<${(argument as string[]).join('.')}>`
  if (intrinsic === 'Fn::Join') {
    const [glue, parts] = argument as [string, unknown[]]
    return parts.map(flatten).join(glue)
  }
  throw new Error(`Cannot flatten ${JSON.stringify(value)}`)
}

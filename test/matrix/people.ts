import { EXAMPLE_ASSOCIATION } from '../../infra/local/example-association'

export const AGENDA = EXAMPLE_ASSOCIATION.agenda
export const [DIRECTOR, DEPUTY] = EXAMPLE_ASSOCIATION.organisers.map(({ email }) => email) as [string, string]
/** The members of a run, in order of their ids. */
export const MEMBERS = EXAMPLE_ASSOCIATION.members.slice(0, 4).map(({ email }) => email)
export const [AAFKE, BAS, CARLA, DIRK] = MEMBERS as [string, string, string, string]

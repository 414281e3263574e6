import { type ControlAddress, isRunning, readControlAddress } from './control'

/** Nothing to talk to; the message says what to do. */
export class NoStackError extends Error {}

export type ControlClient = {
  smtpPort: number
  /** The answer's lines, each told as it comes. Throws what the stack refused, in one line. */
  ask: (route: string, body?: object, tell?: (line: string) => void) => Promise<string[]>
}

/** Finds the stack that runs on a data folder. Throws NoStackError when there is none, or it is still starting. */
export const connectToStack = async (dataDir: string): Promise<ControlClient> => {
  const address = await readControlAddress(dataDir)
  if (address === null || !(await isRunning(address))) {
    throw new NoStackError(`No stack runs on ${dataDir}. Start it with: npm start (with the same settings)`)
  }
  if (address.smtpPort === null)
    throw new NoStackError('The stack is still starting. Try again when it is ready.')
  return {
    smtpPort: address.smtpPort,
    ask: (route, body = {}, tell = () => undefined) => ask(address, route, body, tell),
  }
}

const request = ({ url, secret }: ControlAddress, route: string, body: object): Promise<Response> =>
  fetch(`${url}/${route}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
    body: JSON.stringify(body),
  })

const ask = async (
  address: ControlAddress,
  route: string,
  body: object,
  tell: (line: string) => void,
): Promise<string[]> => {
  const response = await request(address, route, body)
  if (!response.ok) throw new Error(await response.text())
  const lines: string[] = []
  const take = (line: string) => {
    if (line.startsWith('error: ')) throw new Error(line.slice('error: '.length))
    lines.push(line)
    tell(line)
  }
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of response.body ?? []) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    for (const line of parts) take(line)
  }
  return lines
}

import fc from 'fast-check'
import { Hono } from 'hono'
import { fieldsOf } from '../../functions/handlers/pages/visit'

const app = new Hono()
  .post('/ours', async (visit) => visit.json(await fieldsOf(visit)))
  .post('/hono', async (visit) => visit.json(await visit.req.parseBody({ all: true })))

const posted = async (path: string, body: string, type = 'application/x-www-form-urlencoded') => {
  const answer = await app.request(path, { method: 'POST', body, headers: { 'content-type': type } })
  return answer.json()
}

const name = fc.constantFrom('wish', 'unit', 'guest', '__proto__', 'a b', 'é', '')

test('a plain form is read as hono reads it, repeated fields too', async () => {
  const forms = fc.array(fc.tuple(name, fc.string()), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(forms, async (fields) => {
      const body = new URLSearchParams(fields).toString()
      expect(await posted('/ours', body)).toEqual(await posted('/hono', body))
    }),
  )
})

test.each(['application/x-www-form-urlencoded-x', 'text/plain', ''])(
  'a body of type "%s" has no fields',
  async (type) => {
    expect(await posted('/ours', 'wish=register', type)).toEqual({})
  },
)

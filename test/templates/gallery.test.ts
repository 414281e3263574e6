import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { MemberNoticeKind, PostKind } from '../../functions/domain/notice-kind'
import { answerGallery, bundleGallery, memberGallery, peGallery } from '../../templates/gallery-members'
import { organiserGallery } from '../../templates/gallery-organisers'

const shown = [
  ...memberGallery(),
  ...organiserGallery(),
  ...answerGallery(),
  ...peGallery(),
  ...bundleGallery(),
]
const named = shown.map((one) => [`${one.name} (${one.language})`, one] as const)

test('every notice to members is shown in both languages', () => {
  for (const language of ['nl', 'en']) {
    const kinds = memberGallery()
      .filter((one) => one.language === language)
      .map(({ name }) => name.replace(/-\d+$/, ''))
    expect([...new Set(kinds)].sort()).toEqual([...MemberNoticeKind.options, ...PostKind.options].sort())
  }
})

test('every template on disk is shown', () => {
  const folder = join(__dirname, '../../templates')
  const kinds = readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && !['build', 'compiled', 'layout', 'partials'].includes(entry.name),
    )
    .map(({ name }) => name)
  expect(kinds.length).toBeGreaterThan(15)
  for (const kind of kinds) expect(shown.some(({ name }) => name.startsWith(kind))).toBe(true)
})

describe.each(named)('%s', (_, { mail, language }) => {
  test('says everything it means to say, in its own language', () => {
    for (const part of [mail.subject, mail.html, mail.text]) {
      expect(part.trim()).not.toBe('')
      expect(part).not.toMatch(/undefined|\[object|\{\{|NaN|\bnull\b/)
    }
    expect(mail.html).toContain(`<html lang="${language}"`)
    expect(mail.html).toContain('name="color-scheme" content="light dark"')
    expect(mail.html.length).toBeLessThan(90 * 1024)
    expect(mail.subject).not.toMatch(/[\r\n]/)
  })

  test('fetches nothing and has no pictures', () => {
    expect(mail.html).not.toMatch(/<img|<link|@import|url\(|<script|<form/i)
  })

  test('has layout tables that say so, and one heading of the first rank', () => {
    const tables = mail.html.replace(/<!--[\s\S]*?-->/g, '').match(/<table\b[^>]*>/g) ?? []
    expect(tables.length).toBeGreaterThan(2)
    expect(tables.filter((table) => !/role="presentation"|aria-label="/.test(table))).toEqual([])
    expect(mail.html.match(/<h1\b/g)).toHaveLength(1)
  })

  test('leads to the same places in html and in text', () => {
    const inHtml = [...mail.html.matchAll(/<a\b[^>]*href="(https:[^"]+)"/g)].map(([, href = '']) =>
      href.replaceAll('&#x3D;', '='),
    )
    for (const link of new Set(inHtml)) expect(mail.text).toContain(link.replace(/\/$/, ''))
  })
})

const actions = (name: string): string[] => {
  const found = shown.filter((one) => one.language === 'nl' && one.name.startsWith(name))
  expect(found.length).toBeGreaterThan(0)
  return found.flatMap(({ mail }) =>
    [...mail.html.matchAll(/<a\b[^>]*href="[^"]+" data-action="([^"]+)"/g)].map(([, action = '']) => action),
  )
}

test.each([
  ['invitation', ['register', 'decline', 'unsubscribe']],
  ['nudge', ['register', 'decline', 'unsubscribe']],
  ['fallback-notice', ['register', 'decline', 'unsubscribe']],
  ['registered', ['cancel']],
  ['deregistered', ['register']],
  ['practical', ['cancel', 'unsubscribe']],
  ['preview', ['approve', 'correct', 'proof', 'discard']],
  ['approved', ['withhold']],
  ['go-no-go', ['go', 'no-go']],
  ['opening-reminder', ['open']],
  ['registration-list', ['list']],
  ['answer-question', ['register', 'decline', 'cancel']],
  ['told-member', ['page']],
])('%s carries its actions on its links', (name, expected) => {
  expect(actions(name)).toEqual(expect.arrayContaining(expected))
})

test('before registration opens there is no button to press', () => {
  const closed = shown.filter(({ name }) =>
    ['announcement-0', 'move-notice-0', 'move-notice-1', 'reserve-hold-0'].includes(name),
  )
  expect(closed).toHaveLength(8)
  for (const { mail } of closed) {
    expect(mail.html).not.toMatch(/data-action="(register|decline)"/)
    expect(mail.text).not.toMatch(/token-register|token-decline/)
  }
  const [announcement] = closed
  expect(announcement?.mail.html).toContain('De aanmelding is nog niet open')
})

test('whoever comes already is told so and not asked again', () => {
  const coming = shown.find(({ name, language }) => name === 'invitation-2' && language === 'nl')
  expect(coming?.mail.html).toContain('U bent aangemeld')
  expect(coming?.mail.html).toContain('data-action="cancel"')
  expect(coming?.mail.html).not.toContain('data-action="register"')
})

test('whoever was registered for the old date is asked to confirm', () => {
  const parked = shown.find(({ name, language }) => name === 'invitation-1' && language === 'nl')
  expect(parked?.mail.text).toContain(
    'U was aangemeld voor donderdag 2 april 2026. Die aanmelding geldt niet voor de nieuwe datum.',
  )
  expect(parked?.mail.html).toContain('data-action="register"')
})

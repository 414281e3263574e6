import { answerPage } from '../../functions/web/answer-page'
import { codePage } from '../../functions/web/code-page'
import { homePage } from '../../functions/web/home-page'
import { neutralPage } from '../../functions/web/neutral-page'
import { notMePage } from '../../functions/web/not-me-page'
import { organisePage } from '../../functions/web/organise-page'
import { previewPage } from '../../functions/web/preview-page'
import { toldPage } from '../../functions/web/told-page'
import { unsubscribePage } from '../../functions/web/unsubscribe-page'
import { everyPage } from './every-page'
import { actionsOf, buttonsOf, formOf, idsOf } from './forms'
import { clearDraft, organiseProps, previewProps } from './sample-drafts'
import * as sample from './sample-values'

const pages = Object.entries(everyPage)
const { answerProps } = sample

test.each(pages)('%s: a whole document with its language, and no two forms alike', (_, page) => {
  expect(page).toMatch(/^<!doctype html><html lang="(nl|en)">/)
  expect(page.match(/<h1/g)).toHaveLength(1)
  for (const alike of [buttonsOf(page), idsOf(page)]) expect(new Set(alike).size).toBe(alike.length)
  expect(page).not.toMatch(/undefined|\[object|NaN/)
})

test.each(pages)('%s: nothing inline, nothing from elsewhere', (_, page) => {
  expect(page).not.toMatch(/ style=| on[a-z]+="|<style|javascript:|https?:/)
  expect(page.match(/<script[^>]*>[^<]*/g)).toEqual(['<script src="/press.js">'])
})

test.each(pages)(
  '%s: every form that is pressed carries token, wish, empty proof and the word',
  (_, page) => {
    for (const wish of actionsOf(page)) {
      const form = formOf(page, wish)
      expect(form).toContain('method="post"')
      expect(form).toContain('name="token" value="k1.token"')
      if (wish === 'code' || wish === 'new-code') continue
      expect(form).toContain(`name="wish" value="${wish}"`)
      expect(form).toContain('name="proof" value=""')
      expect(form).toContain('data-press="nonce-signed"')
      expect(form).toContain('name="typed"')
    }
  },
)

test('what people wrote is shown as text, never as markup', () => {
  const evil = `<img src=x onerror="alert(1)">&'`
  const event = {
    ...sample.event,
    facts: {
      ...sample.event.facts,
      title: evil,
      theme: evil,
      programme: [{ time: null, item: evil }],
    },
    stage: { ...sample.stages.cancelled, reason: evil },
  }
  const member = { ...sample.member, name: evil, organisation: evil }
  const association = { ...sample.association, name: evil }
  const [facts] = clearDraft.understanding.events
  if (!facts) throw new Error('The sample draft has an event')
  const written = [
    answerPage({ ...answerProps, association, member, event }),
    organisePage({
      ...organiseProps,
      association,
      event,
      coming: [{ name: evil, organisation: evil, what: evil }],
      told: evil,
    }),
    previewPage({
      ...previewProps,
      association,
      draft: {
        ...clearDraft,
        subject: evil,
        text: evil,
        understanding: {
          ...clearDraft.understanding,
          events: [{ ...facts, title: evil }],
          evidence: { '/events/0/title': { words: evil, basis: 'stated' } },
          questions: [{ about: `/events/0/"><img`, ask: evil, blocking: false }],
        },
      },
    }),
    unsubscribePage({ ...sample.unsubscribeProps, association, member }),
    notMePage({
      ...sample.notMeProps,
      association,
      state: { status: 'ask', wrong: ['name'], values: { name: evil, address: evil, organisation: evil } },
    }),
    codePage({ ...sample.codeProps, association, maskedAddress: evil, fields: { token: evil } }),
    toldPage({
      association,
      language: 'nl',
      title: evil,
      paragraphs: [evil],
      links: [{ href: '/x', text: evil }],
    }),
    neutralPage({ association }),
    homePage({ association }),
  ]
  for (const page of written) {
    expect(page).toContain('&lt;img src=x onerror=')
    expect(page).not.toContain('<img')
  }
})

test('the neutral page and the home page name nobody', () => {
  for (const page of [everyPage['neutral'], everyPage['home']]) {
    expect(page).toContain('Kring Noorderlicht')
    expect(page).not.toMatch(/Sanne|Lindehof|Terpstra|agenda@|Voorjaarsdag/)
  }
})

test('asking for an invitation ends the same whoever asked', () => {
  expect(everyPage['not-me-sent-en']).not.toMatch(/Sanne|already|<form/)
})

test('unsubscribing says what still comes, and offers to turn it on again', () => {
  const before = unsubscribePage(sample.unsubscribeProps)
  expect(actionsOf(before)).toEqual(['unsubscribe'])
  expect(before).toContain('Geen uitnodigingen meer')
  const member = { ...sample.member, stopped: ['invitations' as const, 'news' as const] }
  const after = unsubscribePage({ ...sample.unsubscribeProps, member, changed: 'unsubscribe' })
  // Its own way back, the streams that still come, and those that were stopped before.
  expect(actionsOf(after)).toEqual(['resubscribe', 'unsubscribe', 'resubscribe'])
  expect(after).toContain('U krijgt geen uitnodigingen meer')
  expect(after).toContain('U ontvangt nog wel herinneringen. Ook stoppen?')
  expect(after).toContain('U ontvangt geen nieuws en verslagen meer. Weer aanzetten?')
})

test('the code page repeats the press that waits, and shows no address', () => {
  expect(everyPage['code']).toContain('name="wish" value="approve"')
  expect(everyPage['code']).toContain('inputmode="numeric"')
  expect(everyPage['code']).toContain('autocomplete="one-time-code"')
  expect(actionsOf(everyPage['code-expired'] ?? '')).toEqual(['new-code'])
})

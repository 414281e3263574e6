/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * The only script of the pages (`/press.js`). It adds proof of a person to a form, or posts the form
 * of a browser that is already known. It acts on a press, never on movement, focus or time.
 */
const start = (): void => {
  // At once, while the page is still being read, so that the `typed` fields never flash.
  document.documentElement.classList.add('scripted')
  document.addEventListener('click', proveOnPress, true)
  document.addEventListener('submit', sendOnce)
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', prepare)
  else prepare()
  // A page that Back brings to life again starts without proof.
  window.addEventListener('pageshow', (shown) => {
    if (shown.persisted) for (const form of pressForms()) setProof(form, '')
  })
}

/** A click made by script (`element.click()`, `dispatchEvent`) is not trusted; Enter and Space on the button are. */
const proveOnPress = (click: MouseEvent): void => {
  if (!(click.target instanceof Element)) return
  const button = click.target.closest('button')
  const form = button?.type === 'submit' ? button.form : null
  if (form?.dataset['press'] === undefined) return
  setProof(form, click.isTrusted ? form.dataset['press'] : '')
}

const DOUBLE_PRESS_MS = 1500

/** A double click is one wish. */
const sendOnce = (submit: SubmitEvent): void => {
  if (!(submit.target instanceof HTMLFormElement)) return
  const { dataset } = submit.target
  if (performance.now() - Number(dataset['sent'] ?? -DOUBLE_PRESS_MS) < DOUBLE_PRESS_MS) {
    submit.preventDefault()
  } else dataset['sent'] = String(performance.now())
}

const prepare = (): void => {
  for (const form of pressForms()) {
    setProof(form, '')
    hideTyped(form)
  }
  const form = document.querySelector<HTMLFormElement>('form[data-auto]')
  if (form && isFollowed()) whenShown(() => void postAtOnce(form))
}

const pressForms = (): NodeListOf<HTMLFormElement> => document.querySelectorAll('form[data-press]')

const setProof = (form: HTMLFormElement, proof: string): void => {
  const field = form.elements.namedItem('proof')
  if (field instanceof HTMLInputElement) field.value = proof
}

const hideTyped = (form: HTMLFormElement): void => {
  const typed = form.querySelector<HTMLElement>('[data-typed]')
  const field = form.elements.namedItem('typed')
  // A press that is seen needs no word, also where the field stays visible.
  if (field instanceof HTMLInputElement) field.required = false
  if (typed) typed.hidden = typed.dataset['typed'] !== 'always'
}

/** Whether a link led here: Back, Forward and reload ask for nothing anew. */
const isFollowed = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .every((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'navigate')

/** Browsers may render a page before anybody asked for it; nobody pressed then. */
const whenShown = (act: () => void): void => {
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', act, { once: true })
  } else act()
}

/** Replaces this page by the answer's, so that neither Back nor reload posts again. */
const postAtOnce = async (form: HTMLFormElement): Promise<void> => {
  waiting(form, true)
  try {
    const next = await post(form)
    location.replace(next)
  } catch {
    // Not known after all, or no network: the ordinary button is still there.
    waiting(form, false)
  }
}

const post = async (form: HTMLFormElement): Promise<URL> => {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value)
  const answer = await fetch(form.action, {
    method: 'POST',
    headers: { 'x-press': 'auto', accept: 'application/json' },
    credentials: 'same-origin',
    redirect: 'error',
    body: fields,
  })
  if (!answer.ok) throw new Error(`Answered ${answer.status}`)
  const { next }: { next?: unknown } = await answer.json()
  if (typeof next !== 'string') throw new Error('The answer names no page')
  const page = new URL(next, location.href)
  if (page.origin !== location.origin) throw new Error('The answer names a page elsewhere')
  return page
}

const waiting = (form: HTMLFormElement, waits: boolean): void => {
  document.documentElement.classList.toggle('posting', waits)
  form.setAttribute('aria-busy', String(waits))
  const button = form.querySelector('button')
  if (button) button.hidden = waits
  const wait = form.querySelector<HTMLElement>('[data-wait]')
  if (wait) wait.hidden = !waits
}

start()

import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { ReadMail } from './mailbox'

/** Where the mail is read: another site than the pages, as it is for everybody. */
const WEBMAIL = 'https://webmail.example/'

/** Somebody with a browser of their own: its cookies, what it fetched, and what it complained of. */
export class Visitor {
  /** Everything that was asked for beside the mail itself. */
  readonly requests: { method: string; url: string }[] = []
  /** What the browser held against a page, such as a broken policy. */
  readonly complaints: string[] = []

  readonly context: BrowserContext
  readonly page: Page

  private constructor(context: BrowserContext, page: Page) {
    this.context = context
    this.page = page
    context.on('request', (request) => {
      if (request.url() !== WEBMAIL) this.requests.push({ method: request.method(), url: request.url() })
    })
    context.on('console', (message) => {
      // A form without proof is answered with 422 and a bad link with 404: no fault of the page.
      const isFault = message.type() === 'error' && !/status of (422|404)/.test(message.text())
      if (isFault) this.complaints.push(message.text())
    })
    context.on('weberror', (fault) => this.complaints.push(String(fault.error())))
  }

  static async arrive(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options })
    context.setDefaultTimeout(10_000)
    return new Visitor(context, await context.newPage())
  }

  /** Opens a mail in the browser and presses the link for this action in it. */
  async press(mail: ReadMail, action: string): Promise<void> {
    await this.read(mail)
    await this.page.locator(`a[data-action="${action}"]`).first().click()
    await this.page.waitForURL((url) => url.href !== WEBMAIL)
  }

  async read(mail: ReadMail): Promise<void> {
    await this.context.route(WEBMAIL, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: mail.html }),
    )
    await this.page.goto(WEBMAIL)
  }

  /** Presses a button of the page; resolves when the page that answers is there, in its style. */
  async button(name: string): Promise<void> {
    const answered = this.page.waitForEvent('load')
    await Promise.all([answered, this.page.getByRole('button', { name, exact: true }).click()])
  }

  /** The page's word on how it stands. */
  standing(): Promise<string | null> {
    return this.page.locator('.standing h2').textContent()
  }

  posts(): string[] {
    return this.requests.filter(({ method }) => method === 'POST').map(({ url }) => new URL(url).pathname)
  }

  leave(): Promise<void> {
    return this.context.close()
  }
}

/**
 * The Content-Security-Policy of the pages: no inline style or script, no third party, no framing.
 * `previewPolicy` also lets the page frame the members' mail, which is served with `mailPolicy`.
 */
export const pagePolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "form-action 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export const previewPolicy = `${pagePolicy}; frame-src 'self'`

/** A mail as a document of its own: its inline styles, no script, no forms, framed by our own pages only. */
export const mailPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox',
].join('; ')

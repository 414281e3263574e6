/**
 * Names under which strangers register their own: the ones a Dutch or Flemish association may meet.
 * The Public Suffix List is not a dependency; a suffix that is missing here can only make two
 * domains count as related when one is below the other, and mail of its owner's own is needed for that.
 */
const SHARED_SUFFIXES = new Set(
  'co.uk org.uk ac.uk gov.uk com.au co.za co.nz com.br co.nl com.nl net.nl ac.be blogspot.com github.io netlify.app pages.dev vercel.app herokuapp.com azurewebsites.net wordpress.com wixsite.com weebly.com amazonaws.com cloudfront.net web.app firebaseapp.com'.split(
    ' ',
  ),
)

/**
 * Relaxed alignment (RFC 7489 section 3.1) in its careful form: the same domain, or one is a
 * subdomain of the other, whose parent has at least two labels and is no shared suffix.
 */
export function isAligned(domain: string, other: string): boolean {
  const [a, b] = [canonical(domain), canonical(other)]
  if (!a || !b) return false
  if (a === b) return true
  const [parent, child] = a.length < b.length ? [a, b] : [b, a]
  return child.endsWith(`.${parent}`) && parent.includes('.') && !SHARED_SUFFIXES.has(parent)
}

/** The domain of an address, lower case; null when there is none. */
export function domainOf(address: string): string | null {
  const at = address.lastIndexOf('@')
  return at > 0 ? canonical(address.slice(at + 1)) || null : null
}

function canonical(domain: string): string {
  return domain.trim().toLowerCase().normalize('NFC').replace(/\.$/, '')
}

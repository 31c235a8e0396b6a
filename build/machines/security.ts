import { absoluteUrl, files } from '../../lib/address';
import type { Question } from '../../lib/content/document';
import { latestOf } from '../../lib/dates';
import { site } from '../../lib/site.mjs';

/** How long after somebody was last at work here the contact may be taken for true, in days. RFC 9116 §2.5.5 asks for less than a year. */
const trusted = 360;

/**
 * Whom to tell of a hole, in the form of RFC 9116. Its last day comes from the content, not from the clock: the same content makes the
 * same site on any day.
 */
export function securityText(questions: readonly Pick<Question, 'reviewed'>[]): string {
  const expires = new Date(latestOf(questions.map(({ reviewed }) => reviewed)) ?? '1970-01-01');
  expires.setUTCDate(expires.getUTCDate() + trusted);
  const lines = {
    Contact: site.securityContact,
    Expires: expires.toISOString(),
    'Preferred-Languages': 'en',
    Canonical: absoluteUrl(files.security),
  };
  return `${Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n`;
}

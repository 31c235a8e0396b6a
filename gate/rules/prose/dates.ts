import { quoted } from '../../../lib/wording';
import { hint } from '../../hint';
import type { Wording } from '../../problem';
import { findInProse, withoutQuotes } from '../../prose/prose';
import type { ProseRule } from '../../rule';

const months = 'January February March April May June July August September October November December'.split(' ');

const month = `(${months.join('|')})`;
const year = '((?:19|20)\\d\\d)(?!\\d)';

/**
 * Days as digits, and with the name of their month: `2026-02-30`, `30 February 2026`, `February 30, 2026`, `30 February`. A number
 * behind a month alone may count things: "in April 31 brokers".
 */
const days = new RegExp(
  `(?<![\\w./-])(?<y>(?:19|20)\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)(?![\\d-]|\\.\\d)` +
    `|(?<![\\w./-])(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month.replace('(', '(?<m2>')}(?:,? ${year.replace('(', '(?<y2>')}|(?![ -]\\p{L}|\\w))` +
    `|\\b${month.replace('(', '(?<m3>')} (?<d3>\\d{1,2})(?:st|nd|rd|th)?,? ${year.replace('(', '(?<y3>')}`,
  'gu',
);

/** What is wrong with a day that is in no calendar. @param isPlain - whether no backticks may stand there */
function dayWording({ 0: found, groups = {} }: RegExpExecArray, isPlain = false): Wording | undefined {
  const name = groups.m2 ?? groups.m3;
  const place = name === undefined ? Number(groups.m) : months.indexOf(name) + 1;
  // A day without its year may be of a leap year.
  const of = Number(groups.y ?? groups.y2 ?? groups.y3 ?? 2024);
  const day = Number(groups.d ?? groups.d2 ?? groups.d3);
  const last = place >= 1 && place <= 12 ? new Date(Date.UTC(of, place, 0)).getUTCDate() : 0;
  if (day >= 1 && day <= last) return undefined;
  const signs = isPlain ? 'quotation marks' : 'backticks';
  const next =
    last === 0
      ? hint`write year, month and day in this order, or put it between ${signs} if it is no day`
      : hint`${months[place - 1] ?? ''} has ${last} days; put it between ${signs} if it is no day`;
  return [`day ${quoted(found)}`, 'one that is in the calendar', next];
}

/** What is wrong with the first such day in the title of a document. */
export const titleDayWording = (title: string) =>
  [...withoutQuotes(title).matchAll(days)].map((found) => dayWording(found, true)).find(Boolean);

/** Days that never were tell that a number was mistyped, and nobody can say which. */
export const checkDates: ProseRule = (prose) =>
  findInProse(prose, days, (found, { isPlain }) => dayWording(found, isPlain));
checkDates.severity = 'style';

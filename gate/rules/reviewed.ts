import type { DataRule } from '../rule';

/** The last day that has begun anywhere when it is `day` in UTC: east of Greenwich the next one begins up to 14 hours earlier. */
function latestDay(day: string): string {
  return new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** A review lies behind us, and not before the oldest standard the answers cite (MQTT 3.1.1, 29 October 2014). */
export const checkReviewed: DataRule = ({ values, locate }, { today }) => {
  const { reviewed } = values;
  if (typeof reviewed !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(reviewed)) return [];
  if (reviewed <= latestDay(today) && reviewed >= '2014-10-29') return [];
  const message = `Unexpected day \`${reviewed}\` in \`reviewed\`, expected today or a day before`;
  return [{ ...locate(['reviewed']), message, hint: `today is ${today}` }];
};

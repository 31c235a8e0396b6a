import { question } from '../../lib/content/schema';
import { hint } from '../hint';
import { unexpected } from '../problem';
import type { DataRule } from '../rule';

/** Day on which the oldest standard that answers cite appeared, MQTT 3.1.1. */
const oldest = '2014-10-29';

/** The last day that has begun anywhere when it is `day` in UTC: east of Greenwich the next one begins up to 14 hours earlier. */
function latestDay(day: string): string {
  return new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** The day of the review is not in the future, and not before the oldest standard. */
export const checkReviewed: DataRule = function* ({ values, locate }, { today }) {
  const { reviewed } = values;
  // A day that is in no calendar is the schema's affair.
  if (typeof reviewed !== 'string' || !question.shape.reviewed.safeParse(reviewed).success) return;
  if (reviewed < oldest)
    yield unexpected(
      locate(['reviewed']),
      `day \`${reviewed}\` in \`reviewed\``,
      'one since the oldest standard that answers cite',
      hint`MQTT 3.1.1 is of ${oldest}`,
    );
  else if (reviewed > latestDay(today))
    yield unexpected(
      locate(['reviewed']),
      `day \`${reviewed}\` in \`reviewed\``,
      'today or a day before',
      hint`today is ${today}`,
    );
};

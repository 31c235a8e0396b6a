import type { DataRule } from '../rule';

/** A review lies behind us, and not before the oldest standard the answers cite (MQTT 3.1.1, 29 October 2014). */
export const checkReviewed: DataRule = ({ values, locate }, { today }) => {
  const { reviewed } = values;
  if (typeof reviewed !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(reviewed)) return [];
  if (reviewed <= today && reviewed >= '2014-10-29') return [];
  const message = `Unexpected day \`${reviewed}\` in \`reviewed\`, expected today or a day before`;
  return [{ ...locate(['reviewed']), message, hint: `today is ${today}` }];
};

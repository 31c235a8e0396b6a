import { question } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'the day after, which has begun in the east': question({ reviewed: '2026-11-23' }),
    'the day of the oldest standard': question({ reviewed: '2014-10-29' }),
  },
  unsound: {
    'review date in the future': [
      question({ reviewed: '2999-01-01' }),
      'questions/basics/sample.mdx:7:11 Unexpected day `2999-01-01` in `reviewed`, expected today or a day before - today is 2026-11-22',
    ],
    'review date two days ahead': [
      question({ reviewed: '2026-11-24' }),
      'questions/basics/sample.mdx:7:11 Unexpected day `2026-11-24` in `reviewed`, expected today or a day before - today is 2026-11-22',
    ],
    'review date before MQTT': [
      question({ reviewed: '1990-01-01' }),
      'questions/basics/sample.mdx:7:11 Unexpected day `1990-01-01` in `reviewed`, expected one since the oldest standard that answers cite - MQTT 3.1.1 is of 2014-10-29',
    ],
    'day that is in no calendar': [
      question({ reviewed: '2027-02-30' }),
      'questions/basics/sample.mdx:7:11 Unexpected `reviewed` `2027-02-30`, expected a day such as `2026-11-22` - there is no such day in the calendar',
    ],
  },
});

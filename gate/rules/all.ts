import type { BodyRule, DataRule, DocumentRule, ProseRule, SetRule } from '../rule';
import { checkAttributes } from './attributes';
import { checkBackslashes } from './backslashes';
import { checkBodyText } from './body-text';
import { checkCitations } from './citations';
import { checkCode } from './code';
import { checkCodeBlocks } from './code-blocks';
import { checkCodeLanguages } from './code-languages';
import { checkCodeMarks } from './code-marks';
import { checkComponentContent } from './component-content';
import { checkComponents } from './components';
import { checkDefinitions } from './definitions';
import { checkDestinations } from './destinations';
import { checkEscapedMarkup } from './escaped-markup';
import { checkExampleMarks } from './example-marks';
import { checkFileNames } from './file-names';
import { checkLineEnds } from './line-ends';
import { checkLineStarts } from './line-starts';
import { checkLinkTexts } from './link-texts';
import { checkLinks } from './links';
import { checkLists } from './lists';
import { checkLostNames } from './lost-names';
import { checkMarkup } from './markup';
import { checkMeasured } from './measured';
import { checkOneOfAKind } from './one-of-a-kind';
import { checkPacketBlocks } from './packet-blocks';
import { checkPictures } from './pictures';
import { checkAvoidedWords } from './prose/avoided-words';
import { checkBodyLength } from './prose/body-length';
import { checkDates } from './prose/dates';
import { checkEnglish } from './prose/english';
import { checkHeadings } from './prose/headings';
import { checkJoinedSentences } from './prose/joined-sentences';
import { checkMistakenLetters } from './prose/mistaken-letters';
import { checkNumbers } from './prose/numbers';
import { checkQuestionMarks } from './prose/question-marks';
import { checkRepeatedWords } from './prose/repeated-words';
import { checkSentenceLength } from './prose/sentence-length';
import { checkShortAnswer } from './prose/short-answer';
import { checkSpellings } from './prose/spellings';
import { checkVersions } from './prose/versions';
import { checkRawMarkup } from './raw-markup';
import { checkReferences } from './references';
import { checkReviewed } from './reviewed';
import { checkSchema } from './schema';
import { checkSlugs } from './slugs';
import { checkSpecs } from './specs';
import { checkTables } from './tables';
import { checkTypedSigns } from './typed-signs';

/** What is asked of the frontmatter of a file, or of a YAML file. */
export const dataRules: readonly DataRule[] = [checkSchema, checkCodeMarks, checkReferences, checkReviewed];

/** What is asked of the body of a file. */
export const bodyRules: readonly BodyRule[] = [
  checkBodyText,
  checkCode,
  checkComponents,
  checkAttributes,
  checkComponentContent,
  checkLinks,
  checkLinkTexts,
  checkDefinitions,
  checkMarkup,
  checkRawMarkup,
  checkBackslashes,
  checkEscapedMarkup,
  checkLineEnds,
  checkLineStarts,
  checkLists,
  checkSpecs,
  checkMeasured,
  checkTables,
  checkCodeLanguages,
  checkCodeBlocks,
  checkTypedSigns,
  checkExampleMarks,
  checkPacketBlocks,
  checkPictures,
];

/** What is asked of the body of a file together with its frontmatter. */
export const documentRules: readonly DocumentRule[] = [checkCitations];

/** What is asked of how a file reads. */
export const proseRules: readonly ProseRule[] = [
  checkAvoidedWords,
  checkSpellings,
  checkVersions,
  checkNumbers,
  checkDates,
  checkSentenceLength,
  checkRepeatedWords,
  checkMistakenLetters,
  checkJoinedSentences,
  checkQuestionMarks,
  checkShortAnswer,
  checkHeadings,
  checkBodyLength,
  checkEnglish,
];

/** What is asked of all files together. */
export const setRules: readonly SetRule[] = [
  checkFileNames,
  checkLostNames,
  checkSlugs,
  checkOneOfAKind,
  checkDestinations,
];

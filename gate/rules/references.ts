import { findSection, findStatement, type SpecVersion, sectionNumbers, statementIds } from '../../lib/mqtt/standards';
import { didYouMean } from '../messages/suggest';
import type { Problem } from '../problem';
import type { DataRule } from '../rule';
import { linkProblem } from './links';
import { isOwnAddress } from './web-address';

/** What is cited exists in that version of the standard; no reference is given twice. */
export const checkReferences: DataRule = ({ values, locate }, site) => {
  const references: unknown[] = Array.isArray(values.references) ? values.references : [];
  const seen = new Map<string, number>();
  return references.flatMap((reference, index) => {
    if (typeof reference !== 'object' || reference === null) return [];
    const place = (key: string) => locate(['references', index, key]);
    const { spec, section, statement, url } = reference as Record<string, unknown>;
    const identity = JSON.stringify([spec, section, statement, url]);
    const first = seen.get(identity);
    seen.set(identity, index);
    if (first !== undefined) {
      return [
        {
          ...locate(['references', index]),
          message: 'Unexpected second reference to the same place, expected each once',
          hint: 'remove one of the two',
        },
      ];
    }
    // An address that is no https address at all is the schema's affair.
    const fault =
      typeof url === 'string' && URL.canParse(url) && /^\s*https:/i.test(url) ? linkProblem(url, site) : undefined;
    if (fault) {
      const message = `Unexpected \`url\` \`${String(url).slice(0, 60)}\`, expected the https address of a document elsewhere`;
      // A path is no reference, so what helps in a link would not help here.
      const hint = isOwnAddress(String(url), site.hosts) ? 'cite what that page cites' : fault.hint;
      return [{ ...place('url'), message, hint }];
    }
    if (!isSpec(spec) || typeof section !== 'string') return [];
    return citationProblems(spec, section, typeof statement === 'string' ? statement : undefined).map(
      ({ of, ...problem }) => ({
        ...place(of),
        ...problem,
      }),
    );
  });
};

type CitationProblem = Pick<Problem, 'message' | 'hint'> & { of: 'section' | 'statement' };

/** What is wrong with a place in a standard: nothing, its section or its statement. */
export function citationProblems(spec: SpecVersion, section: string, statement?: string): CitationProblem[] {
  if (!findSection(spec, section)) {
    // Among sections that are equally near, one of the same chapter is meant.
    const chapter = `${section.split('.')[0]}.`;
    const numbers = sectionNumbers(spec);
    const candidates = [...numbers.filter((number) => number.startsWith(chapter)), ...numbers];
    const hint = didYouMean(section, candidates) ?? 'see the table of contents of the standard';
    return [{ of: 'section', message: `Unexpected section \`${section}\`, expected one of MQTT ${spec}`, hint }];
  }
  if (statement === undefined) return [];
  const found = findStatement(spec, statement);
  if (!found) {
    const other = spec === '5.0' ? '3.1.1' : '5.0';
    const message = `Unexpected statement \`${statement}\`, expected one of MQTT ${spec}`;
    const hint = findStatement(other, statement)
      ? `it is one of MQTT ${other}; statements are numbered anew in each version`
      : didYouMean(statement, statementIds(spec));
    return [{ of: 'statement', message, hint }];
  }
  const home = found.in ?? found.section;
  const within = [home, found.section].some(
    (place) => place === section || place.startsWith(`${section}.`) || section.startsWith(`${place}.`),
  );
  if (within) return [];
  return [
    {
      of: 'statement',
      message: `Unexpected statement \`${statement}\` in section \`${section}\`, expected its own section`,
      hint: `it stands in section ${home}`,
    },
  ];
}

/** Whether a value names a version whose sections we know. */
export function isSpec(value: unknown): value is SpecVersion {
  return value === '5.0' || value === '3.1.1';
}

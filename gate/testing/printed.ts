import { componentSchemas as components } from '../../components/mdx/schemas';
import { checkFile } from '../check-file';
import { checkSet } from '../check-set';
import { byPlace, formatProblem } from '../problem';
import { base, type SampleFile, samplePath, sampleSite } from './sample-files';

/** A file, or the text of a question. */
export type Sample = SampleFile | string | Uint8Array;

const report = (path: string, content: string | Uint8Array) =>
  checkFile(path, typeof content === 'string' ? new TextEncoder().encode(content) : content, {
    ...sampleSite,
    components,
  });

const baseReports = new Map(Object.entries(base).map(([path, text]) => [path, report(path, text)]));

/** The lines check prints when a file is put into the small sound content. */
export function printed(sample: Sample): string[] {
  const file = typeof sample === 'object' && 'text' in sample ? sample : { path: samplePath, text: sample };
  const files = Object.entries({ ...base, ...file.beside, [file.path]: file.text });
  const reports = files.map(
    ([path, content]) => (content === base[path] && baseReports.get(path)) || report(path, content),
  );
  const between = checkSet(
    reports.flatMap(({ facts }) => facts ?? []),
    sampleSite,
  );
  return [...reports.flatMap(({ problems }) => problems), ...between].sort(byPlace).map(formatProblem);
}

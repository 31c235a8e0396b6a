import { byPlace, type Problem } from './problem';
import { checkSchema } from './rules/schema';
import { checkFileName, checkSlugLists, checkTopics, checkUniqueAddresses } from './rules/slugs';
import { readSourceFile, type SourceFile } from './source-file';

/** Rules that look at one file. */
const fileRules = [checkFileName, checkSchema];

/** Rules that look at all files together. */
const setRules = [checkTopics, checkUniqueAddresses, checkSlugLists];

/**
 * Every problem of a set of content files, sorted by place; empty when all may be published.
 *
 * @param texts - text of each file by its path below the content folder
 */
export function checkContent(texts: ReadonlyMap<string, string>): Problem[] {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const [path, text] of texts) {
    const file = readSourceFile(path, text);
    if (Array.isArray(file)) problems.push(...file);
    else files.push(file);
  }
  problems.push(...files.flatMap((file) => fileRules.flatMap((rule) => rule(file))));
  problems.push(...setRules.flatMap((rule) => rule(files)));
  return problems.sort(byPlace);
}

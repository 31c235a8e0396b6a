import { findSection, findStatement, sectionNumbers, statementIds } from '../../lib/mqtt/standards';
import { isSpecVersion, protocolVersions, type SpecVersion, specVersions } from '../../lib/mqtt/versions';
import { quoted } from '../../lib/wording';
import { didYouMean, hint, meantHint } from '../hint';
import { unexpected, type Wording } from '../problem';
import type { DataRule } from '../rule';
import { linkWording } from './links';
import { titleDayWording } from './prose/dates';
import { isOwnAddress, otherHost } from './web-address';

/** What is cited exists in that version of the standard; no reference is given twice. */
export const checkReferences: DataRule = function* ({ values, locate }, site) {
  const references: unknown[] = Array.isArray(values.references) ? values.references : [];
  const foreign = foreignVersions(values.versions, references);
  if (foreign) yield unexpected(locate(['versions']), ...foreign);
  const seen = new Set<string>();
  const names = new Set<string>();
  for (const [index, reference] of references.entries()) {
    if (typeof reference !== 'object' || reference === null) continue;
    const { spec, section, statement, title, url, name } = reference as Record<string, unknown>;
    const at = (...keys: string[]) => locate(['references', index, ...keys]);
    const identity = JSON.stringify([spec, section, statement, url]);
    if (seen.has(identity))
      yield unexpected(at(), 'second reference to the same place', 'each once', hint`remove one of the two`);
    else if (typeof url === 'string') {
      const wording = urlWording(url, site.hosts) ?? titleWording(title, url);
      if (wording) yield unexpected(at('url'), ...wording);
    } else {
      const wrong = wrongCitation(spec, section, statement);
      if (wrong) yield unexpected(at(wrong.key), ...wrong.wording);
    }
    const day = typeof title === 'string' ? titleDayWording(title) : undefined;
    if (day) yield { ...unexpected(at('title'), ...day), severity: 'style' };
    seen.add(identity);
    if (typeof name !== 'string') continue;
    if (names.has(name))
      yield unexpected(
        at('name'),
        `second reference ${quoted(name)}`,
        'each name once',
        hint`give one of the two another name`,
      );
    names.add(name);
  }
};

/** Of an answer for some versions, at least one reference says what these versions say; of 3.1 nothing can be cited. */
function foreignVersions(versions: unknown, references: readonly unknown[]): Wording | undefined {
  const named: readonly unknown[] = Array.isArray(versions) ? versions : [];
  // What is no version is the schema's affair, and one of them may be meant.
  if (!named.every((version) => protocolVersions.some((known) => known === version))) return undefined;
  const own = named.filter(isSpecVersion);
  const cited = references.map((one) => (typeof one === 'object' && one !== null && 'spec' in one ? one.spec : ''));
  const [first] = own;
  if (!first || cited.length === 0 || !cited.every(isSpecVersion) || cited.some((spec) => own.includes(spec)))
    return undefined;
  const next = hint`cite ${first} in \`references\`, or name here what they cite`;
  return ['`versions` of which `references` cite none', 'a reference for one of them', next];
}

function urlWording(url: string, hosts: readonly string[]): Wording | undefined {
  // An address that is no https address at all is the schema's affair.
  const wording = URL.canParse(url) && /^\s*https:/i.test(url) ? linkWording(url, { hosts }) : undefined;
  // A path is no reference, and backticks make none, so what helps in a link would not help here.
  const next = /^\s|\s$/.test(url)
    ? hint`delete the spaces around it`
    : isOwnAddress(url, hosts)
      ? hint`cite what that page cites`
      : wording?.[2]?.startsWith('put the address between backticks')
        ? hint`cite a document that everybody can open`
        : wording?.[2];
  return wording && [`\`url\` ${quoted(url)}`, 'the https address of a document elsewhere', next];
}

/** A title that names a host is taken for where its reference leads. */
function titleWording(title: unknown, url: string): Wording | undefined {
  const named = typeof title === 'string' ? otherHost(title, url) : undefined;
  const next = hint`say in the title what the document is`;
  return named
    ? [`\`url\` ${quoted(url)} below the title ${quoted(named)}`, 'an address of that host', next]
    : undefined;
}

interface WrongCitation {
  key: 'section' | 'statement';
  wording: Wording;
}

/** What is wrong with a place in a standard: its section or its statement. Undefined when both exist, or it is no such place. */
export function wrongCitation(spec: unknown, section: unknown, statement: unknown): WrongCitation | undefined {
  if (!isSpecVersion(spec) || typeof section !== 'string' || section === '') return undefined;
  if (!findSection(spec, section)) return { key: 'section', wording: sectionWording(spec, section) };
  const wording = typeof statement === 'string' ? statementWording(spec, section, statement) : undefined;
  return wording && { key: 'statement', wording };
}

function sectionWording(spec: SpecVersion, section: string): Wording {
  const candidates = sectionNumbers(spec);
  const [first = '', second] = section.match(/\d+(?:\.\d+)*/g) ?? [];
  // Behind the number of a section its title may stand, which may hold another: `4.3.2 QoS 1`.
  const several = second !== undefined && /^(?:[\s\d.,;&§/–-]|and|to|sections?)+$/i.test(section);
  if (several && candidates.includes(first) && candidates.includes(second))
    return [`section ${quoted(section)}`, `one of MQTT ${spec}`, hint`cite each of them by itself`];
  const [, appendix = ''] = /^(?:appendix|annex) +([a-z])\b/i.exec(section) ?? [];
  // A number that is merely near another one may be any: only one with the same digits is meant, or the section around it.
  const meant =
    [first, appendix.toUpperCase()].find((number) => !several && candidates.includes(number)) ??
    candidates.find((number) => digitsOf(number) === digitsOf(section));
  const elsewhere = specVersions.find((version) => findSection(version, section));
  const around = candidates.findLast((number) => number.includes('.') && section.startsWith(`${number}.`));
  const next = meant
    ? meantHint(meant)
    : elsewhere
      ? hint`it is one of MQTT ${elsewhere}; sections are numbered anew in each version`
      : around === undefined
        ? undefined
        : meantHint(around);
  return [`section ${quoted(section)}`, `one of MQTT ${spec}`, next ?? hint`see the table of contents of the standard`];
}

/** The digits of a number of a section, without zeros before them; itself where it has none. */
const digitsOf = (section: string) =>
  section.replaceAll(/(?<!\d)0+(?=\d)/g, '').replaceAll(/\D/g, '') || section.toUpperCase();

function statementWording(spec: SpecVersion, section: string, id: string): Wording | undefined {
  const statement = `statement ${quoted(id)}`;
  const found = findStatement(spec, id);
  if (!found) {
    const other = specVersions.find((version) => version !== spec && findStatement(version, id));
    const elsewhere = other && hint`it is one of MQTT ${other}; statements are numbered anew in each version`;
    if (id === '') return ['empty statement', `one of MQTT ${spec}`, hint`delete it with its name`];
    // Of ids that are equally near, one of the section is meant.
    const all = statementIds(spec);
    const ids = [...all.filter((one) => one.startsWith(`MQTT-${section}-`)), ...all];
    const near = didYouMean(id, ids) ?? didYouMean(`MQTT-${id}`, ids);
    return [statement, `one of MQTT ${spec}`, elsewhere ?? near];
  }
  const home = found.in ?? found.section;
  const within = [home, found.section].some(
    (place) => place === section || place.startsWith(`${section}.`) || section.startsWith(`${place}.`),
  );
  if (!within) return [`${statement} in section \`${section}\``, 'its own section', hint`it stands in section ${home}`];
}

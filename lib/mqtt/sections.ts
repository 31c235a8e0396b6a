import { type SpecVersion, specVersions } from './versions';

/** Section of each version of the standard that says so; a version that has no such thing has no entry. */
export type Sections = Readonly<Partial<Record<SpecVersion, string>>>;

/** A section of one version, or a statement in it. */
export interface SpecPlace {
  version: SpecVersion;
  section: string;
  statement?: string;
}

/** The same as a list, the newest version first. */
export function placesOf(sections: Sections): SpecPlace[] {
  return specVersions.toReversed().flatMap((version) => {
    const section = sections[version];
    return section === undefined ? [] : [{ version, section }];
  });
}

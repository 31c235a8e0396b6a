import { text } from '@/lib/interface-text';
import { specVersions } from '@/lib/mqtt/versions';
import type { VersionButtonsProps } from './version-buttons.client';

const { label, all, shownAll, shownSome } = text.versionFilter;

/** The buttons of a page of items, which has React: version-buttons.client.tsx. A space ends each title, as in apart.ts. */
export const versionButtons: VersionButtonsProps = {
  label,
  buttons: [['', `${all} `], ...specVersions.map((version) => [version, `${text.versions([version])} `] as const)],
  said: [shownAll, shownSome],
};

/**
 * The same for a list without React; build/finish/versions.browser.ts brings them to life. Without scripts, and while somebody writes, there
 * are none, and the list is whole.
 */
export function VersionFilter() {
  if (process.env.NODE_ENV === 'development') return null;
  return (
    <fieldset aria-label={label} className="list-controls" data-filter="" data-all={shownAll} data-some={shownSome}>
      {versionButtons.buttons.map(([version, title]) => (
        <button key={version} type="button" value={version} aria-pressed={version === ''}>
          {title}
        </button>
      ))}
      <span role="status" className="self-center text-small text-muted" />
    </fieldset>
  );
}

/** What an item of a filtered list lacks: versions that can be chosen, and that it does not hold for. */
export function lacks(versions: readonly string[]): string | undefined {
  return specVersions.filter((version) => !versions.includes(version)).join(' ') || undefined;
}

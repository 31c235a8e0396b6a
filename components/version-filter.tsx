import { text } from '@/lib/interface-text';
import { specVersions } from '@/lib/mqtt/versions';
import type { VersionButtonsProps } from './version-buttons.client';

/**
 * Buttons that filter the questions of a page by a version; build/finish/versions.browser.ts brings them to life. Without scripts, and while
 * somebody writes, there are none, and the list is whole.
 */
export function VersionFilter() {
  if (process.env.NODE_ENV === 'development') return null;
  return (
    <fieldset aria-label={label} className="list-controls" data-filter="" data-all={shownAll} data-some={shownSome}>
      <button type="button" value="" aria-pressed>
        {all}
      </button>
      {specVersions.map((version) => (
        <button key={version} type="button" value={version} aria-pressed={false}>
          {text.versions([version])}
        </button>
      ))}
      <span role="status" className="self-center text-small text-muted" />
    </fieldset>
  );
}

const { label, all, shownAll, shownSome } = text.versionFilter;

/** The same for a page of items, which has React: version-buttons.client.tsx. */
export const versionButtons: VersionButtonsProps = {
  label,
  buttons: [['', all], ...specVersions.map((version) => [version, text.versions([version])] as const)],
  said: [shownAll, shownSome],
};

/** What an item of a filtered list lacks: versions that can be chosen, and that it does not hold for. */
export function lacks(versions: readonly string[]): string | undefined {
  return specVersions.filter((version) => !versions.includes(version)).join(' ') || undefined;
}

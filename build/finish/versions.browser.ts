/**
 * Filters a list of questions by the version that they hold for (components/version-filter.tsx). The address says which: `?version=5.0`.
 * It stands in every page with such a list, so build/budgets.ts keeps it small.
 */

const controls = document.querySelector('[data-filter]') as HTMLElement;
const buttons = [...controls.querySelectorAll('button')];

controls.onclick = ({ target }) => {
  const button = (target as Element).closest('button');
  // The way back leads to another list, not to the same one.
  if (button?.ariaPressed !== 'false') return;
  history.pushState(null, '', button.value ? `?version=${button.value}` : location.pathname);
  filter();
};
addEventListener('popstate', filter);
filter();

function filter(): void {
  const { all, some } = controls.dataset;
  const asked = new URLSearchParams(location.search).get('version');
  const version = buttons.find(({ value }) => value === asked)?.value ?? '';
  const items = document.querySelectorAll<HTMLElement>('main ul > li');
  let shown = 0;
  for (const item of items) {
    item.hidden = Boolean(version && item.dataset.lacks?.includes(version));
    if (!item.hidden) shown++;
  }
  for (const button of buttons) button.ariaPressed = String(button.value === version);
  const words = [shown, items.length, version];
  const status = controls.querySelector('[role=status]');
  // On a list that nobody has filtered it would be noise.
  if (status && (version || status.textContent))
    status.textContent = `${version ? some : all}`.replace(/#/g, () => `${words.shift()}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[rel=prev],a[rel=next]'))
    link.search = location.search;
}

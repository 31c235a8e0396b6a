import { Children, cloneElement, isValidElement, type ReactNode, useId } from 'react';
import type { PropsOf } from '@/lib/content/component-schema';
import type { tabSchema, tabsSchema } from './tabs.schema';

type TabsProps = PropsOf<typeof tabsSchema> & { children: ReactNode };

/**
 * A group of `<details>` of which one is open, laid out as tabs. The browser does the work: no script, found by
 * find-in-page, and a plain list of items where a browser cannot lay them out.
 */
export function Tabs({ label, children }: TabsProps) {
  const group = useId();
  const tabs = Children.toArray(children).filter((child) => isValidElement<TabProps>(child));
  return (
    <div className="tabs" role="group" aria-label={label}>
      {tabs.map((tab, index) => cloneElement(tab, { group, open: index === 0 }))}
    </div>
  );
}

interface TabProps extends PropsOf<typeof tabSchema> {
  /** Set by the tabs around it. */
  group?: string;
  /** Set by the tabs around it: the first is open. */
  open?: boolean;
  children: ReactNode;
}

/** One tab: a title and, when it is chosen, its panel. */
export function Tab({ title, group, open, children }: TabProps) {
  return (
    <details name={group} open={open}>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}

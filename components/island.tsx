import type { ComponentProps, ComponentType } from 'react';
import { islands } from './islands';

type Name = keyof typeof islands;

interface IslandProps<N extends Name> {
  name: N;
  /** Plain data: the page holds it as JSON. */
  props: ComponentProps<(typeof islands)[N]>;
  /**
   * What wakes it wherever it happens, beside being pointed at, focused or clicked: keys as `event.key`, with `Control+` before one
   * for Ctrl or Cmd, and events of the window, for example `'.'`, `'Control+j'`, `'hashchange'`; and `'query'` for an address that asks for something.
   */
  calls?: readonly string[];
}

/**
 * A part of a page that React takes over when somebody wants it (build/finish/boot.browser.ts), and nothing around it: whoever has
 * changed the rest of the page by then, a translator for example, loses nothing.
 */
export function Island<N extends Name>({ name, props, calls }: IslandProps<N>) {
  const Content = islands[name] as ComponentType<object>;
  return (
    <div data-island={name} data-calls={calls?.join(' ')} data-props={JSON.stringify(props)}>
      <Content {...props} />
    </div>
  );
}

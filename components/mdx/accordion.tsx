import { Children, cloneElement, isValidElement, type ReactNode, useId } from 'react';
import type { PropsOf } from '@/lib/content/component-schema';
import { text } from '@/lib/interface-text';
import { readable } from '../readable';
import type { accordionSchema } from './accordion.schema';

type AccordionProps = PropsOf<typeof accordionSchema> & { children: ReactNode };

/**
 * A list of items that open and close. The browser does all of it: `<details>`, its `name` for groups of which one is open,
 * and CSS for the movement. So it works without scripts and before them.
 */
export function Accordion({ exclusive, speed = '300', children }: AccordionProps) {
  const group = useId();
  return (
    <div className="accordion" data-speed={speed} data-exclusive={exclusive}>
      {Children.map(children, (child) =>
        exclusive && isValidElement<AccordionItemProps>(child) ? cloneElement(child, { group }) : child,
      )}
    </div>
  );
}

export interface AccordionItemProps {
  title: ReactNode;
  /** Open at first. */
  open?: boolean;
  /** Fragment that leads here. */
  id?: string;
  /** Former fragments that still lead here. */
  formerIds?: readonly string[];
  /** Set by an exclusive accordion: items of one group close each other. */
  group?: string;
  /** Versions of MQTT that it does not hold for: version-filter.tsx. */
  lacks?: string;
  /** What stands below the answer; a link to the item itself if nothing is given. */
  footer?: ReactNode;
  children: ReactNode;
}

/** One item: closed until its title is pressed, unless `open`. Former ids are addresses that open it, too. */
export function AccordionItem({ title, open, id, formerIds = [], group, lacks, footer, children }: AccordionItemProps) {
  return (
    <details name={group} open={open} data-lacks={lacks}>
      <summary>{title}</summary>
      {/* The id is inside the answer: a fragment on <details> or <summary> itself opens nothing, in any browser. */}
      <section id={id} className={readable(id, 'part')}>
        {formerIds.map((formerId) => (
          <span key={formerId} id={formerId} />
        ))}
        {children}
        <p>
          {footer ??
            (id && (
              <a
                href={`#${id}`}
                data-tool="link"
                aria-label={typeof title === 'string' ? text.itemLinkTo(title) : undefined}
              >
                {text.itemLink}
              </a>
            ))}
        </p>
      </section>
    </details>
  );
}

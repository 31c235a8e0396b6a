import type { ComponentProps } from 'react';
import { href } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { readable } from '../readable';
import { AccordionItem, type AccordionItemProps } from './accordion';
import { Reference, type ReferenceProps } from './reference';
import { Spec, type SpecProps } from './spec';
import { Table } from './table';

/** Where a body stands: alone on its page, or as one of many. */
export interface Placement {
  /** Put before every id, so that several answers can share a page. */
  idPrefix: string;
  /** How many levels headings move down. */
  headingShift: number;
  /** Ids of headings that lead to themselves, so that whoever wants to link to a place finds its address. */
  linked: ReadonlySet<string>;
  /** Path of the page with the list of references, when it is not this one. */
  listAt?: string;
}

/** What lib/content/code/blocks.ts says of a block of code. */
interface PreProps {
  'data-title'?: string;
  /** Whether readers may want to copy it. */
  'data-copied'?: boolean;
}

type Tag = 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

/** How the elements of Markdown are shown, for a body at this place. */
export function elements({ idPrefix, headingShift, linked, listAt }: Placement) {
  const heading = (level: number) => {
    const Heading = `h${Math.min(level + headingShift, 6)}` as Tag;
    return ({ id = '', children }: ComponentProps<Tag>) => (
      <Heading id={id && idPrefix + id} className={readable(id && idPrefix + id, 'heading')}>
        {linked.has(id) ? (
          <a href={`#${idPrefix}${id}`} data-tool="link">
            {children}
          </a>
        ) : (
          children
        )}
      </Heading>
    );
  };
  // Nothing leads back to a place whose list is on another page. What is cited there is said there: the titles of all answers weigh 3 kB.
  const elsewhere = listAt === undefined ? {} : { listAt, place: undefined, title: undefined };
  return {
    h2: heading(2),
    h3: heading(3),
    h4: heading(4),
    h5: heading(5),
    h6: heading(6),
    a: ({ href: target = '', children }: ComponentProps<'a'>) => <a href={resolve(target, idPrefix)}>{children}</a>,
    img: ({ src, alt }: ComponentProps<'img'>) => <img src={href(String(src))} alt={alt} loading="lazy" />,
    pre: ({ children, 'data-title': title, 'data-copied': isCopied }: ComponentProps<'pre'> & PreProps) => (
      <pre data-title={title}>
        {isCopied && (
          // Its line end is not seen. A browser without our CSS would write the first command behind its word.
          <button type="button" data-tool="code">{`${text.copy}\n`}</button>
        )}
        {children}
      </pre>
    ),
    table: ({ children }: ComponentProps<'table'>) => <Table label={text.table}>{children}</Table>,
    // The corner of a table with two headers is no header itself.
    th: ({ align, children }: ComponentProps<'th'>) => (children ? <th data-align={align}>{children}</th> : <td />),
    td: ({ align, children, 'data-label': label }: ComponentProps<'td'> & { 'data-label'?: string }) => (
      <td data-align={align} data-label={label}>
        {children}
      </td>
    ),
    Spec: (props: SpecProps) => <Spec {...props} {...elsewhere} />,
    Reference: (props: ReferenceProps) => <Reference {...props} {...elsewhere} />,
    AccordionItem: ({ id, ...props }: AccordionItemProps) => (
      <AccordionItem {...props} id={id ? idPrefix + id : undefined} />
    ),
  };
}

function resolve(target: string, idPrefix: string): string {
  if (target.startsWith('#')) return `#${idPrefix}${target.slice(1)}`;
  return target.startsWith('/') ? href(target) : target;
}

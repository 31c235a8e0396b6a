/** Words by which reader views tell what is not the text, from the lists of https://github.com/mozilla/readability. */
const asideWords =
  /-ad-|banner|comment|community|contact|extra|foot|header|hidden|legends|masthead|media|menu|meta|pager|popup|promo|related|remark|replies|rss|scroll|share|sidebar|social|sponsor|tags|tool|widget/;

/**
 * The classes of what has an id made from words of authors. A reader view leaves out a section called `fixed-header` as the header
 * of the page, and a heading called `shared-subscriptions` as a button to share it, unless a class holds a word that outweighs that.
 *
 * @param kind - a heading, or a part with text of its own, which a stronger word would make the whole article
 * @param classes - those that it has in any case
 */
export const readable = (id: string | undefined, kind: 'heading' | 'part', classes?: string) =>
  id && asideWords.test(id) ? [classes, { heading: 'body', part: 'column' }[kind]].filter(Boolean).join(' ') : classes;

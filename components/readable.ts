/** Words by which reader views of browsers tell what is not the text. https://github.com/mozilla/readability, its lists of words */
const asideWords =
  /-ad-|banner|comment|community|contact|extra|foot|header|hidden|legends|masthead|media|menu|meta|pager|popup|promo|related|remark|replies|rss|scroll|share|sidebar|social|sponsor|tags|tool|widget/;

/**
 * The class of what has an id made from words of authors. A reader view leaves out a section called `fixed-header` as the header of the page, and a
 * heading called `shared-subscriptions` as a button to share it, unless its class holds a word that outweighs that.
 *
 * @param kind - a heading, or a part with text of its own, which a stronger word would make the whole article
 * @returns undefined where the id holds no such word
 */
export const readable = (id: string | undefined, kind: 'heading' | 'part') =>
  id && asideWords.test(id) ? { heading: 'body', part: 'column' }[kind] : undefined;

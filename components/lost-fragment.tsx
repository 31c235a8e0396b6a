import { href, paths, suggestUrl } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { Island } from './island';

/** Below the heading of a list: what a reader sees whose link names something that the list does not hold. @param pages - see LostFragment */
export function LostFragmentNotice({ pages }: { pages?: string }) {
  // A space ends each title but the last, for the notice is read out as one text.
  const search = { title: `${text.searchFor} `, href: href(paths.search('')) };
  const ways = [
    { title: `${text.topics} `, href: href(paths.topics) },
    { title: text.suggest, href: suggestUrl() },
  ];
  return <Island name="LostFragment" props={{ label: text.lostFragment, search, ways, pages }} />;
}

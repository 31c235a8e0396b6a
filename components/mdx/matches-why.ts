import type { Match } from '@/lib/mqtt/topic-matching';
import { matchWords as labels } from '@/lib/topic-words';

/** Why a topic matches a filter, or does not, in a few words. */
export function whyOf(match: Match): string {
  if (!match.matches) {
    const { because } = match;
    if (because.kind === 'system') return labels.system;
    return because.kind === 'level' ? labels.level(because) : labels.count(because);
  }
  return match.stands.length === 0 ? labels.equal : match.stands.map(labels.stand).join(', ');
}

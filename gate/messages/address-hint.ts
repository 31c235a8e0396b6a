import { type Hint, hint } from '../hint';

/** The next step for an address whose `https://` is mistyped, there twice or left out before `www.`; undefined for any other. */
export function addressHint(target: string): Hint | undefined {
  const [, twice] = /^https?:?\/*(?=https?:\/)https?:\/+(.+)$/i.exec(target) ?? [];
  const [, start = '', signs = '', rest = ''] =
    /^([htps]{3,7})(:?\/{1,3})([a-z0-9-]+\.[^\s\\<>"]+)$/i.exec(target) ?? [];
  const isMistyped = !/^https?$/i.test(start) || signs !== '://';
  const [bare = ''] = /^www\.[a-z0-9-]+\.[^\s\\<>"]+$/i.exec(target) ?? [];
  const meant = twice ?? (start && isMistyped ? rest : bare);
  const address = `https://${meant}`;
  return meant && URL.canParse(address) ? hint`write ${address} in its place` : undefined;
}
